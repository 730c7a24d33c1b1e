// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaChannel.h"

#include "tests/models/transport/kafka/KafkaFixture.h"
#include <QTcpServer>

using namespace mostrador;

Q_DECLARE_METATYPE(rd_kafka_resp_err_t)

namespace {

constexpr int PatienceMs = 30'000;

/// 1, 2, 3… where each comes for the first time: nothing is missing and nothing overtakes. Repeats are the hub's business.
bool completeAndInOrder(const QList<int> &numbers, int last)
{
    int next = 1;
    for (const int number : numbers) {
        if (number > next)
            return false;
        if (number == next)
            ++next;
    }
    return next == last + 1;
}

} // namespace

class tst_KafkaChannel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAnAddressItTakesNothing()
    {
        KafkaChannel channel(this);
        QCOMPARE(channel.name(), QStringLiteral("kafka"));
        QVERIFY(!channel.isConfigured());
        QVERIFY(!channel.isUp());
        QCOMPARE(channel.room(), 0);
    }

    void deliversInOrderWithinItsWindow()
    {
        MockKafka kafka;
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 1200));
        channel.setBootstrap(kafka.bootstrap());
        QCOMPARE(channel.room(), 900);
        relay.pump();
        QCOMPARE(channel.room(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 1200, PatienceMs);
        QCOMPARE(channel.room(), 900);
        QVERIFY(channel.isUp());
        QVERIFY(relay.failed.isEmpty());
        QVERIFY(std::is_sorted(relay.accepted.begin(), relay.accepted.end()));
        QVERIFY(!relay.strayed);
        const auto numbers = kafka.numbers();
        QCOMPARE(numbers.size(), 1200);
        QVERIFY(completeAndInOrder(numbers, 1200));
    }

    void aBrokerThatComesLater()
    {
        MockKafka kafka;
        kafka.setDown(true);
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 1000));
        channel.setBootstrap(kafka.bootstrap());
        relay.pump();
        QTest::qWait(1'500); // it asks in vain at least once
        QVERIFY(!channel.isUp());
        QCOMPARE(channel.room(), 0);
        kafka.setDown(false);
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 1000, PatienceMs);
        QVERIFY(channel.isUp());
        QVERIFY(completeAndInOrder(kafka.numbers(), 1000));
    }

    void aBrokerThatGoesAndComes()
    {
        MockKafka kafka;
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 200));
        relay.until = 100;
        channel.setBootstrap(kafka.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 100, PatienceMs);
        QCOMPARE(relay.ups, QList<bool>{true});
        kafka.setDown(true);
        QTRY_VERIFY_WITH_TIMEOUT(!channel.isUp(), PatienceMs);
        relay.until = 200;
        relay.pump();
        kafka.setDown(false);
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 200, PatienceMs);
        QCOMPARE(relay.ups, (QList<bool>{true, false, true}));
        QVERIFY(completeAndInOrder(kafka.numbers(), 200));
    }

    void upWithoutAnythingToSend()
    {
        MockKafka kafka;
        KafkaChannel channel(this);
        channel.setBootstrap(kafka.bootstrap());
        QTRY_VERIFY_WITH_TIMEOUT(channel.isUp(), PatienceMs);
        kafka.setDown(true);
        QTRY_VERIFY_WITH_TIMEOUT(!channel.isUp(), PatienceMs);
        kafka.setDown(false);
        QTRY_VERIFY_WITH_TIMEOUT(channel.isUp(), PatienceMs);
        channel.setBootstrap(QString());
        QVERIFY(!channel.isConfigured());
        QTRY_VERIFY_WITH_TIMEOUT(!channel.isUp(), PatienceMs);
    }

    void aBrokerThatTakesConnectionsAndNeverAnswers()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        MockKafka kafka;
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 40));
        relay.until = 10;
        channel.setBootstrap(kafka.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 10, PatienceMs);
        QVERIFY(channel.isUp());
        relay.until = 40;
        channel.setBootstrap(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()));
        relay.pump();
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections() && !channel.isUp(), PatienceMs); // so the other way is taken
        QCOMPARE(relay.last(), 10);
        channel.setBootstrap(kafka.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 40, PatienceMs);
        QVERIFY(completeAndInOrder(kafka.numbers(), 40));
    }

    void anAnswerThatIsLost()
    {
        MockKafka kafka;
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 150));
        relay.until = 10;
        channel.setBootstrap(kafka.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 10, PatienceMs);
        kafka.nextProduceAnswersLate(20'000);
        relay.until = 150;
        relay.pump();
        QTRY_VERIFY_WITH_TIMEOUT(kafka.numbers().size() > 10, PatienceMs); // it is there, but nobody has said so
        QCOMPARE(relay.last(), 10);
        kafka.setDown(true);
        kafka.setDown(false);
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 150, PatienceMs);
        QVERIFY(completeAndInOrder(kafka.numbers(), 150));
    }

    void whateverTheBrokerAnswers_data()
    {
        QTest::addColumn<rd_kafka_resp_err_t>("error");
        const auto row = [](rd_kafka_resp_err_t error) { QTest::newRow(rd_kafka_err2name(error)) << error; };
        row(RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION);
        row(RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT);
        row(RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS);
        row(RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND);
        row(RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER);
        row(RD_KAFKA_RESP_ERR_DUPLICATE_SEQUENCE_NUMBER);
        row(RD_KAFKA_RESP_ERR_UNKNOWN_PRODUCER_ID);
        row(RD_KAFKA_RESP_ERR_INVALID_PRODUCER_EPOCH);
        row(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED);
        row(RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED);
        row(RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE);
        row(RD_KAFKA_RESP_ERR_INVALID_MSG);
        row(RD_KAFKA_RESP_ERR_KAFKA_STORAGE_ERROR);
        row(RD_KAFKA_RESP_ERR_UNKNOWN);
        row(RD_KAFKA_RESP_ERR__TRANSPORT);
    }
    void whateverTheBrokerAnswers()
    {
        QFETCH(rd_kafka_resp_err_t, error);
        MockKafka kafka;
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 60));
        relay.until = 20;
        channel.setBootstrap(kafka.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 20, PatienceMs);
        kafka.nextProduce(error);
        relay.until = 60;
        relay.pump();
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 60, PatienceMs);
        const auto numbers = kafka.numbers();
        if (error == RD_KAFKA_RESP_ERR_DUPLICATE_SEQUENCE_NUMBER) {
            // The broker says that it has them: believed as a hint. Only the hub's acknowledgement counts, and a gap is asked for.
            QCOMPARE(numbers.first(), 1);
            return;
        }
        QVERIFY(completeAndInOrder(numbers, 60));
    }

    void afterAFatalErrorItStartsFromTheLowestUnconfirmed()
    {
        MockKafka kafka;
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 90));
        relay.until = 30;
        channel.setBootstrap(kafka.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 30, PatienceMs);
        kafka.nextProduce(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED);
        relay.until = 90;
        relay.goesOn = true;
        relay.pump();
        QTRY_VERIFY_WITH_TIMEOUT(!relay.failed.isEmpty(), PatienceMs);
        QCOMPARE(relay.failed.first(), 31);
        QVERIFY(!relay.errors.first().message.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 90, PatienceMs);
        QCOMPARE(channel.room(), 900);
        QVERIFY(completeAndInOrder(kafka.numbers(), 90));
    }

    void refusesWhatIsTooLargeBeforeSending()
    {
        MockKafka kafka;
        KafkaChannel channel(this);
        auto journal = chainOf(1, 4);
        journal[2].entry.payload = QByteArray(KafkaProducerLimit, 'x');
        SmallRelay relay(channel, journal);
        relay.goesOn = false;
        channel.setBootstrap(kafka.bootstrap());
        channel.send(journal);
        QVERIFY(relay.failed.isEmpty()); // never from within send()
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 2, PatienceMs);
        QCOMPARE(relay.failed, QList<qint64>{3});
        QCOMPARE(relay.errors.first().code, Error::Code::Invalid);
        QVERIFY(relay.errors.first().message.contains(QStringLiteral("0001/1/3")));
        QCOMPARE(channel.room(), 900);
        QCOMPARE(kafka.numbers(), (QList<int>{1, 2}));
    }

    void theLargestPayloadOfAnEntryGoesThrough()
    {
        MockKafka kafka;
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 3, JournalEntry::MaxPayloadBytes - 100));
        channel.setBootstrap(kafka.bootstrap());
        relay.pump();
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 3, PatienceMs);
        QVERIFY(relay.failed.isEmpty());
    }

    void resetForgetsWhatIsInFlight()
    {
        MockKafka kafka;
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 50));
        relay.until = 5;
        channel.setBootstrap(kafka.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 5, PatienceMs);
        relay.accepted.clear();
        kafka.nextProduceAnswersLate(500);
        relay.until = 50;
        relay.pump();
        QTRY_VERIFY_WITH_TIMEOUT(kafka.numbers().size() > 5, PatienceMs);
        channel.reset();
        QCOMPARE(channel.room(), 900);
        relay.until = 20;
        relay.startFrom(6);
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 20, PatienceMs);
        QTest::qWait(700); // the late report would come now
        QCOMPARE(relay.last(), 20);
        QVERIFY(relay.failed.isEmpty());
        QCOMPARE(channel.room(), 900);
    }

    void anotherAddressFailsWhatWasOnItsWay()
    {
        MockKafka first, second;
        first.setDown(true);
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, 40));
        channel.setBootstrap(first.bootstrap());
        relay.pump();
        channel.setBootstrap(second.bootstrap());
        QTRY_COMPARE_WITH_TIMEOUT(relay.last(), 40, PatienceMs);
        QCOMPARE(relay.failed, QList<qint64>{1});
        QVERIFY(completeAndInOrder(second.numbers(), 40));
    }

    void endsWithMessagesInFlight()
    {
        MockKafka kafka;
        kafka.setDown(true);
        int calls = 0;
        for (int round = 0; round < 5; ++round) {
            auto channel = std::make_unique<KafkaChannel>(this);
            channel->setEvents({[&](EntryId) { ++calls; }, [&](EntryId, const Error &) { ++calls; }, {}, [&](bool) { ++calls; }});
            channel->setBootstrap(kafka.bootstrap());
            channel->send(chainOf(1, 100));
            QTest::qWait(round * 30);
            if (round == 4)
                kafka.setDown(false); // and once while reports are just coming in
            channel.reset();
            calls = 0;
            QCoreApplication::processEvents(); // what its thread had posted before it ended
            QCOMPARE(calls, 0);
        }
    }

private:
    static constexpr int KafkaProducerLimit = 262'144;
};

QTEST_GUILESS_MAIN(tst_KafkaChannel)
#include "tst_KafkaChannel.moc"
