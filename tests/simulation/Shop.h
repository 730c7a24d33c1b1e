// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/SimHub.h"
#include "tests/simulation/SimTill.h"
#include "tests/simulation/Simulation.h"
#include <vector>

namespace mostrador::simulation {

/// The people: they sell, take back, count, receive and edit, by chance, as long as the shop is open.
class Shop final {
public:
    Shop(World &world, SimHub &hub, std::vector<std::unique_ptr<SimTill>> &tills);
    void setMix(Mix mix) { m_mix = mix; }
    void open(qint64 paceMs); ///< between two things that happen at one till, in the mean
    void close() { m_open = false; }
    QList<CatalogueDesk::Stocked> range(int count);
    QList<CatalogueDesk::Stocked> rangeAgain(); ///< of a hub that lost it: other prices, other stock
    void beginAt(size_t till) { next(till); }   ///< one that came later

private:
    void next(size_t till);
    void act(SimTill &till);
    bool changesTheRange(SimTill &till);
    void sell(SimTill &till);
    void undo(SimTill &till);
    void count(SimTill &till);
    void receive(SimTill &till);
    void edit(SimTill &till);
    void create(SimTill &till);
    void editAtHub();
    Sku anySku();
    std::optional<Product> productAt(SimTill &till, const Sku &sku);

    World &m_world;
    SimHub &m_hub;
    std::vector<std::unique_ptr<SimTill>> &m_tills;
    Mix m_mix = Mix::Ordinary;
    bool m_open = false;
    qint64 m_paceMs = 20'000;
    QStringList m_skus;
    int m_created = 0;
};

} // namespace mostrador::simulation
