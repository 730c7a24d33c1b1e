// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/DrawerPulse.h"

#include "models/services/OrNothing.h"
#include "models/services/people/Permission.h"
#include "models/storage/paper/DrawerEntries.h"
#include <algorithm>

namespace mostrador {

static constexpr int TimeMs = 10'000;

void DrawerPulse::start()
{
    m_entry = orNothing(newestDrawerEntry(m_parts.reader));
}

bool DrawerPulse::mayOpen()
{
    if (!orNothing(Permit(m_parts.reader).isUsed()))
        return true;
    const auto newest = orNothing(newestDrawerEntry(m_parts.reader));
    const bool isNew = m_entry < newest;
    m_entry = std::max(m_entry, newest);
    return isNew || isWanted();
}

void DrawerPulse::want()
{
    m_untilMs = m_parts.clock.monotonicMs() + TimeMs;
    m_later = m_parts.scheduler.after(TimeMs + 1, [this] { // also while a document waits for paper
        if (isOver())
            m_over();
    });
}

bool DrawerPulse::isWanted() const
{
    return m_untilMs && m_parts.clock.monotonicMs() <= *m_untilMs;
}

} // namespace mostrador
