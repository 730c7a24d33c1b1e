// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/sync/Channel.h"

namespace mostrador {

/// Which way entries go. Kafka where it is configured; straight to the hub when the hub's acknowledgement of the oldest entry that waits
/// has not come within `confirmWithinMs` although the hub answers (a third of that when no broker answers at all). A backlog that is going
/// down is given the time that it takes: it is late when more waits than was acknowledged meanwhile, or when nothing was for so long. When neither a broker
/// nor the hub answers, sending straight is how to find out: a network may let that pass and nothing else. Kafka is tried again after a
/// while, longer after each disappointment, and at once when the hub could not be reached straight either. Both ways may carry the same
/// entry: the hub drops what it has.
class ChannelSelector final {
public:
    ChannelSelector(Channel &kafka, Channel &direct, const Clock &clock, int confirmWithinMs);

    Channel &current() const { return m_useDirect || !m_kafka.isConfigured() ? m_direct : m_kafka; }

    /// So many entries wait for the hub's acknowledgement, sent or not.
    void noteWaiting(qint64 pending);
    /// What has waited so far does not count: the hub itself did not answer until now.
    void startOver() { m_waiting.clear(); }
    /// Nobody answered at the other end of the direct way.
    void noteUnreachable() { m_unreachable = true; }
    /// The hub acknowledged so many more.
    void noteProgress(qint64 confirmed);
    /// Decides anew. True: the way changed, and what is not confirmed must go again.
    bool reconsider(bool hubAnswers);
    /// When reconsider() should be asked next, ms; it is cheap to ask more often.
    int patienceMs() const { return m_confirmWithinMs / 4 + 1; }

private:
    /// Entries up to number `upTo` (of all that this selector saw acknowledged or waiting) have waited since then, or less long.
    struct Waiting {
        qint64 upTo;
        qint64 sinceMs;
        qint64 doneThen;
    };
    bool isLate(qint64 patienceMs) const;

    Channel &m_kafka;
    Channel &m_direct;
    const Clock &m_clock;
    int m_confirmWithinMs;
    bool m_useDirect = false;
    bool m_unreachable = false;   ///< the hub, straight, since that way was taken
    QList<Waiting> m_waiting;     ///< oldest first
    qint64 m_done = 0; ///< acknowledged since the start
    qint64 m_progressMs = 0;
    qint64 m_directSince = 0;
    qint64 m_kafkaRestMs;
};

} // namespace mostrador
