// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/hub/FeedBodies.h"
#include "models/storage/hub/RegistryStore.h"
#include "models/wire/FeedMessages.h"

namespace mostrador {

/// Changes of the feed after a cursor. `all` when nothing is left above them.
struct FeedPage {
    Changes changes;
    bool all = false;
};

/// The feed, page by page. For any connection; each page is read in a transaction of its own.
class FeedReader final {
public:
    explicit FeedReader(Database &database) : m_database(database), m_ledger(database), m_registry(database), m_bodies(database) {}

    Result<qint64> head() const { return m_ledger.counter(QStringLiteral("feed_seq")); } ///< number of the newest change

    /// What a till follows: what is for all and for its store; conflicts and problems only of its own entries. One snapshot.
    Result<FeedPage> changesFor(const TillEntry &till, qint64 after, int limit) const;
    /// The same for tills of one store that stand at one place: a page each, read once.
    Result<QList<FeedPage>> changesFor(const QList<TillEntry> &tills, qint64 after, int limit) const;
    /// Products and stock of every store, and problems of every till: what the hub publishes.
    Result<FeedPage> changesForAll(qint64 after, int limit) const;

private:
    Result<QList<FeedBodies::Key>> keys(const QString &statement, const QVariantList &values) const;
    Result<FeedPage> page(const QList<FeedBodies::Key> &keys, qint64 after, int limit) const;
    Result<void> address(FeedPage &page, const TillEntry &reader) const;

    Database &m_database;
    LedgerStore m_ledger;
    RegistryStore m_registry;
    FeedBodies m_bodies;
};

} // namespace mostrador
