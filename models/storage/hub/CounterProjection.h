// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/storage/Database.h"
#include "models/wire/CounterPayloads.h"
#include <optional>

namespace mostrador {

/// What follows from what happens at the counter before a sale: which sales are parked and who has them, and what was taken out of carts.
class CounterProjection final {
public:
    explicit CounterProjection(Database &database) : m_database(database) {}

    static bool knows(const QString &type);
    struct FeedKey {
        QString id;
        StoreId store;
    };
    /// The parked sale that changed; none: nothing that a till is told of. `day`: of the entry, on the till's calendar.
    Result<std::optional<FeedKey>> apply(const JournalEntry &entry, qint64 day);
    /// A sale that was parked before, or the undoing of one.
    Result<std::optional<FeedKey>> applySale(const Sale &sale);

    Result<std::optional<ParkedChange>> change(const QString &id) const;
    Result<QList<ParkedChange>> open(StoreId store) const;           ///< waiting and handed, oldest first; StoreId{}: of every shop
    Result<std::optional<ParkedSale>> sale(const QString &id) const; ///< whole, from its entry
    Result<QList<ParkedChange>> chargedTwice() const;

    struct VoidDay {
        StoreId store;
        TillId till;
        QString operatorId;
        QDate day;
        QString kind;
        qint64 count = 0;
        Money amount;
    };
    Result<QList<VoidDay>> voids(const QDate &since) const; ///< newest day first

    Result<void> prune(const QDateTime &ended); ///< recalled before that: nobody is told of it any more

private:
    Result<std::optional<FeedKey>> park(const JournalEntry &entry);
    Result<std::optional<FeedKey>> hand(const JournalEntry &entry);
    Result<std::optional<FeedKey>> recall(const JournalEntry &entry);
    Result<void> count(const JournalEntry &entry, qint64 day, Money amount);
    Result<QList<ParkedChange>> where(const QString &condition, const QVariantList &values) const;
    Database &m_database;
};

} // namespace mostrador
