// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Sql.h"
#include "tests/ui/Promotions.h"
#include "tests/ui/ShopFixture.h"
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using Phase = SaleController::Phase;
using Kind = SaleController::Entry::Kind;

class tst_SaleController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ringsUpCodesAndQuantities();
    void refusesHalfAPiece();
    void anUnknownCodeAddsNothing();
    void whatWasRemovedComesBack();
    void stepsDownToNothing();
    void cashGivesChangeAndCommits();
    void twoTendersSettleTogether();
    void aCardCannotPayMore();
    void nothingIsAddedWhilePaying();
    void whatWasTakenIsNotForgottenWhenAPriceChanges();
    void whatWasTakenIsNotForgottenByEsc();
    void whatWasTakenIsNotForgottenWhenTheDiskRefuses();
    void theOpenCartSurvivesAKill();
    void aPaidSaleLeavesNoOpenCart();
    void aNewPriceReachesTheOpenSale();
    void aNewPriceStopsThePayment();
    void aNewPriceUnderAListIsNothingToTell();
    void promotionsPriceTheOpenSale();
    void theNextScanStartsTheNextSale();
    void aSaleThatCannotBeKeptStays();
    void aDatabaseThatRefusesIsNoUnknownCode();
    void aCartThatCannotBeKeptIsSaid();
    void theShopMayRefuseWhatIsNotThere();

private:
    SaleController &sale() { return *m_till->sale; }
    std::unique_ptr<ShopFixture> m_till;
};

void tst_SaleController::init()
{
    m_till.reset();
    m_till = std::make_unique<ShopFixture>();
}

void tst_SaleController::ringsUpCodesAndQuantities()
{
    QCOMPARE(sale().enter(ShopFixture::code(1)).kind, Kind::Added);
    QCOMPARE(sale().enter(QStringLiteral("3*") + ShopFixture::code(2)).kind, Kind::Added);
    QCOMPARE(sale().enter(QStringLiteral("0,845*P4")).kind, Kind::Added);
    QCOMPARE(sale().cart().lines().size(), 3);
    QCOMPARE(sale().cart().lines().at(1).quantity, Quantity::units(3));
    QCOMPARE(sale().cart().total(), Money(485000 + 3 * 298000 + 828100, Currency::ars()));
    QCOMPARE(sale().selected(), sale().cart().lines().last().id);
}

void tst_SaleController::refusesHalfAPiece()
{
    const auto entry = sale().enter(QStringLiteral("0,5*P1"));
    QCOMPARE(entry.kind, Kind::Refused);
    QVERIFY(!entry.text.isEmpty());
    QVERIFY(sale().cart().isEmpty());
}

void tst_SaleController::anUnknownCodeAddsNothing()
{
    const auto entry = sale().enter(QStringLiteral("7791234567898"));
    QCOMPARE(entry.kind, Kind::Unknown);
    QVERIFY(entry.isCode);
    QCOMPARE(entry.text, QStringLiteral("7791234567898"));
    QVERIFY(sale().cart().isEmpty());
}

void tst_SaleController::whatWasRemovedComesBack()
{
    QSignalSpy offered(&sale(), &SaleController::undoOffered);
    (void)sale().enter(QStringLiteral("P1"));
    (void)sale().enter(QStringLiteral("P2"));
    const Cart before = sale().cart();
    sale().remove(sale().selected());
    QCOMPARE(sale().cart().lines().size(), 1);
    QCOMPARE(offered.size(), 1);
    sale().undo();
    QCOMPARE(sale().cart().lines(), before.lines());
    sale().clear();
    QVERIFY(sale().cart().isEmpty());
    sale().undo();
    QCOMPARE(sale().cart().lines(), before.lines());
}

void tst_SaleController::stepsDownToNothing()
{
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().step(1).ok());
    QCOMPARE(sale().cart().unitCount(), 2);
    QVERIFY(sale().step(-1).ok());
    QVERIFY(sale().step(-1).ok());
    QVERIFY(sale().cart().isEmpty());
}

void tst_SaleController::cashGivesChangeAndCommits()
{
    QSignalSpy committed(&sale(), &SaleController::committed);
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Cash, Money(500000, Currency::ars())).ok());
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QCOMPARE(committed.size(), 1);
    const Sale &done = sale().last()->sale;
    QCOMPARE(done.number, QStringLiteral("0001-00000001"));
    QCOMPARE(done.payments.first().change, Money(15000, Currency::ars()));
    QCOMPARE(done.at, m_till->base.clock.nowUtc());
    QCOMPARE(m_till->documents->lastSales(1).first().number, done.number);
    QCOMPARE(m_till->catalogue->stock(QStringLiteral("P1")).quantity, Quantity::units(19));
}

void tst_SaleController::twoTendersSettleTogether()
{
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Debit, Money(185000, Currency::ars())).ok());
    QCOMPARE(sale().phase(), Phase::Paying);
    QCOMPARE(sale().settlement().missing(), Money(300000, Currency::ars()));
    sale().removeTender(0);
    QCOMPARE(sale().settlement().missing(), Money(485000, Currency::ars()));
    QVERIFY(sale().tender(Tender::Debit, Money(185000, Currency::ars())).ok());
    QVERIFY(sale().tender(Tender::Cash, Money(300000, Currency::ars())).ok());
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QCOMPARE(sale().last()->sale.payments.size(), 2);
}

void tst_SaleController::aCardCannotPayMore()
{
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QVERIFY(!sale().tender(Tender::Credit, Money(500000, Currency::ars())).ok());
    QCOMPARE(sale().phase(), Phase::Paying);
    QCOMPARE(sale().settlement().missing(), Money(485000, Currency::ars()));
}

void tst_SaleController::nothingIsAddedWhilePaying()
{
    QVERIFY(!sale().startPayment());
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QCOMPARE(sale().enter(QStringLiteral("P2")).kind, Kind::Refused);
    QCOMPARE(sale().cart().lines().size(), 1);
    sale().leavePayment();
    QCOMPARE(sale().enter(QStringLiteral("P2")).kind, Kind::Added);
}

/// The debit card was charged at the terminal beside the till; then a price comes from the hub.
void tst_SaleController::whatWasTakenIsNotForgottenWhenAPriceChanges()
{
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Debit, Money(185000, Currency::ars())).ok());
    Product dearer = ShopFixture::product(1, QStringLiteral("Yerba mate suave 1 kg"), 500000);
    dearer.version = 2;
    QSignalSpy changed(m_till->base.till.get(), &Till::productsChanged);
    m_till->feed({dearer});
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(sale().phase(), Phase::Paying);
    QCOMPARE(sale().settlement().payments().size(), 1);
    QCOMPARE(sale().settlement().missing(), Money(300000, Currency::ars())); // what was said to the customer
}

void tst_SaleController::whatWasTakenIsNotForgottenByEsc()
{
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Debit, Money(185000, Currency::ars())).ok());
    sale().leavePayment();
    QSignalSpy troubled(&sale(), &SaleController::troubled);
    sale().clear();
    QCOMPARE(troubled.size(), 1);
    sale().remove(sale().cart().lines().first().id);
    QCOMPARE(troubled.size(), 2);
    QVERIFY(sale().step(-1).ok());
    QCOMPARE(troubled.size(), 3);
    sale().undo(); // before the line there was nothing
    QCOMPARE(troubled.size(), 4);
    QCOMPARE(sale().cart().lines().size(), 1);
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QCOMPARE(sale().settlement().payments().size(), 1);
    QCOMPARE(sale().settlement().missing(), Money(2 * 485000 - 185000, Currency::ars()));
}

/// The disk refused the sale: the cards were charged all the same.
void tst_SaleController::whatWasTakenIsNotForgottenWhenTheDiskRefuses()
{
    QSignalSpy failed(&sale(), &SaleController::failed);
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Debit, Money(185000, Currency::ars())).ok());
    QVERIFY(m_till->base.stores->database->sql().run(QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON sale BEGIN SELECT RAISE(ABORT, 'no'); END")).ok());
    QVERIFY(sale().tender(Tender::Credit, Money(300000, Currency::ars())).ok());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(sale().settlement().payments().size(), 2);
    QVERIFY(m_till->base.stores->database->sql().run(QStringLiteral("DROP TRIGGER no")).ok());
    sale().commitAgain();
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QCOMPARE(sale().last()->sale.payments.size(), 2);
}

void tst_SaleController::theOpenCartSurvivesAKill()
{
    (void)sale().enter(QStringLiteral("P1"));
    (void)sale().enter(QStringLiteral("2*P2"));
    const Cart before = sale().cart();
    m_till->reopen();
    QVERIFY(sale().cart().isEmpty());
    QSignalSpy restored(&sale(), &SaleController::restored);
    sale().restore();
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(sale().cart().lines(), before.lines());
}

void tst_SaleController::aPaidSaleLeavesNoOpenCart()
{
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Cash, sale().cart().total()).ok());
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    m_till->reopen();
    QSignalSpy restored(&sale(), &SaleController::restored);
    sale().restore();
    QCoreApplication::processEvents();
    QCOMPARE(restored.size(), 0);
    QVERIFY(sale().cart().isEmpty());
}

void tst_SaleController::aNewPriceReachesTheOpenSale()
{
    QSignalSpy repriced(&sale(), &SaleController::repriced);
    (void)sale().enter(QStringLiteral("P1"));
    Product dearer = ShopFixture::product(1, QStringLiteral("Yerba mate suave 1 kg"), 500000);
    dearer.version = 2;
    m_till->feed({dearer});
    QTRY_COMPARE(repriced.size(), 1);
    QCOMPARE(sale().cart().total(), Money(500000, Currency::ars()));
    QVERIFY(sale().cart().lines().first().priceChanged);
}

void tst_SaleController::aNewPriceStopsThePayment()
{
    QSignalSpy repriced(&sale(), &SaleController::repriced);
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    Product dearer = ShopFixture::product(1, QStringLiteral("Yerba mate suave 1 kg"), 500000);
    dearer.version = 2;
    m_till->feed({dearer});
    QTRY_COMPARE(repriced.size(), 1);
    QVERIFY(repriced.first().at(1).toBool());
    QCOMPARE(sale().phase(), Phase::Selling);
}

void tst_SaleController::aNewPriceUnderAListIsNothingToTell()
{
    PriceList list;
    list.id = QStringLiteral("todos");
    list.name = QStringLiteral("Oferta");
    list.customerGroup = PriceList::Everybody;
    list.version = 1;
    m_till->feed({list, ListPrices{list.id, QStringLiteral("P1"), {{UnitPrice::fromMoney(Money(400000, Currency::ars())), {}, {}}}, 1}});
    QSignalSpy repriced(&sale(), &SaleController::repriced);
    (void)sale().enter(QStringLiteral("P1"));
    (void)sale().enter(QStringLiteral("P2"));
    QVERIFY(sale().startPayment());
    Product dearer = ShopFixture::product(1, QStringLiteral("Yerba mate suave 1 kg"), 500000);
    dearer.version = 2;
    m_till->feed({dearer});
    QCOMPARE(repriced.size(), 0); // the customer pays what the list says
    QCOMPARE(sale().phase(), Phase::Paying);
    QCOMPARE(sale().cart().total(), Money(400000 + 298000, Currency::ars()));
    QVERIFY(!sale().cart().lines().first().priceChanged);
    QVERIFY(sale().tender(Tender::Debit, sale().cart().total()).ok());
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    const SaleLine sold = sale().last()->sale.lines.first();
    QCOMPARE(sold.listPrice, dearer.price);
    QCOMPARE(sold.priceList, list.id);
}

void tst_SaleController::promotionsPriceTheOpenSale()
{
    QSignalSpy repriced(&sale(), &SaleController::repriced);
    (void)sale().enter(QStringLiteral("2*P2"));
    Promotion promotion = promotions::takeAndPay(QStringLiteral("3x2 en gaseosas"), QStringLiteral("P2"), 3, 2);
    m_till->feed({promotion});
    QCOMPARE(repriced.size(), 0); // two are no three
    (void)sale().enter(QStringLiteral("P1"));
    (void)sale().enter(QStringLiteral("P2"));
    QCOMPARE(sale().cart().total(), Money(485000 + 2 * 298000, Currency::ars()));
    m_till->reopen(); // a kill: the promotion is found again with the cart
    QCOMPARE(sale().cart().total(), Money(0, Currency::ars()));
    sale().restore();
    QTRY_COMPARE(sale().cart().total(), Money(485000 + 2 * 298000, Currency::ars()));
    QVERIFY(sale().startPayment());
    QSignalSpy again(&sale(), &SaleController::repriced);
    promotion.archived = true;
    promotion.version = 2;
    m_till->feed({promotion});
    QCOMPARE(again.size(), 1);
    QVERIFY(again.first().at(1).toBool());
    QCOMPARE(sale().cart().total(), Money(485000 + 3 * 298000, Currency::ars()));
    promotion.archived = false;
    promotion.version = 3;
    m_till->feed({promotion});
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Debit, sale().cart().total()).ok());
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    const Sale &sold = sale().last()->sale;
    qint64 off = 0;
    for (const SaleLine &line : sold.lines)
        for (const Adjustment &adjustment : line.adjustments) {
            QCOMPARE(adjustment.label, promotion.name);
            off += adjustment.amount.minor();
        }
    QCOMPARE(off, -298000);
    QCOMPARE(sold.total, Money(485000 + 2 * 298000, Currency::ars()));
}

void tst_SaleController::theNextScanStartsTheNextSale()
{
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Cash, sale().cart().total()).ok());
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QCOMPARE(sale().enter(QStringLiteral("P2")).kind, Kind::Added);
    QCOMPARE(sale().phase(), Phase::Selling);
    QCOMPARE(sale().cart().lines().size(), 1);
}

void tst_SaleController::aSaleThatCannotBeKeptStays()
{
    QSignalSpy failed(&sale(), &SaleController::failed);
    (void)sale().enter(QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    const Transaction taken(*m_till->base.stores->database); // one use case, one transaction: the sale's cannot begin
    QVERIFY(taken.begun().ok());
    QVERIFY(sale().tender(Tender::Cash, sale().cart().total()).ok());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(sale().phase(), Phase::Paying);
    QCOMPARE(sale().cart().lines().size(), 1);
    QCOMPARE(sale().settlement().taken().size(), 1); // the customer has paid: it is tried again
}

void tst_SaleController::aDatabaseThatRefusesIsNoUnknownCode()
{
    QVERIFY(m_till->base.stores->database->sql().run(QStringLiteral("ALTER TABLE gtin RENAME TO gone")).ok());
    const auto entry = sale().enter(ShopFixture::code(1));
    QCOMPARE(entry.kind, Kind::Refused);
    QVERIFY2(entry.text.contains(QLatin1String("database")), qPrintable(entry.text));
}

void tst_SaleController::aCartThatCannotBeKeptIsSaid()
{
    QSignalSpy troubled(&sale(), &SaleController::troubled);
    QVERIFY(m_till->base.stores->database->sql().run(QStringLiteral("ALTER TABLE open_cart RENAME TO gone")).ok());
    QCOMPARE(sale().enter(QStringLiteral("P1")).kind, Kind::Added);
    QTRY_COMPARE(troubled.size(), 1);
    QCOMPARE(sale().cart().lines().size(), 1); // the sale goes on
    sale().restore();
    QTRY_COMPARE(troubled.size(), 2);
}

void tst_SaleController::theShopMayRefuseWhatIsNotThere()
{
    QCOMPARE(sale().enter(QStringLiteral("21*P1")).kind, Kind::Added); // as a rule it is rung up, and the line says so
    sale().clear();
    m_till->rules->setNeedsStock(true, m_till->sale.get(), {});
    QTRY_VERIFY(m_till->rules->needsStock());
    const auto refused = sale().enter(QStringLiteral("21*P1"));
    QCOMPARE(refused.kind, Kind::Refused);
    QVERIFY2(refused.text.contains(QLatin1String("20")), qPrintable(refused.text));
    QVERIFY(sale().cart().isEmpty());
    QCOMPARE(sale().enter(QStringLiteral("15*P1")).kind, Kind::Added);
    (void)sale().enter(QStringLiteral("P2"));
    QCOMPARE(sale().enter(QStringLiteral("6*P1")).kind, Kind::Refused); // with those of the line before
    QCOMPARE(sale().enter(QStringLiteral("5*P1")).kind, Kind::Added);
    QVERIFY(!sale().step(1).ok());
    QVERIFY(sale().step(-1).ok());
    m_till->feed({m_till->level(4, 0)});
    QCOMPARE(sale().enter(QStringLiteral("P4")).kind, Kind::Refused);
    StockLevel little = m_till->level(4, 0);
    little.quantity = Quantity::fromMilli(300);
    m_till->feed({little});
    QCOMPARE(sale().enter(QStringLiteral("P4")).kind, Kind::Added); // how much is not known before it is weighed
    QVERIFY(!sale().setQuantity(sale().selected(), Quantity::fromMilli(500)).ok());
    QVERIFY(sale().setQuantity(sale().selected(), Quantity::fromMilli(250)).ok());
    Product unheard = ShopFixture::product(9, QStringLiteral("Alfajor"), 100);
    m_till->feed({unheard});
    QCOMPARE(sale().enter(QStringLiteral("P9")).kind, Kind::Added); // of this nobody knows how much there is
}

QTEST_MAIN(tst_SaleController)
#include "tst_SaleController.moc"
