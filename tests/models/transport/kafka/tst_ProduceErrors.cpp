// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/transport/kafka/KafkaFixture.h"

using namespace mostrador;

/// Every error that a broker may answer to Produce, through librdkafka's mock cluster: nothing is missing in the log afterwards and nothing
/// has overtaken, whether librdkafka tries again by itself, gives a message up, or gives itself up.
class tst_ProduceErrors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCode_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addRow("once") << 1;
        QTest::addRow("three times in a row") << 3;
    }

    void everyCode()
    {
        QFETCH(int, answers);
        MockKafka kafka;
        KafkaChannel channel(this);
        SmallRelay relay(channel, chainOf(1, Last * Each, 20));
        channel.setBootstrap(kafka.bootstrap());
        relay.until = 0;
        int tried = 0;
        for (int code = 1; code < Last; ++code) {
            if (code == RD_KAFKA_RESP_ERR_DUPLICATE_SEQUENCE_NUMBER)
                continue; // "I have them": a hint that is believed, the hub's word counts (tst_KafkaChannel)
            for (int i = 0; i < answers; ++i)
                kafka.nextProduce(rd_kafka_resp_err_t(code));
            relay.until += Each;
            relay.pump();
            QTRY_VERIFY2_WITH_TIMEOUT(relay.last() == relay.until,
                                      qPrintable(QStringLiteral("error %1 (%2): %3 of %4")
                                                     .arg(code)
                                                     .arg(QLatin1String(rd_kafka_err2name(rd_kafka_resp_err_t(code))))
                                                     .arg(relay.last())
                                                     .arg(relay.until)),
                                      PatienceMs);
            ++tried;
        }
        QVERIFY(tried > 90);
        QVERIFY(!relay.failed.isEmpty()); // some of them are the end of a producer
        int next = 1;
        for (const int number : kafka.numbers()) {
            QVERIFY2(number <= next, qPrintable(QStringLiteral("%1 comes before %2").arg(number).arg(next)));
            next = std::max(next, number + 1);
        }
        QCOMPARE(next, int(relay.until) + 1);
        QVERIFY(!relay.strayed);
    }

private:
    static constexpr int PatienceMs = 30'000;
    static constexpr int Each = 4;
    static constexpr int Last = RD_KAFKA_RESP_ERR_END_ALL;
};

QTEST_GUILESS_MAIN(tst_ProduceErrors)
#include "tst_ProduceErrors.moc"
