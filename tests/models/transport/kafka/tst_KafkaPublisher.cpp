// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaPublisher.h"

#include "tests/models/transport/kafka/KafkaFixture.h"

using namespace mostrador;

namespace {
constexpr int PatienceMs = 30'000;
}

class tst_KafkaPublisher final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishesInOrderAndSaysSo()
    {
        MockKafka kafka;
        rd_kafka_mock_topic_create(kafka.cluster, "price-updates", 3, 1);
        KafkaPublisher publisher(kafka.bootstrap(), this);
        QList<int> answered;
        for (int i = 0; i < 100; ++i)
            QVERIFY(publisher.publish(Topic::PriceUpdates, "one key", i == 99 ? QByteArray() : QByteArray::number(i), {{"revision", "1"}}, [&, i](bool ok) {
                QVERIFY(ok);
                answered.append(i);
            }));
        QVERIFY(answered.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 100, PatienceMs);
        QVERIFY(std::is_sorted(answered.begin(), answered.end()));
        const auto messages = readTopic(kafka.bootstrap(), Topic::PriceUpdates, 3);
        QCOMPARE(messages.size(), 100);
        for (int i = 0; i < 99; ++i)
            QCOMPARE(messages[i].value, QByteArray::number(i));
        QVERIFY(messages[99].value.isEmpty());
    }

    void aFullQueueSaysNo()
    {
        MockKafka kafka;
        kafka.setDown(true);
        rd_kafka_mock_topic_create(kafka.cluster, "sales-acks", 3, 1);
        KafkaPublisher publisher(kafka.bootstrap(), this);
        int taken = 0, answered = 0;
        while (taken < 5'000 && publisher.publish(Topic::SalesAcks, "0001", "{}", {}, [&](bool ok) { answered += ok; }))
            ++taken;
        QCOMPARE(taken, 1'000);
        kafka.setDown(false);
        QTRY_COMPARE_WITH_TIMEOUT(answered, taken, PatienceMs);
        bool again = false;
        QVERIFY(publisher.publish(Topic::SalesAcks, "0001", "{}", {}, [&](bool ok) { again = ok; }));
        QTRY_VERIFY_WITH_TIMEOUT(again, PatienceMs);
    }

    void aRefusalIsSaidAndItGoesOn()
    {
        MockKafka kafka;
        rd_kafka_mock_topic_create(kafka.cluster, "sales-acks", 3, 1);
        KafkaPublisher publisher(kafka.bootstrap(), this);
        kafka.nextProduce(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("messages were not published")));
        QList<bool> answers;
        const auto publish = [&] { return publisher.publish(Topic::SalesAcks, "0001", "{}", {}, [&](bool ok) { answers.append(ok); }); };
        QVERIFY(publish());
        QTRY_COMPARE_WITH_TIMEOUT(answers, QList<bool>{false}, PatienceMs);
        QVERIFY(publish());
        QTRY_COMPARE_WITH_TIMEOUT(answers, (QList<bool>{false, true}), PatienceMs);
    }

    void whatIsTooLargeIsAnsweredWithNo()
    {
        MockKafka kafka;
        KafkaPublisher publisher(kafka.bootstrap(), this);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("too large")));
        QList<bool> answers;
        QVERIFY(publisher.publish(Topic::DeadLetters, "0001", QByteArray(300'000, 'x'), {}, [&](bool ok) { answers.append(ok); }));
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(answers, QList<bool>{false}, PatienceMs);
    }

    void afterItsEndNothingIsCalled()
    {
        MockKafka kafka;
        int calls = 0;
        {
            KafkaPublisher publisher(kafka.bootstrap(), this);
            for (int i = 0; i < 100; ++i)
                publisher.publish(Topic::SalesEvents, "k", "v", {}, [&](bool) { ++calls; });
        }
        QCoreApplication::processEvents(); // what its thread had posted before it ended
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(tst_KafkaPublisher)
#include "tst_KafkaPublisher.moc"
