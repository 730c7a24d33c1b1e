// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/TillStanding.h"

namespace mostrador {

namespace {
const QString OfflineByHand = QStringLiteral("offline_by_hand");
}

Result<TillStanding> TillStanding::read(const JournalStore &journal, const FeedStore &feed, const SettingStore *settings)
{
    const auto who = journal.identity();
    if (!who)
        return who.error();
    const auto outbox = journal.outbox();
    if (!outbox)
        return outbox.error();
    const auto cursor = feed.cursor();
    if (!cursor)
        return cursor.error();
    const auto key = journal.publicKey(who->epoch);
    if (!key)
        return key.error();
    const auto offline = settings ? settings->value(OfflineByHand) : Result<QString>(QString());
    if (!offline)
        return offline.error();
    const auto leftCopy = journal.hasLeftCopy();
    if (!leftCopy)
        return leftCopy.error();
    return TillStanding{*who, *outbox, *cursor, *key, !offline->isEmpty(), *leftCopy};
}

Result<void> TillStanding::keepOffline(SettingStore &settings, bool offline)
{
    return settings.keep(OfflineByHand, offline ? QStringLiteral("yes") : QString());
}

} // namespace mostrador
