// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a till tells of its carts and payments, read back from a real Kafka whose topics a real hub has made.
#include "models/transport/kafka/KafkaEvents.h"
#include "tests/integration/HubAndTills.h"
#include "tests/models/transport/kafka/KafkaFixture.h"
#include "tests/support/KafkaServer.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace mostrador;

namespace {
constexpr int PatienceMs = HubAndTills::PatienceMs;
}

class tst_CounterEvents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_till.reset(); }
    void aCartAndItsPaymentAreTold();

private:
    QList<QJsonObject> rows(const QString &topic);
    static QStringList kinds(const QList<QJsonObject> &rows);
    KafkaServer m_kafka{QStringLiteral(SOURCE_DIR)};
    HubAndTills m_hub;
    std::unique_ptr<TillRuntime> m_till;
};

void tst_CounterEvents::initTestCase()
{
    if (const auto started = m_kafka.start(); !started)
        QFAIL(qPrintable(started.error().message));
    m_hub.start({QStringLiteral("--kafka"), m_kafka.bootstrap()});
    QCOMPARE(m_hub.run({QStringLiteral("sample")}), 0);
    m_till = m_hub.join(QStringLiteral("till"));
    QVERIFY(m_till);
    QTRY_VERIFY_WITH_TIMEOUT(m_till->catalogue().count({}) >= 150 && m_till->sync().status().kafkaUp, PatienceMs);
}

/// In the order of telling: one till's events lie in one partition.
QList<QJsonObject> tst_CounterEvents::rows(const QString &topic)
{
    QList<QJsonObject> found;
    for (const KafkaMessage &message : readTopic(m_kafka.bootstrap(), topic, 3))
        found.append(QJsonDocument::fromJson(message.value).object());
    return found;
}

QStringList tst_CounterEvents::kinds(const QList<QJsonObject> &rows)
{
    QStringList kinds;
    for (const QJsonObject &row : rows)
        kinds.append(row[QStringLiteral("event")].toString());
    return kinds;
}

void tst_CounterEvents::aCartAndItsPaymentAreTold()
{
    Till &till = m_till->till();
    const auto products = m_till->catalogue().rows({}, 0, 500);
    QList<Product> pieces;
    for (const ProductRow &row : products)
        if (!row.product.isWeighed() && !row.product.price.isZero())
            pieces.append(row.product);
    Cart cart(m_till->identity().currency);
    QVERIFY(cart.add(pieces[0], Quantity::units(2)).ok());
    till.keepCart(cart);
    QVERIFY(cart.add(pieces[1], Quantity::units(1)).ok());
    till.keepCart(cart);
    QVERIFY(cart.remove(cart.lines().last().id).ok());
    till.keepCart(cart);
    std::optional<CartExchanged> parked;
    CartExchange aside;
    aside.aside = cart;
    till.exchangeCart(aside, this, [&](const Result<CartExchanged> &done) { parked = *done; });
    QTRY_VERIFY_WITH_TIMEOUT(parked, PatienceMs);
    std::optional<CartExchanged> open;
    CartExchange back;
    back.recall = parked->parked;
    till.exchangeCart(back, this, [&](const Result<CartExchanged> &done) { open = *done; });
    QTRY_VERIFY_WITH_TIMEOUT(open, PatienceMs);
    till.notePaymentStarted(open->cart.total());
    const Payment cash{Tender::Cash, cart.total(), cart.total(), Money::zero(cart.currency())};
    std::optional<CommittedSale> sold;
    till.complete(*open->cart.toSale({cash}, Platform::Till, QDateTime::currentDateTimeUtc()), this, [&](const Result<CommittedSale> &done) { sold = *done; });
    QTRY_VERIFY_WITH_TIMEOUT(sold, PatienceMs);
    std::optional<bool> undone;
    till.undo(sold->sale.number, SaleType::Return, this, [&](const Result<CommittedSale> &done) { undone = done.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(undone.value_or(false), PatienceMs);
    QVERIFY(cart.add(pieces[2], Quantity::units(1)).ok());
    till.keepCart(cart);
    till.keepCart(Cart(cart.currency()), CartCause::Clear);

    QTRY_VERIFY_WITH_TIMEOUT(m_till->eventStream().told() >= 13 && m_till->eventStream().waiting() == 0, PatienceMs);
    QCOMPARE(m_till->eventStream().dropped(), 0);
    const auto carts = rows(Topic::CartEvents);
    QCOMPARE(kinds(carts),
             (QStringList{CartEvent::Opened, CartEvent::LineAdded, CartEvent::LineAdded, CartEvent::LineVoided, CartEvent::Parked, CartEvent::Recalled, CartEvent::Opened,
                          CartEvent::LineAdded, CartEvent::LineAdded, CartEvent::Abandoned}));
    QCOMPARE(carts[3][QStringLiteral("sku")].toString(), pieces[1].sku);
    QCOMPARE(carts[4][QStringLiteral("cart_id")], carts[0][QStringLiteral("cart_id")]);
    QCOMPARE(carts[5][QStringLiteral("parked_id")].toString(), parked->parked);
    const auto payments = rows(Topic::PaymentEvents);
    QCOMPARE(kinds(payments), (QStringList{PaymentEvent::Started, PaymentEvent::Approved, PaymentEvent::Refunded}));
    QCOMPARE(payments[1][QStringLiteral("ticket_id")].toString(), sold->sale.number);
    QCOMPARE(payments[1][QStringLiteral("amount_minor")].toInteger(), sold->sale.total.minor());
    QCOMPARE(payments[1][QStringLiteral("cart_id")], carts[5][QStringLiteral("cart_id")]);
    QCOMPARE(payments[2][QStringLiteral("amount_minor")].toInteger(), -sold->sale.total.minor());
}

QTEST_GUILESS_MAIN(tst_CounterEvents)
#include "tst_CounterEvents.moc"
