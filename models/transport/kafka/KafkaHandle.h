// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/wire/EntryCodec.h"
#include <QElapsedTimer>
#include <functional>
#include <librdkafka/rdkafka.h>
#include <memory>
#include <optional>

namespace mostrador {

/// What the classes of this folder share over librdkafka's C interface. Private to transport/kafka.

using KafkaSettings = QList<QPair<QByteArray, QByteArray>>;

struct KafkaDestroyer { void operator()(rd_kafka_t *kafka) const; };
/// A client. Its end waits for nothing that is on its way: queued messages are dropped, a consumer keeps its place in the group.
using KafkaHandle = std::unique_ptr<rd_kafka_t, KafkaDestroyer>;

struct KafkaListDestroyer { void operator()(rd_kafka_topic_partition_list_t *list) const { rd_kafka_topic_partition_list_destroy(list); } };
using KafkaPartitions = std::unique_ptr<rd_kafka_topic_partition_list_t, KafkaListDestroyer>;

/// They are called by polling; `self` is what they get as opaque.
struct KafkaCallbacks {
    void *self = nullptr;
    void (*delivered)(rd_kafka_t *, const rd_kafka_message_t *, void *self) = nullptr;
    void (*failed)(rd_kafka_t *, int code, const char *reason, void *self) = nullptr;
    void (*rebalanced)(rd_kafka_t *, rd_kafka_resp_err_t, rd_kafka_topic_partition_list_t *, void *self) = nullptr;
};

/// Error::Invalid: a setting that librdkafka does not take. Nobody needs to answer for it.
Result<KafkaHandle> makeKafka(rd_kafka_type_t type, const QByteArray &bootstrap, const KafkaSettings &settings, const KafkaCallbacks &callbacks);

/// In a person's words, with librdkafka's own as the detail.
Error kafkaError(rd_kafka_resp_err_t code, const QByteArray &bootstrap, const QString &detail = {});
/// The fatal error of a client that had one.
std::optional<Error> kafkaFatalError(rd_kafka_t *kafka, const QByteArray &bootstrap);

KafkaHeaders kafkaHeadersOf(const rd_kafka_message_t &message);

/// Whether a broker answers. A lost connection alone says little (brokers close idle ones): then it is asked, and its silence counts.
class KafkaUpWatch final {
public:
    using Changed = std::function<void(bool up, const QString &why)>;
    explicit KafkaUpWatch(Changed changed) : m_changed(std::move(changed)) {}
    void begin(const QByteArray &bootstrap);      ///< another client or another broker: nothing is known yet
    void answered();                              ///< something came from it
    bool isUp() const { return m_up.value_or(false); }
    void suspect() { m_suspect = true; }
    void down(const QString &why);
    /// Asks when it is time to; that may take a second. waiting: an answer is overdue if nothing came for a while.
    void check(rd_kafka_t *kafka, bool waiting);

private:
    void set(bool up, const QString &why);

    Changed m_changed;
    QByteArray m_bootstrap;
    std::optional<bool> m_up;
    bool m_suspect = false;
    QElapsedTimer m_asked;   ///< since the last question that got no answer
    QElapsedTimer m_heard;   ///< since the last answer
};

} // namespace mostrador
