// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two whole tills of one shop, a real hub program and a real Kafka.
#include "tests/integration/HubAndTills.h"
#include "tests/support/KafkaServer.h"
#include "tests/support/Rest.h"
#include <QJsonArray>
#include <QSignalSpy>

using namespace mostrador;

namespace {
constexpr int PatienceMs = HubAndTills::PatienceMs;
constexpr auto isDrained = &HubAndTills::isDrained;
}

class tst_TwoTills final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aSaleAtOneTillChangesTheStockOfTheOther();
    void aPriceChangedAtOneTillIsAtTheOther();
    void aTillCutOffFor200SalesDrains();
    void aTillGoesOnWhileTheHubIsAway();
    void nothingIsLostOrDoubled();

private:
    void startHub() { m_hub.start({QStringLiteral("--kafka"), m_kafka.bootstrap()}); }
    static Product firstPiece(TillRuntime &till, int place = 0);
    void sell(TillRuntime &till, const Product &product, int units);
    static Quantity stock(TillRuntime &till, const Sku &sku) { return till.catalogue().stock(sku).quantity; }

    KafkaServer m_kafka{QStringLiteral(SOURCE_DIR)};
    HubAndTills m_hub;
    std::unique_ptr<TillRuntime> m_one;
    std::unique_ptr<TillRuntime> m_other;
    int m_sold = 0;
};

void tst_TwoTills::initTestCase()
{
    if (const auto started = m_kafka.start(); !started)
        QFAIL(qPrintable(started.error().message));
    startHub();
    QCOMPARE(m_hub.run({QStringLiteral("sample")}), 0);
    m_one = m_hub.join(QStringLiteral("one"));
    m_other = m_hub.join(QStringLiteral("other"));
    QVERIFY(m_one && m_other);
    for (TillRuntime *till : {m_one.get(), m_other.get()})
        QTRY_VERIFY_WITH_TIMEOUT(till->catalogue().count({}) >= 150 && till->catalogue().stock(firstPiece(*till).sku).isKnown, PatienceMs);
}

void tst_TwoTills::cleanupTestCase()
{
    m_one.reset();
    m_other.reset();
}

Product tst_TwoTills::firstPiece(TillRuntime &till, int place)
{
    for (const ProductRow &row : till.catalogue().rows({}, 0, 500))
        if (!row.product.isWeighed() && !row.product.price.isZero() && place-- == 0)
            return row.product;
    return {};
}

void tst_TwoTills::sell(TillRuntime &till, const Product &product, int units)
{
    Cart cart(product.price.currency());
    QVERIFY(cart.add(product, Quantity::units(units)).ok());
    const Payment cash{Tender::Cash, cart.total(), cart.total(), Money::zero(cart.currency())};
    const auto sale = cart.toSale({cash}, Platform::Till, QDateTime::currentDateTimeUtc());
    QVERIFY(sale.ok());
    std::optional<bool> done;
    till.till().complete(*sale, this, [&](const Result<CommittedSale> &result) { done = result.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), PatienceMs);
    QVERIFY(*done);
    ++m_sold;
}

void tst_TwoTills::aSaleAtOneTillChangesTheStockOfTheOther()
{
    const Product product = firstPiece(*m_one);
    const Quantity before = stock(*m_other, product.sku);
    QCOMPARE(stock(*m_one, product.sku), before);
    QSignalSpy changed(&m_other->till(), &Till::stockChanged);
    sell(*m_one, product, 3);
    QCOMPARE(stock(*m_one, product.sku), *before.minus(Quantity::units(3))); // at once, before any network
    QTRY_COMPARE_WITH_TIMEOUT(stock(*m_other, product.sku), *before.minus(Quantity::units(3)), PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), PatienceMs); // the figure is on the disk before the window hears of it
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_one), PatienceMs);
    QCOMPARE(stock(*m_one, product.sku), *before.minus(Quantity::units(3))); // not counted twice when the hub's word comes
}

void tst_TwoTills::aPriceChangedAtOneTillIsAtTheOther()
{
    const Product product = firstPiece(*m_one, 1);
    ProductEdit edit;
    edit.sku = product.sku;
    edit.baseVersion = product.version;
    edit.fields = {ProductField::Price};
    edit.values = product;
    edit.values.price = UnitPrice(product.price.value() + 100, product.price.scale(), product.price.currency());
    std::optional<bool> done;
    m_one->till().edit(edit, this, [&](const Result<void> &result) { done = result.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(done.value_or(false), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_other->catalogue().product(product.sku)->price, edit.values.price, PatienceMs);
}

void tst_TwoTills::aTillCutOffFor200SalesDrains()
{
    const Product product = firstPiece(*m_one, 2);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_other), PatienceMs);
    const Quantity before = stock(*m_one, product.sku);
    m_other->sync().setOffline(true);
    for (int i = 0; i < 200; ++i)
        sell(*m_other, product, 1);
    QCOMPARE(m_other->documents().outbox().pending(), 200);
    QCOMPARE(stock(*m_one, product.sku), before); // nobody told it
    sell(*m_one, product, 1);
    m_other->sync().setOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_other), PatienceMs);
    const Quantity left = *before.minus(Quantity::units(201));
    QTRY_COMPARE_WITH_TIMEOUT(stock(*m_one, product.sku), left, PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stock(*m_other, product.sku), left, PatienceMs);
}

void tst_TwoTills::aTillGoesOnWhileTheHubIsAway()
{
    const Product product = firstPiece(*m_one, 3);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_one), PatienceMs);
    const Quantity before = stock(*m_one, product.sku);
    m_hub.kill9();
    QTRY_COMPARE_WITH_TIMEOUT(m_one->sync().status().state, SyncStatus::State::Offline, PatienceMs);
    for (int i = 0; i < 20; ++i)
        sell(*m_one, product, 1);
    startHub();
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_one), PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(stock(*m_other, product.sku), *before.minus(Quantity::units(20)), PatienceMs);
}

void tst_TwoTills::nothingIsLostOrDoubled()
{
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_one) && isDrained(*m_other), PatienceMs);
    QSet<QString> numbers;
    const auto sales = Rest(m_hub.url()).all(QStringLiteral("/v1/sales"));
    for (const QJsonObject &sale : sales)
        numbers.insert(sale.value(QStringLiteral("number")).toString());
    QCOMPARE(sales.size(), m_sold);
    QCOMPARE(numbers.size(), m_sold);
    for (const ProductRow &row : m_one->catalogue().rows({}, 0, 1000)) {
        const auto levels = Rest(m_hub.url()).get(QStringLiteral("/v1/stock/") + QString::fromLatin1(QUrl::toPercentEncoding(row.product.sku))).json();
        const QJsonObject level = levels.value(QStringLiteral("items")).toArray().at(0).toObject();
        QCOMPARE(row.stock.quantity.milli(), level.value(QStringLiteral("quantity_milli")).toInteger());
        QCOMPARE(stock(*m_other, row.product.sku), row.stock.quantity);
    }
    m_one.reset();
    m_other.reset();
    QCOMPARE(m_hub.terminate(), 0);
    for (const QString &file : {QStringLiteral("one/till.sqlite"), QStringLiteral("other/till.sqlite"), QStringLiteral("hub/hub.sqlite")}) {
        Program verify(QStringLiteral("mostrador-journal"));
        QVERIFY2(verify.run({QStringLiteral("verify"), m_hub.path(file)}) == 0, qPrintable(file + verify.output() + verify.errors()));
    }
}

QTEST_GUILESS_MAIN(tst_TwoTills)
#include "tst_TwoTills.moc"
