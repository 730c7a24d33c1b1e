// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/Projection.h"

#include "models/storage/Sql.h"
#include "models/storage/hub/DayProjection.h"
#include "models/storage/hub/PricingProjection.h"
#include "models/storage/hub/ProductProjection.h"
#include "models/storage/hub/ProjectionTables.h"
#include <algorithm>

namespace mostrador {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 MostSum = 9'000'000'000'000'000'000; ///< where a figure of the charts stops: what a till signed, however absurd, holds up nobody

/// The tender that a sale counts under: the one that settled most of it; cash for one that cost nothing.
QString mainTender(const Sale &sale)
{
    if (sale.payments.isEmpty())
        return toWire(Tender::Cash);
    const auto most = std::max_element(sale.payments.begin(), sale.payments.end(), [](const Payment &one, const Payment &other) {
        return std::abs(one.amount.minor()) < std::abs(other.amount.minor());
    });
    return toWire(most->tender);
}

qint64 bounded(qint64 sum, qint64 more)
{
    qint64 result = 0;
    if (__builtin_add_overflow(sum, more, &result))
        return more > 0 ? MostSum : -MostSum;
    return std::clamp(result, -MostSum, MostSum);
}

/// The same in SQL, whose sum beyond 64 bits is a REAL.
QString boundedSum(QLatin1String column)
{
    return QStringLiteral("%1 = max(-%2, min(%2, %1 + excluded.%1))").arg(column).arg(MostSum);
}

} // namespace

Projection::Projection(Database &database, LedgerStore &ledger, const QDateTime &now) : m_database(database), m_ledger(ledger), m_facts(ledger), m_now(now) {}

Result<void> Projection::apply(const JournalEntry &entry)
{
    const bool isSale = EntryType::isSale(entry.type);
    if (isSale || entry.type == EntryType::StockMoved || entry.type == EntryType::StockCounted)
        if (const auto fresh = checkUuid(entry); !fresh)
            return fresh;
    if (isSale)
        return applySale(entry);
    if (entry.type == EntryType::StockMoved) {
        const auto moved = decodeStockMoved(entry.payload);
        return moved ? move(entry, 0, moved->sku, moved->delta, false) : moved.error();
    }
    if (entry.type == EntryType::StockCounted) {
        const auto counted = decodeStockCounted(entry.payload);
        if (!counted)
            return counted.error();
        const auto delta = counted->counted.minus(counted->book);
        return delta ? move(entry, 0, counted->sku, *delta, false) : delta.error();
    }
    if (entry.type == EntryType::ProductEdited)
        return applyEdit(entry);
    if (entry.type == EntryType::PromotionEdited || entry.type == EntryType::PriceListEdited)
        return applyPricing(entry);
    if (CounterProjection::knows(entry.type))
        return touchParked(CounterProjection(m_database).apply(entry, dayOf(entry.wallUtc, entry.timeZone)));
    if (DayProjection::knows(entry.type))
        return DayProjection(m_database).apply(entry, [this, &entry](const QDateTime &at) { return dayOf(at, entry.timeZone); });
    return {}; // epoch.started, and what a newer till writes: kept in the journal
}

Result<void> Projection::applyEdit(const JournalEntry &entry)
{
    const auto keys = ProductProjection(m_database, m_ledger, m_facts).apply(entry);
    if (!keys)
        return keys.error();
    for (const ProductProjection::FeedKey &key : *keys)
        touch(key.kind, key.key, key.store);
    return {};
}

Result<void> Projection::applyPricing(const JournalEntry &entry)
{
    const auto owner = m_facts.ownerOf(entry.id);
    if (!owner)
        return owner.error();
    PricingProjection pricing(m_database, *owner);
    const auto keys = entry.type == EntryType::PromotionEdited ? pricing.applyPromotion(entry) : pricing.applyPriceList(entry);
    if (!keys)
        return keys.error();
    for (const PricingProjection::FeedKey &key : *keys)
        touch(key.kind, key.key, StoreId{});
    return {};
}

Result<void> Projection::touchParked(const Result<std::optional<CounterProjection::FeedKey>> &changed)
{
    if (!changed)
        return changed.error();
    if (*changed)
        touch(QStringLiteral("parked"), (*changed)->id, (*changed)->store);
    return {};
}

/// Movements are unique by (uuid, line). A till that gives a uuid twice must not stop the transaction for everybody.
Result<void> Projection::checkUuid(const JournalEntry &entry) const
{
    const auto used = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM movement WHERE uuid = ? LIMIT 1"), {entry.uuid});
    if (!used)
        return used.error();
    return used->isValid() ? Error{Error::Code::Invalid, QStringLiteral("another entry has moved stock under its uuid"), {}} : Result<void>();
}

/// It is in the customer's hand, and counts all the same.
Result<void> Projection::noteDoubled(const JournalEntry &entry, const QString &number)
{
    return m_database.sql().each(QStringLiteral("SELECT till, epoch, seq FROM sale WHERE number = ? LIMIT 1"), {number}, [&](const QSqlQuery &row) {
        m_doubled.append({number, entry.id, EntryId{TillId{row.value(0).toInt()}, row.value(1).toInt(), row.value(2).toLongLong()}});
    });
}

Result<void> Projection::applySale(const JournalEntry &entry)
{
    const auto sale = decodeSale(entry.payload);
    if (!sale)
        return sale.error();
    const auto owner = m_facts.ownerOf(entry.id);
    if (const auto ours = owner ? m_facts.checkCurrency(sale->total.currency()) : owner.error(); !ours)
        return ours;
    if (const auto sound = checkMoves(entry, *sale); !sound)
        return sound;
    if (const auto noted = noteDoubled(entry, sale->number); !noted)
        return noted;
    // When it was applied stands in the journal: a rebuild must not date it anew.
    const auto stored = m_database.sql().run(QStringLiteral("INSERT INTO sale (till, epoch, seq, applied_at, number, refers_to) SELECT till, epoch, seq, applied_at, ?, "
                                                            "? FROM journal WHERE till = ? AND epoch = ? AND seq = ?"),
                                             {sale->number, sale->refersTo, entry.id.till.value, entry.id.epoch, entry.id.seq});
    if (!stored)
        return stored;
    ++m_sales;
    int line = 0;
    for (const SaleLine &item : sale->lines) {
        const int place = line++;
        if (!item.movesStock())
            continue;
        if (const auto moved = move(entry, place, item.sku, -item.quantity, !item.comesBack()); !moved)
            return moved;
    }
    addActivity(entry, *owner, *sale);
    if (const auto noted = noteTwice(*sale); !noted)
        return noted;
    return touchParked(CounterProjection(m_database).applySale(*sale));
}

/// Two tills may have taken back the same line while one of them could not ask: both have happened, and somebody must be told.
Result<void> Projection::noteTwice(const Sale &sale)
{
    const auto found = ReturnProjection(m_database).apply(sale, m_now);
    if (!found)
        return found.error();
    for (const ReturnProjection::Twice &twice : *found)
        touch(QStringLiteral("problem"), ReturnProjection::feedKey(twice.number), StoreId{});
    m_twice += *found;
    return {};
}

/// Whether every line can be booked, before the first one is.
Result<void> Projection::checkMoves(const JournalEntry &entry, const Sale &sale)
{
    QHash<Sku, Quantity> after;
    for (const SaleLine &item : sale.lines) {
        if (!item.movesStock())
            continue;
        if (!after.contains(item.sku)) {
            const auto known = level(item.sku, entry.store.value);
            if (!known)
                return known.error();
            after.insert(item.sku, Quantity::fromMilli(**known));
        }
        const auto moved = after.value(item.sku).plus(-item.quantity);
        if (!moved)
            return moved.error();
        after[item.sku] = *moved;
    }
    return {};
}

void Projection::addActivity(const JournalEntry &entry, int till, const Sale &sale)
{
    const QDateTime oldest = m_now.addDays(-DaysOfActivity);
    const QString currency = sale.total.currency().code();
    const qint64 minuteBegin = sale.at.toMSecsSinceEpoch() / MinuteMs * MinuteMs;
    if (minuteBegin >= oldest.toMSecsSinceEpoch()) {
        MinuteSum &minute = m_minutes[{till, minuteBegin, mainTender(sale)}];
        minute.store = entry.store.value;
        minute.currency = currency;
        minute.amount = bounded(minute.amount, sale.total.minor());
        ++(sale.type == SaleType::Sale ? minute.tickets : minute.returns);
    }
    const qint64 today = dayOf(sale.at, entry.timeZone);
    if (today < oldest.toMSecsSinceEpoch() / DayMs)
        return;
    for (const SaleLine &item : sale.lines) {
        DaySum &day = m_days[{till, today, item.sku}];
        day.store = entry.store.value;
        day.currency = currency;
        day.quantity = bounded(day.quantity, item.movesStock() ? item.quantity.milli() : 0);
        day.amount = bounded(day.amount, item.total.minor());
    }
}

/// Number of the day on the till's own calendar: a shop's day does not end in the middle of its evening.
qint64 Projection::dayOf(const QDateTime &at, const QString &timeZone)
{
    auto zone = m_zones.constFind(timeZone);
    if (zone == m_zones.cend())
        zone = m_zones.insert(timeZone, QTimeZone(timeZone.toLatin1()));
    const qint64 offsetMs = zone->isValid() ? zone->offsetFromUtc(at) * 1000LL : 0;
    return (at.toMSecsSinceEpoch() + offsetMs) / DayMs;
}

/// Quantity as of now, of which the batch may have changed some.
Result<qint64 *> Projection::level(const Sku &sku, int store)
{
    const StockKey key{sku, store};
    if (!m_stock.contains(key)) {
        const auto known = m_database.sql().scalar(QStringLiteral("SELECT quantity_milli FROM stock WHERE sku = ? AND store = ?"), {sku, store});
        if (!known)
            return known.error();
        m_stock.insert(key, known->toLongLong());
    }
    return &m_stock[key];
}

Result<void> Projection::move(const JournalEntry &entry, int line, const Sku &sku, Quantity delta, bool sold)
{
    const auto found = level(sku, entry.store.value);
    if (!found)
        return found.error();
    qint64 &quantity = **found;
    const auto after = Quantity::fromMilli(quantity).plus(delta);
    if (!after)
        return after.error();
    quantity = after->milli();
    const bool oversold = sold && quantity < 0; // recorded all the same: the goods are in the customer's hand
    m_oversold += oversold ? 1 : 0;
    return m_database.sql().run(QStringLiteral("INSERT INTO movement (uuid, line, sku, store, delta_milli, oversold) VALUES (?, ?, ?, ?, ?, ?)"),
                                {entry.uuid, line, sku, entry.store.value, delta.milli(), oversold ? 1 : 0});
}

void Projection::touch(const QString &kind, const QString &key, StoreId store)
{
    const QString whole = kind + QLatin1Char('\n') + key + QLatin1Char('\n') + QString::number(store.value);
    if (m_touchedKeys.contains(whole))
        return;
    m_touchedKeys.insert(whole);
    m_touched.append({kind, key, store.value});
    m_stores.insert(store);
}

Result<void> Projection::flush()
{
    if (const auto stock = flushStock(); !stock)
        return stock;
    if (const auto activity = flushActivity(); !activity)
        return activity;
    return flushFeed();
}

Result<void> Projection::flushStock()
{
    if (m_stock.isEmpty())
        return {};
    const auto revision = m_ledger.count(QStringLiteral("stock_revision"));
    if (!revision)
        return revision.error();
    for (auto level = m_stock.cbegin(); level != m_stock.cend(); ++level) {
        const auto stored = m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO stock (sku, store, quantity_milli, revision, changed_at) VALUES (?, ?, ?, ?, ?)"),
                                                 {level.key().sku, level.key().store, *level, *revision, m_now.toMSecsSinceEpoch()});
        if (!stored)
            return stored;
        touch(QStringLiteral("stock"), level.key().sku, StoreId{level.key().store});
    }
    return {};
}

Result<void> Projection::flushActivity()
{
    static const QString addMinute =
        QStringLiteral("INSERT INTO sales_minute (store, till, minute, tender, tickets, returns, amount_minor, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (till, minute, tender) DO UPDATE SET tickets = tickets + excluded.tickets, returns = returns + excluded.returns, ")
        + boundedSum(QLatin1String("amount_minor"));
    static const QString addDay =
        QStringLiteral("INSERT INTO product_day (store, till, day, sku, quantity_milli, amount_minor, currency) VALUES (?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (till, day, sku) DO UPDATE SET %1, %2")
            .arg(boundedSum(QLatin1String("quantity_milli")), boundedSum(QLatin1String("amount_minor")));
    for (auto sum = m_minutes.cbegin(); sum != m_minutes.cend(); ++sum) {
        const auto stored =
            m_database.sql().run(addMinute, {sum->store, sum.key().till, sum.key().minute, sum.key().tender, sum->tickets, sum->returns, sum->amount, sum->currency});
        if (!stored)
            return stored;
        touch(QStringLiteral("minute"), QStringLiteral("%1/%2/%3").arg(sum.key().till).arg(sum.key().minute).arg(sum.key().tender), StoreId{sum->store});
    }
    for (auto sum = m_days.cbegin(); sum != m_days.cend(); ++sum) {
        const auto stored = m_database.sql().run(addDay, {sum->store, sum.key().till, sum.key().day, sum.key().sku, sum->quantity, sum->amount, sum->currency});
        if (!stored)
            return stored;
        touch(QStringLiteral("day"), QStringLiteral("%1/%2/%3").arg(sum.key().till).arg(sum.key().day).arg(sum.key().sku), StoreId{sum->store});
    }
    return {};
}

Result<void> Projection::flushFeed()
{
    if (m_touched.isEmpty())
        return {};
    const auto last = m_ledger.count(QStringLiteral("feed_seq"), m_touched.size());
    if (!last)
        return last.error();
    qint64 seq = *last - m_touched.size();
    for (const Touched &touched : std::as_const(m_touched)) {
        const auto stored = m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO feed (kind, key, store, seq) VALUES (?, ?, ?, ?)"),
                                                 {touched.kind, touched.key, touched.store, ++seq});
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace mostrador
