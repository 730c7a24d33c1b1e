// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/Channel.h"
#include <memory>

class QObject;

namespace mostrador {

/// The till's channel over Kafka: idempotent, settings of sync.md §2, never more than 256 entries in the producer. After a fatal error
/// the producer is made anew. Callbacks come on the thread of `context` (a poll thread hands them over).
class KafkaChannel final : public Channel {
public:
    explicit KafkaChannel(QObject *context);
    ~KafkaChannel() override;
    void setBootstrap(const QString &servers); ///< "host:port,…"; empty: not configured
    QString name() const override;
    bool isConfigured() const override;
    bool isUp() const override;
    int room() const override;
    void send(const QList<SignedEntry> &entries) override;
    void reset() override;
    void setEvents(Events events) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The hub's messages to whoever listens (inventory-updates, price-updates, sales-acks, dead-letters). Best effort in order of calls; the
/// hub keeps its own cursor of what it published (delivered callback, on the context's thread).
class KafkaPublisher final {
public:
    KafkaPublisher(const QString &bootstrap, QObject *context);
    ~KafkaPublisher();
    /// False when the queue is full: try again after delivered. `value` empty = tombstone.
    bool publish(const QString &topic, const QByteArray &key, const QByteArray &value, const QList<QPair<QByteArray, QByteArray>> &headers,
                 std::function<void(bool ok)> delivered);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

struct KafkaTopicSpec { QString name; int partitions = 3; bool compacted = false; };
/// Makes the topics that are missing, on the poll thread; the answer on the context's thread. Error::Unreachable, Denied.
void ensureTopics(const QString &bootstrap, const QList<KafkaTopicSpec> &topics, QObject *context, std::function<void(Result<void>)> reply);

} // namespace mostrador
