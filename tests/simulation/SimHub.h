// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/CatalogueDesk.h"
#include "hub/feed/FeedHub.h"
#include "hub/ledger/DirectIntake.h"
#include "hub/ledger/KafkaIntake.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/wire/EnrolMessages.h"
#include "tests/simulation/SimBroker.h"
#include "tests/simulation/SimDisk.h"

namespace mostrador::simulation {

/// The hub, wired as HubApp does, from the product's own parts over a simulated disk, broker and network.
class SimHub final {
public:
    SimHub(World &world, SimBroker &broker);
    ~SimHub();

    void start();
    void stop();               ///< in order
    void kill(bool power);     ///< or not even the machine stays up
    bool isServing() const { return m_run != nullptr; }
    /// Of a hub that does not run: back to what a backup held.
    void restore(const SimDisk::Image &backup);
    void empty(); ///< or to a new disk, with nothing on it
    SimDisk &disk() { return m_disk; }
    SimClock &clock() { return m_clock; }
    Line &brokerLine() { return m_brokerLine; }
    Books &books();
    Executor &storage();

    // what arrives over the network
    std::optional<TillEntry> tillOf(const QString &token) const;
    void takeStream(std::unique_ptr<FeedOutlet> outlet, const TillEntry &till);
    void postJournal(const QString &token, const QByteArray &body, DirectIntake::Answer answer);
    void enrol(const EnrolRequest &request, std::function<void(Result<EnrolAnswer>)> answer);

    void applied(const ApplyReport &report);
    std::function<void(const ApplyReport &)> whenApplied;

    /// For negative controls: goods of an entry that came twice are moved twice.
    void setDoubling(bool doubling) { m_doubling = doubling; }
    qint64 doubled() const { return m_doubled; }

private:
    struct Run;
    void doubleUp(const SignedEntry &entry);
    void refuseWaiting();

    World &m_world;
    SimBroker &m_broker;
    SimDisk m_disk;
    SimClock m_clock;
    Line m_brokerLine;
    std::unique_ptr<Run> m_run;
    struct Waiting { bool answered = false; DirectIntake::Answer answer; };
    QList<std::shared_ptr<Waiting>> m_waiting; ///< requests that were not answered yet
    int m_starts = 0;
    bool m_doubling = false;
    qint64 m_doubled = 0;
};

} // namespace mostrador::simulation
