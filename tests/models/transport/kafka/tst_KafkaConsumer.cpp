// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaConsumer.h"

#include "models/transport/kafka/KafkaPublisher.h"
#include "models/transport/kafka/KafkaTopics.h"
#include "tests/models/transport/kafka/KafkaFixture.h"
#include "tests/support/KafkaServer.h"
#include <QSignalSpy>
#include <QTcpServer>

using namespace mostrador;

namespace {

constexpr int PatienceMs = 60'000;
const QString Sales = Topic::SalesEvents;

/// Does what the hub does with the consumer: keeps the messages and the positions, and says done.
class Reader final {
public:
    explicit Reader(const QString &bootstrap, int maxBatch = 500, const QHash<int, qint64> &from = {}, const QString &group = QStringLiteral("mostrador-hub"))
        : positions(from), consumer({bootstrap, Sales, group, group + QStringLiteral("-1"), maxBatch}, [this](int partition) {
              strayed = strayed || QThread::currentThread() != qApp->thread();
              ++asked;
              return positions.value(partition, -1);
          })
    {
        QObject::connect(&consumer, &KafkaConsumer::batch, &consumer, [this](const QList<KafkaMessage> &batch) {
            strayed = strayed || QThread::currentThread() != qApp->thread();
            batches.append(batch.size());
            messages += batch;
            if (answers)
                finish();
        });
        QObject::connect(&consumer, &KafkaConsumer::upChanged, &consumer, [this](bool up, const QString &why) {
            ups.append(up);
            whys.append(why);
        });
        QObject::connect(&consumer, &KafkaConsumer::wiped, &consumer, [this](int partition) { wiped.append(partition); });
        consumer.start();
    }

    void finish()
    {
        for (const KafkaMessage &message : std::as_const(messages))
            positions.insert(message.partition, message.offset + 1);
        consumer.done();
    }

    QList<SignedEntry> of(int till) const
    {
        QList<SignedEntry> entries;
        for (const KafkaMessage &message : messages)
            if (const auto entry = fromKafka(message.headers, message.value); entry && entry->entry.id.till.value == till)
                entries.append(*entry);
        return entries;
    }

    QHash<int, qint64> positions;
    QList<KafkaMessage> messages;
    QList<qsizetype> batches;
    QList<bool> ups;
    QStringList whys;
    QList<int> wiped;
    int asked = 0;
    bool answers = true;
    bool strayed = false;
    KafkaConsumer consumer;
};

/// One admin call of librdkafka, for what the product never does or asks.
class Admin final {
public:
    explicit Admin(const QString &bootstrap)
    {
        rd_kafka_conf_t *conf = rd_kafka_conf_new();
        rd_kafka_conf_set(conf, "bootstrap.servers", bootstrap.toUtf8().constData(), nullptr, 0);
        kafka = rd_kafka_new(RD_KAFKA_PRODUCER, conf, nullptr, 0);
        queue = rd_kafka_queue_new(kafka);
    }
    ~Admin()
    {
        rd_kafka_queue_destroy(queue);
        rd_kafka_destroy(kafka);
    }
    int partitions(const QString &topic)
    {
        const rd_kafka_metadata_t *metadata = nullptr;
        if (rd_kafka_metadata(kafka, 1, nullptr, &metadata, 10'000) != RD_KAFKA_RESP_ERR_NO_ERROR)
            return -1;
        int count = 0;
        for (int i = 0; i < metadata->topic_cnt; ++i)
            if (topic == QString::fromUtf8(metadata->topics[i].topic))
                count = metadata->topics[i].partition_cnt;
        rd_kafka_metadata_destroy(metadata);
        return count;
    }
    void remove(const QString &topic)
    {
        rd_kafka_DeleteTopic_t *gone = rd_kafka_DeleteTopic_new(topic.toUtf8().constData());
        rd_kafka_DeleteTopics(kafka, &gone, 1, nullptr, queue);
        rd_kafka_event_destroy(rd_kafka_queue_poll(queue, 20'000));
        rd_kafka_DeleteTopic_destroy(gone);
        QTRY_COMPARE_WITH_TIMEOUT(partitions(topic), 0, PatienceMs);
    }
    QByteArray cleanupPolicy(const QString &topic)
    {
        rd_kafka_ConfigResource_t *asked = rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, topic.toUtf8().constData());
        rd_kafka_DescribeConfigs(kafka, &asked, 1, nullptr, queue);
        rd_kafka_ConfigResource_destroy(asked);
        rd_kafka_event_t *event = rd_kafka_queue_poll(queue, 20'000);
        QByteArray policy;
        size_t count = 0, entries = 0;
        const auto *resources = rd_kafka_DescribeConfigs_result_resources(rd_kafka_event_DescribeConfigs_result(event), &count);
        const auto *list = count ? rd_kafka_ConfigResource_configs(resources[0], &entries) : nullptr;
        for (size_t i = 0; i < entries; ++i)
            if (qstrcmp(rd_kafka_ConfigEntry_name(list[i]), "cleanup.policy") == 0)
                policy = rd_kafka_ConfigEntry_value(list[i]);
        rd_kafka_event_destroy(event);
        return policy;
    }

    rd_kafka_t *kafka;
    rd_kafka_queue_t *queue;
};

} // namespace

/// Against a real broker, one for all tests here; each begins with an empty topic.
class tst_KafkaConsumer final : public QObject {
    Q_OBJECT
private:
    KafkaServer server{QStringLiteral(SOURCE_DIR)};

    Result<void> ensure(const QString &bootstrap, const QList<KafkaTopicSpec> &topics)
    {
        std::optional<Result<void>> answer;
        ensureTopics(bootstrap, topics, this, [&](Result<void> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, PatienceMs))
            return Error{Error::Code::Unreachable, QStringLiteral("no answer"), {}};
        return *answer;
    }

    void freshTopic()
    {
        Admin admin(server.bootstrap());
        if (admin.partitions(Sales) > 0)
            admin.remove(Sales);
        const auto made = ensure(server.bootstrap(), {{Sales}});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    }

    void deliver(const QList<SignedEntry> &entries)
    {
        KafkaChannel channel(this);
        SmallRelay relay(channel, entries);
        channel.setBootstrap(server.bootstrap());
        relay.pump();
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), entries.last().entry.id.seq, PatienceMs);
        QVERIFY(relay.failed.isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto started = server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().message));
    }

    void init()
    {
        freshTopic();
    }

    void makesTheTopicsThatAreMissing()
    {
        const QList<KafkaTopicSpec> wanted{{Sales}, {Topic::PriceUpdates, 3, true}, {Topic::DeadLetters, 1}};
        for (int round = 0; round < 2; ++round) {
            const auto made = ensure(server.bootstrap(), wanted);
            QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message + made.error().detail));
        }
        Admin admin(server.bootstrap());
        QTRY_COMPARE(admin.partitions(Sales), 3); // a broker may not have heard of it yet
        QTRY_COMPARE(admin.partitions(Topic::DeadLetters), 1);
        QCOMPARE(admin.cleanupPolicy(Topic::PriceUpdates), QByteArray("compact"));
        QCOMPARE(admin.cleanupPolicy(Sales), QByteArray("delete"));
        const auto wrong = ensure(server.bootstrap(), {{QStringLiteral("no such/name")}});
        QVERIFY(!wrong.ok());
        QVERIFY(wrong.error().message.contains(QStringLiteral("no such/name")));
    }

    void topicsWithoutABroker()
    {
        QTcpServer nobody; // takes the port so that no one else does, and never answers
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const auto made = ensure(QStringLiteral("127.0.0.1:%1").arg(nobody.serverPort()), {{Sales}});
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, Error::Code::Unreachable);
    }

    void bringsWhatTheTillsSentByteForByteAndInOrder()
    {
        const auto first = chainOf(1, 600), second = chainOf(2, 300);
        deliver(first);
        deliver(second);
        Reader reader(server.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(reader.messages.size(), 900, PatienceMs); // not one twice: the producer is idempotent
        QCOMPARE(reader.of(1), first);
        QCOMPARE(reader.of(2), second);
        QCOMPARE(reader.messages.first().topic, Sales);
        QCOMPARE(QSet<QByteArray>({"0001", "0002"}), [&] {
            QSet<QByteArray> keys;
            for (const KafkaMessage &message : reader.messages)
                keys.insert(message.key);
            return keys;
        }());
        QTRY_COMPARE(reader.ups, QList<bool>{true});
        QCOMPARE(reader.asked, 3);
        QVERIFY(reader.wiped.isEmpty());
        QVERIFY(!reader.strayed);
    }

    void oneBatchAtATime()
    {
        deliver(chainOf(1, 250));
        Reader reader(server.bootstrap(), 100);
        reader.answers = false;
        QTRY_COMPARE_WITH_TIMEOUT(reader.batches.size(), 1, PatienceMs);
        deliver(chainOf(2, 50));
        Reader witness(server.bootstrap(), 500, {}, QStringLiteral("witness"));
        QTRY_COMPARE_WITH_TIMEOUT(witness.messages.size(), 300, PatienceMs); // all of it was to be had meanwhile
        QCOMPARE(reader.batches.size(), 1);
        reader.finish();
        QTRY_COMPARE_WITH_TIMEOUT(reader.batches.size(), 2, PatienceMs);
        reader.answers = true;
        reader.finish();
        QTRY_COMPARE_WITH_TIMEOUT(reader.messages.size(), 300, PatienceMs);
        QVERIFY(*std::max_element(reader.batches.begin(), reader.batches.end()) <= 100);
        QCOMPARE(reader.of(1), chainOf(1, 250));
    }

    void goesOnFromThePositionItIsGiven()
    {
        const auto journal = chainOf(1, 120);
        deliver(journal);
        QHash<int, qint64> positions;
        {
            Reader reader(server.bootstrap(), 40);
            QTRY_COMPARE_WITH_TIMEOUT(reader.messages.size(), 120, PatienceMs);
            positions = reader.positions;
        }
        {
            Reader same(server.bootstrap(), 40, positions); // at once, by the same name: a hub that was started again
            QTRY_COMPARE_WITH_TIMEOUT(same.asked, 3, PatienceMs);
            deliver(chainOf(1, 130).mid(120));
            QTRY_COMPARE_WITH_TIMEOUT(same.messages.size(), 10, PatienceMs);
        }
        for (auto position = positions.begin(); position != positions.end(); ++position)
            *position = 70; // yesterday's backup of the hub
        Reader back(server.bootstrap(), 40, positions);
        QTRY_COMPARE_WITH_TIMEOUT(back.messages.size(), 60, PatienceMs);
        QCOMPARE(back.of(1), chainOf(1, 130).mid(70));
        QVERIFY(back.wiped.isEmpty());
    }

    void aBrokerThatIsKilledAndStartedAgain()
    {
        const auto journal = chainOf(1, 400);
        KafkaChannel channel(this);
        SmallRelay relay(channel, journal);
        relay.until = 150;
        channel.setBootstrap(server.bootstrap());
        Reader reader(server.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(reader.of(1).size(), 150, PatienceMs);
        server.kill9();
        QTRY_VERIFY_WITH_TIMEOUT(!channel.isUp(), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!reader.ups.last(), PatienceMs);
        QVERIFY(!reader.whys.last().isEmpty());
        relay.until = 400;
        relay.pump();
        const auto started = server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().message));
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 400, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(reader.of(1), journal, PatienceMs);
        QVERIFY(channel.isUp());
        QTRY_VERIFY_WITH_TIMEOUT(reader.ups.last(), PatienceMs);
    }

    void startedBeforeThereIsABroker()
    {
        const auto journal = chainOf(1, 20);
        deliver(journal);
        server.stop();
        Reader reader(server.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(reader.ups, QList<bool>{false}, PatienceMs);
        QVERIFY(reader.whys.first().contains(server.bootstrap()));
        QVERIFY(server.start().ok());
        QTRY_COMPARE_WITH_TIMEOUT(reader.of(1), journal, PatienceMs);
        QCOMPARE(reader.ups, (QList<bool>{false, true}));
    }

    void aLogThatWasWipedWhileTheHubWasAway()
    {
        deliver(chainOf(1, 100));
        QHash<int, qint64> positions;
        {
            Reader reader(server.bootstrap());
            QTRY_COMPARE_WITH_TIMEOUT(reader.messages.size(), 100, PatienceMs);
            positions = reader.positions;
        }
        QCOMPARE(positions.size(), 1);
        freshTopic();
        deliver(chainOf(1, 30));
        Reader reader(server.bootstrap(), 500, positions);
        QTRY_COMPARE_WITH_TIMEOUT(reader.of(1), chainOf(1, 30), PatienceMs);
        QCOMPARE(reader.wiped, positions.keys());
    }

    void aTopicThatIsDeletedAndMadeAnewUnderTheHub()
    {
        deliver(chainOf(1, 100));
        Reader reader(server.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(reader.messages.size(), 100, PatienceMs);
        freshTopic();
        reader.messages.clear();
        deliver(chainOf(1, 40));
        QTRY_COMPARE_WITH_TIMEOUT(reader.of(1), chainOf(1, 40), PatienceMs);
        QCOMPARE(reader.wiped.size(), 1);
    }

    void whatIsNoEntryComesTooAndHoldsNothingUp()
    {
        KafkaPublisher publisher(server.bootstrap(), this);
        int published = 0;
        QVERIFY(publisher.publish(Sales, "0001", "rubbish", {}, [&](bool ok) { published += ok; }));
        QVERIFY(publisher.publish(Sales, "0001", {}, {{"till", QByteArray("\0\xff", 2)}}, [&](bool ok) { published += ok; }));
        QTRY_COMPARE_WITH_TIMEOUT(published, 2, PatienceMs);
        deliver(chainOf(1, 3));
        Reader reader(server.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(reader.messages.size(), 5, PatienceMs);
        QCOMPARE(reader.of(1), chainOf(1, 3));
        QCOMPARE(reader.messages[0].value, QByteArray("rubbish"));
        QVERIFY(reader.messages[1].value.isEmpty());
        QCOMPARE(reader.messages[1].headers, (KafkaHeaders{{"till", QByteArray("\0\xff", 2)}}));
    }

    void theTopicIsNotThereYet()
    {
        Admin(server.bootstrap()).remove(Sales);
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 10));
        channel.setBootstrap(server.bootstrap());
        Reader reader(server.bootstrap());
        relay.pump();
        QTRY_VERIFY_WITH_TIMEOUT(channel.isUp(), PatienceMs);
        QVERIFY(ensure(server.bootstrap(), {{Sales}}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 10, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(reader.of(1), chainOf(1, 10), PatienceMs);
    }

    void endsWithABatchOutAndNothingIsCalled()
    {
        deliver(chainOf(1, 200));
        int calls = 0;
        {
            Reader reader(server.bootstrap(), 10);
            reader.answers = false;
            QTRY_COMPARE_WITH_TIMEOUT(reader.batches.size(), 1, PatienceMs);
            QObject::connect(&reader.consumer, &KafkaConsumer::batch, this, [&] { ++calls; });
            reader.consumer.done();
        }
        QCoreApplication::processEvents(); // what its threads had posted before they ended
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(tst_KafkaConsumer)
#include "tst_KafkaConsumer.moc"
