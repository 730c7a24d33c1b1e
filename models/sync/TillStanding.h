// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/FeedStore.h"
#include "models/storage/JournalStore.h"
#include "models/storage/SettingStore.h"

namespace mostrador {

/// Where a till stands towards its hub, as its database says: who it is, what is to be sent, how far it follows the feed.
struct TillStanding {
    TillIdentity who;
    OutboxState outbox;
    FeedStore::Cursor cursor;
    QByteArray publicKey;  ///< that the epoch began with
    bool offline = false;  ///< switched off by a person
    bool leftCopy = false; ///< the hub has not given the epoch

    /// On the storage thread. settings: none where nothing is kept over a restart.
    static Result<TillStanding> read(const JournalStore &journal, const FeedStore &feed, const SettingStore *settings);
    static Result<void> keepOffline(SettingStore &settings, bool offline); ///< for the next read()
};

} // namespace mostrador
