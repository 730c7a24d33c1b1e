// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaTopics.h"

#include "models/transport/kafka/KafkaHandle.h"
#include <QSet>
#include <QThread>
#include <vector>

namespace mostrador {

namespace {

constexpr int AnswerMs = 10'000;

using Options = std::unique_ptr<rd_kafka_AdminOptions_t, decltype(&rd_kafka_AdminOptions_destroy)>;
using Queue = std::unique_ptr<rd_kafka_queue_t, decltype(&rd_kafka_queue_destroy)>;
using Event = std::unique_ptr<rd_kafka_event_t, decltype(&rd_kafka_event_destroy)>;

Result<QSet<QString>> existing(rd_kafka_t *kafka, const QByteArray &bootstrap)
{
    const rd_kafka_metadata_t *metadata = nullptr;
    if (const auto failed = rd_kafka_metadata(kafka, 1, nullptr, &metadata, AnswerMs); failed != RD_KAFKA_RESP_ERR_NO_ERROR)
        return kafkaError(failed, bootstrap);
    QSet<QString> names;
    for (int i = 0; i < metadata->topic_cnt; ++i)
        names.insert(QString::fromUtf8(metadata->topics[i].topic));
    rd_kafka_metadata_destroy(metadata);
    return names;
}

/// What the broker said of each topic that it was to make.
std::optional<Error> refusal(rd_kafka_event_t *event, const QByteArray &bootstrap)
{
    if (const auto failed = rd_kafka_event_error(event); failed != RD_KAFKA_RESP_ERR_NO_ERROR)
        return kafkaError(failed, bootstrap, QString::fromUtf8(rd_kafka_event_error_string(event)));
    size_t count = 0;
    const rd_kafka_topic_result_t **topics = rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count);
    for (size_t i = 0; i < count; ++i) {
        const auto code = rd_kafka_topic_result_error(topics[i]);
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR || code == RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS)
            continue;
        Error error = kafkaError(code, bootstrap, QString::fromUtf8(rd_kafka_topic_result_error_string(topics[i])));
        error.message = QStringLiteral("The topic %1 could not be made. ").arg(QString::fromUtf8(rd_kafka_topic_result_name(topics[i]))) + error.message;
        return error;
    }
    return std::nullopt;
}

Result<void> create(rd_kafka_t *kafka, const QByteArray &bootstrap, const QList<KafkaTopicSpec> &topics)
{
    constexpr int BrokersDefault = -1;
    std::vector<rd_kafka_NewTopic_t *> wanted;
    for (const KafkaTopicSpec &topic : topics) {
        rd_kafka_NewTopic_t *made = rd_kafka_NewTopic_new(topic.name.toUtf8().constData(), topic.partitions, BrokersDefault, nullptr, 0);
        if (!made) {
            rd_kafka_NewTopic_destroy_array(wanted.data(), wanted.size());
            return Error{Error::Code::Invalid, QStringLiteral("“%1” with %2 partitions is no topic.").arg(topic.name).arg(topic.partitions), {}};
        }
        if (topic.compacted)
            rd_kafka_NewTopic_set_config(made, "cleanup.policy", "compact");
        wanted.push_back(made);
    }
    const Options options(rd_kafka_AdminOptions_new(kafka, RD_KAFKA_ADMIN_OP_CREATETOPICS), rd_kafka_AdminOptions_destroy);
    rd_kafka_AdminOptions_set_request_timeout(options.get(), AnswerMs, nullptr, 0);
    rd_kafka_AdminOptions_set_operation_timeout(options.get(), AnswerMs, nullptr, 0); // until the brokers know of them
    const Queue queue(rd_kafka_queue_new(kafka), rd_kafka_queue_destroy);
    rd_kafka_CreateTopics(kafka, wanted.data(), wanted.size(), options.get(), queue.get());
    rd_kafka_NewTopic_destroy_array(wanted.data(), wanted.size());
    const Event event(rd_kafka_queue_poll(queue.get(), 2 * AnswerMs), rd_kafka_event_destroy);
    if (!event)
        return kafkaError(RD_KAFKA_RESP_ERR__TIMED_OUT, bootstrap);
    if (const auto refused = refusal(event.get(), bootstrap))
        return *refused;
    return {};
}

Result<void> ensure(const QByteArray &bootstrap, const QList<KafkaTopicSpec> &topics)
{
    const auto kafka = makeKafka(RD_KAFKA_PRODUCER, bootstrap, {}, {});
    if (!kafka)
        return kafka.error();
    const auto there = existing(kafka->get(), bootstrap);
    if (!there)
        return there.error();
    QList<KafkaTopicSpec> missing;
    for (const KafkaTopicSpec &topic : topics)
        if (!there->contains(topic.name))
            missing.append(topic);
    return missing.isEmpty() ? Result<void>() : create(kafka->get(), bootstrap, missing);
}

} // namespace

void ensureTopics(const QString &bootstrap, const QList<KafkaTopicSpec> &topics, QObject *context, std::function<void(Result<void>)> reply)
{
    const auto result = std::make_shared<Result<void>>();
    QThread *thread = QThread::create([result, bootstrap = bootstrap.toUtf8(), topics] { *result = ensure(bootstrap, topics); });
    thread->setObjectName(QStringLiteral("kafka"));
    QObject::connect(thread, &QThread::finished, context, [result, reply = std::move(reply)] { reply(*result); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace mostrador
