// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/TerminalPayments.h"
#include "models/storage/Sql.h"
#include "tests/support/HeldExecutor.h"
#include "tests/support/ManualScheduler.h"
#include "tests/support/TillFixture.h"
#include <QSignalSpy>
#include <deque>

using namespace mostrador;

Q_DECLARE_METATYPE(mostrador::PaymentAttempt)
Q_DECLARE_METATYPE(mostrador::TerminalAnswer::Outcome)

namespace {

using Kind = TerminalRequest::Kind;
using Outcome = TerminalAnswer::Outcome;

/// A terminal that keeps to the rules, with a line that may lose what goes over it.
class LedgerTerminal final : public PaymentTerminal {
public:
    struct Row {
        TerminalRequest request;
        Outcome outcome = Outcome::Pending;
    };

    void ask(const TerminalRequest &request, Reply reply) override { line.push_back({request, std::move(reply)}); }
    void setEvents(Events set) override { events = std::move(set); }
    bool isLinked() const override { return true; }

    /// The oldest request reaches the terminal, and its answer comes back, unless one of both is lost.
    bool step(Outcome toPurchase = Outcome::Approved, bool isRequestLost = false, bool isAnswerLost = false)
    {
        if (line.empty())
            return false;
        const auto [request, reply] = line.front();
        line.pop_front();
        seen.append(request.kind);
        TerminalAnswer answer;
        if (!isRequestLost)
            answer = act(request, toPurchase);
        if (isRequestLost || isAnswerLost)
            answer = {};
        reply(answer);
        return true;
    }

    TerminalAnswer act(const TerminalRequest &request, Outcome outcome)
    {
        TerminalAnswer answer;
        switch (request.kind) {
        case Kind::Ping: answer.outcome = Outcome::Ready; break;
        case Kind::Status:
        case Kind::Cancel:
            if (!ledger.contains(request.reference))
                ledger.insert(request.reference, {request, Outcome::None});
            answer.outcome = ledger.value(request.reference).outcome;
            break;
        default:
            if (!ledger.contains(request.reference))
                ledger.insert(request.reference, {request, outcome});
            answer.outcome = ledger.value(request.reference).outcome;
        }
        if (answer.outcome == Outcome::Approved) {
            answer.authorisation = QStringLiteral("A1B2C3");
            answer.brand = QStringLiteral("VISA");
            answer.lastFour = QStringLiteral("1111");
            answer.installments = request.installments;
        }
        return answer;
    }

    qint64 charged() const
    {
        qint64 sum = 0;
        for (const Row &row : ledger)
            if (row.outcome == Outcome::Approved)
                sum += row.request.kind == Kind::Purchase ? row.request.amount.minor() : -row.request.amount.minor();
        return sum;
    }
    int purchasesSent() const { return int(seen.count(Kind::Purchase)); }

    std::deque<std::pair<TerminalRequest, Reply>> line;
    QHash<QString, Row> ledger;
    QList<Kind> seen;
    Events events;
};

Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

struct Shop : TillFixture {
    LedgerTerminal terminal;
    ManualScheduler scheduler{clock};
    HeldExecutor storage;
    std::unique_ptr<TerminalPayments> payments;
    QList<PaymentAttempt> changes;

    Shop()
    {
        open();
        start();
    }

    void start()
    {
        payments = std::make_unique<TerminalPayments>(TerminalPayments::Parts{stores, storage, inlineExecutor, terminal, clock, scheduler, random});
        QObject::connect(payments.get(), &TerminalPayments::attemptChanged, payments.get(), [this](const PaymentAttempt &attempt) { changes.append(attempt); });
        payments->resume();
    }

    /// kill -9: what was posted is not done, no reply comes; the file is as the last commit left it.
    void kill()
    {
        payments.reset();
        storage.forget();
        terminal.line.clear();
        scheduler.advance(0);
        close();
    }

    void startAgain()
    {
        open();
        start();
    }

    /// All that can happen happens, with a terminal that answers.
    void settle()
    {
        for (int i = 0; i < 200; ++i) {
            while (storage.runOne() || terminal.step()) {
            }
            if (payments->open().isEmpty())
                return;
            scheduler.advance(60'000);
        }
    }

    PaymentAttempt onDisk(const QString &reference) { return PaymentAttemptStore(*stores->database).attempt(reference).value().value_or(PaymentAttempt{}); }
    int rows() { return stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM payment_attempt")).value().toInt(); }

    /// An approved purchase.
    PaymentAttempt approved(const QString &draft, qint64 minor)
    {
        const QString reference = payments->purchase(draft, ars(minor)).value();
        settle();
        return onDisk(reference);
    }
};

} // namespace

class tst_TerminalPayments final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<PaymentAttempt>(); }

    void approvedStepByStep()
    {
        Shop t;
        const auto reference = t.payments->purchase(QStringLiteral("draft"), ars(123'450), 3);
        QVERIFY(reference.ok());
        t.settle();
        QList<AttemptState> states;
        for (const PaymentAttempt &attempt : t.changes)
            states.append(attempt.state);
        QCOMPARE(states, (QList<AttemptState>{AttemptState::Created, AttemptState::Sent, AttemptState::Approved}));
        const PaymentAttempt kept = t.onDisk(*reference);
        QCOMPARE(kept, t.changes.last());
        QCOMPARE(kept.authorisation, QStringLiteral("A1B2C3"));
        QCOMPARE(kept.lastFour, QStringLiteral("1111"));
        QCOMPARE(kept.installments, 3);
        QCOMPARE(kept.settledBy, SettledBy::Answer);
        QCOMPARE(t.payments->stranded(), QList<PaymentAttempt>{kept}); // until the sale is committed
        QCOMPARE(t.terminal.charged(), 123'450);
    }

    void nothingIsSentBeforeItIsOnTheDisk()
    {
        Shop t;
        while (t.storage.runOne()) {
        }
        const QString reference = t.payments->purchase(QStringLiteral("draft"), ars(100)).value();
        QVERIFY(t.terminal.line.empty());
        QVERIFY(t.storage.runOne()); // Created
        QCOMPARE(t.onDisk(reference).state, AttemptState::Created);
        QCOMPARE(t.terminal.line.size(), size_t(1));
        QCOMPARE(t.terminal.line.front().first.kind, Kind::Ping);
        t.terminal.step();
        QVERIFY(t.terminal.line.empty());
        QVERIFY(t.storage.runOne()); // Sent
        QCOMPARE(t.onDisk(reference).state, AttemptState::Sent);
        QCOMPARE(t.terminal.line.front().first.kind, Kind::Purchase);
        t.terminal.step();
        QCOMPARE(t.changes.last().state, AttemptState::Sent); // nobody hears of what is not on the disk
        QVERIFY(t.storage.runOne());
        QCOMPARE(t.changes.last().state, AttemptState::Approved);
    }

    void declined()
    {
        Shop t;
        const QString reference = t.payments->purchase(QStringLiteral("draft"), ars(100)).value();
        for (int i = 0; i < 20; ++i) {
            while (t.storage.runOne()) {
            }
            t.terminal.step(Outcome::Declined);
        }
        QCOMPARE(t.onDisk(reference).state, AttemptState::Declined);
        QVERIFY(t.payments->open().isEmpty());
        QVERIFY(t.payments->stranded().isEmpty());
        QVERIFY(t.payments->purchase(QStringLiteral("draft"), ars(100)).ok()); // another card
    }

    void answers_data()
    {
        QTest::addColumn<bool>("isRequestLost");
        QTest::addColumn<bool>("isAnswerLost");
        QTest::addColumn<QString>("state");
        QTest::addColumn<qint64>("charged");
        QTest::newRow("the request is lost") << true << false << "cancelled" << qint64(0);
        QTest::newRow("the answer is lost") << false << true << "approved" << qint64(500);
    }

    void answers()
    {
        QFETCH(bool, isRequestLost);
        QFETCH(bool, isAnswerLost);
        QFETCH(QString, state);
        QFETCH(qint64, charged);
        Shop t;
        const QString reference = t.payments->purchase(QStringLiteral("draft"), ars(500)).value();
        while (t.storage.runOne()) {
        }
        t.terminal.step(); // ping
        while (t.storage.runOne()) {
        }
        t.terminal.step(Outcome::Approved, isRequestLost, isAnswerLost);
        while (t.storage.runOne()) {
        }
        QCOMPARE(t.onDisk(reference).state, AttemptState::Unknown); // not declined
        QCOMPARE(t.changes.last().state, AttemptState::Unknown);
        // The question, too, is lost for a while.
        for (int i = 0; i < 5; ++i) {
            t.terminal.step(Outcome::Approved, true);
            t.scheduler.advance(60'000);
        }
        QCOMPARE(t.onDisk(reference).state, AttemptState::Unknown);
        QVERIFY(t.payments->purchase(QStringLiteral("draft"), ars(500)).ok());
        QSignalSpy refused(t.payments.get(), &TerminalPayments::attemptRefused);
        while (t.storage.runOne()) {
        }
        QCOMPARE(refused.size(), 1); // no second purchase of the same sale while the first is unknown
        t.settle();
        QCOMPARE(toWire(t.onDisk(reference).state), state);
        QCOMPARE(t.onDisk(reference).settledBy, SettledBy::Status);
        QCOMPARE(t.terminal.purchasesSent(), 1);
        QCOMPARE(t.terminal.charged(), charged);
    }

    /// The whole way in steps; killed after each of them, and before and after the terminal acted: it is charged once or not at all, and the till knows.
    void killedAfterEachStep()
    {
        for (int steps = 0; steps < 12; ++steps)
            for (const bool isAnswerLost : {false, true}) {
                Shop t;
                while (t.storage.runOne()) {
                }
                const QString reference = t.payments->purchase(QStringLiteral("draft"), ars(700)).value();
                for (int i = 0; i < steps; ++i)
                    if (!t.storage.runOne() && !t.terminal.line.empty())
                        t.terminal.step(Outcome::Approved, false, isAnswerLost && t.terminal.line.front().first.kind == Kind::Purchase);
                t.kill();
                t.startAgain();
                t.settle();
                QVERIFY(t.payments->open().isEmpty());
                const PaymentAttempt kept = t.onDisk(reference);
                const bool isCharged = t.terminal.charged() != 0;
                QVERIFY(t.terminal.purchasesSent() <= 1);
                QCOMPARE(t.terminal.charged(), isCharged ? 700 : 0);
                QCOMPARE(kept.state == AttemptState::Approved, isCharged);
                QCOMPARE(t.payments->stranded().size(), isCharged ? 1 : 0); // offered to the cashier
                QVERIFY(t.rows() <= 1);
                if (t.rows() == 1 && !isCharged)
                    QCOMPARE(kept.state, AttemptState::Cancelled);
            }
    }

    /// A request that hung in the network arrives after the till was told that the terminal never had it.
    void whatArrivesAfterItsStatusIsNotCharged()
    {
        Shop t;
        const QString reference = t.payments->purchase(QStringLiteral("draft"), ars(700)).value();
        while (t.storage.runOne()) {
        }
        t.terminal.step();
        while (t.storage.runOne()) {
        }
        const TerminalRequest late = t.terminal.line.front().first;
        t.terminal.step(Outcome::Approved, true);
        t.settle();
        QCOMPARE(t.onDisk(reference).state, AttemptState::Cancelled);
        QCOMPARE(t.terminal.act(late, Outcome::Approved).outcome, Outcome::None);
        QCOMPARE(t.terminal.charged(), 0);
    }

    void theSaleTakesItInItsOwnTransaction()
    {
        Shop t;
        const PaymentAttempt paid = t.approved(QStringLiteral("draft"), 150'000);
        const Product product = TillFixture::product(QStringLiteral("YER1"), QStringLiteral("Yerba"), 150'000);
        const auto done = t.stores->checkout->complete(t.sale(product, 1), {paid.reference});
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
        QCOMPARE(t.onDisk(paid.reference).sale, done->sale.number);
        const int documents = t.stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM sale")).value().toInt();
        const auto again = t.stores->checkout->complete(t.sale(product, 1), {paid.reference});
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, Error::Code::Conflict);
        QCOMPARE(t.stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM sale")).value().toInt(), documents);
        t.payments->refresh();
        t.settle();
        QVERIFY(t.payments->stranded().isEmpty());
    }

    void theWindowsWayTakesItToo()
    {
        Shop t;
        const PaymentAttempt paid = t.approved(QStringLiteral("draft"), 150'000);
        std::optional<CommittedSale> committed;
        t.till->complete(t.sale(TillFixture::product(QStringLiteral("YER1"), QStringLiteral("Yerba"), 150'000), 1), {paid.reference}, t.till.get(),
                         [&](const Result<CommittedSale> &sale) { committed = sale.value(); });
        QVERIFY(committed);
        QCOMPARE(PaymentAttemptStore(*t.stores->database).ofSale(committed->sale.number)->size(), 1);
    }

    void whatNoSaleTookIsGivenBack()
    {
        Shop t;
        const PaymentAttempt paid = t.approved(QStringLiteral("draft"), 900);
        QVERIFY(t.payments->refund(paid, ars(900)).ok());
        t.settle();
        QCOMPARE(t.onDisk(paid.reference).state, AttemptState::Refunded);
        QCOMPARE(t.terminal.charged(), 0);
        QVERIFY(t.payments->stranded().isEmpty());
        QSignalSpy refused(t.payments.get(), &TerminalPayments::attemptRefused);
        QVERIFY(t.payments->refund(paid, ars(1)).ok());
        t.settle();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(t.terminal.charged(), 0);
    }

    void noMoreIsGivenBackThanWasPaid()
    {
        Shop t;
        const PaymentAttempt paid = t.approved(QStringLiteral("draft"), 900);
        QVERIFY(t.payments->refund(paid, ars(500)).ok());
        QVERIFY(t.payments->refund(paid, ars(500)).ok()); // before the first is answered
        QVERIFY(t.payments->voidPurchase(paid).ok());
        QSignalSpy refused(t.payments.get(), &TerminalPayments::attemptRefused);
        t.settle();
        QCOMPARE(refused.size(), 2);
        QCOMPARE(t.terminal.charged(), 400);
        QCOMPARE(t.onDisk(paid.reference).state, AttemptState::Approved);
        QVERIFY(t.payments->refund(paid, ars(400)).ok());
        t.settle();
        QCOMPARE(t.onDisk(paid.reference).state, AttemptState::Refunded);
    }

    void whatIsBeingGivenBackPaysNoSale()
    {
        Shop t;
        const PaymentAttempt paid = t.approved(QStringLiteral("draft"), 150'000);
        QVERIFY(t.payments->voidPurchase(paid).ok());
        while (t.storage.runOne()) {
        }
        QVERIFY(t.payments->stranded().isEmpty());
        QVERIFY(!t.stores->checkout->complete(t.sale(TillFixture::product(QStringLiteral("YER1"), QStringLiteral("Yerba"), 150'000), 1), {paid.reference}).ok());
        t.settle();
        QCOMPARE(t.terminal.charged(), 0);
    }

    void cancelledBeforeItIsSent()
    {
        Shop t;
        const QString reference = t.payments->purchase(QStringLiteral("draft"), ars(700)).value();
        t.payments->cancel(reference);
        t.settle();
        QCOMPARE(t.onDisk(reference).state, AttemptState::Cancelled);
        QCOMPARE(t.terminal.purchasesSent(), 0);
    }

    void cancelledTooLateStaysApproved()
    {
        Shop t;
        const QString reference = t.payments->purchase(QStringLiteral("draft"), ars(700)).value();
        for (int i = 0; i < 3; ++i) {
            while (t.storage.runOne()) {
            }
            if (t.terminal.line.front().first.kind == Kind::Purchase)
                break;
            t.terminal.step();
        }
        t.payments->cancel(reference);
        t.settle();
        QCOMPARE(t.onDisk(reference).state, AttemptState::Approved);
        QCOMPARE(t.payments->stranded().size(), 1);
    }

    void byHandWhenTheTerminalIsGone()
    {
        Shop t;
        const QString reference = t.payments->purchase(QStringLiteral("draft"), ars(700)).value();
        QVERIFY(!t.payments->settleByHand(reference, true, QStringLiteral("A1")).ok()); // it is not unknown
        while (t.storage.runOne()) {
        }
        t.terminal.step();
        while (t.storage.runOne()) {
        }
        t.terminal.step(Outcome::Approved, false, true);
        while (t.storage.runOne()) {
        }
        QVERIFY(!t.payments->settleByHand(reference, true, QStringLiteral("4111 1111 1111 1111")).ok());
        QVERIFY(!t.payments->settleByHand(reference, true, QStringLiteral(" ")).ok());
        QVERIFY(t.payments->settleByHand(reference, true, QStringLiteral("778899")).ok());
        t.settle();
        QCOMPARE(t.onDisk(reference).state, AttemptState::Approved);
        QCOMPARE(t.onDisk(reference).settledBy, SettledBy::Cashier);
        QCOMPARE(t.onDisk(reference).authorisation, QStringLiteral("778899"));
    }

    void aDiskThatRefusesLosesNothing()
    {
        Shop t;
        const QString reference = t.payments->purchase(QStringLiteral("draft"), ars(700)).value();
        while (t.storage.runOne()) {
        }
        t.terminal.step();
        while (t.storage.runOne()) {
        }
        Sql &sql = t.stores->database->sql();
        QVERIFY(sql.run(QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE ON payment_attempt BEGIN SELECT raise(ABORT, 'no'); END")).ok());
        QSignalSpy failed(t.payments.get(), &TerminalPayments::recordingFailed);
        t.terminal.step();
        for (int i = 0; i < 3; ++i) {
            while (t.storage.runOne()) {
            }
            t.scheduler.advance(1500);
        }
        QVERIFY(failed.size() >= 2);
        QCOMPARE(t.changes.last().state, AttemptState::Sent);
        QVERIFY(sql.run(QStringLiteral("DROP TRIGGER refuse")).ok());
        t.settle();
        QCOMPARE(t.onDisk(reference).state, AttemptState::Approved);
        QCOMPARE(t.terminal.purchasesSent(), 1);
    }

    void whatCannotBegin()
    {
        Shop t;
        QVERIFY(!t.payments->purchase(QStringLiteral("draft"), ars(0)).ok());
        QVERIFY(!t.payments->purchase(QStringLiteral("draft"), ars(-5)).ok());
        QVERIFY(!t.payments->purchase(QStringLiteral("draft"), Money()).ok());
        QVERIFY(!t.payments->purchase(QString(), ars(5)).ok());
        QVERIFY(!t.payments->purchase(QStringLiteral("4111111111111111"), ars(5)).ok());
        QVERIFY(!t.payments->purchase(QStringLiteral("draft"), ars(5), 0).ok());
        QVERIFY(!t.payments->purchase(QStringLiteral("draft"), ars(5), 100).ok());
        QVERIFY(t.payments->open().isEmpty());
        t.settle();
        QCOMPARE(t.rows(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_TerminalPayments)
#include "tst_TerminalPayments.moc"
