// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PaymentSettings.h"
#include "tests/ui/Promotions.h"
#include "tests/ui/ShopFixture.h"
#include <QTest>

using namespace mostrador;

/// Whatever is done to a sale that is paid in part, while the shop's rules change and the program is killed: it adds up, an edit that is undone never was, and
/// the sale that was said costs what was said. The controller on a real database.
class tst_HeldEdits final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anyEditKeepsItsSums_data();
    void anyEditKeepsItsSums();

private:
    void restart();
    void changeRule();
    void edit();
    void checkSums();
    int pick(qint64 low, qint64 high) { return int(m_random.between(low, high)); }
    SaleController &sale() { return *m_shop->sale; }
    static Money ars(qint64 cents) { return Money(cents, Currency::ars()); }

    SeededRandom m_random{1};
    qint64 m_version = 0;
    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<PaymentSettings> m_settings;
};

void tst_HeldEdits::init()
{
    m_shop = std::make_unique<ShopFixture>();
    m_settings = std::make_unique<PaymentSettings>(*m_shop->reader, *m_shop->base.till, Currency::ars());
    sale().setPaymentSettings(*m_settings);
}

void tst_HeldEdits::cleanup()
{
    m_settings.reset();
    m_shop.reset();
}

/// kill -9 and the next start: each line is the one that it was.
void tst_HeldEdits::restart()
{
    const Cart kept = sale().cart();
    m_settings.reset();
    m_shop->reopen();
    m_settings = std::make_unique<PaymentSettings>(*m_shop->reader, *m_shop->base.till, Currency::ars());
    sale().setPaymentSettings(*m_settings);
    sale().restore();
    QCOMPARE(sale().cart().lines().size(), kept.lines().size());
    for (const CartLine &line : kept.lines())
        QCOMPARE(sale().cart().line(line.id) ? sale().cart().line(line.id)->total : Money(), line.total);
}

void tst_HeldEdits::changeRule()
{
    Promotion any = promotions::percentOff(QStringLiteral("Algo"), pick(1, 9999), {});
    if (pick(0, 1) == 0) {
        any = promotions::takeAndPay(QStringLiteral("2x1"), QStringLiteral("P1"), 2, 1);
        any.products = {QStringLiteral("P1"), QStringLiteral("P2")};
    } else if (pick(0, 1) == 0) {
        any = promotions::percentOff(QStringLiteral("Todo a mitad"), 5000, {QStringLiteral("P1"), QStringLiteral("P2")});
    }
    any.archived = pick(0, 2) == 0;
    any.version = ++m_version;
    m_shop->feed({any});
}

void tst_HeldEdits::edit()
{
    const int line = sale().cart().lines().at(pick(0, sale().cart().lines().size() - 1)).id;
    const auto change = [&](Cart &cart) -> Result<void> {
        switch (pick(0, 4)) {
        case 0: return cart.overridePrice(line, UnitPrice::fromMoney(ars(pick(0, 600000))));
        case 1: return cart.overridePrice(line, cart.line(line)->product.price);
        case 2: return cart.discountLine(line, {pick(0, 1) * pick(0, 10000), ars(0), QStringLiteral("Golpe")});
        case 3: return cart.discountCart({pick(0, 1) * pick(0, 5000), ars(0), QStringLiteral("Todo")});
        default: return cart.setNote(line, QString::number(pick(0, 9)));
        }
    };
    switch (pick(0, 5)) {
    case 0:
    case 1: sale().enter(ShopFixture::code(pick(1, 5))); break;
    case 2: static_cast<void>(sale().setQuantity(line, Quantity::units(pick(1, 4)))); break;
    case 3: sale().remove(line); break;
    default: static_cast<void>(sale().edit(change, QStringLiteral("x")));
    }
}

void tst_HeldEdits::checkSums()
{
    qint64 sum = 0;
    for (const CartLine &line : sale().cart().lines()) {
        QVERIFY2(!line.total.isNegative(), qPrintable(line.product.name));
        sum += line.total.minor();
    }
    QCOMPARE(sale().cart().total().minor(), sum);
}

void tst_HeldEdits::anyEditKeepsItsSums_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%d", int(seed)) << seed;
}

void tst_HeldEdits::anyEditKeepsItsSums()
{
    QFETCH(quint64, seed);
    m_random = SeededRandom(seed);
    m_version = 0;
    changeRule();
    for (int i = 0; i < 5; ++i)
        sale().enter(ShopFixture::code(pick(1, 5)));
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Cash, ars(100)).ok());
    sale().leavePayment();
    const Cart said = sale().cart();
    for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
        if (pick(0, 4) == 0)
            changeRule();
        const Cart before = sale().cart();
        edit();
        checkSums();
        if (!(sale().cart() == before) && pick(0, 2) > 0) {
            sale().undo();
            QCOMPARE(sale().cart(), before);
        } else if (sale().cart().said() && pick(0, 5) == 0) {
            restart();
        }
    }
    changeRule();
    static_cast<void>(sale().edit(
        [&said](Cart &cart) {
        cart = said;
        return Result<void>();
        },
        QStringLiteral("x")));
    QCOMPARE(sale().cart().total(), said.total());
}

QTEST_MAIN(tst_HeldEdits)
#include "tst_HeldEdits.moc"
