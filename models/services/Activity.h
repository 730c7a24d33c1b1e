// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/ActivityStore.h"
#include "models/storage/StockStore.h"

namespace mostrador {

/// What the shop sold: own sales from the till's tables, other tills' from the feed. Read-only connection. Times are UTC;
/// days are those of the local calendar.
class Activity final {
public:
    explicit Activity(Database &reader) : m_sales(reader), m_stock(reader) {}
    QList<MinutePoint> perMinute(const QDateTime &from, const QDateTime &to) const; ///< every minute, zeros too
    QList<TenderShare> byTender(const QDateTime &from, const QDateTime &to) const;  ///< largest first
    QList<HourPoint> perHour(const QDateTime &from, const QDateTime &to) const;     ///< hours count from `from`; only those with sales
    QList<ProductSales> topProducts(QDate first, QDate last, int limit) const;      ///< days of the local calendar, both ends in it
    QList<DayUnits> unitsPerDay(QDate first, QDate last) const;
    Currency currency() const;
    DayTotals totals(const QDateTime &from, const QDateTime &to) const;
    QList<OwnMovement> ownMovements(const Sku &sku, int limit) const;               ///< this till's, newest first
    QList<StockPoint> stockCurve(const Sku &sku, const QDateTime &from) const;      ///< oldest first; the first may lie before `from`

private:
    ActivityStore m_sales;
    StockStore m_stock;
};

} // namespace mostrador
