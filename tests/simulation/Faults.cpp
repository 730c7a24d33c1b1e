// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Faults.h"

#include <numeric>

namespace mostrador::simulation {

namespace {
constexpr qint64 BackupMs = 120'000;
}

const QList<Faults::Kind> &Faults::kinds()
{
    static const QList<Kind> all{
        {"till cut from hub", 12, &Faults::cutHub},           {"till cut from broker", 6, &Faults::cutBroker},
        {"hub cut from broker", 4, &Faults::cutHubFromBroker}, {"answers lost", 10, &Faults::loseAnswers},
        {"slow line", 6, &Faults::slowDown},                  {"stream reset", 8, &Faults::resetStream},
        {"broker down", 6, &Faults::brokerDown},              {"broker wiped", 3, &Faults::brokerWiped},
        {"broker expires", 2, &Faults::brokerExpires},        {"producer fails", 4, &Faults::producerFails},
        {"hub dies", 5, &Faults::hubDies},                    {"hub dies at work", 6, &Faults::hubDiesAtWork},
        {"hub restored", 3, &Faults::hubRestored},            {"hub restarts", 2, &Faults::hubRestarts},
        {"hub's disk fails once", 4, &Faults::hubDiskFails},  {"till dies", 6, &Faults::tillDies},
        {"till dies at work", 10, &Faults::tillDiesAtWork},   {"till restarts", 4, &Faults::tillRestarts},
        {"till's disk fails once", 5, &Faults::tillDiskFails}, {"clock jumps", 4, &Faults::clockJumps},
        {"offline by hand", 4, &Faults::offlineByHand},       {"sync now", 4, &Faults::syncNow},
    };
    return all;
}

Faults::Faults(World &world, SimHub &hub, SimBroker &broker, std::vector<std::unique_ptr<SimTill>> &tills, Checks &checks)
    : m_world(world), m_hub(hub), m_broker(broker), m_tills(tills), m_checks(checks)
{
}

void Faults::begin(qint64 everyMs)
{
    m_on = true;
    m_everyMs = everyMs;
    backUp();
    next();
}

void Faults::next()
{
    m_world.after(m_world.between(1, 2 * m_everyMs) * 1000, [this] {
        if (!m_on)
            return;
        for (qint64 together = m_world.chance(25) ? m_world.between(2, 4) : 1; together > 0; --together)
            draw();
        next();
    });
}

void Faults::draw()
{
    const int sum = std::accumulate(kinds().begin(), kinds().end(), 0, [](int weight, const Kind &kind) { return weight + kind.weight; });
    qint64 at = m_world.between(1, sum);
    for (const Kind &kind : kinds()) {
        at -= kind.weight;
        if (at > 0)
            continue;
        ++m_count;
        ++m_drawn[QLatin1String(kind.name)];
        m_world.log(QStringLiteral("fault"), QLatin1String(kind.name));
        (this->*kind.happen)();
        return;
    }
}

void Faults::heal()
{
    m_on = false;
    m_world.log(QStringLiteral("fault"), QStringLiteral("all is well again"));
    m_broker.setUp(true);
    m_hub.brokerLine().heal();
    m_hub.disk().freezeAt(-1);
    m_hub.disk().failAt(-1);
    m_hub.start();
    for (const auto &till : m_tills) {
        till->hubLine().heal();
        till->brokerLine().heal();
        till->disk().freezeAt(-1);
        till->disk().failAt(-1);
        till->start();
        till->sync().setOffline(false);
    }
}

void Faults::afterStep()
{
    if (m_hub.disk().isFrozen()) {
        m_hub.kill(m_world.chance(60));
        startHubLater();
    }
    for (const auto &till : m_tills)
        if (till->disk().isFrozen()) {
            till->kill(m_world.chance(60));
            startTillLater(*till);
        }
}

SimTill &Faults::anyTill()
{
    return *m_tills[size_t(m_world.between(0, qint64(m_tills.size()) - 1))];
}

void Faults::until(qint64 leastMs, qint64 mostMs, std::function<void()> end)
{
    m_world.after(m_world.between(leastMs, mostMs) * 1000, [this, end = std::move(end)] {
        if (m_on)
            end();
    });
}

void Faults::cutHub()
{
    Line &line = anyTill().hubLine();
    line.cut = true;
    until(500, 150'000, [&line] { line.cut = false; });
}

void Faults::cutBroker()
{
    Line &line = anyTill().brokerLine();
    line.cut = true;
    until(500, 200'000, [&line] { line.cut = false; });
}

void Faults::cutHubFromBroker()
{
    m_hub.brokerLine().cut = true;
    until(500, 120'000, [this] { m_hub.brokerLine().cut = false; });
}

void Faults::loseAnswers()
{
    SimTill &till = anyTill();
    Line &line = m_world.chance(50) ? till.hubLine() : till.brokerLine();
    line.answersLost = int(m_world.between(10, 90));
    until(1'000, 90'000, [&line] { line.answersLost = 0; });
}

void Faults::slowDown()
{
    SimTill &till = anyTill();
    Line &line = m_world.chance(50) ? till.hubLine() : till.brokerLine();
    line.mostUs = m_world.between(50'000, 4'000'000);
    until(1'000, 90'000, [&line] { line.mostUs = Line().mostUs; });
}

void Faults::resetStream()
{
    if (SimTill &till = anyTill(); till.isRunning())
        till.link().breakUp();
}

void Faults::brokerDown()
{
    m_broker.setUp(false);
    if (m_world.chance(40))
        m_broker.losePower();
    until(1'000, 200'000, [this] { m_broker.setUp(true); });
}

void Faults::brokerWiped()
{
    m_broker.wipe();
}

void Faults::brokerExpires()
{
    m_broker.expire();
}

void Faults::producerFails()
{
    if (SimTill &till = anyTill(); till.isRunning())
        till.kafka().breakDown();
}

void Faults::hubDies()
{
    if (!m_hub.isServing())
        return;
    m_hub.kill(m_world.chance(40));
    startHubLater();
}

void Faults::hubDiesAtWork()
{
    m_hub.disk().freezeAt(m_world.between(0, 60));
}

void Faults::hubRestored()
{
    m_hub.kill(false);
    m_hub.restore(m_backup);
    m_checks.hubWentBack();
    startHubLater();
}

void Faults::hubRestarts()
{
    m_hub.stop();
    startHubLater();
}

void Faults::hubDiskFails()
{
    m_hub.disk().failAt(m_world.between(0, 60));
}

void Faults::tillDies()
{
    SimTill &till = anyTill();
    till.kill(m_world.chance(50));
    startTillLater(till);
}

void Faults::tillDiesAtWork()
{
    anyTill().disk().freezeAt(m_world.between(0, 60));
}

void Faults::tillRestarts()
{
    SimTill &till = anyTill();
    till.stop();
    startTillLater(till);
}

void Faults::tillDiskFails()
{
    anyTill().disk().failAt(m_world.between(0, 60));
}

void Faults::clockJumps()
{
    static const QList<qint64> jumps{-3'600'000, 3'600'000, 315'360'000'000, -1'795'000'000'000, 0, 1'000, -90'000};
    SimClock &clock = m_world.chance(70) ? anyTill().clock() : m_hub.clock();
    clock.setWall(jumps.at(m_world.between(0, jumps.size() - 1)));
}

void Faults::offlineByHand()
{
    SimTill &till = anyTill();
    if (!till.isRunning())
        return;
    till.sync().setOffline(true);
    until(1'000, 150'000, [&till] {
        if (till.isRunning())
            till.sync().setOffline(false);
    });
}

void Faults::syncNow()
{
    if (SimTill &till = anyTill(); till.isRunning())
        till.sync().syncNow();
}

void Faults::backUp()
{
    if (!m_on)
        return;
    if (m_hub.isServing() && !m_hub.disk().isFrozen())
        m_backup = m_hub.disk().image();
    m_world.after(m_world.between(1'000, 2 * BackupMs) * 1000, [this] { backUp(); });
}

void Faults::startHubLater()
{
    until(500, 30'000, [this] { m_hub.start(); });
}

void Faults::startTillLater(SimTill &till)
{
    until(500, 60'000, [&till] { till.start(); });
}

} // namespace mostrador::simulation
