// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ActivityStore.h"

#include "models/storage/Sql.h"

namespace mostrador {

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;

/// Lives of this till in the shop that it is in now, but those that the hub does not hold.
const QString OwnEpochs = QStringLiteral("(SELECT l.epoch FROM (SELECT epoch FROM identity UNION ALL SELECT epoch FROM earlier_epoch WHERE refused = '') l "
                                         "JOIN journal j ON j.epoch = l.epoch AND j.seq = 1 JOIN identity i ON i.store = j.store)");

QVariantList twice(const QDateTime &from, const QDateTime &to)
{
    const qint64 begin = from.toMSecsSinceEpoch();
    const qint64 end = to.toMSecsSinceEpoch();
    return {begin, end, begin, end};
}

qint64 beginOf(QDate day)
{
    return day.startOfDay(Qt::LocalTime).toMSecsSinceEpoch();
}

} // namespace

Result<Currency> ActivityStore::currency() const
{
    const auto code = m_database.sql().scalar(QStringLiteral("SELECT currency FROM identity"));
    if (!code)
        return code.error();
    return Currency::fromCode(code->toString()).value_or(Currency::ars());
}

Result<QList<MinutePoint>> ActivityStore::perMinute(const QDateTime &from, const QDateTime &to) const
{
    const auto money = currency();
    if (!money)
        return money.error();
    QList<MinutePoint> points;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT minute, sum(tickets), sum(returns), sum(amount) FROM ("
                                             " SELECT at / 60000 * 60000 AS minute, type = 'sale' AS tickets, type <> 'sale' AS returns, total_minor AS amount FROM sale "
                                             "WHERE at >= ? AND at < ? AND epoch IN %1"
                                             " UNION ALL SELECT minute, tickets, returns, amount_minor FROM sales_minute WHERE minute >= ? / 60000 * 60000 AND minute < ?"
                                             ") GROUP BY minute ORDER BY minute")
                                  .arg(OwnEpochs),
                              twice(from, to), [&](const QSqlQuery &row) {
                                  points.append({timeOf(row.value(0)), row.value(1).toInt(), row.value(2).toInt(), Money(row.value(3).toLongLong(), *money)});
                              });
    if (!done)
        return done.error();
    return points;
}

Result<QList<TenderShare>> ActivityStore::byTender(const QDateTime &from, const QDateTime &to) const
{
    const auto money = currency();
    if (!money)
        return money.error();
    QList<TenderShare> shares;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT tender, sum(tickets), sum(amount) FROM ("
                                             " SELECT p.tender, s.type = 'sale' AND p.line = (SELECT q.line FROM payment q WHERE q.epoch = p.epoch AND q.seq = p.seq"
                                             "   ORDER BY q.amount_minor DESC, q.line LIMIT 1) AS tickets, p.amount_minor AS amount FROM sale s JOIN payment p USING "
                                             "(epoch, seq) WHERE s.at >= ? AND s.at < ? AND s.epoch IN %1"
                                             " UNION ALL SELECT tender, tickets, amount_minor FROM sales_minute WHERE minute >= ? / 60000 * 60000 AND minute < ?"
                                             ") GROUP BY tender ORDER BY 3 DESC")
                                  .arg(OwnEpochs),
                              twice(from, to), [&](const QSqlQuery &row) {
                                  if (const auto tender = tenderFromWire(row.value(0).toString()))
                                      shares.append({*tender, row.value(1).toInt(), Money(row.value(2).toLongLong(), *money)});
                              });
    if (!done)
        return done.error();
    return shares;
}

Result<QList<HourPoint>> ActivityStore::perHour(const QDateTime &from, const QDateTime &to) const
{
    const auto money = currency();
    if (!money)
        return money.error();
    QList<HourPoint> points;
    const qint64 begin = from.toMSecsSinceEpoch();
    const auto done =
        m_database.sql()
            .each(QStringLiteral(
                      "SELECT hour, sum(tickets), sum(returns), sum(amount) FROM ("
                      " SELECT (at - ?) / 3600000 AS hour, type = 'sale' AS tickets, type <> 'sale' AS returns, total_minor AS amount FROM sale WHERE at >= ? AND at < ? "
                      "AND epoch IN %1"
                      " UNION ALL SELECT max(minute - ?, 0) / 3600000, tickets, returns, amount_minor FROM sales_minute WHERE minute >= ? / 60000 * 60000 AND minute < ?"
                      ") GROUP BY hour ORDER BY hour")
                      .arg(OwnEpochs),
                  QVariantList{begin} + QVariantList{begin, to.toMSecsSinceEpoch(), begin} + twice(from, to).mid(2),
                  [&](const QSqlQuery &row) {
        points.append({timeOf(begin + row.value(0).toLongLong() * HourMs), row.value(1).toInt(), row.value(2).toInt(), Money(row.value(3).toLongLong(), *money)});
            });
    if (!done)
        return done.error();
    return points;
}

Result<QList<ProductSales>> ActivityStore::topProducts(QDate first, QDate last, int limit) const
{
    const auto money = currency();
    if (!money)
        return money.error();
    QList<ProductSales> sales;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT t.sku, coalesce(p.name, t.sku), sum(quantity), sum(amount) FROM ("
                                             " SELECT sku, -delta_milli AS quantity, amount_minor AS amount FROM movement m WHERE at >= ? AND at < ? AND m.epoch IN %1"
                                             "   AND EXISTS (SELECT 1 FROM sale s WHERE s.epoch = m.epoch AND s.seq = m.seq)"
                                             " UNION ALL SELECT sku, quantity_milli, amount_minor FROM product_day WHERE day BETWEEN ? AND ?"
                                             ") t LEFT JOIN product p ON p.sku = t.sku GROUP BY t.sku HAVING sum(quantity) > 0 ORDER BY 3 DESC, 2 LIMIT ?")
                                  .arg(OwnEpochs),
                              {beginOf(first), beginOf(last.addDays(1)), first.toJulianDay(), last.toJulianDay(), limit},
                              [&](const QSqlQuery &row) {
        sales.append({row.value(0).toString(), row.value(1).toString(), Quantity::fromMilli(row.value(2).toLongLong()), Money(row.value(3).toLongLong(), *money)});
        });
    if (!done)
        return done.error();
    return sales;
}

Result<QList<DayUnits>> ActivityStore::unitsPerDay(QDate first, QDate last) const
{
    QList<DayUnits> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const qint64 begin = beginOf(day);
        const qint64 end = beginOf(day.addDays(1));
        const auto done =
            m_database.sql()
                .each(QStringLiteral(
                          "SELECT coalesce((SELECT sum(-m.delta_milli) FROM movement m JOIN sale s USING (epoch, seq) WHERE m.at >= ? AND m.at < ? AND m.epoch IN %1), 0)"
                          " + coalesce((SELECT sum(quantity_milli) FROM product_day WHERE day = ?), 0),"
                          " (SELECT count(*) FROM sale WHERE at >= ? AND at < ? AND type = 'sale' AND epoch IN %1)"
                          " + coalesce((SELECT sum(tickets) FROM sales_minute WHERE minute >= ? AND minute < ?), 0)")
                          .arg(OwnEpochs),
                      {begin, end, day.toJulianDay(), begin, end, begin, end}, [&](const QSqlQuery &row) {
                          days.append({day, Quantity::fromMilli(row.value(0).toLongLong()), row.value(1).toInt()});
                      });
        if (!done)
            return done.error();
    }
    return days;
}

Result<DayTotals> ActivityStore::totals(const QDateTime &from, const QDateTime &to) const
{
    const auto points = perMinute(from, to);
    const auto money = currency();
    if (!points || !money)
        return points ? money.error() : points.error();
    DayTotals totals{Money::zero(*money), 0, 0, {}, Money::zero(*money)};
    for (const MinutePoint &point : *points) {
        totals.tickets += point.tickets;
        totals.returns += point.returns;
        if (const auto sum = totals.amount.plus(point.amount))
            totals.amount = *sum;
    }
    if (totals.tickets > 0)
        totals.averageTicket = Money(totals.amount.minor() / totals.tickets, *money);
    const auto days = unitsPerDay(from.toLocalTime().date(), to.toLocalTime().addMSecs(-1).date());
    if (!days)
        return days.error();
    for (const DayUnits &day : *days)
        if (const auto sum = totals.units.plus(day.units))
            totals.units = *sum;
    return totals;
}

/// What this till wrote in earlier lives the hub tells under the number that it has now, and that of another till here under its own.
Result<void> ActivityStore::put(const SalesMinute &minute)
{
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO sales_minute (till, minute, tender, tickets, returns, amount_minor) "
                                               "SELECT ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM identity WHERE till = ?)"),
                                {minute.till.value, minute.minute.toMSecsSinceEpoch() / MinuteMs * MinuteMs, toWire(minute.tender), minute.tickets, minute.returns,
                                 minute.amount.minor(), minute.till.value});
}

Result<void> ActivityStore::put(const ProductDay &day)
{
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO product_day (till, day, sku, quantity_milli, amount_minor) "
                                               "SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM identity WHERE till = ?)"),
                                {day.till.value, day.day.toJulianDay(), day.sku, day.quantity.milli(), day.amount.minor(), day.till.value});
}

Result<void> ActivityStore::forgetOthers()
{
    if (const auto minutes = m_database.sql().run(QStringLiteral("DELETE FROM sales_minute")); !minutes)
        return minutes;
    return m_database.sql().run(QStringLiteral("DELETE FROM product_day"));
}

} // namespace mostrador
