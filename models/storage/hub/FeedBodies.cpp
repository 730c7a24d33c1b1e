// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/FeedBodies.h"

#include "models/storage/Sql.h"
#include "models/storage/hub/QuarantineReasons.h"

namespace mostrador {

namespace {

template <typename T>
Result<std::optional<FeedBody>> bodyOf(const Result<std::optional<T>> &found)
{
    if (!found)
        return found.error();
    return *found ? std::optional<FeedBody>(**found) : std::nullopt;
}

} // namespace

Result<std::optional<FeedBody>> FeedBodies::of(const Key &key) const
{
    if (key.kind == QLatin1String("product"))
        return bodyOf(m_goods.product(key.key));
    if (key.kind == QLatin1String("stock"))
        return bodyOf(m_goods.level(key.key, StoreId{key.store}));
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

Result<std::optional<FeedBody>> FeedBodies::pricing(const Key &key) const
{
    if (key.kind == QLatin1String("promotion"))
        return bodyOf(m_pricing.promotion(key.key));
    return key.kind == QLatin1String("price_list") ? bodyOf(m_pricing.priceList(key.key)) : bodyOf(m_pricing.prices(key.key));
}

Result<std::optional<FeedBody>> FeedBodies::parked(const Key &key) const
{
    const auto found = m_counter.change(key.key);
    if (!found)
        return found.error();
    if (!*found || !(*found)->total.currency().isValid()) // its own entry has not come yet
        return std::optional<FeedBody>();
    return std::optional<FeedBody>(**found);
}

Result<std::optional<FeedBody>> FeedBodies::conflict(const Key &key) const
{
    std::optional<FeedBody> found;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT till, epoch, seq, sku, field, refused, kept, kept_version FROM conflict WHERE id = ?"), {key.key.toLongLong()},
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

Result<std::optional<FeedBody>> FeedBodies::returnedTwice(const QString &number) const
{
    const auto found = m_returns.twiceOf(number);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<FeedBody>();
    const QString reason =
        QStringLiteral("%1 takes back what had come back of receipt %2 at another till: %3").arg((*found)->number, (*found)->original, (*found)->reason);
    return std::optional<FeedBody>(EntryProblem{(*found)->entry, (*found)->isSettled ? QString() : reason, 0});
}

Result<std::optional<FeedBody>> FeedBodies::problem(const Key &key) const
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

Result<std::optional<FeedBody>> FeedBodies::minute(const Key &key) const
{
    const QStringList parts = key.key.split(QLatin1Char('/')); // till/minute/tender
    std::optional<FeedBody> found;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT tickets, returns, amount_minor, currency FROM sales_minute WHERE till = ? AND minute = ? AND tender = ?"),
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

Result<std::optional<FeedBody>> FeedBodies::day(const Key &key) const
{
    const QString till = key.key.section(QLatin1Char('/'), 0, 0); // till/day/sku, and a SKU may hold a slash
    const QString number = key.key.section(QLatin1Char('/'), 1, 1);
    const QString sku = key.key.section(QLatin1Char('/'), 2);
    std::optional<FeedBody> found;
    const auto done = m_database.sql().each(QStringLiteral("SELECT quantity_milli, amount_minor, currency FROM product_day WHERE till = ? AND day = ? AND sku = ?"),
                                            {till.toInt(), number.toLongLong(), sku}, [&](const QSqlQuery &row) {
                                                found = ProductDay{StoreId{key.store},
                                                                   TillId{till.toInt()},
                                                                   QDate(1970, 1, 1).addDays(number.toLongLong()),
                                                                   sku,
                                                                   Quantity::fromMilli(row.value(0).toLongLong()),
                                                                   Money(row.value(1).toLongLong(), Currency::fromCode(row.value(2).toString()).value_or(Currency()))};
                                            });
    if (!done)
        return done.error();
    return found;
}

} // namespace mostrador
