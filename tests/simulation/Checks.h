// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/SimHub.h"
#include "tests/simulation/SimTill.h"
#include "tests/simulation/Simulation.h"
#include <vector>

namespace mostrador::simulation {

/// What must hold, read from the databases by SQL of its own and compared with what the cashiers were told (I1 to I5 of the design).
class Checks final {
public:
    Checks(World &world, SimHub &hub, std::vector<std::unique_ptr<SimTill>> &tills) : m_world(world), m_hub(hub), m_tills(tills) {}

    void setMix(Mix mix) { m_mix = mix; }
    void afterCommit(const ApplyReport &report); ///< cheap: no lane goes back, no entry but what a till committed
    void afterStep();                            ///< of every database that the step wrote to
    qint64 count() const { return m_count; }
    qint64 leftBehind() const { return m_leftBehind; }
    void hubWentBack() { m_heads.clear(); }
    void now();                                  ///< whatever is running
    void atTheEnd();                             ///< all is well again and delivered
    void whileQuiet();                           ///< in the midst of it, if just now everything is delivered: what is shown is what the hub has
    bool isDelivered();                          ///< outboxes empty, feeds read

private:
    void checkHub();
    void checkTill(SimTill &till);
    void checkAcknowledged(SimTill &till);
    void checkJournals(SimTill &till);
    void checkStock();
    void checkShown(SimTill &till);
    void checkProducts(SimTill &till);
    void checkQuarantine();
    bool hasChanged(const SimDisk &disk);
    bool isKnown(const EntryId &id, const QByteArray &hash, bool &isClaimed) const;
    void checkDelivered(SimTill &till);
    void checkHubWrites();
    void checkNumbers(const SimTill &till, const QMap<EntryId, QByteArray> &own);
    void checkChain(const QString &who, Database &database);
    QMap<QPair<QString, int>, qint64> expectedStock();
    QList<QVariantList> rows(Database &database, const QString &statement, const QVariantList &values = {});
    qint64 number(Database &database, const QString &statement);

    World &m_world;
    SimHub &m_hub;
    std::vector<std::unique_ptr<SimTill>> &m_tills;
    Mix m_mix = Mix::Ordinary;
    QMap<QPair<int, int>, qint64> m_heads;
    QMap<const SimDisk *, qint64> m_seen; ///< how far a disk was when it was looked at last
    qint64 m_count = 0;
    qint64 m_leftBehind = 0;
};

} // namespace mostrador::simulation
