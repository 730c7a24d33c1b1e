// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Intake.h"
#include "models/sync/Backoff.h"
#include "models/transport/kafka/KafkaConsumer.h"

namespace mostrador {

/// Brings a batch of the consumer to the intake with the position it ends at, whatever can be read of it. While the store refuses, the
/// same batch is offered again, later and later; only then the consumer may go on.
class KafkaIntake final {
public:
    struct Parts {
        Intake &intake;
        Scheduler &scheduler;
        RandomSource &random;
        std::function<void()> done; ///< the batch is in the database
    };
    explicit KafkaIntake(Parts parts);
    void take(const QList<KafkaMessage> &messages);

private:
    void offer();

    Parts m_parts;
    Backoff m_backoff;
    QList<IncomingEntry> m_entries;
    QList<KafkaPosition> m_positions;
    std::unique_ptr<Scheduler::Handle> m_again;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
