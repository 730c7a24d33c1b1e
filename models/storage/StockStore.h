// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/CatalogStore.h"
#include "models/wire/FeedMessages.h"

namespace mostrador {

struct StockPoint { QDateTime at; Quantity quantity; };

/// One own entry that moved a product, as a person reads it.
struct OwnMovement {
    EntryId entry;
    QDateTime at;
    QString type;                   ///< EntryType word
    QString number;                 ///< of a sale's document; else empty
    QString reason;                 ///< StockReason word; else empty
    Quantity delta;
    std::optional<Quantity> after;  ///< what there was then, where this till knows: a count, or an entry that the hub's figure does not hold yet
};

/// The till's copy of its shop's stock. Writing calls need an open transaction.
class StockStore final {
public:
    explicit StockStore(Database &database) : m_database(database) {}

    Result<StockView> stock(const Sku &sku) const;
    Result<QList<StockPoint>> curve(const Sku &sku, const QDateTime &from) const; ///< oldest first; own entries that the hub does not hold come last
    static QString pendingMovements(); ///< what curve() asks for the end of it: time, change and the hub's figure, of one product
    Result<QList<OwnMovement>> ownMovements(const Sku &sku, int limit) const;     ///< newest first, one for each entry

    /// One line of an own entry: goods in (+) or out (−), and its amount if it was sold.
    struct Movement { Sku sku; int line = 0; Quantity delta; qint64 amountMinor = 0; };
    Result<void> addOwn(const EntryId &id, const QList<Movement> &movements, const QDateTime &at);
    /// The hub's figure; own movements up to ownHw are in it. An older revision is not taken, except in a newer snapshot: a restored hub counts anew.
    Result<void> putFromHub(const StockLevel &level, int epoch, qint64 snapshot);
    /// What the snapshot did not name: the hub has no figure of it, and only own movements that it does not hold are left.
    Result<void> forgetUnnamed(qint64 snapshot);

private:
    Database &m_database;
};

} // namespace mostrador
