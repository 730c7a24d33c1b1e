// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaEvents.h"
#include "tests/models/transport/kafka/KafkaFixture.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace mostrador;

class tst_KafkaEvents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        kafka = std::make_unique<MockKafka>();
        for (const QString &topic : {Topic::CartEvents, Topic::PaymentEvents})
            rd_kafka_mock_topic_create(kafka->cluster, topic.toUtf8().constData(), 3, 1);
    }
    void cleanup() { kafka.reset(); }

    void eventsArriveAsCloudEvents()
    {
        KafkaEvents events(this);
        events.setBootstrap(kafka->bootstrap());
        events.tell(event(CartEvent::Opened, 1));
        events.tell(event(PaymentEvent::Declined, 2));
        QTRY_COMPARE_WITH_TIMEOUT(events.told(), 2, 30'000);
        const auto carts = readTopic(kafka->bootstrap(), Topic::CartEvents, 3);
        const auto payments = readTopic(kafka->bootstrap(), Topic::PaymentEvents, 3);
        QCOMPARE(carts.size(), 1);
        QCOMPARE(payments.size(), 1);
        QCOMPARE(carts[0].key, QByteArray("0012"));
        const QHash<QByteArray, QByteArray> headers(payments[0].headers.cbegin(), payments[0].headers.cend());
        QCOMPARE(headers["ce_specversion"], QByteArray("1.0"));
        QCOMPARE(headers["ce_type"], QByteArray("org.mostrador.payment.declined.v1"));
        QCOMPARE(headers["ce_source"], QByteArray("/stores/0003/tills/0012"));
        QCOMPARE(headers["ce_subject"], QByteArray("cart"));
        const QJsonObject row = QJsonDocument::fromJson(payments[0].value).object();
        QCOMPARE(row[QStringLiteral("total_minor")].toInt(), 2);
        QCOMPARE(row[QStringLiteral("event_id")].toString().toUtf8(), headers["ce_id"]);
        QVERIFY(!row.contains(QStringLiteral("sku")));  // what is empty is left out
        QVERIFY(!payments[0].value.contains("411111")); // and no card's number goes out
        QVERIFY(row[QStringLiteral("reason")].toString().endsWith(QLatin1String("1111")));
    }

    /// The till does not wait for it, and does not grow.
    void theOldestAreLostUnderPressure()
    {
        kafka->setDown(true);
        KafkaEvents events(this);
        events.setBootstrap(kafka->bootstrap());
        const int many = 3 * KafkaEvents::MostWaiting;
        for (int i = 1; i <= many; ++i)
            events.tell(event(CartEvent::LineAdded, i));
        QVERIFY(events.waiting() <= KafkaEvents::MostWaiting + 200);
        QCOMPARE(events.dropped() + events.waiting(), many);
        kafka->setDown(false);
        QTRY_COMPARE_WITH_TIMEOUT(events.waiting(), 0, 60'000);
        QCOMPARE(events.told() + events.dropped(), many);
        const auto carts = readTopic(kafka->bootstrap(), Topic::CartEvents, 3);
        QVERIFY(!carts.isEmpty());
        QCOMPARE(QJsonDocument::fromJson(carts.last().value).object()[QStringLiteral("total_minor")].toInt(), many); // the newest is there
    }

    void withoutKafkaNothingIsKept()
    {
        KafkaEvents events(this);
        events.tell(event(CartEvent::Opened, 1));
        QCOMPARE(events.waiting(), 0);
        QCOMPARE(events.dropped(), 0);
    }

private:
    static CounterEvent event(const QString &type, int amount)
    {
        CounterEvent event;
        event.type = type;
        event.id = QStringLiteral("01890000-0000-7000-8000-%1").arg(amount, 12, 10, QLatin1Char('0'));
        event.at = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        event.store = StoreId{3};
        event.till = TillId{12};
        event.cart = QStringLiteral("cart");
        event.total = Money(amount, Currency::ars());
        event.reason = QStringLiteral("denegada 4111111111111111");
        return event;
    }
    std::unique_ptr<MockKafka> kafka;
};

QTEST_GUILESS_MAIN(tst_KafkaEvents)
#include "tst_KafkaEvents.moc"
