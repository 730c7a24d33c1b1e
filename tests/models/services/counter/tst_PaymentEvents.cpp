// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/returns/ReturnLines.h"
#include "models/services/counter/CounterEvents.h"
#include "tests/support/ManualScheduler.h"
#include "tests/support/TerminalAtHand.h"
#include "tests/support/TillFixture.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace mostrador;

using Outcome = TerminalAnswer::Outcome;

/// What a till tells of its payments, with a card terminal: each movement of money once, and the amounts add up.
class tst_PaymentEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatTheTerminalApprovesIsToldOnce();
    void whatTheTerminalDoesNotApprove_data();
    void whatTheTerminalDoesNotApprove();
    void unknownUntilItIsKnown();
    void aKillBetweenApprovalAndSaleTellsNothingTwice();
    void aKillWhileNobodyKnows();
    void aReturnByTheTerminalIsToldOnce();
    void halfByTheTerminalHalfByHand();
    void aVoidBesideAnOpenCart();
    void anExchangeBesideAnOpenCart();

private:
    void start();
    static Money ars(qint64 minor) { return Money(minor, Currency::ars()); }
    static Payment paid(Tender tender, qint64 minor, const char *code = "") { return {tender, ars(minor), ars(minor), ars(0), QLatin1String(code)}; }
    /// The open cart, with so many of the one product at 10.00; its payment is begun.
    Cart open(qint64 units)
    {
        Cart cart(Currency::ars());
        [&] { QVERIFY(cart.add(m_product, Quantity::units(units)).ok()); }();
        m_base->till->keepCart(cart);
        return cart;
    }
    QString charge(qint64 minor) { return m_payments->purchase(QStringLiteral("draft"), ars(minor)).value(); }
    CommittedSale sell(const Cart &cart, const QList<Payment> &payments, const QStringList &attempts)
    {
        std::optional<CommittedSale> sold;
        const auto sale = cart.toSale(payments, Platform::Till, m_base->clock.nowUtc());
        m_base->till->complete(*sale, attempts, this, [&](const Result<CommittedSale> &done) { sold = *done; });
        return *sold;
    }
    /// A sale of 10.00 that the terminal was paid, and its attempt.
    std::pair<CommittedSale, PaymentAttempt> soldByCard()
    {
        const Cart cart = open(1);
        m_base->till->notePaymentStarted(cart.total());
        const QString reference = charge(1000);
        m_terminal->say(Outcome::Approved);
        const CommittedSale sold = sell(cart, {paid(Tender::Credit, 1000, "R7")}, {reference});
        const auto attempt = PaymentAttemptStore(*m_base->stores->database).attempt(reference);
        return {sold, **attempt};
    }
    /// Kinds and amounts, as "payment.approved 1000 by the terminal"; the same of the carts.
    QStringList payments() const
    {
        QStringList all;
        for (const CounterEvent &event : m_told)
            if (event.topic() == QLatin1String("payment-events"))
                all.append(event.type.mid(8) + (event.amount.currency().isValid() ? QStringLiteral(" %1").arg(event.amount.minor()) : QString())
                           + (event.attempt.isEmpty() ? QString() : QStringLiteral(" card")));
        return all;
    }
    QStringList carts() const
    {
        QStringList all;
        for (const CounterEvent &event : m_told)
            if (event.topic() == QLatin1String("cart-events"))
                all.append(event.type.mid(5));
        return all;
    }

    const Product m_product = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 1000);
    std::unique_ptr<TillFixture> m_base;
    std::unique_ptr<ManualScheduler> m_scheduler;
    std::unique_ptr<TerminalAtHand> m_terminal;
    std::unique_ptr<TerminalPayments> m_payments;
    std::unique_ptr<CounterEvents> m_events;
    QList<CounterEvent> m_told;
};

void tst_PaymentEvents::init()
{
    m_told.clear();
    m_base = std::make_unique<TillFixture>();
    m_base->open();
    QVERIFY(m_base->stores->catalog->create(m_product).ok());
    start();
}

void tst_PaymentEvents::cleanup()
{
    m_events.reset();
    m_payments.reset();
    m_base.reset();
}

/// Again: as after a kill.
void tst_PaymentEvents::start()
{
    m_events.reset();
    m_payments.reset();
    m_terminal = std::make_unique<TerminalAtHand>();
    m_scheduler = std::make_unique<ManualScheduler>(m_base->clock);
    m_payments = std::make_unique<TerminalPayments>(
        TerminalPayments::Parts{m_base->stores, m_base->inlineExecutor, m_base->inlineExecutor, *m_terminal, m_base->clock, *m_scheduler, m_base->random});
    m_events = std::make_unique<CounterEvents>(CounterEvents::Parts{*m_base->till, m_base->clock, m_base->random, [this] { return *m_base->stores->journal->identity(); },
                                                                    [this](const CounterEvent &event) { m_told.append(event); }});
    m_events->watch(*m_payments);
}

void tst_PaymentEvents::whatTheTerminalApprovesIsToldOnce()
{
    const auto [sold, attempt] = soldByCard();
    QCOMPARE(payments(), (QStringList{"started", "started 1000 card", "approved 1000 card"}));
    const CounterEvent &approved = m_told.last();
    QCOMPARE(approved.attempt, attempt.reference);
    QCOMPARE(approved.cart, m_told.first().cart);
    QCOMPARE(approved.subject(), m_told.first().cart);
}

void tst_PaymentEvents::whatTheTerminalDoesNotApprove_data()
{
    QTest::addColumn<int>("outcome");
    QTest::newRow("declined") << int(Outcome::Declined);
    QTest::newRow("cancelled") << int(Outcome::Cancelled);
    QTest::newRow("busy") << int(Outcome::Busy);
}

void tst_PaymentEvents::whatTheTerminalDoesNotApprove()
{
    QFETCH(int, outcome);
    const Cart cart = open(1);
    m_base->till->notePaymentStarted(cart.total());
    charge(1000);
    m_terminal->say(Outcome(outcome));
    sell(cart, {paid(Tender::Cash, 1000)}, {});
    QCOMPARE(payments(), (QStringList{"started", "started 1000 card", "declined 1000 card", "approved 1000"}));
}

void tst_PaymentEvents::unknownUntilItIsKnown()
{
    const Cart cart = open(1);
    m_base->till->notePaymentStarted(cart.total());
    const QString reference = charge(1000);
    m_terminal->say(Outcome::NoAnswer);
    QVERIFY(!m_told.last().reason.isEmpty());
    m_terminal->say(Outcome::Approved); // to the status
    sell(cart, {paid(Tender::Debit, 1000, "R7")}, {reference});
    QCOMPARE(payments(), (QStringList{"started", "started 1000 card", "unknown 1000 card", "approved 1000 card"}));
}

void tst_PaymentEvents::aKillBetweenApprovalAndSaleTellsNothingTwice()
{
    const Cart cart = open(1);
    m_base->till->notePaymentStarted(cart.total());
    const QString reference = charge(1000);
    m_terminal->say(Outcome::Approved);
    start();
    m_payments->resume();
    m_told.clear();
    sell(cart, {paid(Tender::Credit, 1000, "R7")}, {reference});
    QCOMPARE(payments(), QStringList{"started"}); // it was told when the terminal approved it
}

void tst_PaymentEvents::aKillWhileNobodyKnows()
{
    const Cart cart = open(1);
    m_base->till->notePaymentStarted(cart.total());
    charge(1000);
    m_terminal->say(Outcome::NoAnswer);
    start();
    m_told.clear();
    m_payments->resume();
    QCOMPARE(payments(), QStringList());
    m_terminal->say(Outcome::Approved);
    QCOMPARE(payments(), QStringList{"approved 1000 card"});
    QVERIFY(m_told.last().cart.isEmpty()); // what cart that was is not known any more: its attempt says it
}

void tst_PaymentEvents::aReturnByTheTerminalIsToldOnce()
{
    const auto [sold, attempt] = soldByCard();
    const Cart next = open(3);
    m_told.clear();
    const auto refund = m_payments->refund(attempt, ars(1000));
    m_terminal->say(Outcome::Declined);
    const auto again = m_payments->refund(attempt, ars(1000));
    m_terminal->say(Outcome::Approved);
    m_base->till->voidSale(sold.sale.number, QStringLiteral("mistake"), {{*again}, {}}, this, [](const Result<CommittedSale> &done) { QVERIFY(done.ok()); });
    QCOMPARE(payments(), (QStringList{"declined -1000 card", "refunded -1000 card"}));
    QCOMPARE(carts(), QStringList());
    QVERIFY(m_told.last().cart.isEmpty());
    QCOMPARE(m_told.last().subject(), *again);
    QVERIFY(!QJsonDocument::fromJson(m_told.last().value()).object().contains(QLatin1String("cart_id")));
}

void tst_PaymentEvents::halfByTheTerminalHalfByHand()
{
    const Cart cart = open(2);
    m_base->till->notePaymentStarted(cart.total());
    const QString reference = charge(1200);
    m_terminal->say(Outcome::Approved);
    const CommittedSale sold = sell(cart, {paid(Tender::Credit, 800, "H1"), paid(Tender::Credit, 1200, "R7")}, {reference});
    QCOMPARE(payments(), (QStringList{"started", "started 1200 card", "approved 1200 card", "approved 800"}));
    m_told.clear();
    const auto attempt = PaymentAttemptStore(*m_base->stores->database).attempt(reference);
    const auto refund = m_payments->refund(**attempt, ars(1200));
    m_terminal->say(Outcome::Approved);
    m_base->till->voidSale(sold.sale.number, QStringLiteral("mistake"), {{*refund}, QStringLiteral("H2")}, this, [](const Result<CommittedSale> &done) {
        QVERIFY(done.ok());
    });
    QCOMPARE(payments(), (QStringList{"refunded -1200 card", "refunded -800"}));
}

/// It goes on as it was: a line that comes later opens no other.
void tst_PaymentEvents::aVoidBesideAnOpenCart()
{
    const CommittedSale sold = sell(open(1), {paid(Tender::Cash, 1000)}, {});
    Cart next = open(3);
    const QString cart = m_told.last().cart;
    m_told.clear();
    m_base->till->voidSale(sold.sale.number, QStringLiteral("mistake"), {}, this, [](const Result<CommittedSale> &done) { QVERIFY(done.ok()); });
    QCOMPARE(payments(), QStringList{"refunded -1000"});
    QVERIFY(m_told.last().cart.isEmpty());
    QCOMPARE(m_told.last().lines, 1);
    QCOMPARE(m_told.last().total, ars(-1000));
    QCOMPARE(m_told.last().subject(), m_told.last().document);
    QVERIFY(next.setQuantity(next.lines().first().id, Quantity::units(4)).ok());
    m_base->till->keepCart(next);
    QCOMPARE(carts(), QStringList{"line_changed"});
    QCOMPARE(m_told.last().cart, cart);
    QCOMPARE(m_told.last().total, ars(4000));
    m_told.clear();
    sell(next, {paid(Tender::Cash, 4000)}, {});
    QCOMPARE(payments(), (QStringList{"started", "approved 4000"}));
    QCOMPARE(m_told.last().cart, cart);
}

void tst_PaymentEvents::anExchangeBesideAnOpenCart()
{
    const CommittedSale sold = sell(open(1), {paid(Tender::Cash, 1000)}, {});
    open(3);
    m_told.clear();
    const QString reference = charge(1500);
    m_terminal->say(Outcome::Approved);
    Cart taken(Currency::ars());
    QVERIFY(taken.add(m_product, Quantity::units(3)).ok());
    const auto lines = taken.toSale({paid(Tender::Cash, 3000)}, Platform::Till, m_base->clock.nowUtc())->lines;
    auto document = documentOf(SaleType::Exchange, sold.sale, undoing(sold.sale, SaleType::Return).lines + lines, QStringLiteral("unwanted"));
    QVERIFY(document.ok());
    document->at = m_base->clock.nowUtc();
    document->payments = {paid(Tender::Credit, 1500, "R7"), paid(Tender::Cash, 500)};
    m_base->till->giveBack(*document, {reference}, this, [](const Result<CommittedSale> &done) {
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().message));
    });
    QCOMPARE(payments(), (QStringList{"started 1500 card", "approved 1500 card", "started", "approved 500"}));
    for (const CounterEvent &event : std::as_const(m_told))
        QVERIFY(event.cart.isEmpty());
    QCOMPARE(carts(), QStringList());
}

QTEST_GUILESS_MAIN(tst_PaymentEvents)
#include "tst_PaymentEvents.moc"
