// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/sync/Channel.h"

namespace mostrador {

/// Which way entries go. Kafka where it is configured; straight to the hub when the hub's acknowledgement of what was sent over Kafka
/// has not come within `confirmWithinMs` although the hub answers (a third of that when no broker answers at all). When neither a broker
/// nor the hub answers, sending straight is how to find out: a network may let that pass and nothing else. Kafka is tried again after a
/// while, longer after each disappointment, and at once when the hub could not be reached straight either. Both ways may carry the same
/// entry: the hub drops what it has.
class ChannelSelector final {
public:
    ChannelSelector(Channel &kafka, Channel &direct, const Clock &clock, int confirmWithinMs);

    Channel &current() const { return m_useDirect || !m_kafka.isConfigured() ? m_direct : m_kafka; }

    /// Something waits for the hub's acknowledgement, sent or not.
    void noteWaiting();
    /// What has waited so far does not count: the hub itself did not answer until now.
    void startOver() { m_waitingSince = -1; }
    /// Nobody answered at the other end of the direct way.
    void noteUnreachable() { m_unreachable = true; }
    /// The hub's acknowledgement went up, or nothing waits any more.
    void noteProgress();
    /// Decides anew. True: the way changed, and what is not confirmed must go again.
    bool reconsider(bool hubAnswers);
    /// When reconsider() should be asked next, ms; it is cheap to ask more often.
    int patienceMs() const { return m_confirmWithinMs / 4 + 1; }

private:
    Channel &m_kafka;
    Channel &m_direct;
    const Clock &m_clock;
    int m_confirmWithinMs;
    bool m_useDirect = false;
    bool m_unreachable = false;   ///< the hub, straight, since that way was taken
    qint64 m_waitingSince = -1;
    qint64 m_directSince = 0;
    qint64 m_kafkaRestMs;
};

} // namespace mostrador
