// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/ActivityStore.h"
#include "models/storage/StockStore.h"

namespace mostrador {

/// What the shop sold: own sales from the till's tables, other tills' from the feed. Read-only connection. Times are UTC.
class Activity final {
public:
    explicit Activity(Database &reader) : m_sales(reader), m_stock(reader) {}
    QList<MinutePoint> perMinute(const QDateTime &from, const QDateTime &to) const; ///< every minute, zeros too
    QList<TenderShare> byTender(const QDateTime &from, const QDateTime &to) const;  ///< largest first
    QList<ProductSales> topProducts(QDate day, int limit) const;
    DayTotals totals(const QDateTime &from, const QDateTime &to) const;
    QList<OwnMovement> ownMovements(const Sku &sku, int limit) const;               ///< this till's, newest first
    QList<StockPoint> stockCurve(const Sku &sku, const QDateTime &from) const;      ///< oldest first; ends with now's

private:
    ActivityStore m_sales;
    StockStore m_stock;
};

} // namespace mostrador
