// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "tests/support/ManualClock.h"
#include <map>

namespace mostrador {

/// Timers in virtual time: advance() moves the clock from one due timer to the next and runs them in order.
class ManualScheduler final : public Scheduler {
public:
    explicit ManualScheduler(ManualClock &clock) : m_clock(clock) {}

    std::unique_ptr<Handle> after(int milliseconds, std::function<void()> callback) override;
    void advance(qint64 milliseconds);
    int waiting() const { return int(m_timers.size()); }

private:
    using Key = std::pair<qint64, quint64>; ///< due, order of asking
    class Timer;
    ManualClock &m_clock;
    std::map<Key, std::function<void()>> m_timers;
    quint64 m_count = 0;
};

} // namespace mostrador
