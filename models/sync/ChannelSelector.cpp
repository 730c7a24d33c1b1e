// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/ChannelSelector.h"

#include <algorithm>

namespace mostrador {

namespace {
constexpr qint64 LongestRestMs = 300'000;
}

ChannelSelector::ChannelSelector(Channel &kafka, Channel &direct, const Clock &clock, int confirmWithinMs)
    : m_kafka(kafka), m_direct(direct), m_clock(clock), m_confirmWithinMs(confirmWithinMs), m_kafkaRestMs(3 * confirmWithinMs)
{
}

void ChannelSelector::noteWaiting()
{
    if (m_waitingSince < 0)
        m_waitingSince = m_clock.monotonicMs();
}

void ChannelSelector::noteProgress()
{
    m_waitingSince = -1;
    m_unreachable = false;
    if (!m_useDirect)
        m_kafkaRestMs = 3 * m_confirmWithinMs; // it keeps its promise: the next disappointment starts from the beginning
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
        m_waitingSince = -1;
        return true;
    }
    const bool up = m_kafka.isUp();
    const qint64 patience = up ? m_confirmWithinMs : m_confirmWithinMs / 3;
    if ((!hubAnswers && up) || m_waitingSince < 0 || now - m_waitingSince < patience)
        return false;
    m_useDirect = true;
    m_unreachable = false;
    m_directSince = now;
    if (hubAnswers)
        m_kafkaRestMs = std::min(m_kafkaRestMs * 2, LongestRestMs);
    m_waitingSince = -1;
    return true;
}

} // namespace mostrador
