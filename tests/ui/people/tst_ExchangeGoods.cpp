// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/returns/KeptExchange.h"
#include "tests/ui/DayTest.h"
#include "tests/ui/Promotions.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/returns/ReturnPage.h"

using namespace mostrador;

/// What is taken instead in an exchange is asked about like what is sold: before anything is charged, and not for another customer.
class tst_ExchangeGoods : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_day.reset(); }
    void whatCostsMoreByNowIsAskedFor();
    void nothingIsAskedForAtTodaysPrices();
    void anotherCustomerHasNothingOfIt();
    void whatBecameDearerWhileItIsPaidIsNotAskedFor();
    void whatGetsDearerByNewRulesIsSaid();

private:
    void begin(bool isPart) const;
    void raise(qint64 cents) const;
    void overNight(qint64 cents) const;
    void approveBoth() const;
    ReturnPage &page() const { return *m_day->sales->findChild<ReturnPage *>(); }
    bool isPaying() const { return page().findChild<PaymentPanel *>()->isVisible(); }
    QString kept() const { return SettingStore(*m_day->shop.base.stores->database).value(setting::Exchange).value(); }
    static Money ars(qint64 cents) { return Money(cents, Currency::ars()); }
};

void tst_ExchangeGoods::init()
{
    openWithPeople();
    ana();
    press(QStringLiteral("screen.1"));
    Hands::scan(5);
    press(QStringLiteral("sale.exactCash"));
    Hands::key(Qt::Key_Escape);
}

/// Milk of 1.390,00 comes back, oil of 3.720,00 is taken: 2.330,00 are to be paid, and perhaps 1.000,00 of them are.
void tst_ExchangeGoods::begin(bool isPart) const
{
    press(QStringLiteral("screen.2"));
    press(QStringLiteral("sales.return"));
    press(QStringLiteral("return.more"));
    Hands::key(Qt::Key_F2);
    press(QStringLiteral("return.exchange"));
    Hands::scan(3);
    press(QStringLiteral("return.finish"));
    approve(); // that it comes back
    QVERIFY2(isPaying(), qPrintable(said()));
    if (!isPart)
        return;
    Hands::type(QStringLiteral("1000"));
    Hands::key(Qt::Key_Return);
    QVERIFY(!kept().isEmpty());
}

void tst_ExchangeGoods::raise(qint64 cents) const
{
    Product oil = ShopFixture::assortment().at(2);
    oil.price = UnitPrice::fromMoney(ars(cents));
    oil.version = cents;
    m_day->shop.feed({oil});
}

/// The program ended; when it is there again the oil costs more, and nobody remembers what it cost.
void tst_ExchangeGoods::overNight(qint64 cents) const
{
    raise(cents);
    m_day->reopen();
    ana();
    press(QStringLiteral("screen.2"));
    QVERIFY2(page().isVisible(), qPrintable(said()));
}

/// That it comes back, and what is taken below its price.
void tst_ExchangeGoods::approveBoth() const
{
    press(QStringLiteral("return.finish"));
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    QVERIFY2(question().contains(QStringLiteral("Aceite")), qPrintable(question()));
    approve();
}

void tst_ExchangeGoods::whatCostsMoreByNowIsAskedFor()
{
    begin(true);
    overNight(500000);
    QCOMPARE(page().draft().due(), ars(233000)); // what was said
    press(QStringLiteral("return.finish"));
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    QVERIFY2(isAsked() && question().contains(QStringLiteral("Aceite")), qPrintable(question()));
    Hands::key(Qt::Key_Escape);
    QVERIFY(!isPaying()); // nothing is charged that could not be recorded
    press(QStringLiteral("return.finish"));
    QVERIFY2(question().contains(QStringLiteral("Aceite")), qPrintable(question())); // the other stands
    approve();
    QVERIFY(isPaying());
    Hands::key(Qt::Key_Return);
    const auto written = m_day->entries(QStringLiteral("sale.exchanged"));
    QVERIFY2(written.size() == 1, qPrintable(said()));
    QCOMPARE(written.first().operatorId, m_day->id(QStringLiteral("Ana")));
    QCOMPARE(written.first().approver, m_day->id(QStringLiteral("María")));
    QVERIFY(kept().isEmpty());
}

void tst_ExchangeGoods::nothingIsAskedForAtTodaysPrices()
{
    begin(false);
    overNight(500000);
    QCOMPARE(page().draft().due(), ars(361000));
    press(QStringLiteral("return.finish"));
    approve();
    QVERIFY(isPaying());
    Hands::key(Qt::Key_Return);
    QCOMPARE(m_day->entries(QStringLiteral("sale.exchanged")).size(), 1);
}

/// What was approved for it goes with it: the sale that is open beside it is somebody else's.
void tst_ExchangeGoods::anotherCustomerHasNothingOfIt()
{
    begin(true);
    overNight(500000);
    approveBoth();
    Hands::key(Qt::Key_Delete); // the 1.000,00 are given back
    Hands::key(Qt::Key_Escape);
    Hands::key(Qt::Key_Escape);
    QVERIFY2(!page().isVisible(), qPrintable(said()));
    press(QStringLiteral("screen.1"));
    Hands::scan(3);
    const int line = m_day->sale->selected();
    QVERIFY(m_day->sale->edit([line](Cart &cart) { return cart.overridePrice(line, UnitPrice::fromMoney(ars(372000))); }, QStringLiteral("…")).ok());
    press(QStringLiteral("sale.charge"));
    QVERIFY(isAsked());
}

/// It was the shop's price when it was said: who leaves the payment and comes back to it needs nobody.
void tst_ExchangeGoods::whatBecameDearerWhileItIsPaidIsNotAskedFor()
{
    press(QStringLiteral("screen.1"));
    Hands::scan(3);
    press(QStringLiteral("sale.charge"));
    Hands::type(QStringLiteral("1000"));
    Hands::key(Qt::Key_Return);
    raise(500000);
    Hands::key(Qt::Key_Escape);
    press(QStringLiteral("sale.charge"));
    QVERIFY2(!isAsked(), qPrintable(question()));
    Hands::key(Qt::Key_Return);
    QCOMPARE(m_day->number(QStringLiteral("SELECT count(*) FROM sale")), 2);
}

/// What was received for it holds what was said then; what came later, and not by a word alone.
void tst_ExchangeGoods::whatGetsDearerByNewRulesIsSaid()
{
    begin(true);
    Hands::key(Qt::Key_Escape);
    QVERIFY(!isPaying());
    Promotion half = promotions::percentOff(QStringLiteral("A mitad"), 5000, {QStringLiteral("P2"), QStringLiteral("P3")});
    m_day->shop.feed({half});
    Hands::scan(2);
    QCOMPARE(page().draft().taken().total(), ars(372000 + 149000));
    half.archived = true;
    half.version = 2;
    m_day->shop.feed({half});
    Hands::scan(5);
    QCOMPARE(page().draft().taken().total(), ars(372000 + 298000 + 139000));
    QTRY_VERIFY2(said().contains(QStringLiteral("Cambiaron las promociones del negocio. El cambio")), qPrintable(said()));
}

QTEST_MAIN(tst_ExchangeGoods)
#include "tst_ExchangeGoods.moc"
