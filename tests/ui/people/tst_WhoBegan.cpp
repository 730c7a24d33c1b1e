// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/TerminalPayments.h"
#include "tests/support/ManualScheduler.h"
#include "tests/support/TerminalAtHand.h"
#include "tests/ui/DayTest.h"

using namespace mostrador;

using Outcome = TerminalAnswer::Outcome;

/// What waits for a terminal or a hash is recorded on behalf of whoever began it, with whoever agreed to it, whoever is at the till by then.
class tst_WhoBegan : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSaleIsOfWhoeverBeganToChargeIt_data();
    void aSaleIsOfWhoeverBeganToChargeIt();
    void aVoidThatTheTerminalTookTimeFor();
    void aReturnThatTheTerminalTookTimeFor();
    void aPersonWhosePinIsBeingHashed();
    void anApprovalIsForWhoeverAskedForIt();

private:
    void sellByTerminal();
    JournalEntry last(const QString &type) const { return m_day->entries(type).last(); }
    std::unique_ptr<TerminalAtHand> m_terminal;
    std::unique_ptr<ManualScheduler> m_scheduler;
    std::unique_ptr<TerminalPayments> m_payments;
    SalesScreen *m_sales = nullptr; ///< with the terminal
};

void tst_WhoBegan::init()
{
    openWithPeople();
    m_terminal = std::make_unique<TerminalAtHand>();
    TillFixture &base = m_day->shop.base;
    m_scheduler = std::make_unique<ManualScheduler>(base.clock);
    m_payments =
        std::make_unique<TerminalPayments>(TerminalPayments::Parts{base.stores, *m_day->acting, base.inlineExecutor, *m_terminal, base.clock, *m_scheduler, base.random});
    m_sales = new SalesScreen({m_theme, m_language, m_day->keys},
                              {*m_day->till, *m_day->past, *m_day->shop.catalogue, m_day->shop.sync, base.clock, m_day->shop.pricing.get(), m_payments.get(),
                               &m_day->desk->approvals()});
    m_sales->setCurrency(Currency::ars());
    m_day->window->addScreen(m_sales);
    QVERIFY(m_day->keep(QStringLiteral("Luis"), Role::Cashier, QStringLiteral("5530")));
    ana();
}

void tst_WhoBegan::cleanup()
{
    m_day->desk.reset();
    m_day->window.reset();
    m_payments.reset();
    m_day.reset();
}

/// A sale of Ana's that the terminal was paid for, chosen among the sales.
void tst_WhoBegan::sellByTerminal()
{
    Cart cart(Currency::ars());
    QVERIFY(cart.add(ShopFixture::assortment().first(), Quantity::units(2)).ok());
    const auto reference = m_payments->purchase(QStringLiteral("draft"), cart.total());
    QVERIFY(reference.ok());
    m_terminal->say(Outcome::Approved);
    const auto sale = cart.toSale({Payment{Tender::Credit, cart.total(), cart.total(), Money::zero(Currency::ars()), QStringLiteral("A1")}}, Platform::Till,
                                  m_day->shop.base.clock.nowUtc());
    QString number;
    m_day->till->complete(*sale, {*reference}, this, [&number](const Result<CommittedSale> &done) { number = done ? done->sale.number : QString(); });
    QVERIFY(!number.isEmpty());
    m_payments->refresh();
    m_terminal->asked.clear();
    m_day->window->open(m_sales);
    m_sales->showDocument(number);
}

void tst_WhoBegan::aSaleIsOfWhoeverBeganToChargeIt_data()
{
    QTest::addColumn<bool>("somebodyCame");
    QTest::newRow("locked") << false;
    QTest::newRow("the next cashier is there") << true;
}

void tst_WhoBegan::aSaleIsOfWhoeverBeganToChargeIt()
{
    QFETCH(bool, somebodyCame);
    press(QStringLiteral("screen.1"));
    Hands::scan(1);
    press(QStringLiteral("sale.charge"));
    QVERIFY(m_day->sale->phase() == SaleController::Phase::Paying);
    m_day->desk->lock();
    if (somebodyCame)
        signIn(QStringLiteral("Luis"), QStringLiteral("5530"));
    QVERIFY(m_day->sale->tender(Tender::Debit, m_day->sale->settlement().missing(), QStringLiteral("A1")).ok()); // as the terminal's answer does
    QVERIFY(m_day->sale->phase() == SaleController::Phase::Paid);
    QCOMPARE(last(QStringLiteral("sale.completed")).operatorId, m_day->id(QStringLiteral("Ana")));
    m_day->sale->next();
    if (!somebodyCame)
        signIn(QStringLiteral("Luis"), QStringLiteral("5530"));
    Hands::scan(1);
    press(QStringLiteral("sale.exactCash"));
    QCOMPARE(last(QStringLiteral("sale.completed")).operatorId, m_day->id(QStringLiteral("Luis"))); // theirs is theirs
}

void tst_WhoBegan::aVoidThatTheTerminalTookTimeFor()
{
    sellByTerminal();
    Hands::key(Qt::Key_Delete, Qt::ControlModifier);
    Hands::key(Qt::Key_F2);
    Hands::key(Qt::Key_Return);
    approve();
    QCOMPARE(m_terminal->asked.size(), 1);
    m_day->desk->lock();
    signIn(QStringLiteral("Luis"), QStringLiteral("5530"));
    m_terminal->say(Outcome::Approved);
    QCOMPARE(m_day->entries(QStringLiteral("sale.voided")).size(), 1);
    QCOMPARE(last(QStringLiteral("sale.voided")).operatorId, m_day->id(QStringLiteral("Ana")));
    QCOMPARE(last(QStringLiteral("sale.voided")).approver, m_day->id(QStringLiteral("María")));
}

void tst_WhoBegan::aReturnThatTheTerminalTookTimeFor()
{
    sellByTerminal();
    Hands::key(Qt::Key_R, Qt::ControlModifier);
    Hands::key(Qt::Key_Plus);
    Hands::key(Qt::Key_F2);
    Hands::key(Qt::Key_F12);
    approve();
    QCOMPARE(m_terminal->asked.size(), 1);
    m_day->desk->lock();
    m_terminal->say(Outcome::Approved);
    QCOMPARE(m_day->entries(QStringLiteral("sale.returned")).size(), 1);
    QCOMPARE(last(QStringLiteral("sale.returned")).operatorId, m_day->id(QStringLiteral("Ana")));
    QCOMPARE(last(QStringLiteral("sale.returned")).approver, m_day->id(QStringLiteral("María")));
}

void tst_WhoBegan::aPersonWhosePinIsBeingHashed()
{
    const User lucia{{}, QStringLiteral("Lucía"), Role::Cashier, true};
    m_day->desk->approvals().ask({wanted::person(lucia), QStringLiteral("Lucía")}, this, [this, lucia](const QString &) {
        m_day->hashing.hold();
        m_day->people->keep(lucia, QStringLiteral("6204"), nullptr, {});
    });
    approve();
    m_day->desk->lock();
    m_day->hashing.letGo();
    QVERIFY(!m_day->id(QStringLiteral("Lucía")).isEmpty());
    QCOMPARE(last(QStringLiteral("user.changed")).operatorId, m_day->id(QStringLiteral("Ana")));
    QCOMPARE(last(QStringLiteral("user.changed")).approver, m_day->id(QStringLiteral("María")));
}

void tst_WhoBegan::anApprovalIsForWhoeverAskedForIt()
{
    bool isDone = false;
    m_day->desk->approvals().ask({wanted::voidOf(QStringLiteral("0001-00000001"), Money(100, Currency::ars())), QStringLiteral("…")}, this, [&isDone](const QString &) {
        isDone = true;
    });
    m_day->hashing.hold();
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    m_day->desk->lock();
    m_day->hashing.letGo();
    QVERIFY(!isDone);
    QCOMPARE(last(QStringLiteral("action.approved")).operatorId, m_day->id(QStringLiteral("Ana")));
    QCOMPARE(last(QStringLiteral("action.approved")).approver, m_day->id(QStringLiteral("María")));
}

QTEST_MAIN(tst_WhoBegan)
#include "tst_WhoBegan.moc"
