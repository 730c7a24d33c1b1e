// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/Shop.h"

namespace mostrador::simulation {

/// The person who does what the programs ask for: joins tills again, closes copies, loads the range into a hub that lost it. And who puts
/// old disks back and copies them, which no program asks for.
class Keeper final {
public:
    Keeper(World &world, SimHub &hub, SimBroker &broker, std::vector<std::unique_ptr<SimTill>> &tills, Shop &shop);
    void begin(bool kafka); ///< looks now and then, until the end
    void copyTill(SimTill &till);
    void keepImage(SimTill &till);
    bool putBack(SimTill &till); ///< false: nothing was kept of it
    void emptyHub();
    bool isDone() const; ///< every copy was told of and closed, every till that had to has joined
    qint64 joined() const { return m_joined; }
    QString waitsFor() const;

private:
    void look();
    void fillHub();
    void lookAt(SimTill &till);
    void lookAtCopy(SimTill &copy);
    void join(SimTill &till);
    bool isAlarmed(const SimTill &copy) const;

    World &m_world;
    SimHub &m_hub;
    SimBroker &m_broker;
    std::vector<std::unique_ptr<SimTill>> &m_tills;
    Shop &m_shop;
    bool m_kafka = false;
    bool m_hubIsEmpty = false;
    qint64 m_joined = 0;
    QMap<SimTill *, SimDisk::Image> m_images;
    QMap<SimTill *, QString> m_stores;
    QSet<SimTill *> m_joining;
    QSet<SimTill *> m_told; ///< copies of which somebody was told
};

} // namespace mostrador::simulation
