// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CartCodec.h"
#include "models/storage/Sql.h"
#include "tests/support/ManualScheduler.h"
#include "tests/ui/Counter.h"
#include "ui/widgets/NoticeStrip.h"
#include <QJsonDocument>
#include <QTest>

using namespace mostrador;
using Phase = SaleController::Phase;

/// Jobs wait while it is held: a disk that takes its time.
class SlowExecutor final : public Executor {
public:
    void post(std::function<void()> job) override
    {
        m_jobs.append(std::move(job));
        run();
    }
    void hold() { m_isHeld = true; }
    void release()
    {
        m_isHeld = false;
        run();
    }

private:
    void run()
    {
        while (!m_isHeld && !m_jobs.isEmpty())
            m_jobs.takeFirst()();
    }
    QList<std::function<void()>> m_jobs;
    bool m_isHeld = false;
};

/// What the cashier does while the hub or the disk has not yet answered to a parking, a recall or the undoing of one: nothing of it is lost.
class tst_SlowParking final : public QObject, private Hands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
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
    void whatCannotBeParkedIsOpenAgain();
    void whatCannotBeParkedWaitsForAPayment_data();
    void whatCannotBeParkedWaitsForAPayment();

private:
    void park()
    {
        key(Qt::Key_F6);
        key(Qt::Key_F6);
    }
    void recall()
    {
        key(Qt::Key_F5);
        key(Qt::Key_Return);
    }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    /// The hub has not heard of it: whoever parked it may have it.
    void answer() { std::exchange(m_answer, {})(Error{Error::Code::NotFound, {}, {}}); }
    void refuseParking(bool refused);
    SaleController &sale() { return *m_till->sale; }
    QString notice() const { return m_screen->findChild<NoticeStrip *>()->text(); }
    QList<ParkedRow> waiting() { return m_parking->waiting(); }
    Cart parked(int row) { return decodeCart(QJsonDocument(*ParkedStore(*m_till->reader).cart(waiting()[row].id)).toJson()); }
    Cart onDisk() { return decodeCart(*m_till->base.stores->sales->openCart()); }
    static QStringList goods(const Cart &cart)
    {
        QStringList all;
        for (const CartLine &line : cart.lines())
            all << QStringLiteral("%1 %2").arg(line.product.sku).arg(line.quantity.milli());
        return all;
    }
    static Money ars(qint64 cents) { return Money(cents, Currency::ars()); }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    SlowExecutor m_disk;
    std::unique_ptr<ShopFixture> m_till;
    std::unique_ptr<ManualScheduler> m_scheduler;
    std::unique_ptr<Parking> m_parking;
    std::unique_ptr<MainWindow> m_window;
    SaleScreen *m_screen = nullptr;
    bool m_isLinked = false;
    int m_asked = 0;
    std::function<void(Result<ParkedSale>)> m_answer; ///< to the question that is open
};

void tst_SlowParking::init()
{
    m_language.set(QStringLiteral("es"));
    m_isLinked = false;
    m_asked = 0;
    m_till = std::make_unique<ShopFixture>();
    m_till->sale.reset();
    m_till->rules.reset();
    m_till->base.till = std::make_unique<Till>(m_till->base.stores, m_disk, m_till->base.inlineExecutor);
    m_till->rules = std::make_unique<SellingRules>(*m_till->reader, *m_till->base.till);
    m_till->sale = std::make_unique<SaleController>(*m_till->base.till, *m_till->catalogue, m_till->base.clock);
    sale().setPricing(*m_till->pricing);
    sale().setRules(*m_till->rules);
    sale().setCurrency(Currency::ars());
    m_scheduler = std::make_unique<ManualScheduler>(m_till->base.clock);
    m_parking = std::make_unique<Parking>(
        Parking::Parts{*m_till->base.till, *m_till->reader, *m_scheduler, m_till->base.clock,
                       [this](const QString &, auto reply) {
        ++m_asked;
        m_answer = reply;
                       },
                       [this] { return m_isLinked; }, [] { return TillId{1}; }});
    sale().setParking(*m_parking);
    m_screen = openCounter(m_window, {m_theme, m_language, m_keys}, *m_till, nullptr, m_parking.get());
}

void tst_SlowParking::cleanup()
{
    m_disk.release();
    m_answer = {};
    m_window.reset();
    m_parking.reset();
    m_till.reset();
}

void tst_SlowParking::refuseParking(bool refused)
{
    const QString trigger = refused
        ? QStringLiteral("CREATE TRIGGER refuses BEFORE INSERT ON journal WHEN NEW.type = 'sale.parked' BEGIN SELECT RAISE(ABORT, 'no'); END")
        : QStringLiteral("DROP TRIGGER refuses");
    QVERIFY(m_till->base.stores->database->sql().run(trigger).ok());
}

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
        cart.setCustomer(QStringLiteral("c1"), QStringLiteral("Ana Núñez"));
        return Result<void>();
        },
        QStringLiteral("x")));
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QVERIFY(sale().cart().customer().isEmpty());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(goods(parked(0)), QStringList{QStringLiteral("P2 1000")});
    QCOMPARE(parked(0).customer(), QStringLiteral("c1"));
    QVERIFY(!notice().isEmpty());
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
    m_disk.release();
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
        m_screen->findChild<NoticeStrip *>()->clear();
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
    m_screen->findChild<NoticeStrip *>()->clear();
    key(Qt::Key_F12);
    QCOMPARE(sale().phase(), Phase::Selling);
    QVERIFY(!notice().isEmpty()); // nothing happens without a word
    m_disk.release();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P3 1000")});
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(goods(parked(0)), goods(open));
    m_disk.hold();
    park();
    undo(); // it is on its way
    QVERIFY(!notice().isEmpty());
    m_disk.release();
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
    QVERIFY(!notice().isEmpty());
    QVERIFY(sale().cart().isEmpty()); // nothing that was before the parking is undone
    scan(2);
    recall();
    key(Qt::Key_Escape);
    park();
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_asked, 1);
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P2 1000")});
    QCOMPARE(waiting().size(), 1);
    std::exchange(m_answer, {})(Error{Error::Code::Conflict, QStringLiteral("La caja 3 ya la tiene."), {}});
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P2 1000")});
    QVERIFY(notice().contains(QLatin1Char('3')));
    undo(); // what was scanned, and then the parking, once more
    QVERIFY(sale().cart().isEmpty());
    undo();
    QCOMPARE(m_asked, 2);
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
    QVERIFY(!notice().isEmpty());
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
    QStringList said;
    for (const NoticeStrip *strip : m_screen->findChildren<NoticeStrip *>())
        if (strip->isVisible())
            said << strip->text();
    QVERIFY(said.join(QLatin1Char(' ')).contains(QLatin1String("Esc")));
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
    m_screen->findChild<NoticeStrip *>()->clear();
    answer();
    QCOMPARE(goods(sale().cart()), QStringList{QStringLiteral("P2 1000")});
    QVERIFY(!notice().isEmpty());
}

void tst_SlowParking::whatCannotBeParkedIsOpenAgain()
{
    refuseParking(true);
    scan(3);
    m_disk.hold();
    park();
    scan(1);
    const int line = sale().selected();
    QVERIFY(sale().edit([line](Cart &cart) { return cart.discountLine(line, {1000, ars(0), QStringLiteral("Golpe")}); }, QStringLiteral("x")).ok());
    scan(3);
    m_disk.release();
    QTRY_COMPARE(goods(sale().cart()), (QStringList{QStringLiteral("P3 1000"), QStringLiteral("P1 1000"), QStringLiteral("P3 1000")}));
    QCOMPARE(sale().cart().total(), ars(372000 + 436500 + 372000));
    QVERIFY(!notice().isEmpty());
    QCOMPARE(goods(onDisk()), goods(sale().cart()));
}

void tst_SlowParking::whatCannotBeParkedWaitsForAPayment_data()
{
    QTest::addColumn<bool>("isMended");
    QTest::newRow("the disk takes it later") << true;
    QTest::newRow("the disk never takes it") << false;
}

void tst_SlowParking::whatCannotBeParkedWaitsForAPayment()
{
    QFETCH(bool, isMended);
    refuseParking(true);
    scan(3);
    m_disk.hold();
    park();
    scan(1);
    key(Qt::Key_F12);
    m_disk.release();
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

QTEST_MAIN(tst_SlowParking)
#include "tst_SlowParking.moc"
