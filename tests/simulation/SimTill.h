// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillStores.h"
#include "models/sync/TillSync.h"
#include "models/transport/crypto/Ed25519.h"
#include "tests/simulation/SimDirectChannel.h"
#include "tests/simulation/SimHub.h"
#include "tests/simulation/SimStream.h"
#include <set>

namespace mostrador::simulation {

/// Entries with their hashes; several may have one number.
using Entries = std::set<std::pair<EntryId, QByteArray>>;

/// A till, wired as TillRuntime does, from the product's own parts over a simulated disk and network; and what its cashier was told.
class SimTill final {
public:
    SimTill(World &world, int number, SimHub &hub, SimBroker &broker, bool kafka);
    ~SimTill();

    void start();
    void stop();               ///< in order
    void kill(bool power);
    bool isRunning() const { return m_run != nullptr; }
    /// joined: what came of it; without it a till that cannot join is a violation.
    void join(const QString &code, std::function<void(const Result<void> &)> joined = {});
    /// Another machine with this one's disk, key and token.
    void cloneFrom(SimTill &other);
    void close() { m_closed = true; } ///< for good: nobody starts it again
    bool isClosed() const { return m_closed; }
    /// Of a till that does not run: an older state of its disk is put back. What it wrote since is abandoned: gone, if the hub does not have it.
    void putBack(const SimDisk::Image &older);
    SimTill *original() const { return m_original; } ///< whose copy it is; null: nobody's

    QString name() const { return m_name; }
    SimDisk &disk() { return m_disk; }
    SimClock &clock() { return m_clock; }
    Line &hubLine() { return m_hubLine; }
    Line &brokerLine() { return m_brokerLine; }
    Till &till();
    TillSync &sync();
    Till::Stores &stores();
    SimKafkaChannel &kafka();
    SimFeedLink &link();
    QObject *context();        ///< gone with this run of the till

    /// Entries whose COMMIT came back, and their hashes.
    QMap<EntryId, QByteArray> acknowledged;
    qint64 sales = 0;          ///< of them
    Entries abandoned;         ///< written on a disk that was put back since
    QMap<EntryId, QByteArray> written();       ///< its journal as it stands, of a till that does not run too
    void setLazy(bool lazy) { m_lazy = lazy; } ///< for negative controls: synchronous=NORMAL, from the next start on

private:
    struct Run;
    TillSync::Parts parts();

    World &m_world;
    QString m_name;
    SimHub &m_hub;
    SimBroker &m_broker;
    SimDisk m_disk;
    SimClock m_clock;
    Line m_hubLine;
    Line m_brokerLine;
    QByteArray m_seed;
    std::pair<int, QString> m_staged; ///< epoch and token, as the file beside the token
    QString m_token;           ///< in its file
    std::unique_ptr<Run> m_run;
    bool m_kafka;
    bool m_lazy = false;
    bool m_closed = false;
    SimTill *m_original = nullptr;
    int m_starts = 0;
};

} // namespace mostrador::simulation
