// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/storage/Database.h"
#include "models/wire/FeedMessages.h"
#include <QMap>

namespace mostrador {

/// Where a till's retention got to in an epoch: entries 2 to seq are gone, and `hash` is the one of entry seq, which the next one follows.
/// The first entry of an epoch stays: it holds the key and names the epoch before.
struct RetentionMark {
    qint64 seq = 0; ///< 0: nothing was removed
    QByteArray hash;
};

/// By epoch; none in a database that is older than retention.
Result<QMap<int, RetentionMark>> readRetention(Sql &sql);
Result<RetentionMark> retentionMark(Sql &sql, int epoch);
/// Of an entry that is there, or that the epoch's mark is of; else empty.
Result<QByteArray> hashAt(Sql &sql, int epoch, qint64 seq);
/// In the open transaction: on which day of the hub's clock it has confirmed how far.
Result<void> noteConfirmed(Sql &sql, const Ack &ack);

/// Removes what the hub has confirmed long ago from a till: entries, signatures, documents and movements. Never one that is not confirmed, and
/// never the newest. Both the hub's clock and this machine's must say that the days have passed: a wrong one keeps, it does not remove.
/// docs/decisions/0009-what-a-till-keeps.md.
class Retention final {
public:
    static constexpr int LeastDays = 90;
    static constexpr int NewestStay = 1000; ///< entries of the current epoch, whatever their age
    Retention(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// One small transaction. How many rows of journal or movements went: 0, nothing is left to do.
    Result<int> prune(int days, int limit);

private:
    Result<qint64> lastDay(int days) const;
    Result<int> pruneEpoch(int epoch, qint64 upTo, int limit);
    Result<int> pruneMovements(qint64 day, int limit);
    Database &m_database;
    const Clock &m_clock;
};

} // namespace mostrador
