// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sale/parked/ParkingFixture.h"

using namespace mostrador;
using Phase = SaleController::Phase;

/// What the cashier does while the hub or the disk has not yet answered to a parking, a recall or the undoing of one: nothing of it is lost.
class tst_SlowParking final : public QObject, private ParkingFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void whatIsScannedWhileAParkingIsUndoneGoesWithIt();
    void whatIsScannedWhileARecallIsUndoneGoesWithIt();
    void itGoesAsItIs();
    void aSaleWithACustomerOfItsOwnIsParked();
    void theSameProductOnceMoreIsNotLost();
    void onlyScansAreTakenWhileTheDiskIsWritten();
    void oneQuestionAtATime();
    void aWeightIsTypedFirst_data();
    void aWeightIsTypedFirst();
    void aPaymentThatBeganIsSaid();
    void aQuantityIsTypedFirst_data();
    void aQuantityIsTypedFirst();
    void whatIsOpenBesideTheSaleIsDoneFirst_data();
    void whatIsOpenBesideTheSaleIsDoneFirst();
    void aPriceThatIsOnlyLookedAtKeepsNothing();

private:
    void recall()
    {
        key(Qt::Key_F5);
        key(Qt::Key_Return);
    }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    /// The hub has not heard of it: whoever parked it may have it.
    void answer() { std::exchange(m_answer, {})(Error{Error::Code::NotFound, {}, {}}); }
};

void tst_SlowParking::whatIsScannedWhileAParkingIsUndoneGoesWithIt()
{
    scan(3);
    park();
    m_isLinked = true;
    undo();
    scan(2);
    scan(2);
    answer();
    QCOMPARE(goods(sale().cart()), (QStringList{QStringLiteral("P3 1000"), QStringLiteral("P2 2000")}));
    QCOMPARE(sale().cart().total(), ars(372000 + 2 * 298000));
    QCOMPARE(goods(onDisk()), goods(sale().cart()));
    QVERIFY(waiting().isEmpty());
    undo();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    undo();
    QVERIFY(sale().cart().isEmpty());
}

void tst_SlowParking::whatIsScannedWhileARecallIsUndoneGoesWithIt()
{
    scan(3);
    park();
    scan(2);
    recall();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    m_isLinked = true;
    undo();
    scan(5);
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P2 1000")});
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(goods(parked(0)), (QStringList{QStringLiteral("P3 1000"), QStringLiteral("P5 1000")}));
    QCOMPARE(waiting()[0].total, ars(372000 + 139000));
}

void tst_SlowParking::itGoesAsItIs()
{
    scan(2);
    park();
    m_isLinked = true;
    undo();
    scan(2);
    const int line = sale().selected();
    const auto give = [this](const std::function<Result<void>(Cart &)> &change) { QVERIFY(sale().edit(change, QStringLiteral("x")).ok()); };
    give([line](Cart &cart) { return cart.overridePrice(line, UnitPrice::fromMoney(ars(200000))); });
    give([line](Cart &cart) { return cart.discountLine(line, {1000, ars(0), QStringLiteral("Golpe")}); });
    give([line](Cart &cart) { return cart.setNote(line, QStringLiteral("Para llevar")); });
    give([line](Cart &cart) { return cart.setBatch(line, QStringLiteral("L7"), QDate(2027, 1, 31)); });
    scan(2);
    answer();
    QCOMPARE(sale().cart().lines().size(), 3); // none into another
    QCOMPARE(sale().cart().total(), ars(298000 + 180000 + 298000));
    const CartLine &carried = sale().cart().lines()[1];
    QCOMPARE(carried.note, QStringLiteral("Para llevar"));
    QCOMPARE(carried.lot, QStringLiteral("L7"));
    QCOMPARE(carried.expiry, QDate(2027, 1, 31));
    QCOMPARE(carried.discount.reason, QStringLiteral("Golpe"));
    QVERIFY(carried.isOverridden);
    QCOMPARE(onDisk().total(), sale().cart().total());
}

void tst_SlowParking::aSaleWithACustomerOfItsOwnIsParked()
{
    scan(3);
    park();
    m_isLinked = true;
    undo();
    scan(2);
    QVERIFY(sale().edit(
        [](Cart &cart) {
        cart.setCustomer({QStringLiteral("c1"), QStringLiteral("Ana Núñez"), {}, {}, {}});
        return Result<void>();
        },
        QStringLiteral("x")));
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QVERIFY(sale().cart().customer().isEmpty());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(goods(parked(0)), QStringList{QStringLiteral("P2 1000")});
    QCOMPARE(parked(0).customer(), QStringLiteral("c1"));
    QVERIFY(!notice()->text().isEmpty());
}

void tst_SlowParking::theSameProductOnceMoreIsNotLost()
{
    scan(3);
    park();
    scan(1);
    m_disk.hold();
    recall();
    key(Qt::Key_Escape); // out of the list
    scan(1);
    scan(2);
    QCOMPARE(goods(sale().cart()), (QStringList{QStringLiteral("P1 2000"), QStringLiteral("P2 1000")}));
    m_disk.letGo();
    QCOMPARE(goods(parked(0)), QStringList{QStringLiteral("P1 1000")});
    QCOMPARE(goods(sale().cart()), (QStringList{QStringLiteral("P3 1000"), QStringLiteral("P1 1000"), QStringLiteral("P2 1000")}));
    QCOMPARE(sale().cart().total(), ars(372000 + 485000 + 298000));
    QCOMPARE(goods(onDisk()), goods(sale().cart()));
    undo(); // what was scanned meanwhile
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    undo(); // the recall
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P1 1000")});
    undo();
    QVERIFY(sale().cart().isEmpty());
}

void tst_SlowParking::onlyScansAreTakenWhileTheDiskIsWritten()
{
    scan(3);
    park();
    scan(1);
    scan(2);
    const Cart open = sale().cart();
    const auto isRefused = [&](const std::function<void()> &deed) {
        notice()->clear();
        deed();
        key(Qt::Key_Escape); // out of a panel
        return sale().cart() == open && sale().phase() == Phase::Selling;
    };
    m_disk.hold();
    recall();
    QVERIFY(isRefused([] { key(Qt::Key_Delete); }));
    QVERIFY(isRefused([] { key(Qt::Key_Delete, Qt::ControlModifier); }));
    QVERIFY(isRefused([] { key(Qt::Key_Plus); }));
    QVERIFY(isRefused([this] { undo(); }));
    QVERIFY(isRefused([this] { park(); }));
    QVERIFY(isRefused([this] { recall(); }));
    QVERIFY(isRefused([] { scan(4); })); // nobody could type its weight in time
    notice()->clear();
    key(Qt::Key_F12);
    QCOMPARE(sale().phase(), Phase::Selling);
    QVERIFY(!notice()->text().isEmpty());                                     // nothing happens without a word
    for (const char *action : {"sale.quantity", "sale.price", "sale.note"}) { // which of the two sales would it go to?
        notice()->clear();
        press(QString::fromLatin1(action));
        QVERIFY(!notice()->text().isEmpty());
        type(QStringLiteral("5"));
        key(Qt::Key_Escape);
        QCOMPARE(goods(sale().cart()), goods(open));
    }
    m_disk.letGo();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(goods(parked(0)), goods(open));
    m_disk.hold();
    park();
    undo(); // it is on its way
    QVERIFY(!notice()->text().isEmpty());
    m_disk.letGo();
    QVERIFY(sale().cart().isEmpty());
    QCOMPARE(waiting().size(), 2);
    undo();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QCOMPARE(waiting().size(), 1);
}

void tst_SlowParking::oneQuestionAtATime()
{
    scan(1);
    scan(3);
    park();
    m_isLinked = true;
    undo();
    undo();
    QVERIFY(!notice()->text().isEmpty());
    QVERIFY(sale().cart().isEmpty()); // nothing that was before the parking is undone
    scan(2);
    recall();
    key(Qt::Key_Escape);
    park();
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P2 1000")});
    QCOMPARE(waiting().size(), 1);
    std::exchange(m_answer, {})(Error{Error::Code::Conflict, QStringLiteral("La caja 3 ya la tiene."), {}});
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P2 1000")});
    QVERIFY(notice()->text().contains(QLatin1Char('3')));
    undo(); // what was scanned, and then the parking, once more
    QVERIFY(sale().cart().isEmpty());
    undo();
    QCOMPARE(m_asked.size(), 2);
    answer();
    QCOMPARE(goods(sale().cart()), (QStringList{QStringLiteral("P1 1000"), QStringLiteral("P3 1000")}));
}

void tst_SlowParking::aWeightIsTypedFirst_data()
{
    QTest::addColumn<bool>("isUndo");
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("recalled, typed") << false << true;
    QTest::newRow("recalled, left out") << false << false;
    QTest::newRow("undone, typed") << true << true;
    QTest::newRow("undone, left out") << true << false;
}

void tst_SlowParking::aWeightIsTypedFirst()
{
    QFETCH(bool, isUndo);
    QFETCH(bool, isTyped);
    scan(3);
    park();
    if (!isUndo)
        scan(1);
    m_isLinked = true;
    isUndo ? undo() : recall();
    m_screen->scanned(ShopFixture::code(4));
    answer();
    QVERIFY(!notice()->text().isEmpty());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(sale().cart().lines().last().product.sku, QStringLiteral("P4"));
    if (isTyped)
        type(QStringLiteral("0,350"));
    key(isTyped ? Qt::Key_Return : Qt::Key_Escape);
    const QStringList before = isUndo ? QStringList() : QStringList{QStringLiteral("P1 1000")};
    const QStringList after = isTyped ? before + QStringList{QStringLiteral("P4 350")} : before;
    QCOMPARE(goods(sale().cart()), after);
    QCOMPARE(goods(onDisk()), after);
    recall();
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QCOMPARE(waiting().size(), after.isEmpty() ? 0 : 1);
}

void tst_SlowParking::aPaymentThatBeganIsSaid()
{
    scan(3);
    park();
    m_isLinked = true;
    undo();
    scan(2);
    key(Qt::Key_F12);
    answer();
    QCOMPARE(sale().phase(), Phase::Paying);
    QCOMPARE(waiting().size(), 1);
    QVERIFY(said().contains(QLatin1String("Esc")));
    key(Qt::Key_Escape);
    undo();
    QVERIFY(sale().cart().isEmpty());
    undo(); // it waits for this till
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    park();
    undo();
    scan(2);
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Debit, ars(100000)).ok());
    sale().leavePayment();
    notice()->clear();
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P2 1000")});
    QVERIFY(!notice()->text().isEmpty());
}

void tst_SlowParking::aQuantityIsTypedFirst_data()
{
    QTest::addColumn<bool>("isUndo");
    QTest::newRow("undone") << true;
    QTest::newRow("recalled") << false;
}

/// Of the line that it was begun for: the other sale has one with the same number.
void tst_SlowParking::aQuantityIsTypedFirst()
{
    QFETCH(bool, isUndo);
    scan(3);
    park();
    if (!isUndo)
        scan(2);
    m_isLinked = true;
    isUndo ? undo() : recall();
    if (isUndo)
        scan(2);
    else
        key(Qt::Key_Escape); // out of the list
    key(Qt::Key_F4);
    type(QStringLiteral("1"));
    answer();
    QVERIFY(notice()->text().contains(QLatin1String("Gaseosa")));
    type(QStringLiteral("2")); // what was typed by then stands
    key(Qt::Key_Return);
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P2 12000")});
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(goods(parked(0)), QStringList{QStringLiteral("P3 1000")});
    recall();
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QCOMPARE(goods(parked(0)), QStringList{QStringLiteral("P2 12000")});
}

void tst_SlowParking::whatIsOpenBesideTheSaleIsDoneFirst_data()
{
    QTest::addColumn<bool>("isUndo");
    QTest::addColumn<QString>("action");
    for (const char *action : {"sale.price", "sale.discount", "sale.discountAll", "sale.note", "sale.customer", "sale.priceList", "sale.open"}) {
        QTest::addRow("%s, undone", action) << true << QString::fromLatin1(action);
        QTest::addRow("%s, recalled", action) << false << QString::fromLatin1(action);
    }
}

void tst_SlowParking::whatIsOpenBesideTheSaleIsDoneFirst()
{
    QFETCH(bool, isUndo);
    QFETCH(QString, action);
    scan(3);
    park();
    if (!isUndo)
        scan(2);
    m_isLinked = true;
    isUndo ? undo() : recall();
    if (isUndo)
        scan(2);
    else
        key(Qt::Key_Escape);
    press(action);
    const QWidget *field = QApplication::focusWidget();
    answer();
    QCOMPARE(QApplication::focusWidget(), field); // it is said there
    QVERIFY(said().contains(QLatin1String("Esc")));
    if (action == QLatin1String("sale.price")) {
        type(QStringLiteral("100"));
        key(Qt::Key_Return);
        QCOMPARE(sale().cart().total(), ars(10000));
    } else {
        key(Qt::Key_Escape);
    }
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P2 1000")});
    QCOMPARE(waiting().size(), 1);
    recall();
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QCOMPARE(sale().cart().total(), ars(372000));
}

/// It is of no sale.
void tst_SlowParking::aPriceThatIsOnlyLookedAtKeepsNothing()
{
    scan(3);
    park();
    scan(2);
    m_isLinked = true;
    recall();
    key(Qt::Key_Escape);
    press(QStringLiteral("sale.check"));
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QCOMPARE(goods(parked(0)), QStringList{QStringLiteral("P2 1000")});
}

QTEST_MAIN(tst_SlowParking)
#include "tst_SlowParking.moc"
