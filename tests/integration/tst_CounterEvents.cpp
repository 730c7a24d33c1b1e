// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a till tells of its carts and payments, read back from a real Kafka whose topics a real hub has made.
#include "app/runtime/TillRuntime.h"
#include "models/transport/kafka/KafkaEvents.h"
#include "tests/models/transport/kafka/KafkaFixture.h"
#include "tests/support/KafkaServer.h"
#include "tests/support/Program.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

using namespace mostrador;

namespace {
constexpr int PatienceMs = 60'000;
}

class tst_CounterEvents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aCartAndItsPaymentAreTold();

private:
    QList<QJsonObject> rows(const QString &topic);
    static QStringList kinds(const QList<QJsonObject> &rows);
    QTemporaryDir m_dir;
    KafkaServer m_kafka{QStringLiteral(SOURCE_DIR)};
    std::unique_ptr<Program> m_hub;
    QString m_url;
    std::unique_ptr<TillRuntime> m_till;
};

void tst_CounterEvents::initTestCase()
{
    if (const auto started = m_kafka.start(); !started)
        QFAIL(qPrintable(started.error().message));
    const QString data = m_dir.filePath(QStringLiteral("hub"));
    m_hub = std::make_unique<Program>(QStringLiteral("mostrador-hub"));
    m_url = m_hub->startReady({QStringLiteral("serve"), QStringLiteral("--data-dir"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                               QStringLiteral("--kafka"), m_kafka.bootstrap()});
    QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub->errors()));
    Program sample(QStringLiteral("mostrador-hub"));
    QCOMPARE(sample.run({QStringLiteral("sample"), QStringLiteral("--data-dir"), data}), 0);
    Program code(QStringLiteral("mostrador-hub"));
    code.run({QStringLiteral("enrol-code"), QStringLiteral("--data-dir"), data, QStringLiteral("--store"), QStringLiteral("Almacén San Telmo")});
    TillRuntime::Settings settings;
    settings.dataDir = m_dir.filePath(QStringLiteral("till"));
    auto opened = TillRuntime::open(settings);
    QVERIFY(opened.ok());
    m_till = std::move(*opened);
    m_till->start();
    std::optional<Result<void>> joined;
    m_till->sync().enrol(QUrl(m_url), code.output().trimmed(), QStringLiteral("Caja"), [&](const Result<void> &result) { joined = result; });
    QTRY_VERIFY_WITH_TIMEOUT(joined && joined->ok(), PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_till->catalogue().count({}) >= 150 && m_till->sync().status().kafkaUp, PatienceMs);
}

void tst_CounterEvents::cleanupTestCase()
{
    m_till.reset();
    m_hub.reset();
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
