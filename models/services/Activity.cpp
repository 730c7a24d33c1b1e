// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Activity.h"

#include "models/services/OrNothing.h"
#include <QHash>

namespace mostrador {

namespace {

constexpr qint64 MinuteMs = 60'000;

} // namespace

QList<MinutePoint> Activity::perMinute(const QDateTime &from, const QDateTime &to) const
{
    QHash<qint64, MinutePoint> sold;
    for (const MinutePoint &point : orNothing(m_sales.perMinute(from, to)))
        sold.insert(point.minute.toMSecsSinceEpoch(), point);
    const Money nothing = Money::zero(orNothing(m_sales.currency()));
    QList<MinutePoint> points;
    const qint64 end = to.toMSecsSinceEpoch();
    for (qint64 minute = from.toMSecsSinceEpoch() / MinuteMs * MinuteMs; minute < end; minute += MinuteMs)
        points.append(sold.value(minute, {QDateTime::fromMSecsSinceEpoch(minute, Qt::UTC), 0, 0, nothing}));
    return points;
}

QList<TenderShare> Activity::byTender(const QDateTime &from, const QDateTime &to) const { return orNothing(m_sales.byTender(from, to)); }
QList<HourPoint> Activity::perHour(const QDateTime &from, const QDateTime &to) const { return orNothing(m_sales.perHour(from, to)); }
QList<ProductSales> Activity::topProducts(QDate first, QDate last, int limit) const { return orNothing(m_sales.topProducts(first, last, limit)); }
QList<DayUnits> Activity::unitsPerDay(QDate first, QDate last) const { return orNothing(m_sales.unitsPerDay(first, last)); }
Currency Activity::currency() const { return orNothing(m_sales.currency()); }
DayTotals Activity::totals(const QDateTime &from, const QDateTime &to) const { return orNothing(m_sales.totals(from, to)); }

QList<OwnMovement> Activity::ownMovements(const Sku &sku, int limit) const { return orNothing(m_stock.ownMovements(sku, limit)); }

QList<StockPoint> Activity::stockCurve(const Sku &sku, const QDateTime &from) const
{
    return orNothing(m_stock.curve(sku, from));
}

} // namespace mostrador
