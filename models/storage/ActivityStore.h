// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/storage/Database.h"
#include "models/wire/FeedMessages.h"

namespace mostrador {

struct MinutePoint { QDateTime minute; int tickets = 0; int returns = 0; Money amount; };
struct HourPoint { QDateTime begin; int tickets = 0; int returns = 0; Money amount; };
struct TenderShare { Tender tender; int tickets = 0; Money amount; };
struct ProductSales { Sku sku; QString name; Quantity quantity; Money amount; };
struct DayUnits { QDate day; Quantity units; int tickets = 0; };
struct DayTotals { Money amount; int tickets = 0; int returns = 0; Quantity units; Money averageTicket; };

/// What the shop sold: own sales from the till's own tables, other tills' from the feed. Times are UTC, days are those of the local
/// calendar: other tills' goods are known by the day only.
class ActivityStore final {
public:
    explicit ActivityStore(Database &database) : m_database(database) {}

    Result<QList<MinutePoint>> perMinute(const QDateTime &from, const QDateTime &to) const; ///< only minutes with sales
    Result<QList<TenderShare>> byTender(const QDateTime &from, const QDateTime &to) const;
    Result<QList<HourPoint>> perHour(const QDateTime &from, const QDateTime &to) const; ///< hours count from `from`; only those with sales
    Result<QList<ProductSales>> topProducts(QDate first, QDate last, int limit) const;
    Result<QList<DayUnits>> unitsPerDay(QDate first, QDate last) const;             ///< every day; units net of returns
    /// units: of the whole days that the span touches.
    Result<DayTotals> totals(const QDateTime &from, const QDateTime &to) const;

    Result<void> put(const SalesMinute &minute); ///< of a till that sells or has sold here they are not taken: the own tables know better
    Result<void> put(const ProductDay &day);
    Result<void> forgetOthers();                 ///< a snapshot begins
    Result<Currency> currency() const;

private:
    Database &m_database;
};

} // namespace mostrador
