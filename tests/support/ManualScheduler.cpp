// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualScheduler.h"

namespace mostrador {

class ManualScheduler::Timer final : public Scheduler::Handle {
public:
    Timer(ManualScheduler &scheduler, Key key) : m_scheduler(scheduler), m_key(key) {}
    ~Timer() override { m_scheduler.m_timers.erase(m_key); }

private:
    ManualScheduler &m_scheduler;
    Key m_key;
};

std::unique_ptr<Scheduler::Handle> ManualScheduler::after(int milliseconds, std::function<void()> callback)
{
    const Key key{m_clock.monotonicMs() + milliseconds, m_count++};
    m_timers.emplace(key, std::move(callback));
    return std::make_unique<Timer>(*this, key);
}

void ManualScheduler::advance(qint64 milliseconds)
{
    const qint64 until = m_clock.monotonicMs() + milliseconds;
    while (!m_timers.empty() && m_timers.begin()->first.first <= until) {
        const auto node = m_timers.extract(m_timers.begin());
        m_clock.advance(std::max<qint64>(0, node.key().first - m_clock.monotonicMs()));
        node.mapped()();
    }
    m_clock.advance(until - m_clock.monotonicMs());
}

} // namespace mostrador
