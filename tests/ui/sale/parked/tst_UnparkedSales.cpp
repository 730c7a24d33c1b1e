// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/MoneyText.h"
#include "models/services/TillSettings.h"
#include "models/services/cash/ShiftRule.h"
#include "models/services/parked/UnparkedSales.h"
#include "tests/ui/Looks.h"
#include "tests/ui/Shots.h"
#include "tests/ui/sale/parked/ParkingFixture.h"
#include "ui/payment/PendingPayments.h"

using namespace mostrador;
using Phase = SaleController::Phase;

/// A sale that was put aside, and that the database does not take: it is open again, or waits until the counter is free, also over a kill.
class tst_UnparkedSales final : public QObject, private ParkingFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void whatCannotBeParkedIsOpenAgain();
    void whatCannotBeParkedWaitsForAPayment_data();
    void whatCannotBeParkedWaitsForAPayment();
    void twoOfThemStayTwo();
    void itWaitsBehindSomebodysSale();
    void itWaitsUntilAPanelIsLeft();
    void itSurvivesAKill_data();
    void itSurvivesAKill();
    void itIsOpenAgainAtTheNextStart();
    void aKillBeforeTheWindowHearsOfItLosesNothing();
    void aDiskThatTakesNothingIsSaid();
    void whatIsChargedIsNotOpenAgain();
    void noShiftIsClosedOverIt();
    void nothingOfTheOpenSaleIsVoided();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();

private:
    /// The first customer's is put aside, and the second is at the counter when the disk says that it cannot be.
    void refuseBehind(const std::function<void()> &second)
    {
        refuseParking(true);
        scan(3);
        m_disk.hold();
        park();
        second();
        m_disk.letGo();
        QCoreApplication::processEvents();
    }
    QList<UnparkedSale> kept() { return *UnparkedSales::read(database()); }
    QStringList goodsKept() { return kept().size() == 1 ? goods(kept().first().cart) : QStringList(); }
    void giveCustomer()
    {
        QVERIFY(sale().edit(
            [](Cart &cart) {
            cart.setCustomer({QStringLiteral("c1"), QStringLiteral("Ana Núñez"), {}, {}, {}});
            return Result<void>();
            },
            QStringLiteral("x")));
    }
    static QStringList goodsOf(int product) { return {QStringLiteral("P%1 1000").arg(product)}; }
};

void tst_UnparkedSales::whatCannotBeParkedIsOpenAgain()
{
    refuseParking(true);
    scan(3);
    m_disk.hold();
    park();
    scan(1);
    const int line = sale().selected();
    QVERIFY(sale().edit([line](Cart &cart) { return cart.discountLine(line, {1000, ars(0), QStringLiteral("Golpe")}); }, QStringLiteral("x")).ok());
    scan(3);
    m_disk.letGo();
    QTRY_COMPARE(goods(sale().cart()), (QStringList{QStringLiteral("P3 1000"), QStringLiteral("P1 1000"), QStringLiteral("P3 1000")}));
    QCOMPARE(sale().cart().total(), ars(372000 + 436500 + 372000));
    QVERIFY(!notice()->text().isEmpty());
    QCOMPARE(goods(onDisk()), goods(sale().cart()));
}

void tst_UnparkedSales::whatCannotBeParkedWaitsForAPayment_data()
{
    QTest::addColumn<bool>("isMended");
    QTest::newRow("the disk takes it later") << true;
    QTest::newRow("the disk never takes it") << false;
}

void tst_UnparkedSales::whatCannotBeParkedWaitsForAPayment()
{
    QFETCH(bool, isMended);
    refuseParking(true);
    scan(3);
    m_disk.hold();
    park();
    scan(1);
    key(Qt::Key_F12);
    m_disk.letGo();
    QCoreApplication::processEvents();
    QCOMPARE(sale().phase(), Phase::Paying);
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P1 1000")}); // what is being paid is what was said
    if (isMended)
        refuseParking(false);
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QCOMPARE(sale().last()->sale.total, ars(485000));
    key(Qt::Key_Return);
    if (isMended)
        QTRY_COMPARE(waiting().size(), 1);
    else
        QTRY_COMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QCOMPARE(sale().cart().isEmpty(), isMended);
    QCOMPARE(goods(onDisk()), goods(sale().cart()));
}

/// What came back is a customer's own sale: nobody else's goes into it.
void tst_UnparkedSales::twoOfThemStayTwo()
{
    refuseParking(true);
    scan(3);
    m_disk.hold();
    park();
    scan(2);
    park();
    m_disk.letGo();
    QTRY_COMPARE(goods(sale().cart()), goodsOf(3));
    QCOMPARE(sale().unparked().size(), 1);
    QCOMPARE(goodsKept(), goodsOf(2));
    QVERIFY(said().contains(QStringLiteral("después de esta")));
    restart();
    QCOMPARE(goods(sale().cart()), goodsOf(3));
    QVERIFY(said().contains(QStringLiteral("después de esta")));
    key(Qt::Key_F12);
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    key(Qt::Key_Return);
    QTRY_COMPARE(goods(sale().cart()), goodsOf(2));
    QVERIFY(!said().contains(QStringLiteral("después de esta")));
    QVERIFY(kept().isEmpty());
}

void tst_UnparkedSales::itWaitsBehindSomebodysSale()
{
    refuseBehind([this] {
        scan(1);
        giveCustomer();
    });
    QCOMPARE(goods(sale().cart()), goodsOf(1));
    QVERIFY(said().contains(QStringLiteral("1 línea")));
    key(Qt::Key_Delete, Qt::ControlModifier); // emptied: the counter is free
    QTRY_COMPARE(goods(sale().cart()), goodsOf(3));
    QVERIFY(sale().cart().customer().isEmpty());
    QCOMPARE(goods(onDisk()), goodsOf(3));
    QVERIFY(kept().isEmpty());
}

void tst_UnparkedSales::itWaitsUntilAPanelIsLeft()
{
    refuseBehind([this] { press(QStringLiteral("sale.customer")); });
    QVERIFY(sale().cart().isEmpty());
    QCOMPARE(sale().unparked().size(), 1);
    key(Qt::Key_Escape);
    QTRY_COMPARE(goods(sale().cart()), goodsOf(3));
}

void tst_UnparkedSales::itSurvivesAKill_data()
{
    QTest::addColumn<bool>("isPaying");
    QTest::newRow("behind a payment") << true;
    QTest::newRow("behind somebody's sale") << false;
}

void tst_UnparkedSales::itSurvivesAKill()
{
    QFETCH(bool, isPaying);
    refuseBehind([this, isPaying] {
        scan(1);
        if (isPaying)
            key(Qt::Key_F12);
        else
            giveCustomer();
    });
    QVERIFY(said().contains(QStringLiteral("después de esta")));
    restart();
    QCOMPARE(goods(sale().cart()), goodsOf(1));
    QCOMPARE(sale().unparked().size(), 1);
    QVERIFY(said().contains(QStringLiteral("después de esta")));
    refuseParking(false);
    key(Qt::Key_F12);
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QCOMPARE(sale().last()->sale.total, ars(485000));
    key(Qt::Key_Return);
    QTRY_COMPARE(waiting().size(), 1); // the disk takes it by now
    QCOMPARE(goods(parked(0)), goodsOf(3));
    QVERIFY(sale().cart().isEmpty());
    QVERIFY(kept().isEmpty());
    QVERIFY(!said().contains(QStringLiteral("después de esta")));
    restart();
    QVERIFY(sale().cart().isEmpty());
    QCOMPARE(waiting().size(), 1);
}

void tst_UnparkedSales::itIsOpenAgainAtTheNextStart()
{
    refuseBehind([this] {
        scan(1);
        key(Qt::Key_F12);
    });
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    sale().end();
    restart();
    QTRY_COMPARE(goods(sale().cart()), goodsOf(3));
    QVERIFY(said().contains(QLatin1String("abierta de nuevo")));
    QVERIFY(kept().isEmpty());
    QCOMPARE(goods(onDisk()), goodsOf(3));
    restart();
    QCOMPARE(goods(sale().cart()), goodsOf(3)); // once
}

void tst_UnparkedSales::aKillBeforeTheWindowHearsOfItLosesNothing()
{
    refuseParking(true);
    scan(3);
    m_disk.hold();
    park();
    scan(1);
    giveCustomer();
    QVERIFY(m_disk.runOne()); // that it is put aside; the second customer's sale comes after it
    m_disk.forget();
    restart();
    QCOMPARE(goods(sale().cart()), goodsOf(3));
}

void tst_UnparkedSales::aDiskThatTakesNothingIsSaid()
{
    const QStringList places{QStringLiteral("setting"), QStringLiteral("journal"), QStringLiteral("open_cart")};
    scan(3);
    m_disk.hold();
    park();
    scan(1);
    giveCustomer();
    for (const QString &place : places)
        QVERIFY(database().sql().run(QStringLiteral("CREATE TRIGGER no_%1 BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'no'); END").arg(place)).ok());
    m_disk.letGo();
    QCoreApplication::processEvents();
    QCOMPARE(goods(onDisk()), goodsOf(3)); // the one of before it, still
    QVERIFY(said().contains(QStringLiteral("se perdería")));
    for (const QString &place : places)
        QVERIFY(database().sql().run(QStringLiteral("DROP TRIGGER no_%1").arg(place)).ok());
    scan(2); // the next change has both there
    QCOMPARE(goods(onDisk()).size(), 2);
    QCOMPARE(goodsKept(), goodsOf(3));
    restart();
    QCOMPARE(sale().unparked().size(), 1);
}

/// That it is open again was not written: that it is charged says it, too.
void tst_UnparkedSales::whatIsChargedIsNotOpenAgain()
{
    refuseBehind([this] {
        scan(1);
        giveCustomer();
    });
    QVERIFY(database().sql().run(QStringLiteral("CREATE TRIGGER no_cart BEFORE INSERT ON open_cart BEGIN SELECT RAISE(ABORT, 'no'); END")).ok());
    key(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(goods(sale().cart()), goodsOf(3));
    QCOMPARE(goodsKept(), goodsOf(3));
    QVERIFY(database().sql().run(QStringLiteral("DROP TRIGGER no_cart")).ok());
    key(Qt::Key_F12);
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QCOMPARE(sale().last()->sale.total, ars(372000));
    QVERIFY(kept().isEmpty());
    QVERIFY(checkNoPayment(database()).ok());
    sale().end();
    restart();
    QVERIFY(sale().cart().isEmpty());
    QVERIFY(sale().unparked().isEmpty());
}

void tst_UnparkedSales::noShiftIsClosedOverIt()
{
    TillSettings settings(*m_till->reader, *m_till->base.till);
    const auto pending = [&] { return pendingPayments(sale(), nullptr, m_language.text(), settings); };
    refuseBehind([this] {
        scan(1);
        giveCustomer();
    });
    const auto refused = checkNoPayment(database());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(pending().size(), 1);
    QCOMPARE(pending().first().icon, m_screen->icon());
    key(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_COMPARE(goods(sale().cart()), goodsOf(3));
    QVERIFY(checkNoPayment(database()).ok());
    QVERIFY(pending().isEmpty());
}

/// Its lines stand beside those of before under other numbers: nobody took anything out.
void tst_UnparkedSales::nothingOfTheOpenSaleIsVoided()
{
    refuseBehind([] {
        type(QStringLiteral("3*") + ShopFixture::code(1));
        key(Qt::Key_Return);
    });
    QTRY_COMPARE(goods(sale().cart()), (QStringList{QStringLiteral("P3 1000"), QStringLiteral("P1 3000")}));
    QCOMPARE(database().sql().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE type = ?"), {EntryType::LineVoided})->toInt(), 0);
    key(Qt::Key_Delete);
    QCOMPARE(database().sql().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE type = ?"), {EntryType::LineVoided})->toInt(), 1);
}

void tst_UnparkedSales::allIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_window->resize(worn.width, 768);
    refuseBehind([this] {
        scan(1);
        giveCustomer();
    });
    shot(m_window.get(), QStringLiteral("unparked-%1").arg(worn.name()));
    QVERIFY(checks::isRight(m_window.get(), QStringLiteral("unparked")));
}

QTEST_MAIN(tst_UnparkedSales)
#include "tst_UnparkedSales.moc"
