// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Looks.h"
#include "tests/ui/Shots.h"
#include "tests/ui/sale/parked/ParkingFixture.h"
#include "ui/sale/parked/ParkedChip.h"
#include "ui/sale/parked/ParkedPanel.h"
#include "ui/widgets/UndoBar.h"
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace mostrador;
using Phase = SaleController::Phase;

/// Parking and recalling in the real window over a real till, by keyboard only; the hub answers as the test says.
class tst_ParkedPanel final : public QObject, private ParkingFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void parksWithAName();
    void parksWithoutAName();
    void escapeLeavesTheSale();
    void recallsByArrowsAndByDigit();
    void whatIsOpenIsParkedFirst();
    void undoTakesTheParkingBack();
    void undoTakesTheRecallBack();
    void undoneVoidsAreNamed();
    void aScanGoesIntoTheSale();
    void parkedSalesSurviveAKill();
    void anotherTillsSaleNeedsTheHub();
    void theHubMayHaveGivenItAway();
    void whileTheHubIsAskedTheCounterGoesOn();
    void whatIsPaidInPartStaysWhenTheHubAnswersLate();
    void aSilentHubDoesNotKeepAnOwnOne();
    void aDisputeIsAskedAbout();
    void noCardNumberIsAName();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();

private:
    void park(const QString &name = {});
    template <typename T>
    T *part() const
    {
        return m_window->findChild<T *>();
    }
    ParkedPanel *panel() const { return part<ParkedPanel>(); }
    QString message() const { return panel()->findChild<NoticeStrip *>()->text(); }
    void feed(ParkedChange::State state, int holder = -1, const QString &id = QStringLiteral("other"));
    ParkedSale granted(const QString &id);
};

void tst_ParkedPanel::park(const QString &name)
{
    key(Qt::Key_F6);
    QVERIFY(panel()->isVisible());
    type(name);
    key(Qt::Key_Return);
    QVERIFY(!panel()->isVisible());
}

void tst_ParkedPanel::feed(ParkedChange::State state, int holder, const QString &id)
{
    ParkedChange change{id, StoreId{1}, TillId{2}};
    change.name = QStringLiteral("Mesa 4");
    change.at = m_till->base.clock.nowUtc();
    change.total = Money(298000, Currency::ars());
    change.lines = 1;
    change.summary = QStringLiteral("Gaseosa cola 2,25 L");
    change.state = state;
    change.holder = TillId{holder};
    m_till->feed({change});
}

ParkedSale tst_ParkedPanel::granted(const QString &id)
{
    Cart cart(Currency::ars());
    [&] { QVERIFY(cart.add(ShopFixture::assortment()[1], Quantity::units(1)).ok()); }();
    return {id, QStringLiteral("Mesa 4"), m_till->base.clock.nowUtc(), cart.total(), 1, {}, QJsonDocument::fromJson(encodeCart(cart)).object()};
}

void tst_ParkedPanel::parksWithAName()
{
    QVERIFY(!part<ParkedChip>()->isVisible());
    scan(1);
    scan(2);
    park(QStringLiteral("Señora del 4º B"));
    QVERIFY(sale().cart().isEmpty());
    QCOMPARE(sale().phase(), Phase::Selling);
    QCOMPARE(waiting().first().name, QStringLiteral("Señora del 4º B"));
    QVERIFY(part<ParkedChip>()->isVisible());
    QVERIFY(part<ParkedChip>()->text().contains(QLatin1String("F5")));
    scan(5); // the next customer, at once
    QCOMPARE(sale().cart().lines().size(), 1);
    shot(m_window.get(), QStringLiteral("parked-chip"));
}

void tst_ParkedPanel::parksWithoutAName()
{
    scan(1);
    key(Qt::Key_F6);
    key(Qt::Key_F6); // the key once more
    QVERIFY(sale().cart().isEmpty());
    QCOMPARE(waiting().size(), 1);
    key(Qt::Key_F6);
    QVERIFY(!panel()->isVisible());
    QVERIFY(!notice()->text().isEmpty()); // there is nothing to park
}

void tst_ParkedPanel::escapeLeavesTheSale()
{
    scan(1);
    key(Qt::Key_F6);
    shot(m_window.get(), QStringLiteral("parked-name"));
    key(Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(sale().cart().lines().size(), 1);
    QCOMPARE(waiting().size(), 0);
    key(Qt::Key_F5);
    QVERIFY(panel()->isVisible());
    key(Qt::Key_Escape);
    scan(2); // the code box has the focus again
    QCOMPARE(sale().cart().lines().size(), 2);
}

void tst_ParkedPanel::recallsByArrowsAndByDigit()
{
    for (const int product : {1, 2, 3}) {
        scan(product);
        park();
        m_till->base.clock.advance(60'000);
    }
    QCOMPARE(waiting().size(), 3);
    key(Qt::Key_F5);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P2"));
    QCOMPARE(waiting().size(), 2);
    key(Qt::Key_F12);
    QCOMPARE(sale().phase(), Phase::Paying);
    key(Qt::Key_Return);
    QTRY_COMPARE(sale().phase(), Phase::Paid);
    QVERIFY(!sale().last()->sale.parked.isEmpty()); // what it was stands in the sale
    key(Qt::Key_F5);
    QVERIFY(panel()->isVisible());
    key(Qt::Key_Delete); // nothing of the sale beside it
    key(Qt::Key_2);
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P3"));
    QCOMPARE(waiting().size(), 1);
}

void tst_ParkedPanel::whatIsOpenIsParkedFirst()
{
    scan(1);
    park(QStringLiteral("Uno"));
    scan(2);
    key(Qt::Key_F5);
    key(Qt::Key_Return);
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P1"));
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().summary, QStringLiteral("Gaseosa cola 2,25 L"));
    key(Qt::Key_F6); // its name is kept
    key(Qt::Key_Return);
    QCOMPARE(waiting().size(), 2);
    const auto rows = waiting();
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const ParkedRow &row) { return row.name == QLatin1String("Uno"); }));
}

void tst_ParkedPanel::undoTakesTheParkingBack()
{
    scan(1);
    scan(2);
    const Cart before = sale().cart();
    park();
    scan(3);
    key(Qt::Key_Z, Qt::ControlModifier); // the next customer's line
    QVERIFY(sale().cart().isEmpty());
    key(Qt::Key_Z, Qt::ControlModifier); // the parking
    QCOMPARE(sale().cart().total(), before.total());
    QCOMPARE(waiting().size(), 0);
    key(Qt::Key_Z, Qt::ControlModifier); // and what was before it
    QCOMPARE(sale().cart().lines().size(), 1);
    restart();
    QCOMPARE(sale().cart().lines().size(), 1); // the disk has the same
}

void tst_ParkedPanel::undoTakesTheRecallBack()
{
    scan(1);
    park(QStringLiteral("Uno"));
    scan(2);
    key(Qt::Key_F5);
    key(Qt::Key_Return);
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P1"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P2")); // as it was
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting().first().name, QStringLiteral("Uno"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(sale().cart().isEmpty());
}

void tst_ParkedPanel::undoneVoidsAreNamed()
{
    const auto entries = [this](const QString &type) {
        return m_till->base.stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE type = ?"), {type})->toInt();
    };
    scan(1);
    scan(2);
    key(Qt::Key_Delete);
    QCOMPARE(entries(EntryType::LineVoided), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries(EntryType::LineRestored), 1);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(entries(EntryType::CartAbandoned), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(entries(EntryType::CartRestored), 1);
    QCOMPARE(sale().cart().lines().size(), 2);
    type(QStringLiteral("P4")); // sold by weight: what it is rung up with is nobody's void
    key(Qt::Key_Return);
    type(QStringLiteral("0,350"));
    key(Qt::Key_Return);
    QCOMPARE(sale().cart().lines().last().quantity, Quantity::fromMilli(350));
    QCOMPARE(entries(EntryType::LineVoided), 1);
}

void tst_ParkedPanel::aScanGoesIntoTheSale()
{
    scan(1);
    park();
    scan(2);
    key(Qt::Key_F5);
    m_screen->scanned(ShopFixture::code(3));
    QVERIFY(!panel()->isVisible());
    QCOMPARE(sale().cart().lines().size(), 2);
    QCOMPARE(waiting().size(), 1);
}

void tst_ParkedPanel::parkedSalesSurviveAKill()
{
    scan(1);
    park(QStringLiteral("Uno"));
    scan(2);
    restart();
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P2"));
    QCOMPARE(waiting().size(), 1);
    QVERIFY(part<ParkedChip>()->isVisible());
    key(Qt::Key_F5);
    key(Qt::Key_1);
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P1"));
    restart();
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P1"));
    QCOMPARE(waiting().size(), 1);
}

void tst_ParkedPanel::anotherTillsSaleNeedsTheHub()
{
    feed(ParkedChange::State::Waiting);
    QVERIFY(part<ParkedChip>()->isVisible());
    key(Qt::Key_F5);
    key(Qt::Key_Return);
    QVERIFY(panel()->isVisible());
    QVERIFY(!message().isEmpty());
    QCOMPARE(waiting().size(), 1);
    m_isLinked = true;
    key(Qt::Key_Return);
    QCOMPARE(m_asked, QStringList{QStringLiteral("other")});
    m_answer(granted(QStringLiteral("other")));
    QVERIFY(!panel()->isVisible());
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P2"));
    QCOMPARE(waiting().size(), 0);
}

void tst_ParkedPanel::theHubMayHaveGivenItAway()
{
    feed(ParkedChange::State::Waiting);
    m_isLinked = true;
    key(Qt::Key_F5);
    key(Qt::Key_Return);
    m_answer(Error{Error::Code::Conflict, QStringLiteral("La caja 3 ya la tiene."), {}});
    QVERIFY(message().contains(QLatin1Char('3')));
    QVERIFY(sale().cart().isEmpty());
    feed(ParkedChange::State::Handed, 3);
    QVERIFY(panel()->model().isElsewhere(0));
    QVERIFY(!part<ParkedChip>()->isVisible());
    shot(m_window.get(), QStringLiteral("parked-elsewhere"));
}

void tst_ParkedPanel::whileTheHubIsAskedTheCounterGoesOn()
{
    feed(ParkedChange::State::Waiting);
    m_isLinked = true;
    key(Qt::Key_F5);
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    scan(1); // the customer at the counter
    m_answer(granted(QStringLiteral("other")));
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P2"));
    QCOMPARE(waiting().size(), 1); // and what was rung up meanwhile is parked
    QCOMPARE(waiting().first().total, Money(485000, Currency::ars()));
    feed(ParkedChange::State::Waiting, -1, QStringLiteral("third"));
    key(Qt::Key_F5);
    key(Qt::Key_2);
    key(Qt::Key_F12); // charging what is open
    QCOMPARE(sale().phase(), Phase::Paying);
    m_answer(granted(QStringLiteral("third")));
    QCOMPARE(sale().phase(), Phase::Paying);
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P2"));
}

void tst_ParkedPanel::whatIsPaidInPartStaysWhenTheHubAnswersLate()
{
    feed(ParkedChange::State::Waiting);
    m_isLinked = true;
    key(Qt::Key_F5);
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    scan(1);
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Debit, Money(185000, Currency::ars())).ok());
    sale().leavePayment();
    QVERIFY(notice()->text().isEmpty());
    m_answer(granted(QStringLiteral("other")));
    QVERIFY(!notice()->text().isEmpty());
    QCOMPARE(sale().cart().lines().first().product.sku, QStringLiteral("P1"));
    QVERIFY(sale().startPayment());
    QCOMPARE(sale().settlement().missing(), Money(485000 - 185000, Currency::ars()));
}

void tst_ParkedPanel::aSilentHubDoesNotKeepAnOwnOne()
{
    scan(1);
    park();
    m_isLinked = true;
    key(Qt::Key_F5);
    key(Qt::Key_Return);
    QVERIFY(sale().cart().isEmpty());
    m_scheduler->advance(Parking::OwnWaitMs);
    QCOMPARE(sale().cart().lines().size(), 1);
    m_answer(Error{Error::Code::Conflict, {}, {}}); // too late to be heard
    QCOMPARE(sale().cart().lines().size(), 1);
}

void tst_ParkedPanel::aDisputeIsAskedAbout()
{
    scan(1);
    park();
    const QString id = waiting().first().id;
    key(Qt::Key_F5);
    key(Qt::Key_Return); // without the hub
    QVERIFY(notice()->text().isEmpty());
    feed(ParkedChange::State::Handed, 3, id);
    QVERIFY(notice()->text().contains(QLatin1Char('3')));
    shot(m_window.get(), QStringLiteral("parked-dispute"));
    key(Qt::Key_F12);
    QCOMPARE(sale().phase(), Phase::Selling); // said first
    key(Qt::Key_F12);
    QCOMPARE(sale().phase(), Phase::Paying);
}

void tst_ParkedPanel::noCardNumberIsAName()
{
    scan(1);
    key(Qt::Key_F6);
    type(QStringLiteral("4111111111111111"));
    key(Qt::Key_Return);
    QVERIFY(panel()->isVisible());
    QVERIFY(!message().isEmpty());
    QCOMPARE(waiting().size(), 0);
}

void tst_ParkedPanel::allIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_window->resize(worn.width, 768);
    for (const int product : {1, 2, 3, 5}) {
        scan(product);
        if (product == 2)
            scan(1);
        park(product == 3 ? QStringLiteral("Señora del 4º B") : QString());
    }
    feed(ParkedChange::State::Handed, 3);
    scan(1);
    const auto look = [&](const QString &where) {
        shot(m_window.get(), QStringLiteral("parked-%1-%2").arg(where, worn.name()));
        return checks::isRight(m_window.get(), where);
    };
    QVERIFY(look(QStringLiteral("chip")));
    key(Qt::Key_F6);
    QVERIFY(look(QStringLiteral("name")));
    key(Qt::Key_Escape);
    key(Qt::Key_F5);
    QVERIFY(look(QStringLiteral("list")));
}

QTEST_MAIN(tst_ParkedPanel)
#include "tst_ParkedPanel.moc"
