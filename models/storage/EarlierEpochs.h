// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/JournalStore.h"
#include "models/wire/EnrolMessages.h"

namespace mostrador {

/// The lives of a till that are over. What the hub has not got of them still goes there, under its own epoch and number, never as
/// something new; what the hub refuses stays here, with the reason, for a person. Writing calls need an open transaction.
class EarlierEpochs final {
public:
    EarlierEpochs(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// `ended` is over and `next` begins.
    Result<void> end(const OutboxState &ended, TillId till, int next);
    /// What a hub that was just greeted says of all of them, whatever number the till had in them; one that it does not name it does not know.
    Result<void> compare(const QList<EarlierLane> &lanes, TillId till, const QString &hubId);
    /// The newest of all that it was, the current one included, for a hub that may have forgotten them.
    Result<QList<PastLife>> all() const;
    /// The hub's word on one of them. A word that does not fit what is written here makes it refused; so does nothing else.
    Result<void> acknowledge(const Ack &ack);
    Result<void> refuse(int epoch, const QString &reason);

private:
    Result<void> take(int epoch, const Ack &ack);
    Result<void> takeAgain(int epoch);
    Database &m_database;
    const Clock &m_clock;
};

} // namespace mostrador
