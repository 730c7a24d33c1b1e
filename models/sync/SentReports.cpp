// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/SentReports.h"

namespace mostrador {

namespace {
constexpr int BetweenReportsMs = 100; ///< every one is a commit in the way of what is read
}

void SentReports::add(RelayLane &lane, qint64 upTo, const QString &channel)
{
    const qint64 from = lane.reported + 1;
    if (upTo < from)
        return;
    m_waiting.insert(lane.epoch, {upTo, channel});
    if (m_isWriting || m_next)
        return;
    m_waiting.remove(lane.epoch);
    m_isWriting = true;
    lane.reported = upTo;
    m_parts.storage.post([self = this, journal = &m_parts.journal, own = &m_parts.own, epoch = lane.epoch, from, upTo, channel, range = lane.range(from, upTo),
                          attempts = 1 + std::exchange(lane.failures, 0), alive = std::weak_ptr<int>(m_alive)] {
        const bool kept = bool(journal->markSent(epoch, from, upTo, channel, attempts));
        own->post([self, alive, line = kept ? QStringLiteral("%1 has %2").arg(channel, range) : QString()] {
            if (!alive.expired())
                self->written(line);
        });
    });
}

void SentReports::written(const QString &line)
{
    m_isWriting = false;
    if (!line.isEmpty())
        m_logged(line);
    m_next = m_parts.scheduler.after(BetweenReportsMs, [this] {
        m_next.reset();
        addRest();
    });
}

void SentReports::addRest()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (auto one = waiting.cbegin(); one != waiting.cend(); ++one)
        if (RelayLane *lane = m_parts.lanes.of(one.key()))
            add(*lane, std::min(one->upTo, lane->next - 1), one->channel); // it may have been rewound since
}

} // namespace mostrador
