// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/crypto/Ed25519.h"
#include "models/transport/kafka/KafkaChannel.h"
#include "models/transport/kafka/KafkaConsumer.h"
#include "models/wire/Topics.h"
#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QThread>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

namespace mostrador {

/// A till's chain of signed entries.
inline QList<SignedEntry> chainOf(int till, int count, int payloadBytes = 300)
{
    const Ed25519Key key = Ed25519Key::fromSeed(QByteArray(32, char(till)));
    QList<SignedEntry> entries;
    QByteArray previous = zeroHash();
    for (int seq = 1; seq <= count; ++seq) {
        SignedEntry made;
        JournalEntry &entry = made.entry;
        entry.id = {TillId{till}, 1, seq};
        entry.store = StoreId{1};
        entry.type = QStringLiteral("sale.completed");
        entry.uuid = QStringLiteral("01890000-0000-7000-8000-%1%2").arg(till, 4, 10, QLatin1Char('0')).arg(seq, 8, 10, QLatin1Char('0'));
        entry.wallUtc = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC).addMSecs(seq);
        entry.timeZone = QStringLiteral("America/Argentina/Buenos_Aires");
        entry.monotonicMs = seq;
        entry.bootId = QStringLiteral("boot");
        entry.operatorId = QStringLiteral("Núria");
        entry.appVersion = QStringLiteral("test");
        entry.payload = "{\"n\":" + QByteArray::number(seq) + ",\"text\":\"" + QByteArray(payloadBytes, char('a' + seq % 26)) + "ñ\"}";
        entry.prevHash = previous;
        entry.hash = previous = hashOf(entry);
        made.signature = key.sign(entry.hash);
        made.keyId = key.keyId();
        entries.append(made);
    }
    return entries;
}

/// The least that a relay does: sends what there is room for, and again from where it failed. Sees that all comes on the thread that it should.
class SmallRelay final {
public:
    SmallRelay(Channel &channel, QList<SignedEntry> journal) : m_channel(channel), m_journal(std::move(journal))
    {
        channel.setEvents({[this](EntryId upTo) {
                               note();
                               accepted.append(upTo.seq);
                               pump();
                           },
                           [this](EntryId from, const Error &error) {
                               note();
                               failed.append(from.seq);
                               errors.append(error);
                               m_next = int(from.seq) - 1;
                               if (goesOn)
                                   pump();
                           },
                           {}, [this](bool up) {
                               note();
                               ups.append(up);
                               pump();
                           }});
    }
    ~SmallRelay() { m_channel.setEvents({}); }

    void pump()
    {
        const int count = int(std::min<qsizetype>(m_channel.room(), std::min<qsizetype>(until, m_journal.size()) - m_next));
        if (count <= 0 || !goesOn)
            return;
        const auto entries = m_journal.mid(m_next, count);
        m_next += count;
        m_channel.send(entries);
    }
    void startFrom(int seq) { m_next = seq - 1; pump(); }
    qint64 last() const { return accepted.isEmpty() ? 0 : accepted.last(); }

    QList<qint64> accepted, failed;
    QList<Error> errors;
    QList<bool> ups;
    bool goesOn = true;
    bool strayed = false;   ///< something came on another thread
    qsizetype until = std::numeric_limits<qsizetype>::max();

private:
    void note() { strayed = strayed || QThread::currentThread() != qApp->thread(); }

    Channel &m_channel;
    QList<SignedEntry> m_journal;
    int m_next = 0;
};

inline KafkaHeaders headersOf(const rd_kafka_message_t *message)
{
    KafkaHeaders found;
    rd_kafka_headers_t *headers = nullptr;
    if (rd_kafka_message_headers(message, &headers) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return found;
    const char *name = nullptr;
    const void *value = nullptr;
    size_t size = 0;
    for (size_t i = 0; rd_kafka_header_get_all(headers, i, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i)
        found.append({QByteArray(name), QByteArray(static_cast<const char *>(value), qsizetype(size))});
    return found;
}

/// Whatever lies in a topic now, read without a group, each partition from its beginning to its end.
inline QList<KafkaMessage> readTopic(const QString &bootstrap, const QString &topic, int partitions)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    for (const auto &[name, value] : KafkaHeaders{{"bootstrap.servers", bootstrap.toUtf8()}, {"group.id", "reader"}, {"enable.partition.eof", "true"},
                                                  {"auto.offset.reset", "earliest"}, {"enable.auto.commit", "false"}})
        rd_kafka_conf_set(conf, name.constData(), value.constData(), nullptr, 0);
    rd_kafka_t *kafka = rd_kafka_new(RD_KAFKA_CONSUMER, conf, nullptr, 0);
    rd_kafka_poll_set_consumer(kafka);
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(partitions);
    for (int i = 0; i < partitions; ++i)
        rd_kafka_topic_partition_list_add(list, topic.toUtf8().constData(), i)->offset = RD_KAFKA_OFFSET_BEGINNING;
    rd_kafka_assign(kafka, list);
    rd_kafka_topic_partition_list_destroy(list);
    QList<KafkaMessage> result;
    QSet<int> ended;
    QElapsedTimer patience;
    patience.start();
    while (ended.size() < partitions && !patience.hasExpired(30'000)) {
        rd_kafka_message_t *message = rd_kafka_consumer_poll(kafka, 100);
        if (!message)
            continue;
        if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF)
            ended.insert(message->partition);
        else if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
            result.append({topic, message->partition, message->offset, QByteArray(static_cast<char *>(message->key), qsizetype(message->key_len)),
                           QByteArray(static_cast<char *>(message->payload), qsizetype(message->len)), headersOf(message)});
        rd_kafka_message_destroy(message);
    }
    rd_kafka_consumer_close(kafka);
    rd_kafka_destroy(kafka);
    return result;
}

/// librdkafka's broker for faults (sync.md §9).
class MockKafka final {
public:
    explicit MockKafka(int partitions = 3)
    {
        rd_kafka_conf_t *conf = rd_kafka_conf_new();
        rd_kafka_conf_set_log_cb(conf, nullptr);
        m_kafka = rd_kafka_new(RD_KAFKA_PRODUCER, conf, nullptr, 0);
        cluster = rd_kafka_mock_cluster_new(m_kafka, 1);
        rd_kafka_mock_topic_create(cluster, Topic::SalesEvents.toUtf8().constData(), partitions, 1);
    }
    ~MockKafka()
    {
        rd_kafka_mock_cluster_destroy(cluster);
        rd_kafka_destroy(m_kafka);
    }
    QString bootstrap() const { return QString::fromLatin1(rd_kafka_mock_cluster_bootstraps(cluster)); }
    void setDown(bool down) { down ? rd_kafka_mock_broker_set_down(cluster, 1) : rd_kafka_mock_broker_set_up(cluster, 1); }
    void nextProduce(rd_kafka_resp_err_t error) { rd_kafka_mock_push_request_errors(cluster, Produce, 1, error); }
    /// The next one is done, but its answer comes so much later.
    void nextProduceAnswersLate(int ms) { rd_kafka_mock_broker_push_request_error_rtts(cluster, 1, Produce, 1, RD_KAFKA_RESP_ERR_NO_ERROR, ms); }
    QList<KafkaMessage> sales() const { return readTopic(bootstrap(), Topic::SalesEvents, 3); }
    /// Sequence numbers as they lie in the log, taken from the payloads of chainOf().
    QList<int> numbers() const
    {
        QList<int> result;
        for (const KafkaMessage &message : sales())
            result.append(message.value.mid(5, message.value.indexOf(',') - 5).toInt());
        return result;
    }

    static constexpr int16_t Produce = 0;
    rd_kafka_mock_cluster_t *cluster;

private:
    rd_kafka_t *m_kafka;
};

} // namespace mostrador
