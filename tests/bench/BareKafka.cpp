// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareKafka.h"

#include "models/transport/kafka/KafkaTopics.h"
#include "models/wire/Topics.h"
#include "tests/bench/Bench.h"
#include <QObject>
#include <array>
#include <librdkafka/rdkafka.h>

namespace mostrador {

namespace {

constexpr int AnswerMs = 20'000;
constexpr int FlushMs = 120'000;

Error broken(const QString &what)
{
    return {Error::Code::Unreachable, QStringLiteral("bare Kafka: %1").arg(what), {}};
}

Result<BareClient> clientOf(rd_kafka_type_t type, const QList<QPair<QByteArray, QByteArray>> &settings)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    std::array<char, 512> why{};
    for (const auto &[name, value] : settings)
        if (rd_kafka_conf_set(conf, name.constData(), value.constData(), why.data(), why.size()) != RD_KAFKA_CONF_OK) {
            rd_kafka_conf_destroy(conf);
            return broken(QString::fromUtf8(why.data()));
        }
    BareClient client(rd_kafka_new(type, conf, why.data(), why.size()));
    const rd_kafka_metadata_t *metadata = nullptr;
    if (!client || rd_kafka_metadata(client.get(), 1, nullptr, &metadata, AnswerMs) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return broken(QStringLiteral("no broker answers"));
    rd_kafka_metadata_destroy(metadata);
    return client;
}

} // namespace

void KafkaEnder::operator()(rd_kafka_t *kafka) const
{
    rd_kafka_destroy(kafka);
}

Result<std::unique_ptr<BareProducer>> BareProducer::connect(const QString &bootstrap)
{
    auto client =
        clientOf(RD_KAFKA_PRODUCER,
                 {{"bootstrap.servers", bootstrap.toUtf8()},
                  {"enable.idempotence", "true"},
                  {"enable.gapless.guarantee", "true"},
                  {"message.timeout.ms", "0"},
                  {"max.in.flight.requests.per.connection", "1"},
                  {"linger.ms", "5"},
                  {"compression.codec", "lz4"},
                  {"queue.buffering.max.messages", "1000"},
                  {"message.max.bytes", QByteArray::number(KafkaProducer::MaxMessageBytes)},
                  {"allow.auto.create.topics", "false"},
                  {"partitioner", "murmur2_random"}});
    if (!client)
        return client.error();
    return std::unique_ptr<BareProducer>(new BareProducer(std::move(*client)));
}

Result<void> BareProducer::produce(const KafkaProducer::Record &record)
{
    for (;;) {
        rd_kafka_headers_t *headers = rd_kafka_headers_new(size_t(record.headers.size()));
        for (const auto &[name, text] : record.headers)
            rd_kafka_header_add(headers, name.constData(), name.size(), text.constData(), text.size());
        const rd_kafka_resp_err_t code =
            rd_kafka_producev(m_client.get(), RD_KAFKA_V_TOPIC(record.topic.constData()), RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
                              RD_KAFKA_V_KEY(record.key.constData(), size_t(record.key.size())),
                              RD_KAFKA_V_VALUE(const_cast<char *>(record.value.constData()), size_t(record.value.size())), RD_KAFKA_V_HEADERS(headers), RD_KAFKA_V_END);
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
            return {};
        rd_kafka_headers_destroy(headers);
        if (code != RD_KAFKA_RESP_ERR__QUEUE_FULL)
            return broken(QString::fromLatin1(rd_kafka_err2str(code)));
        rd_kafka_poll(m_client.get(), 10);
    }
}

Result<void> BareProducer::flush()
{
    const rd_kafka_resp_err_t code = rd_kafka_flush(m_client.get(), FlushMs);
    return code == RD_KAFKA_RESP_ERR_NO_ERROR ? Result<void>() : broken(QString::fromLatin1(rd_kafka_err2str(code)));
}

void BareProducer::poll(int milliseconds)
{
    rd_kafka_poll(m_client.get(), milliseconds);
}

Result<std::unique_ptr<BareConsumer>> BareConsumer::atEnd(const QString &bootstrap, const QString &topic, int partitions)
{
    auto client =
        clientOf(RD_KAFKA_CONSUMER,
                 {{"bootstrap.servers", bootstrap.toUtf8()},
                  {"group.id", "bench"},
                  {"enable.auto.commit", "false"},
                  {"isolation.level", "read_committed"},
                  {"check.crcs", "true"}});
    if (!client)
        return client.error();
    rd_kafka_poll_set_consumer(client->get());
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(partitions);
    for (int partition = 0; partition < partitions; ++partition)
        rd_kafka_topic_partition_list_add(list, topic.toUtf8().constData(), partition)->offset = RD_KAFKA_OFFSET_END;
    const rd_kafka_resp_err_t code = rd_kafka_assign(client->get(), list);
    rd_kafka_topic_partition_list_destroy(list);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return broken(QString::fromLatin1(rd_kafka_err2str(code)));
    std::unique_ptr<BareConsumer> consumer(new BareConsumer(std::move(*client)));
    consumer->poll(2'000); // until it stands there
    return consumer;
}

bool BareConsumer::poll(int milliseconds)
{
    rd_kafka_message_t *message = rd_kafka_consumer_poll(m_client.get(), milliseconds);
    const bool came = message && message->err == RD_KAFKA_RESP_ERR_NO_ERROR;
    if (message)
        rd_kafka_message_destroy(message);
    return came;
}

Result<void> makeTopics(const QString &bootstrap, const QString &other)
{
    QList<KafkaTopicSpec> topics{{Topic::SalesEvents, 3, false}};
    if (!other.isEmpty())
        topics.append({other, 1, false});
    QObject context;
    std::optional<Result<void>> made;
    ensureTopics(bootstrap, topics, &context, [&made](const Result<void> &done) { made = done; });
    if (const auto answered = await(QStringLiteral("Kafka's topics"), AnswerMs, [&made] { return made.has_value(); }); !answered)
        return answered;
    return *made;
}

} // namespace mostrador
