// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/TerminalPayments.h"
#include "models/storage/Sql.h"
#include "tests/support/TerminalAtHand.h"
#include "tests/ui/SalesTest.h"
#include "ui/payment/CardDesk.h"
#include "ui/payment/Receipt.h"
#include "ui/returns/TerminalRefunds.h"
#include "ui/sales/VoidPanel.h"
#include <QLineEdit>
#include <QSignalSpy>

using namespace mostrador;

using Kind = TerminalRequest::Kind;
using Outcome = TerminalAnswer::Outcome;

/// What the card terminal took goes back by it: first the money, then the document that says so.
class tst_TerminalRefunds : public SalesTest {
    Q_OBJECT

    std::unique_ptr<TerminalAtHand> m_terminal;
    std::unique_ptr<TerminalPayments> m_payments;
    QString m_number;

    PaymentAttemptStore attempts() const { return PaymentAttemptStore(*m_till->base.stores->database); }
    void run(const char *sql) { QVERIFY(m_till->base.stores->database->sql().run(QString::fromLatin1(sql)).ok()); }
    void refuseDocuments() { run("CREATE TRIGGER refuse BEFORE INSERT ON sale BEGIN SELECT raise(ABORT, 'no'); END"); }
    void takeDocuments() { run("DROP TRIGGER refuse"); }
    void sellByTwoCards()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.add(ShopFixture::assortment().first(), Quantity::units(2)).ok());
        QStringList references;
        QList<Payment> payments;
        const Money part(cart.total().minor() / 2, Currency::ars());
        for (int i = 0; i < 2; ++i) {
            references.append(m_payments->purchase(QStringLiteral("two"), part).value());
            m_terminal->say(Outcome::Approved);
            payments.append({Tender::Credit, part, part, Money::zero(Currency::ars()), QStringLiteral("A%1").arg(i)});
        }
        m_number = record(cart, payments, references);
        m_payments->refresh(); // as whoever runs a till does after each document
        QObject::connect(m_till->base.till.get(), &Till::saleCommitted, m_payments.get(), &TerminalPayments::refresh);
        m_terminal->asked.clear();
        m_sales->showDocument(m_number);
    }
    static QStringList codesOf(const Sale &sale)
    {
        QStringList codes;
        for (const Payment &payment : sale.payments)
            codes.append(payment.reference);
        return codes;
    }
    /// Where the void asks for the code of a slip; nothing, where it does not.
    QLineEdit *code() const
    {
        auto *field = m_sales->findChild<VoidPanel *>()->findChild<QLineEdit *>();
        return field->isVisible() ? field : nullptr;
    }
    void typeCode(const char *text)
    {
        QVERIFY(code() && code()->hasFocus());
        code()->clear();
        QTest::keyClicks(code(), QLatin1String(text));
        QTest::keyClick(code(), Qt::Key_Return);
    }
    void takeOneBack()
    {
        key(Qt::Key_R, Qt::ControlModifier);
        key(Qt::Key_Plus);
        key(Qt::Key_F2);
        key(Qt::Key_F12);
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void init()
    {
        openShop();
        m_terminal = std::make_unique<TerminalAtHand>();
        m_scheduler = std::make_unique<ManualScheduler>(m_till->base.clock);
        TillFixture &base = m_till->base;
        m_payments = std::make_unique<TerminalPayments>(
            TerminalPayments::Parts{base.stores, base.inlineExecutor, base.inlineExecutor, *m_terminal, base.clock, *m_scheduler, base.random});
        Cart cart(Currency::ars());
        QVERIFY(cart.add(ShopFixture::assortment().first(), Quantity::units(2)).ok());
        const auto reference = m_payments->purchase(QStringLiteral("draft"), cart.total());
        QVERIFY(reference.ok());
        QTRY_VERIFY(!m_terminal->replies.isEmpty());
        m_terminal->say(Outcome::Approved);
        m_number = record(cart, {Payment{Tender::Credit, cart.total(), cart.total(), ars(0), QStringLiteral("A1")}}, {*reference});
        m_window = std::make_unique<MainWindow>(context(), m_till->sync);
        addSales([this](SalesScreen::Needs &needs) { needs.terminal = m_payments.get(); });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_sales->activated();
        m_terminal->asked.clear();
    }

    void cleanup()
    {
        m_window.reset();
        m_payments.reset();
        m_past.reset();
        m_till.reset();
    }

    void firstTheMoneyThenTheDocument()
    {
        takeOneBack(); // no code is asked for
        QCOMPARE(m_terminal->asked.size(), 1);
        QVERIFY(m_terminal->asked.first().kind == Kind::Refund);
        QCOMPARE(m_terminal->asked.first().amount, Money(485000, Currency::ars()));
        QVERIFY(last().type == SaleType::Sale); // nothing is recorded yet
        key(Qt::Key_F12);                       // pressed again: asked once
        QCOMPARE(m_terminal->asked.size(), 1);
        m_terminal->say(Outcome::Approved);
        QVERIFY(last().type == SaleType::Return);
        QCOMPARE(last().payments.first().reference, QStringLiteral("R7"));
        QCOMPARE(attempts().ofSale(last().number)->size(), 1);
        QVERIFY(attempts().stranded()->isEmpty());
        QVERIFY(!page().isVisible());
    }

    void aRefundThatIsDeclinedRecordsNothing()
    {
        takeOneBack();
        m_terminal->say(Outcome::Declined);
        QVERIFY(last().type == SaleType::Sale);
        QVERIFY(page().isVisible());
        QVERIFY2(notice().contains(QLatin1String("Rechazada")), qPrintable(notice()));
        key(Qt::Key_F12); // once more
        m_terminal->say(Outcome::Approved);
        QVERIFY(last().type == SaleType::Return);
    }

    void withoutAnAnswerItIsWaitedFor()
    {
        takeOneBack();
        m_terminal->say(Outcome::NoAnswer);
        QVERIFY(last().type == SaleType::Sale);
        key(Qt::Key_Escape); // not left alone while money may be on its way
        QVERIFY(page().isVisible());
        m_scheduler->advance(60'000);
        QTRY_VERIFY(!m_terminal->replies.isEmpty());
        while (!m_terminal->replies.isEmpty())
            m_terminal->say(Outcome::Approved);
        QTRY_VERIFY(last().type == SaleType::Return);
        QVERIFY(attempts().stranded()->isEmpty());
    }

    void aTerminalThatIsAwayLeavesItToThePerson()
    {
        m_terminal->linked = false;
        takeOneBack();
        QVERIFY(m_terminal->asked.isEmpty());
        QVERIFY2(notice().contains(QStringLiteral("código de autorización")), qPrintable(notice()));
    }

    /// It cannot give anything back: somebody does it by hand, and says so with the code of the slip.
    void aVoidWhoseTerminalIsAwayNeedsTheCodeOfTheSlip()
    {
        m_terminal->linked = false;
        key(Qt::Key_Delete, Qt::ControlModifier);
        key(Qt::Key_Return); // no reason yet
        key(Qt::Key_F2);
        key(Qt::Key_Return);
        QVERIFY(last().type == SaleType::Sale);
        QVERIFY2(notice().contains(QStringLiteral("código de autorización")), qPrintable(notice()));
        typeCode("4111111111111111");
        QVERIFY(last().type == SaleType::Sale);
        QVERIFY2(notice().contains(QStringLiteral("número de tarjeta")), qPrintable(notice()));
        typeCode("A1");
        QVERIFY(last().type == SaleType::Sale);
        QVERIFY2(notice().contains(QStringLiteral("código del pago")), qPrintable(notice()));
        refuseDocuments();
        typeCode("R9"); // back by hand: and not a second time by the terminal, which comes back while it cannot be recorded
        m_terminal->linked = true;
        takeDocuments();
        key(Qt::Key_Return);
        QVERIFY(m_terminal->asked.isEmpty());
        QVERIFY2(last().type == SaleType::Void, qPrintable(notice()));
        QCOMPARE(codesOf(last()), QStringList{QStringLiteral("R9")});
    }

    void aTerminalThatGoesWhileTheVoidIsAskedFor()
    {
        key(Qt::Key_Delete, Qt::ControlModifier);
        key(Qt::Key_F2);
        QVERIFY(!code());
        m_terminal->linked = false;
        key(Qt::Key_Return);
        QVERIFY(last().type == SaleType::Sale);
        QVERIFY(code());
        m_terminal->linked = true; // nothing was typed: it gives back what it took
        key(Qt::Key_Escape);
        key(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(!code());
        key(Qt::Key_F2);
        key(Qt::Key_Return);
        QCOMPARE(m_terminal->asked.size(), 1);
        m_terminal->linked = false;
        m_terminal->say(Outcome::Declined);
        QVERIFY2(notice().contains(QStringLiteral("Rechazada")), qPrintable(notice()));
        QVERIFY(code()); // the terminal is away by now
        typeCode("R9");
        QVERIFY2(last().type == SaleType::Void, qPrintable(notice()));
        QCOMPARE(codesOf(last()), QStringList{QStringLiteral("R9")});
    }

    /// Part by the terminal, part by hand on another machine: each goes back as it came.
    void aVoidOfACardByHandBesideTheTerminal()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.add(ShopFixture::assortment().first(), Quantity::units(2)).ok());
        const Money half(cart.total().minor() / 2, Currency::ars());
        const auto reference = m_payments->purchase(QStringLiteral("half"), half);
        m_terminal->say(Outcome::Approved);
        const QString number =
            record(cart, {Payment{Tender::Card, half, half, ars(0), QStringLiteral("H1")}, Payment{Tender::Credit, half, half, ars(0), QStringLiteral("R7")}},
                   {*reference});
        m_terminal->asked.clear();
        m_sales->showDocument(number);
        key(Qt::Key_Delete, Qt::ControlModifier);
        key(Qt::Key_F2);
        QVERIFY(code());
        typeCode("H2");
        QCOMPARE(m_terminal->asked.size(), 1);
        QCOMPARE(m_terminal->asked.first().amount, half);
        m_terminal->authorisation = QStringLiteral("R8");
        m_terminal->say(Outcome::Approved);
        QVERIFY2(last().type == SaleType::Void, qPrintable(notice()));
        QCOMPARE(codesOf(last()), (QStringList{QStringLiteral("H2"), QStringLiteral("R8")}));
    }

    /// The money is on its way to the card, and the document is not on the disk: as after a power cut between the two.
    void whatWentBackIsNotGivenBackTwice()
    {
        refuseDocuments();
        takeOneBack();
        m_terminal->say(Outcome::Approved);
        QVERIFY(last().type == SaleType::Sale);
        QVERIFY(page().isVisible());
        key(Qt::Key_F11); // in cash
        key(Qt::Key_F12);
        QVERIFY2(notice().contains(QStringLiteral("ya devolvió $\u00a04.850,00")), qPrintable(notice()));
        key(Qt::Key_Escape); // the message
        key(Qt::Key_Escape);
        QVERIFY(!page().isVisible());
        key(Qt::Key_R, Qt::ControlModifier);
        key(Qt::Key_F2);
        key(Qt::Key_F12); // nothing comes back
        QVERIFY(last().type == SaleType::Sale);
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        takeDocuments();
        takeOneBack();
        QVERIFY2(last().type == SaleType::Return, qPrintable(notice()));
        QCOMPARE(m_terminal->asked.size(), 1);
        QCOMPARE(last().payments.first().reference, QStringLiteral("R7"));
        QCOMPARE(attempts().ofSale(last().number)->size(), 1);
        QVERIFY(attempts().stranded()->isEmpty());
    }

    void moreIsAskedForWhereMoreComesBack()
    {
        refuseDocuments();
        takeOneBack();
        m_terminal->say(Outcome::Approved);
        takeDocuments();
        key(Qt::Key_Plus); // both of them
        key(Qt::Key_F12);
        QCOMPARE(m_terminal->asked.size(), 2);
        QCOMPARE(m_terminal->asked.last().amount, Money(485000, Currency::ars()));
        m_terminal->say(Outcome::Approved);
        QVERIFY2(last().type == SaleType::Return, qPrintable(notice()));
        QCOMPARE(attempts().ofSale(last().number)->size(), 2);
        QVERIFY(attempts().stranded()->isEmpty());
    }

    void aVoidUsesWhatWentBack()
    {
        refuseDocuments();
        takeOneBack();
        m_terminal->say(Outcome::Approved);
        takeDocuments();
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        key(Qt::Key_Delete, Qt::ControlModifier);
        key(Qt::Key_F2);
        key(Qt::Key_Return);
        QCOMPARE(m_terminal->asked.size(), 2); // the rest
        QCOMPARE(m_terminal->asked.last().amount, Money(485000, Currency::ars()));
        m_terminal->authorisation = QStringLiteral("R42");
        m_terminal->say(Outcome::Approved);
        QVERIFY2(last().type == SaleType::Void, qPrintable(notice()));
        QCOMPARE(codesOf(last()), (QStringList{QStringLiteral("R7"), QStringLiteral("R42")})); // and not the one of the purchase
        QVERIFY(attempts().stranded()->isEmpty());
    }

    /// Between the two the first is in no document, and all is well.
    void twoCardsGoBackOneAfterTheOther()
    {
        sellByTwoCards();
        PaymentSettings settings(*m_till->reader, *m_till->base.till, Currency::ars());
        CardDesk desk({*m_till->sale, *m_payments, settings});
        QSignalSpy found(&desk, &CardDesk::found);
        key(Qt::Key_R, Qt::ControlModifier);
        key(Qt::Key_Plus);
        key(Qt::Key_Plus);
        key(Qt::Key_F2);
        key(Qt::Key_F12);
        QCOMPARE(m_terminal->asked.size(), 1);
        m_terminal->authorisation = QStringLiteral("R41");
        m_terminal->say(Outcome::Approved);
        QCOMPARE(m_terminal->asked.size(), 2);
        QCOMPARE(found.size(), 0);
        m_terminal->authorisation = QStringLiteral("R42");
        m_terminal->say(Outcome::Approved);
        QVERIFY2(last().type == SaleType::Return, qPrintable(notice()));
        QCOMPARE(codesOf(last()), (QStringList{QStringLiteral("R41"), QStringLiteral("R42")}));
        QStringList printed;
        for (const Receipt::Line &line : Receipt::lines(last(), {}, {}, m_language.text()))
            printed.append(line.left);
        QVERIFY(printed.contains(QStringLiteral("R41")) && printed.contains(QStringLiteral("R42")));
        QCOMPARE(found.size(), 0);
        QVERIFY(attempts().stranded()->isEmpty());
    }

    /// Then the first is in no document, and somebody has to know; until the return is made.
    void oneOfTwoCardsIsRefused()
    {
        sellByTwoCards();
        PaymentSettings settings(*m_till->reader, *m_till->base.till, Currency::ars());
        CardDesk desk({*m_till->sale, *m_payments, settings});
        QSignalSpy found(&desk, &CardDesk::found);
        QSignalSpy cleared(&desk, &CardDesk::cleared);
        key(Qt::Key_R, Qt::ControlModifier);
        key(Qt::Key_Plus);
        key(Qt::Key_Plus);
        key(Qt::Key_F2);
        key(Qt::Key_F12);
        m_terminal->say(Outcome::Approved);
        m_terminal->say(Outcome::Declined);
        QVERIFY(last().type == SaleType::Sale);
        QCOMPARE(found.size(), 1);
        QCOMPARE(cleared.size(), 0);
        key(Qt::Key_F12);
        m_terminal->say(Outcome::Approved);
        QVERIFY2(last().type == SaleType::Return, qPrintable(notice()));
        QCOMPARE(found.size(), 1);
        QCOMPARE(cleared.size(), 1);
    }

    /// The customer changed his mind, and the terminal was quicker: whether it pays the sale a person decides.
    void whatIsApprovedAfterCancellingWaits()
    {
        PaymentSettings settings(*m_till->reader, *m_till->base.till, Currency::ars());
        SaleController &sale = *m_till->sale;
        CardDesk desk({sale, *m_payments, settings});
        QSignalSpy troubled(&desk, &CardDesk::troubled);
        QVERIFY(sale.add(ShopFixture::assortment().first(), Quantity::units(1)).ok());
        QVERIFY(sale.startPayment());
        QVERIFY(desk.charge(Tender::Debit, sale.settlement().missing(), 1).ok());
        desk.cancel();
        m_terminal->say(Outcome::Approved);
        QVERIFY(sale.phase() == SaleController::Phase::Paying);
        QCOMPARE(troubled.size(), 1);
        QVERIFY(desk.canUse());
        QVERIFY(desk.use().ok());
        QTRY_VERIFY(sale.phase() == SaleController::Phase::Paid);
    }

    /// The next customer is there before the terminal has answered.
    void aVoidOnItsWayIsOfItsOwnSale()
    {
        const QString first = last().number;
        const auto isInFront = [this, first, panel = m_sales->findChild<VoidPanel *>()] { return panel->isVisible() && panel->sale().number == first; };
        Cart cart(Currency::ars());
        QVERIFY(cart.add(ShopFixture::assortment().first(), Quantity::units(1)).ok());
        key(Qt::Key_Delete, Qt::ControlModifier);
        key(Qt::Key_F2);
        key(Qt::Key_Return);
        QCOMPARE(m_terminal->asked.size(), 1);
        const QString second = record(cart, {Payment{Tender::Cash, cart.total(), cart.total(), ars(0), {}}});
        m_sales->showDocument(second);
        QVERIFY2(notice().contains(QStringLiteral("todavía no está registrada")), qPrintable(notice()));
        QVERIFY(isInFront());
        key(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(isInFront());
        m_terminal->say(Outcome::Approved);
        QVERIFY(last().type == SaleType::Void);
        QCOMPARE(last().refersTo, first);
    }

    void whatWentBackForAnotherSaleIsNotOfThisOne()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.add(ShopFixture::assortment().first(), Quantity::units(1)).ok());
        const QString other = record(cart, {inCash(cart.total())});
        const PaymentAttempt purchase = attempts().ofSale(m_number)->first();
        const auto refund = m_payments->refund(purchase, purchase.amount);
        m_terminal->say(Outcome::Approved);
        CheckoutService &checkout = *m_till->base.stores->checkout;
        QCOMPARE(checkout.undo(other, SaleType::Void, {}, {{*refund}}).error().code, Error::Code::Conflict);
        QVERIFY(checkout.undo(m_number, SaleType::Void, {}, {{*refund}}).ok());
    }

    void aVoidGivesAllOfItBack()
    {
        key(Qt::Key_Delete, Qt::ControlModifier);
        key(Qt::Key_F2);
        key(Qt::Key_Return);
        QCOMPARE(m_terminal->asked.size(), 1);
        QCOMPARE(m_terminal->asked.first().amount, Money(970000, Currency::ars()));
        QVERIFY(last().type == SaleType::Sale);
        m_terminal->say(Outcome::Approved);
        QVERIFY(last().type == SaleType::Void);
        QVERIFY(attempts().stranded()->isEmpty());
    }
};

QTEST_MAIN(tst_TerminalRefunds)
#include "tst_TerminalRefunds.moc"
