// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/World.h"

namespace mostrador::simulation {

namespace {
constexpr qint64 StartMs = 1'795'521'600'000; // 2026-11-24T12:00:00Z
}

World::Key World::after(qint64 us, std::function<void()> what)
{
    const Key key{m_nowUs + us, m_count++};
    m_events.emplace(key, std::move(what));
    return key;
}

World::Key World::after(qint64 us, const Life &life, std::function<void()> what)
{
    return after(us, [what = std::move(what), guard = std::weak_ptr<int>(life)] {
        if (!guard.expired())
            what();
    });
}

bool World::step(qint64 untilUs)
{
    if (m_events.empty() || m_events.begin()->first.first > untilUs) {
        m_nowUs = std::max(m_nowUs, untilUs);
        return false;
    }
    const auto node = m_events.extract(m_events.begin());
    m_nowUs = std::max(m_nowUs, node.key().first);
    ++m_steps;
    node.mapped()();
    return true;
}

void World::log(const QString &who, const QString &line)
{
    if (m_keep)
        m_lines.append(QStringLiteral("%1 %2 %3").arg(m_nowUs / 1e6, 11, 'f', 4).arg(who, -7).arg(line));
}

void World::violated(const QString &what)
{
    log(QStringLiteral("!!!"), what);
    m_violations.append(QStringLiteral("at %1 s: %2").arg(m_nowUs / 1e6, 0, 'f', 3).arg(what));
}

QDateTime SimClock::nowUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(StartMs + m_world.nowMs() + m_offsetMs, Qt::UTC);
}

void SimClock::boot(const QString &id)
{
    m_boot = id;
    m_bootedAtMs = m_world.nowMs();
}

class SimScheduler::Timer final : public Scheduler::Handle {
public:
    Timer(World &world, World::Key key) : m_world(world), m_key(key) {}
    ~Timer() override { m_world.cancel(m_key); }

private:
    World &m_world;
    World::Key m_key;
};

std::unique_ptr<Scheduler::Handle> SimScheduler::after(int milliseconds, std::function<void()> callback)
{
    return std::make_unique<Timer>(m_world, m_world.after(milliseconds * 1000LL, m_life.lock(), std::move(callback)));
}

void SimExecutor::post(std::function<void()> job)
{
    m_jobs.push_back(std::move(job));
    if (!m_scheduled)
        schedule();
}

void SimExecutor::schedule()
{
    const Life life = m_life.lock();
    if (!life)
        return;
    m_scheduled = true;
    const qint64 wait = m_kind == Kind::Own ? m_world.between(1, 60) : m_world.between(1, 300) == 1 ? m_world.between(5'000, 120'000) : m_world.between(50, 600);
    m_world.after(wait, life, [this] {
        m_scheduled = false;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        if (!m_jobs.empty())
            schedule();
        job();
    });
}

void SimExecutor::drain()
{
    while (!m_jobs.empty()) {
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job();
    }
}

} // namespace mostrador::simulation
