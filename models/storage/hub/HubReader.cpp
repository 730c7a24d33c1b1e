// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/HubReader.h"

#include "models/storage/hub/QuarantineReasons.h"

#include "models/storage/JournalRows.h"
#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"

namespace mostrador {

namespace {

constexpr qint64 StoresInCursor = 1'000'000;
constexpr qsizetype HeavyPage = 5000; ///< products and categories that the promotions of one page name: a frame has an end

/// One consistent view over several statements; ends with the scope.
class Snapshot final {
public:
    explicit Snapshot(Sql &sql) : m_sql(sql), m_begun(sql.run(QStringLiteral("BEGIN"))) {}
    ~Snapshot()
    {
        if (m_begun)
            static_cast<void>(m_sql.run(QStringLiteral("COMMIT")));
    }
    const Result<void> &begun() const { return m_begun; }

private:
    Sql &m_sql;
    Result<void> m_begun;
};

StockLevel levelFrom(const QSqlQuery &row, int first)
{
    StockLevel level;
    level.sku = row.value(first).toString();
    level.store = StoreId{row.value(first + 1).toInt()};
    level.quantity = Quantity::fromMilli(row.value(first + 2).toLongLong());
    level.revision = row.value(first + 3).toLongLong();
    level.changedAt = timeOf(row.value(first + 4));
    return level;
}

} // namespace

/// What a statement names: a number to go on from, and what it stands for as JSON.
template <typename T>
Result<Page<T>> HubReader::jsonPage(const QString &statement, qint64 after, int limit, Result<T> (*fromJson)(const QJsonObject &)) const
{
    Page<T> page;
    std::optional<Error> broken;
    const auto done = m_database.sql().each(statement, {after, limit}, [&](const QSqlQuery &row) {
        const auto value = fromJson(jsonObject(row.value(1)));
        if (!value)
            broken = value.error();
        else
            page.items.append(*value);
        page.next = row.value(0).toLongLong();
    });
    if (!done)
        return done.error();
    if (broken)
        return *broken;
    if (page.items.size() < limit)
        page.next = 0;
    return page;
}

Result<Page<Product>> HubReader::products(qint64 after, int limit) const
{
    return jsonPage<Product>(QStringLiteral("SELECT id, product FROM product WHERE id > ? ORDER BY id LIMIT ?"), after, limit, &productFromJson);
}

Result<std::optional<Product>> HubReader::product(const Sku &sku) const
{
    const auto json = m_database.sql().scalar(QStringLiteral("SELECT product FROM product WHERE sku = ?"), {sku});
    if (!json)
        return json.error();
    if (!json->isValid())
        return std::optional<Product>();
    const auto product = productFromJson(jsonObject(*json));
    if (!product)
        return product.error();
    return std::optional(*product);
}

Result<Page<Promotion>> HubReader::promotions(qint64 after, int limit) const
{
    return jsonPage<Promotion>(QStringLiteral("SELECT id, promotion FROM promotion WHERE id > ? ORDER BY id LIMIT ?"), after, limit, &promotionFromJson);
}

Result<Page<PriceList>> HubReader::priceLists(qint64 after, int limit) const
{
    return jsonPage<PriceList>(QStringLiteral("SELECT id, list FROM price_list WHERE id > ? ORDER BY id LIMIT ?"), after, limit, &priceListFromJson);
}

Result<std::optional<Sku>> HubReader::ownerOf(const Gtin &gtin) const
{
    const auto owner = m_database.sql().scalar(QStringLiteral("SELECT sku FROM product_gtin WHERE gtin = ?"), {gtin.normalised()});
    if (!owner)
        return owner.error();
    return owner->isValid() ? std::optional(owner->toString()) : std::nullopt;
}

Result<Page<StockLevel>> HubReader::stock(qint64 after, int limit) const
{
    // The cursor is the product and the shop in one number; shops have at most four digits, as tills have.
    Page<StockLevel> page;
    const auto done = m_database.sql().each(QStringLiteral("SELECT p.id, s.sku, s.store, s.quantity_milli, s.revision, s.changed_at FROM product p JOIN stock s USING (sku) "
                                                           "WHERE p.id >= ? AND (p.id, s.store) > (?, ?) ORDER BY p.id, s.store LIMIT ?"),
                                            {after / StoresInCursor, after / StoresInCursor, after % StoresInCursor, limit}, [&page](const QSqlQuery &row) {
        page.items.append(levelFrom(row, 1));
        page.next = row.value(0).toLongLong() * StoresInCursor + row.value(2).toLongLong();
    });
    if (!done)
        return done.error();
    if (page.items.size() < limit)
        page.next = 0;
    return page;
}

Result<QList<StockLevel>> HubReader::stockOf(const Sku &sku) const
{
    QList<StockLevel> levels;
    const auto done = m_database.sql().each(QStringLiteral("SELECT sku, store, quantity_milli, revision, changed_at FROM stock WHERE sku = ? ORDER BY store"), {sku},
                                            [&](const QSqlQuery &row) { levels.append(levelFrom(row, 0)); });
    if (!done)
        return done.error();
    return levels;
}

Result<Page<AppliedSale>> HubReader::sales(const QDateTime &since, qint64 after, int limit) const
{
    Page<AppliedSale> page;
    std::optional<Error> broken;
    const qint64 from = since.isValid() ? since.toMSecsSinceEpoch() : 0;
    if (after == 0 && from > 0) { // the first page: not through all that is older
        const auto first = m_database.sql().scalar(QStringLiteral("SELECT min(id) FROM sale INDEXED BY sale_by_time WHERE applied_at >= ?"), {from});
        if (!first)
            return first.error();
        if (first->isNull())
            return page;
        after = first->toLongLong() - 1;
    }
    static const QString statement = QStringLiteral("SELECT s.id, s.applied_at, j.channel, j.payload, j.wall_utc, j.till, j.epoch, j.seq, j.hash "
                                                    "FROM sale s JOIN journal j USING (till, epoch, seq) WHERE s.id > ? AND +s.applied_at >= ? ORDER BY s.id LIMIT ?");
    const auto done = m_database.sql().each(statement, {after, from, limit}, [&](const QSqlQuery &row) {
        const auto sale = decodeSale(row.value(3).toByteArray());
        if (!sale)
            broken = sale.error();
        else
            page.items.append(AppliedSale{EntryId{TillId{row.value(5).toInt()}, row.value(6).toInt(), row.value(7).toLongLong()}, row.value(8).toByteArray(), *sale,
                               timeOf(row.value(4)), timeOf(row.value(1)), row.value(2).toString()});
        page.next = row.value(0).toLongLong();
    });
    if (!done)
        return done.error();
    if (broken)
        return *broken;
    if (page.items.size() < limit)
        page.next = 0;
    return page;
}

Result<Page<QuarantinedEntry>> HubReader::quarantined(qint64 after, int limit) const
{
    const auto entries = m_ledger.quarantined(after, limit);
    if (!entries)
        return entries.error();
    return Page<QuarantinedEntry>{*entries, entries->size() < limit ? 0 : entries->last().id};
}

Result<std::optional<Ack>> HubReader::ack(TillId till, int epoch, const QDateTime &now) const
{
    const Snapshot snapshot(m_database.sql());
    if (!snapshot.begun())
        return snapshot.begun().error();
    return ackWithin(till, epoch, now);
}

Result<HubReader::Greeting> HubReader::greeting(TillId till, int epoch, const QDateTime &now) const
{
    const Snapshot snapshot(m_database.sql());
    if (!snapshot.begun())
        return snapshot.begun().error();
    const auto entry = m_registry.till(till);
    const auto head = feedHead();
    const auto ack = ackWithin(till, epoch, now);
    const auto earlier = earlierLanes(till, epoch);
    if (!entry || !head || !ack || !earlier)
        return !entry ? entry.error() : !head ? head.error() : !ack ? ack.error() : earlier.error();
    if (*entry)
        return Greeting{**entry, *head, *ack, *earlier};
    return Error{Error::Code::NotFound, QStringLiteral("till %1 is not enrolled").arg(till.toString()), {}};
}

Result<std::optional<Ack>> HubReader::ackWithin(TillId till, int epoch, const QDateTime &now) const
{
    const auto lane = m_ledger.lane(till, epoch);
    const auto hubId = m_ledger.meta(QStringLiteral("hub_id"));
    const auto commit = m_ledger.counter(QStringLiteral("commit_no"));
    if (!lane || !hubId || !commit)
        return !lane ? lane.error() : !hubId ? hubId.error() : commit.error();
    if (!*lane)
        return std::optional<Ack>();
    return std::optional(Ack{till, epoch, (*lane)->hw, (*lane)->headHash, *hubId, *commit, now});
}

bool HubReader::isLifeOf(TillId till, const EntryId &entry) const
{
    if (entry.till == till)
        return true;
    const auto lane = m_ledger.lane(entry.till, entry.epoch);
    return lane && *lane && (*lane)->owner == till;
}

Result<QList<EarlierLane>> HubReader::earlierLanes(TillId till, int epoch) const
{
    QList<EarlierLane> list;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT epoch, hw, head_hash, stopped, till FROM lane WHERE owner = ? AND epoch < ? ORDER BY epoch DESC LIMIT 1000"),
                              {till.value, epoch},
                              [&list](const QSqlQuery &row) {
        list.append({row.value(0).toInt(), row.value(1).toLongLong(), row.value(2).toByteArray(), row.value(3).toString(), TillId{row.value(4).toInt()}});
        });
    if (!done)
        return done.error();
    return list;
}

Result<QList<HubReader::Key>> HubReader::keys(const QString &statement, const QVariantList &values) const
{
    QList<Key> keys;
    const auto done = m_database.sql().each(statement, values, [&keys](const QSqlQuery &row) {
        keys.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toInt()});
    });
    if (!done)
        return done.error();
    return keys;
}

/// As everybody would read it.
Result<FeedPage> HubReader::page(const QList<Key> &keys, qint64 after, int limit) const
{
    FeedPage page;
    page.all = keys.size() < limit;
    const auto head = feedHead();
    if (!head)
        return head.error();
    page.changes.cursor = page.all ? qMax(*head, after) : keys.last().seq;
    qsizetype weight = 0;
    for (const Key &key : keys) {
        if (weight > HeavyPage) { // the rest is the next page's
            page.all = false;
            page.changes.cursor = key.seq - 1;
            break;
        }
        auto found = body(key);
        if (!found)
            return found.error();
        if (const auto *promotion = *found ? std::get_if<Promotion>(&**found) : nullptr)
            weight += promotion->products.size() + promotion->categories.size();
        if (*found) // not pruned since
            page.changes.items.append({key.seq, **found});
    }
    return page;
}

/// Leaves out what is another till's, and says how far the reader's own entries are in it.
Result<void> HubReader::address(FeedPage &page, const TillEntry &reader) const
{
    const auto lane = m_ledger.lane(reader.till, reader.epoch);
    const auto earlier = earlierLanes(reader.till, reader.epoch);
    if (!lane || !earlier)
        return lane ? earlier.error() : lane.error();
    page.changes.ownHw = *lane ? (*lane)->hw : 0;
    for (const EarlierLane &one : *earlier)
        page.changes.earlierHw.insert(one.epoch, one.hw);
    Result<void> asked;
    page.changes.items.removeIf([&](const FeedChange &change) {
        const auto *conflict = std::get_if<EditConflict>(&change.body);
        const auto *problem = std::get_if<EntryProblem>(&change.body);
        if (!conflict && !problem)
            return false;
        const EntryId &entry = conflict ? conflict->entry : problem->entry;
        const auto its = m_ledger.lane(entry.till, entry.epoch);
        if (!its)
            asked = its.error();
        return (its && *its ? (*its)->owner : entry.till) != reader.till;
    });
    if (!asked)
        return asked;
    for (FeedChange &change : page.changes.items)
        if (auto *level = std::get_if<StockLevel>(&change.body))
            level->ownHw = page.changes.ownHw;
    return {};
}

Result<FeedPage> HubReader::changesFor(const TillEntry &till, qint64 after, int limit) const
{
    auto pages = changesFor(QList<TillEntry>{till}, after, limit);
    return pages ? Result<FeedPage>(pages->first()) : pages.error();
}

Result<QList<FeedPage>> HubReader::changesFor(const QList<TillEntry> &tills, qint64 after, int limit) const
{
    const Snapshot snapshot(m_database.sql());
    if (!snapshot.begun())
        return snapshot.begun().error();
    // Two walks of the index, each with its end: of one over both, all that is above the cursor would be sorted for every page.
    static const QString ofStore = QStringLiteral("SELECT * FROM (SELECT seq, kind, key, store FROM feed WHERE store = ? AND seq > ? ORDER BY seq LIMIT ?)");
    static const QString ofBoth = ofStore + QStringLiteral(" UNION ALL ") + ofStore + QStringLiteral(" ORDER BY seq LIMIT ?");
    const auto found = keys(ofBoth, {0, after, limit, tills.first().store.value, after, limit, limit});
    const auto read = found ? page(*found, after, limit) : Result<FeedPage>(found.error());
    if (!read)
        return read.error();
    QList<FeedPage> pages;
    for (const TillEntry &till : tills) {
        pages.append(*read);
        if (const auto addressed = address(pages.last(), till); !addressed)
            return addressed.error();
    }
    return pages;
}

Result<FeedPage> HubReader::changesForAll(qint64 after, int limit) const
{
    const Snapshot snapshot(m_database.sql());
    if (!snapshot.begun())
        return snapshot.begun().error();
    const auto found = keys(QStringLiteral("SELECT seq, kind, key, store FROM feed WHERE seq > ? AND kind IN ('product', 'stock', 'problem') ORDER BY seq LIMIT ?"), {after, limit});
    return found ? page(*found, after, limit) : Result<FeedPage>(found.error());
}

Result<std::optional<FeedBody>> HubReader::body(const Key &key) const
{
    if (key.kind == QLatin1String("product")) {
        const auto found = product(key.key);
        if (!found)
            return found.error();
        return *found ? std::optional<FeedBody>(**found) : std::nullopt;
    }
    if (key.kind == QLatin1String("stock")) {
        std::optional<FeedBody> level;
        const auto done = m_database.sql().each(QStringLiteral("SELECT sku, store, quantity_milli, revision, changed_at FROM stock WHERE sku = ? AND store = ?"),
                                                {key.key, key.store}, [&](const QSqlQuery &row) { level = levelFrom(row, 0); });
        if (!done)
            return done.error();
        return level;
    }
    if (key.kind == QLatin1String("promotion") || key.kind == QLatin1String("price_list") || key.kind == QLatin1String("list_price"))
        return pricing(key);
    if (key.kind == QLatin1String("conflict"))
        return conflict(key);
    if (key.kind == QLatin1String("problem"))
        return problem(key);
    if (key.kind == QLatin1String("parked"))
        return parked(key);
    return key.kind == QLatin1String("minute") ? minute(key) : day(key);
}

Result<std::optional<FeedBody>> HubReader::pricing(const Key &key) const
{
    const auto bodyOf = [](const auto &found) -> Result<std::optional<FeedBody>> {
        if (!found)
            return found.error();
        return *found ? std::optional<FeedBody>(**found) : std::nullopt;
    };
    if (key.kind == QLatin1String("promotion"))
        return bodyOf(m_pricing.promotion(key.key));
    return key.kind == QLatin1String("price_list") ? bodyOf(m_pricing.priceList(key.key)) : bodyOf(m_pricing.prices(key.key));
}

Result<std::optional<FeedBody>> HubReader::parked(const Key &key) const
{
    const auto found = m_counter.change(key.key);
    if (!found)
        return found.error();
    if (!*found || !(*found)->total.currency().isValid()) // its own entry has not come yet
        return std::optional<FeedBody>();
    return std::optional<FeedBody>(**found);
}

Result<std::optional<FeedBody>> HubReader::conflict(const Key &key) const
{
    std::optional<FeedBody> found;
    const auto done = m_database.sql().each(QStringLiteral("SELECT till, epoch, seq, sku, field, refused, kept, kept_version FROM conflict WHERE id = ?"), {key.key.toLongLong()},
                                            [&](const QSqlQuery &row) {
        const EntryId entry{TillId{row.value(0).toInt()}, row.value(1).toInt(), row.value(2).toLongLong()};
        found = EditConflict{entry,
                             row.value(3).toString(),
                             productFieldFromWire(row.value(4).toString()).value_or(ProductField::Name),
                             row.value(5).toString(),
                             row.value(6).toString(),
                             row.value(7).toLongLong()};
    });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<FeedBody>> HubReader::returnedTwice(const QString &number) const
{
    const auto found = returns().twiceOf(number);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<FeedBody>();
    const QString reason =
        QStringLiteral("%1 takes back what had come back of receipt %2 at another till: %3").arg((*found)->number, (*found)->original, (*found)->reason);
    return std::optional<FeedBody>(EntryProblem{(*found)->entry, (*found)->isSettled ? QString() : reason, 0});
}

Result<std::optional<FeedBody>> HubReader::problem(const Key &key) const
{
    if (const QString number = ReturnProjection::numberIn(key.key); !number.isEmpty())
        return returnedTwice(number);
    const auto quarantined = m_ledger.quarantinedOne(key.key.toLongLong());
    if (!quarantined)
        return quarantined.error();
    if (!*quarantined)
        return std::optional<FeedBody>();
    if (!(*quarantined)->replayed) {
        const auto isInBooks = QuarantineReason::isOfAStranger((*quarantined)->reason) ? m_ledger.hashAt((*quarantined)->entry) : Result<QByteArray>(QByteArray());
        if (!isInBooks)
            return isInBooks.error();
        return std::optional<FeedBody>(EntryProblem{(*quarantined)->entry, isInBooks->isEmpty() ? (*quarantined)->reason : QString(), (*quarantined)->id});
    }
    const auto other = m_ledger.quarantinedOf((*quarantined)->entry); // the same entry may have come in more than one bad shape
    if (!other)
        return other.error();
    return std::optional<FeedBody>(EntryProblem{(*quarantined)->entry, *other ? (*other)->reason : QString(), *other ? (*other)->id : 0});
}

Result<std::optional<FeedBody>> HubReader::minute(const Key &key) const
{
    const QStringList parts = key.key.split(QLatin1Char('/')); // till/minute/tender
    std::optional<FeedBody> found;
    const auto done = m_database.sql().each(QStringLiteral("SELECT tickets, returns, amount_minor, currency FROM sales_minute WHERE till = ? AND minute = ? AND tender = ?"),
                                            {parts.value(0).toInt(), parts.value(1).toLongLong(), parts.value(2)}, [&](const QSqlQuery &row) {
        SalesMinute minute;
        minute.store = StoreId{key.store};
        minute.till = TillId{parts.value(0).toInt()};
        minute.minute = timeOf(parts.value(1).toLongLong());
        minute.tender = tenderFromWire(parts.value(2)).value_or(Tender::Cash);
        minute.tickets = row.value(0).toInt();
        minute.returns = row.value(1).toInt();
        minute.amount = Money(row.value(2).toLongLong(), Currency::fromCode(row.value(3).toString()).value_or(Currency()));
        found = minute;
    });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<FeedBody>> HubReader::day(const Key &key) const
{
    const QString till = key.key.section(QLatin1Char('/'), 0, 0); // till/day/sku, and a SKU may hold a slash
    const QString number = key.key.section(QLatin1Char('/'), 1, 1);
    const QString sku = key.key.section(QLatin1Char('/'), 2);
    std::optional<FeedBody> found;
    const auto done = m_database.sql().each(QStringLiteral("SELECT quantity_milli, amount_minor, currency FROM product_day WHERE till = ? AND day = ? AND sku = ?"),
                                            {till.toInt(), number.toLongLong(), sku}, [&](const QSqlQuery &row) {
        found = ProductDay{StoreId{key.store}, TillId{till.toInt()}, QDate(1970, 1, 1).addDays(number.toLongLong()), sku, Quantity::fromMilli(row.value(0).toLongLong()),
                           Money(row.value(1).toLongLong(), Currency::fromCode(row.value(2).toString()).value_or(Currency()))};
    });
    if (!done)
        return done.error();
    return found;
}

} // namespace mostrador
