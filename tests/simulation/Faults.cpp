// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Faults.h"

#include <numeric>

namespace mostrador::simulation {

namespace {
constexpr qint64 BackupMs = 120'000;
}

const QList<Faults::Kind> &Faults::kinds(Mix mix)
{
    static const QList<Kind> edits{
        {"till cut from hub", 20, &Faults::cutHub},
        {"stream reset", 30, &Faults::resetStream},
        {"answers lost", 8, &Faults::loseAnswers},
        {"slow line", 12, &Faults::slowDown},
        {"broker down", 4, &Faults::brokerDown},
        {"broker wiped", 3, &Faults::brokerWiped},
        {"hub dies", 8, &Faults::hubDies},
        {"hub dies at work", 12, &Faults::hubDiesAtWork},
        {"hub restored", 10, &Faults::hubRestored},
        {"hub restarts", 6, &Faults::hubRestarts},
        {"hub's disk fails once", 6, &Faults::hubDiskFails},
        {"till dies", 8, &Faults::tillDies},
        {"till dies at work", 14, &Faults::tillDiesAtWork},
        {"till restarts", 8, &Faults::tillRestarts},
        {"till's disk fails once", 10, &Faults::tillDiskFails},
        {"offline by hand", 8, &Faults::offlineByHand},
        {"clock jumps", 3, &Faults::clockJumps},
        {"sync now", 6, &Faults::syncNow},
    };
    static const QList<Kind> lives{
        {"till put back", 14, &Faults::tillPutBack},
        {"till copied", 6, &Faults::tillCopied},
        {"hub emptied", 3, &Faults::hubEmptied},
        {"hub restored", 8, &Faults::hubRestored},
        {"disk full", 10, &Faults::diskFull},
        {"broker takes small only", 5, &Faults::brokerTakesSmallOnly},
        {"till cut from hub", 12, &Faults::cutHub},
        {"till cut from broker", 6, &Faults::cutBroker},
        {"answers lost", 8, &Faults::loseAnswers},
        {"stream reset", 6, &Faults::resetStream},
        {"broker down", 4, &Faults::brokerDown},
        {"broker wiped", 2, &Faults::brokerWiped},
        {"hub dies at work", 6, &Faults::hubDiesAtWork},
        {"hub's disk fails once", 4, &Faults::hubDiskFails},
        {"till dies", 5, &Faults::tillDies},
        {"till dies at work", 8, &Faults::tillDiesAtWork},
        {"till's disk fails once", 5, &Faults::tillDiskFails},
        {"clock jumps", 8, &Faults::clockJumps},
        {"offline by hand", 3, &Faults::offlineByHand},
        {"sync now", 3, &Faults::syncNow},
    };
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
    return mix == Mix::Edits ? edits : mix == Mix::Lives ? lives : all;
}

Faults::Faults(World &world, SimHub &hub, SimBroker &broker, std::vector<std::unique_ptr<SimTill>> &tills, Checks &checks, Keeper &keeper)
    : m_world(world), m_hub(hub), m_broker(broker), m_tills(tills), m_checks(checks), m_keeper(keeper), m_chance(&world.random())
{}

void Faults::setPlan(const Plan &plan)
{
    m_plan = plan;
}

/// So that a fault can be left out of a run and the others stay.
void Faults::turnTo(quint64 stream)
{
    if (m_plan.mix == Mix::Ordinary)
        return;
    m_own = std::make_unique<SeededRandom>(m_plan.seed * 1'000'003 + stream);
    m_chance = m_own.get();
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
    turnTo(1'000'000 + quint64(++m_gaps));
    m_world.after(between(1, 2 * m_everyMs) * 1000, [this] {
        if (!m_on)
            return;
        turnTo(2'000'000 + quint64(m_gaps));
        for (qint64 together = chance(25) ? between(2, 4) : 1; together > 0; --together)
            draw();
        next();
    });
}

void Faults::draw()
{
    const QList<Kind> &drawable = kinds(m_plan.mix);
    const int sum = std::accumulate(drawable.begin(), drawable.end(), 0, [](int weight, const Kind &kind) { return weight + kind.weight; });
    const qint64 number = ++m_numbered;
    turnTo(quint64(number));
    qint64 at = between(1, sum);
    for (const Kind &kind : drawable) {
        at -= kind.weight;
        if (at > 0)
            continue;
        if (m_plan.without.contains(number))
            return;
        m_list.append(QStringLiteral("%1 at %2 s: %3").arg(number).arg(double(m_world.nowMs()) / 1000.0, 0, 'f', 1).arg(QLatin1String(kind.name)));
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
    m_hub.disk().setFull(false);
    m_broker.setLargest(std::numeric_limits<qint64>::max());
    m_hub.start();
    for (const auto &till : m_tills) {
        if (till->isClosed())
            continue;
        till->disk().setFull(false);
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

/// Always one that is not closed: the originals never are.
SimTill &Faults::anyTill()
{
    SimTill *till = m_tills[size_t(between(0, qint64(m_tills.size()) - 1))].get();
    return till->isClosed() ? *till->original() : *till;
}

void Faults::until(qint64 leastMs, qint64 mostMs, std::function<void()> end)
{
    m_world.after(between(leastMs, mostMs) * 1000, [this, end = std::move(end)] {
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
    Line &line = chance(50) ? till.hubLine() : till.brokerLine();
    line.answersLost = int(between(10, 90));
    until(1'000, 90'000, [&line] { line.answersLost = 0; });
}

void Faults::slowDown()
{
    SimTill &till = anyTill();
    Line &line = chance(50) ? till.hubLine() : till.brokerLine();
    line.mostUs = between(50'000, 4'000'000);
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
    if (chance(40))
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
    m_hub.kill(chance(40));
    startHubLater();
}

void Faults::hubDiesAtWork()
{
    m_hub.disk().freezeAt(between(0, 60));
}

void Faults::hubRestored()
{
    if (m_backup.isEmpty())
        return;
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
    m_hub.disk().failAt(between(0, 60));
}

void Faults::tillDies()
{
    SimTill &till = anyTill();
    till.kill(chance(50));
    startTillLater(till);
}

void Faults::tillDiesAtWork()
{
    anyTill().disk().freezeAt(between(0, 60));
}

void Faults::tillRestarts()
{
    SimTill &till = anyTill();
    till.stop();
    startTillLater(till);
}

void Faults::tillDiskFails()
{
    anyTill().disk().failAt(between(0, 60));
}

void Faults::clockJumps()
{
    static const QList<qint64> jumps{-3'600'000, 3'600'000, 315'360'000'000, -1'795'000'000'000, 0, 1'000, -90'000};
    SimClock &clock = chance(70) ? anyTill().clock() : m_hub.clock();
    clock.setWall(jumps.at(between(0, jumps.size() - 1)));
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
    turnTo(3'000'000 + quint64(++m_gaps));
    m_world.after(between(1'000, 2 * BackupMs) * 1000, [this] { backUp(); });
}

void Faults::startHubLater()
{
    until(500, 30'000, [this] { m_hub.start(); });
}

void Faults::startTillLater(SimTill &till)
{
    until(500, 60'000, [&till] {
        if (!till.isClosed())
            till.start();
    });
}

void Faults::brokerTakesSmallOnly()
{
    m_broker.setLargest(between(300, 4'000));
    until(10'000, 200'000, [this] { m_broker.setLargest(std::numeric_limits<qint64>::max()); });
}

void Faults::hubEmptied()
{
    m_keeper.emptyHub();
    m_backup.clear();
    m_checks.hubWentBack();
    startHubLater();
}

void Faults::tillPutBack()
{
    SimTill &till = anyTill();
    if (chance(40) || !m_keeper.putBack(till)) {
        m_keeper.keepImage(till);
        return;
    }
    startTillLater(till);
}

void Faults::tillCopied()
{
    m_keeper.copyTill(anyTill());
}

void Faults::diskFull()
{
    SimDisk *disk = chance(70) ? &anyTill().disk() : &m_hub.disk();
    disk->setFull(true);
    until(2'000, 90'000, [disk] { disk->setFull(false); });
}

} // namespace mostrador::simulation
