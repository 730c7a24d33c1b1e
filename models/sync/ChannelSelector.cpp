// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/ChannelSelector.h"

#include <algorithm>

namespace mostrador {

namespace {
constexpr qint64 LongestRestMs = 300'000;
constexpr int MostMarks = 64; ///< while the hub is away for days
constexpr int MarksAPatience = 8;
}

ChannelSelector::ChannelSelector(Channel &kafka, Channel &direct, const Clock &clock, int confirmWithinMs)
    : m_kafka(kafka), m_direct(direct), m_clock(clock), m_confirmWithinMs(confirmWithinMs), m_kafkaRestMs(3 * confirmWithinMs)
{
}

void ChannelSelector::noteWaiting(qint64 pending)
{
    const qint64 newest = m_done + pending;
    while (!m_waiting.isEmpty() && (pending <= 0 || (m_waiting.size() > 1 && m_waiting[m_waiting.size() - 2].upTo >= newest)))
        m_waiting.removeLast(); // some of it waits no more: the hub refused it
    if (!m_waiting.isEmpty() && newest <= m_waiting.last().upTo) {
        m_waiting.last().upTo = newest;
        return;
    }
    if (pending <= 0)
        return;
    const qint64 now = m_clock.monotonicMs();
    const bool merge = !m_waiting.isEmpty() && (m_waiting.size() >= MostMarks || now - m_waiting.last().sinceMs < m_confirmWithinMs / MarksAPatience);
    if (merge)
        m_waiting.last().upTo = newest;
    else
        m_waiting.append({newest, now, m_done});
}

void ChannelSelector::noteProgress(qint64 confirmed)
{
    m_done += confirmed;
    m_progressMs = m_clock.monotonicMs();
    while (!m_waiting.isEmpty() && m_waiting.first().upTo <= m_done)
        m_waiting.removeFirst();
    m_unreachable = false;
    if (!m_useDirect)
        m_kafkaRestMs = 3 * m_confirmWithinMs; // it keeps its promise: the next disappointment starts from the beginning
}

bool ChannelSelector::isLate(qint64 patienceMs) const
{
    if (m_waiting.isEmpty())
        return false;
    const Waiting &oldest = m_waiting.first();
    const qint64 now = m_clock.monotonicMs();
    const qint64 pending = m_waiting.last().upTo - m_done;
    const bool goesDown = pending <= m_done - oldest.doneThen && now - m_progressMs < patienceMs;
    return now - oldest.sinceMs >= patienceMs && !goesDown;
}

bool ChannelSelector::reconsider(bool hubAnswers)
{
    if (!m_kafka.isConfigured() || !m_direct.isConfigured())
        return false;
    const qint64 now = m_clock.monotonicMs();
    if (m_useDirect) {
        const bool rests = !m_unreachable && now - m_directSince < m_kafkaRestMs;
        if (!m_kafka.isUp() || rests)
            return false;
        m_useDirect = false;
        m_waiting.clear();
        return true;
    }
    const bool up = m_kafka.isUp();
    const qint64 patience = up ? m_confirmWithinMs : m_confirmWithinMs / 3;
    if ((!hubAnswers && up) || !isLate(patience))
        return false;
    m_useDirect = true;
    m_unreachable = false;
    m_directSince = now;
    if (hubAnswers)
        m_kafkaRestMs = std::min(m_kafkaRestMs * 2, LongestRestMs);
    m_waiting.clear();
    return true;
}

} // namespace mostrador
