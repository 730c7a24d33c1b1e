// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/transport/kafka/KafkaProducer.h"
#include <QString>
#include <functional>
#include <memory>

typedef struct rd_kafka_s rd_kafka_t;

namespace mostrador {

/// A client of librdkafka, and nothing else around it.
struct KafkaEnder {
    void operator()(rd_kafka_t *kafka) const;
};
using BareClient = std::unique_ptr<rd_kafka_t, KafkaEnder>;

/// A producer with the settings of the till's own, on the thread that calls.
class BareProducer final {
public:
    static Result<std::unique_ptr<BareProducer>> connect(const QString &bootstrap); ///< a broker has answered
    Result<void> produce(const KafkaProducer::Record &record);                      ///< waits while the queue is full
    Result<void> flush();                                                           ///< until the broker has all of it
    void poll(int milliseconds);

private:
    explicit BareProducer(BareClient client) : m_client(std::move(client)) {}
    BareClient m_client;
};

/// A consumer that is at the end of one topic's partitions when it is made, and hands over what comes.
class BareConsumer final {
public:
    static Result<std::unique_ptr<BareConsumer>> atEnd(const QString &bootstrap, const QString &topic, int partitions);
    bool poll(int milliseconds); ///< whether a message came

private:
    explicit BareConsumer(BareClient client) : m_client(std::move(client)) {}
    BareClient m_client;
};

/// The topic that tills write to, as the hub makes it; and another one.
Result<void> makeTopics(const QString &bootstrap, const QString &other = {});

} // namespace mostrador
