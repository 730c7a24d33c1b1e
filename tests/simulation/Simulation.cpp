// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Simulation.h"

#include "hub/admin/Enrolment.h"
#include "tests/simulation/Faults.h"
#include "tests/simulation/Shop.h"

namespace mostrador::simulation {

namespace {

constexpr qint64 SecondUs = 1'000'000;
constexpr qint64 SetupUs = 30 * SecondUs;
constexpr qint64 DrainUs = 600 * SecondUs; ///< the longest that anybody waits: 300 s until Kafka is tried again, and some more
constexpr qint64 LookUs = 30 * SecondUs;

class Simulation final {
public:
    explicit Simulation(const Plan &plan)
        : m_plan(plan), m_world(plan.seed), m_broker(m_world), m_hub(m_world, m_broker), m_checks(m_world, m_hub, m_tills), m_shop(m_world, m_hub, m_tills),
          m_keeper(m_world, m_hub, m_broker, m_tills, m_shop), m_faults(m_world, m_hub, m_broker, m_tills, m_checks, m_keeper)
    {
        m_checks.setMix(plan.mix);
        m_shop.setMix(plan.mix);
        m_faults.setPlan(plan);
        m_world.keepLog(plan.keepLog);
        m_hub.whenApplied = [this](const ApplyReport &report) { m_checks.afterCommit(report); };
    }

    ~Simulation()
    {
        m_hub.kill(false); // while the lines of its streams are there: they are the tills', which go first
        m_world.forgetAll();
    }

    Outcome run()
    {
        const bool ready = setUp();
        if (ready) {
            live();
            drain();
        }
        return outcome();
    }

private:
    bool isBroken() const { return !m_world.violations().isEmpty(); }

    /// Until then, or until something is violated.
    void runUntil(qint64 us)
    {
        while (!isBroken() && m_world.step(us)) {
            m_faults.afterStep();
            m_checks.afterStep();
        }
    }

    bool setUp()
    {
        m_hub.start();
        if (isBroken())
            return false;
        if (const auto loaded =
                CatalogueDesk(m_hub.books()).load(m_shop.range(int(m_plan.mix == Mix::Edits ? m_world.between(2, 6) : m_world.between(4, 25))), QStringLiteral("Centro"));
            !loaded)
            m_world.violated(loaded.error().message);
        const bool kafka = m_kafka = m_world.chance(75);
        const qint64 tills = m_world.between(1, 4);
        for (int i = 0; i < tills; ++i) {
            m_tills.push_back(std::make_unique<SimTill>(m_world, i + 1, m_hub, m_broker, kafka));
            SimTill &till = *m_tills.back();
            till.setLazy(m_plan.lazyDisks);
            till.start();
            const auto code = Enrolment(m_hub.books()).code(m_world.chance(80) ? QStringLiteral("Centro") : QStringLiteral("Norte"), till.name());
            if (!code)
                m_world.violated(code.error().message);
            else
                till.join(code->code);
        }
        runUntil(SetupUs);
        if (!isBroken() && !m_checks.isDelivered())
            m_world.violated(QStringLiteral("the tills are not ready"));
        m_hub.setDoubling(m_plan.doubling);
        return !isBroken();
    }

    void live()
    {
        const qint64 end = m_world.nowUs() + m_plan.minutes * 60 * SecondUs;
        m_shop.open(m_plan.mix == Mix::Edits ? m_world.between(1'000, 15'000) : m_world.between(4'000, 50'000));
        if (m_plan.mix == Mix::Lives)
            m_keeper.begin(m_kafka);
        m_faults.begin(m_world.between(3'000, 40'000));
        while (!isBroken() && m_world.nowUs() < end) {
            runUntil(std::min(end, m_world.nowUs() + (m_plan.mix == Mix::Ordinary ? LookUs : SecondUs)));
            m_plan.mix == Mix::Ordinary ? m_checks.now() : m_checks.whileQuiet();
        }
        m_shop.close();
    }

    void drain()
    {
        if (isBroken())
            return;
        m_faults.heal();
        const qint64 healed = m_world.nowUs();
        while (!isBroken() && !(m_checks.isDelivered() && m_keeper.isDone()) && m_world.nowUs() < healed + DrainUs)
            runUntil(m_world.nowUs() + SecondUs);
        m_drainUs = m_world.nowUs() - healed;
        if (isBroken())
            return;
        if (!m_checks.isDelivered() || !m_keeper.isDone()) {
            m_world.violated((m_keeper.isDone() ? QString() : QStringLiteral("waits for %1; ").arg(m_keeper.waitsFor()))
                             + QStringLiteral("not everything is delivered %1 s after the last fault").arg(DrainUs / SecondUs) + standing());
            return;
        }
        m_checks.atTheEnd();
    }

    QString standing()
    {
        QString text;
        for (const auto &till : m_tills) {
            if (!till->isRunning())
                continue;
            const SyncStatus status = till->sync().status();
            text += QStringLiteral("; %1: state %2, %3 pending by %4 %5").arg(till->name()).arg(int(status.state)).arg(status.pending).arg(status.channel, status.message);
        }
        return text;
    }

    Outcome outcome()
    {
        Outcome outcome;
        outcome.violations = m_world.violations();
        outcome.log = m_world.lines();
        outcome.virtualMs = m_world.nowMs();
        outcome.drainMs = m_drainUs / 1000;
        outcome.steps = m_world.steps();
        for (const auto &till : m_tills) {
            outcome.sales += till->sales;
            outcome.entries += till->acknowledged.size();
            outcome.cutsThatLost += till->disk().cutsThatLost();
        }
        outcome.cutsThatLost += m_hub.disk().cutsThatLost();
        outcome.faults = m_faults.count();
        outcome.drawn = m_faults.drawn();
        outcome.faultList = m_faults.list();
        outcome.checks = m_checks.count();
        outcome.joined = m_keeper.joined();
        outcome.leftBehind = m_checks.leftBehind();
        outcome.doubled = m_hub.doubled();
        return outcome;
    }

    Plan m_plan;
    World m_world;
    SimBroker m_broker;
    SimHub m_hub;
    std::vector<std::unique_ptr<SimTill>> m_tills;
    Checks m_checks;
    Shop m_shop;
    Keeper m_keeper;
    Faults m_faults;
    bool m_kafka = false;
    qint64 m_drainUs = 0;
};

} // namespace

Outcome simulate(const Plan &plan)
{
    return Simulation(plan).run();
}

} // namespace mostrador::simulation
