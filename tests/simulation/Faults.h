// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/Checks.h"
#include "tests/simulation/Keeper.h"

namespace mostrador::simulation {

/// What goes wrong, drawn by chance and overlapping, until heal().
class Faults final {
public:
    Faults(World &world, SimHub &hub, SimBroker &broker, std::vector<std::unique_ptr<SimTill>> &tills, Checks &checks, Keeper &keeper);
    void setPlan(const Plan &plan);
    void begin(qint64 everyMs); ///< between two, in the mean
    void heal();                ///< everything runs and is linked again, and nothing more goes wrong
    void afterStep();           ///< whoever's disk has stopped in the midst of its work is dead
    qint64 count() const { return m_count; }
    const QMap<QString, qint64> &drawn() const { return m_drawn; }
    const QStringList &list() const { return m_list; }

private:
    struct Kind { const char *name; int weight; void (Faults::*happen)(); };
    static const QList<Kind> &kinds(Mix mix);
    qint64 between(qint64 low, qint64 high) { return m_chance->between(low, high); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    void turnTo(quint64 stream);
    void next();
    void draw();
    SimTill &anyTill();
    void until(qint64 leastMs, qint64 mostMs, std::function<void()> end);

    void cutHub();
    void cutBroker();
    void cutHubFromBroker();
    void loseAnswers();
    void slowDown();
    void resetStream();
    void brokerDown();
    void brokerWiped();
    void brokerExpires();
    void producerFails();
    void hubDies();
    void hubDiesAtWork();
    void hubRestored();
    void hubRestarts();
    void hubDiskFails();
    void tillDies();
    void tillDiesAtWork();
    void tillRestarts();
    void tillDiskFails();
    void clockJumps();
    void offlineByHand();
    void syncNow();
    void backUp();
    void brokerTakesSmallOnly();
    void hubEmptied();
    void tillPutBack();
    void tillCopied();
    void diskFull();

    void startHubLater();
    void startTillLater(SimTill &till);

    World &m_world;
    SimHub &m_hub;
    SimBroker &m_broker;
    std::vector<std::unique_ptr<SimTill>> &m_tills;
    Checks &m_checks;
    Keeper &m_keeper;
    Plan m_plan;
    RandomSource *m_chance; ///< the world's, but for the newer mixes: there each fault has its own, whatever else happens
    std::unique_ptr<SeededRandom> m_own;
    qint64 m_everyMs = 20'000;
    bool m_on = false;
    qint64 m_count = 0;
    qint64 m_numbered = 0;
    QMap<QString, qint64> m_drawn;
    QStringList m_list;
    qint64 m_gaps = 0;
    SimDisk::Image m_backup;
};

} // namespace mostrador::simulation
