// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/RandomSource.h"
#include "models/domain/Scheduler.h"
#include <QStringList>
#include <deque>
#include <map>

namespace mostrador::simulation {

/// One life of a process. What is still to happen to it when it ends does not happen.
using Life = std::shared_ptr<int>;

/// Virtual time and everything that is still to happen, in one order that follows from the seed.
class World final {
public:
    explicit World(quint64 seed) : m_random(seed) {}

    qint64 nowUs() const { return m_nowUs; }
    qint64 nowMs() const { return m_nowUs / 1000; }
    RandomSource &random() { return m_random; }
    qint64 between(qint64 low, qint64 high) { return m_random.between(low, high); }
    bool chance(int percent) { return m_random.between(1, 100) <= percent; }

    using Key = std::pair<qint64, quint64>; ///< when, and the order of asking
    Key after(qint64 us, std::function<void()> what);
    Key after(qint64 us, const Life &life, std::function<void()> what);
    void cancel(const Key &key) { m_events.erase(key); }
    void forgetAll() { m_events.clear(); }

    /// The next thing that happens, if it does so until then. False: nothing does, and it is then.
    bool step(qint64 untilUs);
    qint64 steps() const { return m_steps; }

    void log(const QString &who, const QString &line);
    void keepLog(bool keep) { m_keep = keep; }
    const QStringList &lines() const { return m_lines; }

    void violated(const QString &what); ///< an invariant does not hold
    const QStringList &violations() const { return m_violations; }

private:
    SeededRandom m_random;
    qint64 m_nowUs = 0;
    quint64 m_count = 0;
    qint64 m_steps = 0;
    std::map<Key, std::function<void()>> m_events;
    bool m_keep = false;
    QStringList m_lines;
    QStringList m_violations;
};

/// A machine's clock: the wall may be set, the machine may start again.
class SimClock final : public Clock {
public:
    explicit SimClock(const World &world) : m_world(world) {}
    QDateTime nowUtc() const override;
    qint64 monotonicMs() const override { return m_world.nowMs() - m_bootedAtMs; }
    QString bootId() const override { return m_boot; }
    void setWall(qint64 offsetMs)
    {
        m_offsetMs = offsetMs;
        m_wasFarOff = m_wasFarOff || qAbs(offsetMs) > 86'400'000;
    }
    bool wasFarOff() const { return m_wasFarOff; } ///< by more than a day, once
    void boot(const QString &id);

private:
    const World &m_world;
    qint64 m_offsetMs = 0;
    bool m_wasFarOff = false;
    qint64 m_bootedAtMs = 0;
    QString m_boot = QStringLiteral("boot-0");
};

class SimScheduler final : public Scheduler {
public:
    SimScheduler(World &world, const Life &life) : m_world(world), m_life(life) {}
    std::unique_ptr<Handle> after(int milliseconds, std::function<void()> callback) override;

private:
    class Timer;
    World &m_world;
    std::weak_ptr<int> m_life;
};

/// A thread: one job after another, each some time after the one before. Stalls: now and then one waits for the disk.
class SimExecutor final : public Executor {
public:
    enum class Kind { Own, Storage };
    SimExecutor(World &world, const Life &life, Kind kind) : m_world(world), m_life(life), m_kind(kind) {}
    void post(std::function<void()> job) override;
    void drain(); ///< everything that was posted, at once: an orderly end

private:
    void schedule();
    World &m_world;
    std::weak_ptr<int> m_life;
    Kind m_kind;
    std::deque<std::function<void()>> m_jobs;
    bool m_scheduled = false;
};

} // namespace mostrador::simulation
