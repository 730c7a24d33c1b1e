// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Ledger.h"
#include "models/domain/Scheduler.h"
#include <functional>
#include <memory>

namespace mostrador {

/// Brings what comes in over any channel to the ledger, from the network's thread to the storage thread, one transaction at a time:
/// what arrives while one is under way shares the next.
class Intake final {
public:
    using Done = std::function<void(const Result<ApplyReport> &)>; ///< the report of the whole transaction

    /// `ledger` is used on `storage` only. `applied` is called on `own` after every commit, before the offers' own callbacks.
    Intake(Ledger &ledger, Executor &storage, Executor &own, std::function<void(const ApplyReport &)> applied);
    ~Intake();
    void offer(QList<IncomingEntry> entries, QList<KafkaPosition> positions, Done done);
    int waiting() const; ///< entries that wait for their transaction

private:
    static constexpr int MostEntries = 1000; ///< a transaction
    struct Offer { QList<IncomingEntry> entries; QList<KafkaPosition> positions; Done done; };
    void next();
    void finish(const Result<ApplyReport> &report);

    Ledger &m_ledger;
    Executor &m_storage;
    Executor &m_own;
    std::function<void(const ApplyReport &)> m_applied;
    QList<Offer> m_waiting;
    QList<Offer> m_underWay;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
