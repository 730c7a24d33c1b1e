// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/KafkaIntake.h"
#include "hub/metrics/Metrics.h"
#include "hub/notify/Notifier.h"
#include "models/transport/kafka/KafkaPublisher.h"
#include <QObject>

namespace mostrador {

/// The hub's two ends on Kafka: makes the topics (again and again until the broker answers), then consumes and publishes.
class KafkaSide final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QString bootstrap;
        QString instanceId;        ///< the same over restarts of one hub: static membership
        HubReader &reader;
        Books &books;              ///< on `storage` only
        Intake &intake;
        Metrics &metrics;
        Executor &storage;
        Scheduler &scheduler;
        RandomSource &random;
        std::function<qint64(int partition)> positionOf; ///< any thread
    };
    explicit KafkaSide(Parts parts, QObject *parent = nullptr);
    ~KafkaSide() override;
    void start();
    void committed(const ApplyReport &report);

private:
    void topicsThere(const Result<void> &done);

    Parts m_parts;
    KafkaPublisher m_publisher;
    Notifier m_notifier;
    KafkaConsumer m_consumer;
    KafkaIntake m_batches;
    Backoff m_backoff;
    std::unique_ptr<Scheduler::Handle> m_again;
    bool m_toldUnreachable = false;
    bool m_started = false;
};

} // namespace mostrador
