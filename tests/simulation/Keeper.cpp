// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Keeper.h"

#include "hub/admin/Enrolment.h"
#include <algorithm>

namespace mostrador::simulation {

namespace {
constexpr size_t MostTills = 6;
}

Keeper::Keeper(World &world, SimHub &hub, SimBroker &broker, std::vector<std::unique_ptr<SimTill>> &tills, Shop &shop)
    : m_world(world), m_hub(hub), m_broker(broker), m_tills(tills), m_shop(shop)
{}

void Keeper::begin(bool kafka)
{
    m_kafka = kafka;
    look();
}

void Keeper::look()
{
    m_world.after(m_world.between(2'000'000, 30'000'000), [this] {
        if (m_hubIsEmpty && m_hub.isServing() && !m_hub.disk().isFrozen())
            fillHub();
        for (size_t i = 0; i < m_tills.size(); ++i)
            if (SimTill &till = *m_tills[i]; !till.isClosed())
                till.original() ? lookAtCopy(till) : lookAt(till);
        look();
    });
}

void Keeper::fillHub()
{
    const auto loaded = CatalogueDesk(m_hub.books()).load(m_shop.rangeAgain(), QStringLiteral("Centro"));
    if (!loaded && loaded.error().code != Error::Code::Conflict)
        return; // the disk; later
    m_hubIsEmpty = false;
    if (loaded)
        m_hub.applied(*loaded);
}

void Keeper::lookAt(SimTill &till)
{
    if (!till.isRunning() || till.disk().isFrozen())
        return;
    if (const auto who = till.stores().journal->identity(); who && who->isEnrolled())
        m_stores.insert(&till, who->storeName);
    const bool copied = std::any_of(m_tills.cbegin(), m_tills.cend(), [&](const auto &one) { return one->original() == &till && !one->isClosed(); });
    if (till.sync().status().mustJoin && !copied) // first the copy is closed
        join(till);
}

bool Keeper::isAlarmed(const SimTill &copy) const
{
    for (SimTill *one : {const_cast<SimTill *>(&copy), copy.original()})
        if (one->isRunning() && one->sync().status().mustJoin)
            return true;
    if (!m_hub.isServing() || m_hub.disk().isFrozen())
        return false;
    const auto all = m_hub.books().reader().tillsByToken();
    return all && std::any_of(all->cbegin(), all->cend(), [](const TillEntry &one) { return !one.alarm.isEmpty() || !one.stopped.isEmpty(); });
}

/// Told that two use one identity, somebody closes the copy; the other goes on when it has joined again.
void Keeper::lookAtCopy(SimTill &copy)
{
    if (isAlarmed(copy))
        m_told.insert(&copy);
    if (!m_told.contains(&copy) || !m_world.chance(60))
        return;
    m_world.log(QStringLiteral("keeper"), QStringLiteral("closes ") + copy.name());
    copy.stop();
    copy.kill(false);
    copy.disk().freezeAt(-1);
    copy.disk().failAt(-1);
    copy.disk().setFull(false);
    copy.close();
}

void Keeper::join(SimTill &till)
{
    if (m_joining.contains(&till) || !m_hub.isServing() || m_hub.disk().isFrozen() || m_hubIsEmpty)
        return;
    const auto code = Enrolment(m_hub.books()).code(m_stores.value(&till, QStringLiteral("Centro")), till.name());
    if (!code)
        return; // the disk; later
    m_hub.applied(code->report);
    m_joining.insert(&till);
    m_world.after(20'000'000, [this, one = &till] { m_joining.remove(one); }); // no answer, or the till ended meanwhile
    till.join(code->code, [this, one = &till](const Result<void> &done) {
        m_world.log(QStringLiteral("keeper"), done ? one->name() + QStringLiteral(" has joined again") : done.error().message);
        m_joined += done ? 1 : 0;
        m_joining.remove(one);
    });
}

void Keeper::copyTill(SimTill &till)
{
    const bool copied = std::any_of(m_tills.cbegin(), m_tills.cend(), [&](const auto &one) { return one->original() == &till && !one->isClosed(); });
    if (m_tills.size() >= MostTills || copied || till.original() || !till.isRunning() || till.sync().status().mustJoin || m_hubIsEmpty)
        return;
    till.stop();
    m_tills.push_back(std::make_unique<SimTill>(m_world, int(m_tills.size()) + 1, m_hub, m_broker, m_kafka));
    SimTill &copy = *m_tills.back();
    copy.cloneFrom(till);
    m_world.log(QStringLiteral("keeper"), QStringLiteral("copies %1 to %2").arg(till.name(), copy.name()));
    till.start();
    copy.start();
    m_shop.beginAt(m_tills.size() - 1);
}

void Keeper::keepImage(SimTill &till)
{
    if (till.isRunning() && !till.disk().isFrozen() && !till.original())
        m_images.insert(&till, till.disk().image());
}

bool Keeper::putBack(SimTill &till)
{
    const auto image = m_images.constFind(&till);
    if (image == m_images.constEnd() || till.original())
        return false;
    till.kill(false);
    till.putBack(*image);
    return true;
}

void Keeper::emptyHub()
{
    m_hub.kill(false);
    m_hub.empty();
    m_hubIsEmpty = true;
    m_images.clear(); // of before: a disk that knows of a hub that is gone is another story, and the same one as for the tills that run
}

bool Keeper::isDone() const
{
    return waitsFor().isEmpty();
}

QString Keeper::waitsFor() const
{
    if (m_hubIsEmpty)
        return QStringLiteral("the range");
    for (const auto &till : m_tills)
        if (till->original() && !till->isClosed())
            return m_told.contains(till.get())
                ? till->name() + QStringLiteral(" to be closed")
                : QStringLiteral("an alarm: %1 and %2 use one identity").arg(till->name(), till->original()->name());
        else if (!till->isClosed() && till->isRunning() && till->sync().status().mustJoin)
            return till->name() + QStringLiteral(" to join again");
    return {};
}

} // namespace mostrador::simulation
