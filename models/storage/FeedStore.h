// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/FeedMessages.h"
#include <QSet>

namespace mostrador {

/// What a batch of changes touched, for whoever shows it.
struct ChangedSet {
    QSet<Sku> products;   ///< name, price, minimum...
    QSet<Sku> stock;
    bool activity = false; ///< sales of other tills
    bool problems = false; ///< conflicts or quarantined entries
    bool pricing = false;  ///< promotions or price lists
    bool parked = false;   ///< sales that were put aside
    bool everything = false; ///< a snapshot was applied
    void unite(const ChangedSet &other);
};

/// The till's copy of the hub's feed: products, promotions, price lists, stock, other tills' activity, problems; and the cursor, in the same transaction.
class FeedStore final {
public:
    explicit FeedStore(Database &database) : m_database(database) {}
    struct Cursor { QString hubId; qint64 seq = 0; };
    Result<Cursor> cursor() const;
    /// Applies what is newer than what is there (by version and revision), moves the cursor, commits once.
    /// snapshotStart: the first batch of a snapshot; what the whole snapshot did not name is archived or dropped by finishSnapshot.
    /// A snapshot that was begun stays unfinished until then, over lost links and restarts.
    Result<ChangedSet> apply(const Changes &changes, const QString &hubId, bool snapshotStart = false);
    /// Everything up to the hub's head is applied: ends the snapshot if one is unfinished, and changes nothing otherwise.
    Result<ChangedSet> finishSnapshot();
    static constexpr int KeepDays = 62; ///< of other tills' sales: as long as the hub keeps them, and longer than anything that is shown
    Result<void> prune(const QDateTime &now);
    /// The till is another one's, or in another shop, from now on: what the feed said of the one before is not true of it, and the feed is
    /// read from its beginning. Own entries stay. Needs an open transaction.
    Result<void> forgetShop();
private:
    Database &m_database;
};

} // namespace mostrador
