// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/storage/Database.h"

namespace mostrador {

struct MinutePoint { QDateTime minute; int tickets = 0; int returns = 0; Money amount; };
struct TenderShare { Tender tender; int tickets = 0; Money amount; };
struct ProductSales { Sku sku; QString name; Quantity quantity; Money amount; };
struct StockPoint { QDateTime at; Quantity quantity; };
struct DayTotals { Money amount; int tickets = 0; int returns = 0; Quantity units; Money averageTicket; };

/// What the shop sold: own sales from the till's tables, other tills' from the feed. Read-only connection. Times are UTC.
class Activity final {
public:
    explicit Activity(Database &reader) : m_reader(reader) {}
    QList<MinutePoint> perMinute(const QDateTime &from, const QDateTime &to) const; ///< every minute, zeros too
    QList<TenderShare> byTender(const QDateTime &from, const QDateTime &to) const;  ///< largest first
    QList<ProductSales> topProducts(QDate day, int limit) const;
    DayTotals totals(const QDateTime &from, const QDateTime &to) const;
    QList<StockPoint> stockCurve(const Sku &sku, const QDateTime &from) const;      ///< oldest first; ends with now's

private:
    Database &m_reader;
};

} // namespace mostrador
