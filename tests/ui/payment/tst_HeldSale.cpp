// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/CounterFixture.h"
#include "tests/ui/Looks.h"
#include "tests/ui/Promotions.h"
#include "tests/ui/Shots.h"
#include "ui/payment/CardView.h"
#include "ui/payment/TenderList.h"
#include <QSignalSpy>

using namespace mostrador;
using Phase = SaleController::Phase;

/// What the card terminal was asked for, and what was received for a sale, stay with that sale and at the price that was said: the window, the driver, a real
/// socket and the simulator program.
class tst_HeldSale final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
    void anotherSaleDoesNotComeInItsPlace();
    void itIsNotChargedTwice_data();
    void itIsNotChargedTwice();
    void nothingLeavesItAndMoreCanBeRungUp();
    void whatIsRungUpSinceMayChange();
    void whatIsRungUpOneByOneCostsTheSame_data();
    void whatIsRungUpOneByOneCostsTheSame();
    void aRecordedSaleHasNoCardLeft();
    void aNewPriceWaitsForTheCard();
    void whatIsRungUpBesideChangesNoPrice();
    void aNewPriceIsSaidOnceTheCardWasNotCharged_data();
    void aNewPriceIsSaidOnceTheCardWasNotCharged();
    void whatWasReceivedOutlivesAKillAndALowerPrice();
    void aPromotionDoesNotChangeWhatIsPartPaid();
    void moreThanItComesToIsGivenBack();
    void whatIsLessIsPricedAnew();
    void whatGrowsAfterTheRuleKeepsWhatWasSaid();
    void whatCannotBeRecordedIsNotCharged_data();
    void whatCannotBeRecordedIsNotCharged();
    void nothingIsClipped_data() { checks::everyWindow(); }
    void nothingIsClipped();

private:
    void begin(const QStringList &simulator = {QStringLiteral("--behaviour"), QStringLiteral("silent")});
    void makeUnknown();
    void settle();
    void byHand(const QString &amount);
    void setPrice(qint64 cents);
    static Promotion twoForOne() { return promotions::takeAndPay(QStringLiteral("2x1 en yerba"), QStringLiteral("P1"), 2, 1); }
    static Promotion half() { return promotions::percentOff(QStringLiteral("Todo a mitad"), 5000, {QStringLiteral("P1"), QStringLiteral("P2")}); }
    static Promotion next(Promotion promotion, bool isOver) ///< in the place of the one before
    {
        promotion.archived = isOver;
        promotion.version = 2;
        return promotion;
    }
    CounterFixture &at() { return *m_at; }
    static Money ars(qint64 cents) { return Money(cents, Currency::ars()); }
    static QString held() { return QStringLiteral("Se consultó la terminal de tarjetas por esta venta"); }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<TerminalProgram> m_terminal;
    std::unique_ptr<CounterFixture> m_at;
    std::unique_ptr<Parking> m_parking;
};

void tst_HeldSale::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setMode(qEnvironmentVariableIsSet("MOSTRADOR_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
    m_theme.setTextSize(100);
    m_terminal = std::make_unique<TerminalProgram>();
    m_at = std::make_unique<CounterFixture>(m_theme, m_language, m_keys);
    m_parking = std::make_unique<Parking>(
        Parking::Parts{*at().shop.base.till, *at().shop.reader, at().scheduler, at().shop.base.clock, {}, [] { return false; }, [] { return TillId{1}; }});
    at().sale().setParking(*m_parking);
}

void tst_HeldSale::cleanup()
{
    m_parking.reset();
    m_at.reset();
    m_terminal.reset();
}

/// A sale of 4.850,00 that is being paid, with the terminal.
void tst_HeldSale::begin(const QStringList &simulator)
{
    QVERIFY2(m_terminal->start(simulator), qPrintable(m_terminal->program->errors()));
    at().useTerminal(m_terminal->address);
    at().scan(1);
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Paying);
}

/// The terminal charges all of it and is gone before it answers; the cashier goes back to the sale.
void tst_HeldSale::makeUnknown()
{
    at().key(Qt::Key_2, Qt::AltModifier);
    at().key(Qt::Key_Return);
    QTRY_VERIFY(m_terminal->has(QStringLiteral("approved")));
    m_terminal->program->kill9();
    QTRY_VERIFY2(at().says(QStringLiteral("No se sabe si se cobró")), qPrintable(at().wordsOnScreen()));
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_Escape);
    QCOMPARE(at().sale().phase(), Phase::Selling);
}

/// As the words say: the sale is charged, and there the terminal is asked again.
void tst_HeldSale::settle()
{
    QVERIFY(m_terminal->start({QStringLiteral("--behaviour"), QStringLiteral("approve")}));
    at().key(Qt::Key_F12);
    QVERIFY(at().part<CardView>()->isVisible());
    at().key(Qt::Key_Return);
}

void tst_HeldSale::byHand(const QString &amount)
{
    at().key(Qt::Key_8, Qt::AltModifier);
    at().type(QStringLiteral("A1B2C3"));
    at().key(Qt::Key_Return);
    at().type(amount);
    at().key(Qt::Key_Return);
    QCOMPARE(at().sale().settlement().taken().size(), 1);
}

void tst_HeldSale::setPrice(qint64 cents)
{
    Product changed = ShopFixture::assortment().first();
    changed.price = UnitPrice::fromMoney(ars(cents));
    changed.version = cents;
    at().shop.feed({changed});
}

void tst_HeldSale::anotherSaleDoesNotComeInItsPlace()
{
    at().scan(2);
    at().sale().park(QStringLiteral("Beto"));
    QTRY_COMPARE(m_parking->waiting().size(), 1);
    const QString beto = m_parking->waiting().first().id;
    begin();
    makeUnknown();
    at().sale().recall(beto);
    QVERIFY2(at().says(held()), qPrintable(at().wordsOnScreen()));
    shot(at().window.get(), QStringLiteral("card-held"));
    QCOMPARE(at().sale().cart().total(), ars(485000));
    QCOMPARE(m_parking->waiting().size(), 1);
    settle();
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.total, ars(485000));
    at().key(Qt::Key_Return);
    at().sale().recall(beto);
    QTRY_COMPARE(at().sale().cart().total(), ars(298000));
    at().key(Qt::Key_F12);
    QVERIFY(!at().part<CardView>()->isVisible());
    QVERIFY(at().sale().settlement().taken().isEmpty());
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(m_terminal->charged(), 485000);
}

void tst_HeldSale::itIsNotChargedTwice_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"parked", "emptied", "its last line removed", "undone"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void tst_HeldSale::itIsNotChargedTwice()
{
    QFETCH(QString, way);
    begin();
    makeUnknown();
    if (way == QLatin1String("parked"))
        at().sale().park({});
    else if (way == QLatin1String("emptied"))
        at().key(Qt::Key_Delete, Qt::ControlModifier);
    else if (way == QLatin1String("undone"))
        at().key(Qt::Key_Z, Qt::ControlModifier);
    else
        at().key(Qt::Key_Delete);
    QVERIFY2(at().says(held()), qPrintable(at().wordsOnScreen()));
    QCOMPARE(at().sale().cart().total(), ars(485000));
    QVERIFY(m_parking->waiting().isEmpty());
    settle();
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(m_terminal->charged(), 485000);
    QCOMPARE(at().shop.documents->lastSales(5).size(), 1);
    QVERIFY(at().desk->waiting().isEmpty());
}

void tst_HeldSale::nothingLeavesItAndMoreCanBeRungUp()
{
    begin();
    makeUnknown();
    at().scan(2); // the next customer's, or one more of this one's
    at().sale().select(at().sale().cart().lines().first().id);
    at().key(Qt::Key_Delete);
    QVERIFY2(at().says(held()), qPrintable(at().wordsOnScreen()));
    QCOMPARE(at().sale().cart().lines().size(), 2);
    const int line = at().sale().cart().lines().first().id;
    QVERIFY(!at().sale().edit([line](Cart &cart) { return cart.discountLine(line, {1000, ars(0), QStringLiteral("amigo")}); }, QStringLiteral("x")));
    QVERIFY(!at().sale().edit([line](Cart &cart) { return cart.overridePrice(line, UnitPrice::fromMoney(ars(100))); }, QStringLiteral("x")));
    QVERIFY(at().sale().edit([line](Cart &cart) { return cart.setNote(line, QStringLiteral("para regalo")); }, QStringLiteral("x")).ok());
    QVERIFY(at().sale().setQuantity(line, Quantity::units(2)).ok());
    QVERIFY(at().sale().setQuantity(line, Quantity::units(1)).ok()); // as many as it was asked for
    QVERIFY(at().sale().setQuantity(line, Quantity::units(2)).ok());
    settle();
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    QCOMPARE(at().sale().settlement().missing(), ars(485000 + 298000));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(m_terminal->charged(), 485000);
}

/// Paid in cash while nobody knew, and the power went with the receipt on the screen: the card is nobody's next sale.
/// The terminal was not asked for that; what is sold by weight has none before it is typed.
void tst_HeldSale::whatIsRungUpSinceMayChange()
{
    begin();
    makeUnknown();
    const auto pickCheese = [this] {
        at().type(QStringLiteral("queso"));
        at().key(Qt::Key_Return);
        QCOMPARE(at().sale().cart().lines().size(), 2);
    };
    pickCheese();
    at().type(QStringLiteral("0,845"));
    at().key(Qt::Key_Return);
    QCOMPARE(at().sale().cart().lines().last().quantity, Quantity::fromMilli(845));
    at().key(Qt::Key_Delete);
    QCOMPARE(at().sale().cart().total(), ars(485000));
    pickCheese();
    at().key(Qt::Key_Escape); // it has no weight
    QCOMPARE(at().sale().cart().total(), ars(485000));
    at().scan(1); // one more than was asked for
    QCOMPARE(at().sale().cart().lines().size(), 1);
    at().key(Qt::Key_Minus);
    QCOMPARE(at().sale().cart().total(), ars(485000));
    at().key(Qt::Key_Delete);
    QVERIFY2(at().says(held()), qPrintable(at().wordsOnScreen()));
    QCOMPARE(at().sale().cart().lines().size(), 1);
}

void tst_HeldSale::whatIsRungUpOneByOneCostsTheSame_data()
{
    QTest::addColumn<bool>("isAtOnce");
    QTest::newRow("at once") << true;
    QTest::newRow("one by one") << false;
}

/// Beside what the terminal was asked for, by the rules of now.
void tst_HeldSale::whatIsRungUpOneByOneCostsTheSame()
{
    QFETCH(bool, isAtOnce);
    at().shop.feed({half()});
    begin();
    makeUnknown();
    Promotion two = promotions::takeAndPay(QStringLiteral("2x1"), QStringLiteral("P2"), 2, 1);
    two.id = QStringLiteral("two");
    at().shop.feed({two, next(half(), true)});
    at().scanTwice(2, isAtOnce);
    QCOMPARE(at().sale().cart().total(), ars(485000 / 2 + 298000));
}

void tst_HeldSale::aRecordedSaleHasNoCardLeft()
{
    begin();
    makeUnknown();
    at().key(Qt::Key_F12);
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_1, Qt::AltModifier);
    at().key(Qt::Key_Return); // that it may be paid twice is said
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    at().restart();
    QTRY_VERIFY(at().settings->draft().isEmpty());
    at().useTerminal(m_terminal->address);
    QTRY_COMPARE(at().desk->waiting().size(), 1);
    at().key(Qt::Key_Escape);
    at().scan(2);
    at().restart(); // and once more, with the next sale open
    QTRY_COMPARE(at().sale().cart().lines().size(), 1);
    at().useTerminal(m_terminal->address);
    QTRY_COMPARE(at().desk->waiting().size(), 1);
    QVERIFY(!at().sale().isAsked());
    at().key(Qt::Key_F12);
    QVERIFY(!at().part<CardView>()->isVisible());
}

void tst_HeldSale::aNewPriceWaitsForTheCard()
{
    QSignalSpy repriced(&at().sale(), &SaleController::repriced);
    begin();
    at().key(Qt::Key_2, Qt::AltModifier);
    at().key(Qt::Key_Return);
    QTRY_VERIFY(m_terminal->has(QStringLiteral("approved")));
    setPrice(300000); // while the customer is at the terminal
    at().shop.feed({twoForOne()});
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QCOMPARE(at().sale().cart().total(), ars(485000));
    m_terminal->program->kill9();
    QTRY_VERIFY(at().says(QStringLiteral("No se sabe si se cobró")));
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_Escape);
    setPrice(310000);
    QCOMPARE(at().sale().cart().total(), ars(485000));
    at().restart();
    QTRY_COMPARE(at().sale().cart().total(), ars(485000));
    at().useTerminal(m_terminal->address);
    settle();
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.total, ars(485000));
    QCOMPARE(repriced.size(), 0);
    QVERIFY(at().desk->waiting().isEmpty());
}

void tst_HeldSale::whatIsRungUpBesideChangesNoPrice()
{
    begin();
    makeUnknown();
    at().shop.feed({half()});
    QCOMPARE(at().sale().cart().total(), ars(485000));
    at().scan(2); // at today's price, and the rest as it was said
    QCOMPARE(at().sale().cart().total(), ars(485000 + 149000));
    at().scan(1); // one more of it is at today's price, too
    QCOMPARE(at().sale().cart().total(), ars(485000 + 149000 + 242500));
    settle();
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    QCOMPARE(at().sale().settlement().missing(), ars(149000 + 242500));
    QCOMPARE(m_terminal->charged(), 485000);
}

void tst_HeldSale::aNewPriceIsSaidOnceTheCardWasNotCharged_data()
{
    QTest::addColumn<bool>("isPromotion");
    QTest::addColumn<qint64>("now");
    QTest::newRow("the catalogue's") << false << qint64(300000);
    QTest::newRow("a promotion's") << true << qint64(242500);
}

void tst_HeldSale::aNewPriceIsSaidOnceTheCardWasNotCharged()
{
    QFETCH(bool, isPromotion);
    QFETCH(qint64, now);
    QSignalSpy repriced(&at().sale(), &SaleController::repriced);
    begin();
    makeUnknown();
    if (isPromotion)
        at().shop.feed({half()});
    else
        setPrice(now);
    QCOMPARE(repriced.size(), 0);
    at().key(Qt::Key_F12);
    at().key(Qt::Key_F8); // its slip says no
    QTRY_VERIFY(!at().sale().isAsked());
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_F12);
    QCOMPARE(repriced.size(), 1);
    QCOMPARE(at().sale().phase(), Phase::Selling); // first the customer is told
    QCOMPARE(at().sale().cart().total(), ars(now));
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QCOMPARE(at().sale().settlement().missing(), ars(now));
}

void tst_HeldSale::whatWasReceivedOutlivesAKillAndALowerPrice()
{
    at().scan(1);
    at().key(Qt::Key_F12);
    byHand(QStringLiteral("3000"));
    setPrice(242500);
    QCOMPARE(at().sale().cart().total(), ars(485000));
    at().restart();
    QTRY_COMPARE(at().sale().cart().lines().size(), 1);
    QCOMPARE(at().sale().cart().total(), ars(485000)); // what was said
    QVERIFY2(at().says(QStringLiteral("ya se recibieron $\u00a03.000,00")), qPrintable(at().wordsOnScreen()));
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().settlement().missing(), ars(185000));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    const Sale sold = at().sale().last()->sale;
    QCOMPARE(sold.total, ars(485000));
    QCOMPARE(sold.payments.size(), 2);
    QCOMPARE(sold.payments.first().reference, QStringLiteral("A1B2C3"));
}

void tst_HeldSale::aPromotionDoesNotChangeWhatIsPartPaid()
{
    Promotion promotion = twoForOne();
    at().shop.feed({promotion});
    at().scan(1);
    at().scan(1);
    QCOMPARE(at().sale().cart().total(), ars(485000));
    at().key(Qt::Key_F12);
    byHand(QStringLiteral("3000"));
    promotion.version = 2;
    promotion.archived = true;
    at().shop.feed({promotion});
    QCOMPARE(at().sale().cart().total(), ars(485000));
    at().key(Qt::Key_Escape);
    at().restart();
    QTRY_COMPARE(at().sale().cart().total(), ars(485000));
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().settlement().missing(), ars(185000));
}

/// A line was taken out after most of it was paid: the payment opens, and what is given back is taken off there.
void tst_HeldSale::moreThanItComesToIsGivenBack()
{
    at().scan(1);
    at().scan(2);
    at().key(Qt::Key_F12);
    byHand(QStringLiteral("4000"));
    at().key(Qt::Key_Escape);
    at().sale().select(at().sale().cart().lines().first().id);
    at().key(Qt::Key_Delete);
    QCOMPARE(at().sale().cart().total(), ars(298000));
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    const QString words = QStringLiteral("Se recibieron $\u00a01.020,00 de más");
    const auto says = [&] {
        return at().part<PaymentPanel>()->findChild<NoticeStrip *>()->isVisible() && at().part<PaymentPanel>()->findChild<NoticeStrip *>()->text().contains(words);
    };
    QVERIFY2(says(), qPrintable(at().wordsOnScreen()));
    shot(at().window.get(), QStringLiteral("payment-too-much"));
    at().key(Qt::Key_Return);
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QCOMPARE(at().sale().settlement().taken().size(), 1);
    QVERIFY(says());
    at().restart(); // it is not lost meanwhile
    QTRY_COMPARE(at().sale().cart().lines().size(), 1);
    QCOMPARE(at().sale().settlement().taken().size(), 1);
    at().key(Qt::Key_F12, Qt::ShiftModifier); // nor goes exact cash past it
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QCOMPARE(at().sale().settlement().taken().size(), 1);
    at().key(Qt::Key_Delete);
    QVERIFY(at().sale().settlement().taken().isEmpty());
    QVERIFY(!says());
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.size(), 1);
}

/// Part of it is paid, and then it is less: nothing keeps its share of a set that is not there any more, and nothing that is still earned is lost.
void tst_HeldSale::whatIsLessIsPricedAnew()
{
    at().shop.feed({half()});
    for (int i = 0; i < 4; ++i)
        at().scan(1);
    QCOMPARE(at().sale().cart().total(), ars(2 * 485000));
    at().key(Qt::Key_F12);
    byHand(QStringLiteral("100"));
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_Minus);
    at().key(Qt::Key_Minus);
    QCOMPARE(at().sale().cart().total(), ars(485000)); // two at half
    at().shop.feed({next(twoForOne(), false)});
    at().scan(2);
    at().scan(1);
    at().key(Qt::Key_Delete);
    QCOMPARE(at().sale().cart().total(), ars(485000 + 298000)); // by what is valid now: 2x1
    at().sale().select(at().sale().cart().lines().first().id);
    at().key(Qt::Key_Minus);
    QCOMPARE(at().sale().cart().total(), ars(485000 + 298000)); // one alone is no 2x1
}

void tst_HeldSale::whatGrowsAfterTheRuleKeepsWhatWasSaid()
{
    at().shop.feed({half()});
    at().scan(1);
    at().scan(1);
    at().key(Qt::Key_F12);
    byHand(QStringLiteral("100"));
    at().key(Qt::Key_Escape);
    at().shop.feed({next(half(), true)});
    QCOMPARE(at().sale().cart().total(), ars(485000));
    at().scan(1);
    QCOMPARE(at().sale().cart().total(), ars(2 * 485000));
    at().key(Qt::Key_Plus);
    QCOMPARE(at().sale().cart().total(), ars(3 * 485000));
}

void tst_HeldSale::whatCannotBeRecordedIsNotCharged_data()
{
    QTest::addColumn<bool>("isPartPaid");
    QTest::newRow("nothing is paid") << false;
    QTest::newRow("part of it is paid") << true;
}

void tst_HeldSale::whatCannotBeRecordedIsNotCharged()
{
    QFETCH(bool, isPartPaid);
    QSignalSpy notCharged(&at().sale(), &SaleController::notCharged);
    if (isPartPaid) {
        at().scan(1);
        at().key(Qt::Key_F12);
        byHand(QStringLiteral("3000"));
        at().key(Qt::Key_Escape);
    }
    const auto filled = at().sale().edit(
        [](Cart &cart) {
        Result<void> all;
        for (qsizetype i = cart.lines().size(); i < Sale::MostLines && all; ++i)
            if (const auto added = cart.addOpen(QStringLiteral("Varios ").repeated(16), UnitPrice::fromMoney(ars(100)), TaxRate::fromBasisPoints(2100)); !added)
                all = added.error();
        return all;
        },
        QStringLiteral("x"));
    QVERIFY2(filled.ok(), filled ? "" : qPrintable(filled.error().message));
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Selling);
    QCOMPARE(notCharged.size(), 1);
    QVERIFY2(at().says(QStringLiteral("demasiado larga")), qPrintable(notCharged.first().first().toString()));
}

void tst_HeldSale::nothingIsClipped()
{
    const auto look = [this](const char *where) { return checks::isRight(at().window.get(), QString::fromLatin1(where)); };
    const checks::Look worn = checks::wear(m_theme, m_language);
    at().window->resize(worn.width, 768);
    at().scan(1);
    at().scan(2);
    at().key(Qt::Key_F12);
    byHand(QStringLiteral("4000"));
    at().key(Qt::Key_Escape);
    at().sale().select(at().sale().cart().lines().first().id);
    at().key(Qt::Key_Delete);
    at().key(Qt::Key_F12);
    QVERIFY(look("more than it comes to"));
}

QTEST_MAIN(tst_HeldSale)
#include "tst_HeldSale.moc"
