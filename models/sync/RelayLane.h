// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>

namespace mostrador {

/// How far one epoch of a till is on its way: numbers only.
struct RelayLane {
    int epoch = 0;
    qint64 lastSeq = 0;
    qint64 confirmed = 0;
    qint64 next = 1;           ///< the next to be handed to a channel
    qint64 accepted = 0;       ///< far end of the channel said so: a hint that makes room
    qint64 reported = 0;       ///< up to there nothing is left for a channel to report: it did, or they went otherwise
    int failures = 0;          ///< of a channel, since the last report
    int disappointments = 0;   ///< in a row: the hub answered and did not apply

    RelayLane(int number, qint64 last, qint64 acknowledged) : epoch(number), lastSeq(last), confirmed(acknowledged), next(acknowledged + 1), accepted(acknowledged), reported(acknowledged) {}

    bool hasMore() const { return next <= lastSeq; }
    bool isAccepted() const { return !hasMore() && accepted >= lastSeq; }
    qint64 inFlight() const { return next - 1 - std::max(accepted, confirmed); }

    void rewind(qint64 to)
    {
        next = std::max<qint64>(1, std::min(next, to));
        accepted = std::min(accepted, next - 1);
        reported = std::min(reported, next - 1);
    }

    void moveTo(qint64 last, qint64 acknowledged)
    {
        if (acknowledged > confirmed)
            disappointments = 0;
        lastSeq = last;
        confirmed = acknowledged;
        if (next <= confirmed)
            reported = confirmed; // they were with no channel of this run any more
        next = std::max(next, confirmed + 1);
        accepted = std::max(accepted, confirmed);
    }

    QString range(qint64 from, qint64 to) const
    {
        const QString first = QStringLiteral("%1/%2").arg(epoch).arg(from);
        return to > from ? QStringLiteral("%1..%2").arg(first).arg(to) : first;
    }
};

} // namespace mostrador
