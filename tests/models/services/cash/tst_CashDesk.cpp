// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/Settlement.h"
#include "models/storage/payment/PaymentAttemptStore.h"
#include "models/storage/payment/TakenSetting.h"
#include "tests/support/PeopleFixture.h"
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace mostrador;

/// The drawer of a till over a real database.
class tst_CashDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sellsWithoutAShiftUntilTheFirst();
    void oneShiftAtATime();
    void movesNeedAReasonAndAnAmount();
    void theZIsAnIndependentSum();
    void aDifferenceNeedsAReasonAndAnApproval();
    void withinTheToleranceNobodyIsAsked();
    void whatWasCountedStays();
    void aSaleAfterTheCountMakesItWorthless();
    void afterTheZNothingIsRecordedWithoutAShift_data();
    void afterTheZNothingIsRecordedWithoutAShift();
    void aCardThatIsApprovedAfterTheZ();
    void betweenTwoShiftsIsALineOfItsOwn();
    void whatWasMissingAtTheOpening();
    void noCountWhileAPaymentIsOpen();
    void nothingIsWrittenThatCannotBeRead();
    void onlyWhoMaySeesTheFigures();
    void anotherCurrencyIsNoneOfTheDrawers();
    void aFullDrawerIsToldOnce();
    void whatCannotBeReadIsNotNothing();
    void numbersAreGapless();
    void allIsThereAfterAKill();
    void aChangedByteIsFound();
    void aDocumentThatCannotBeReadKeepsNoShiftOpen();

private:
    Sale saleOf(qint64 minor, Tender tender = Tender::Cash, qint64 received = 0);
    bool complete(const Sale &sale, const QStringList &attempts = {});
    CommittedSale sell(qint64 minor, Tender tender = Tender::Cash, qint64 received = 0);
    bool open(qint64 minor);
    bool move(CashMove::Kind kind, qint64 minor, const QString &reason);
    bool count(qint64 cashMinor, const QMap<Tender, qint64> &declared = {});
    bool close(qint64 kept, const QString &reason = {});
    qint64 sum(const QString &sql);
    ZReport z() const { return m_shop->cash->reports().first(); }
    std::unique_ptr<PeopleFixture> m_shop;
};

static Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

static CashCount loose(qint64 minor)
{
    CashCount count(Currency::ars());
    if (!count.setLoose(ars(minor)))
        qFatal("count");
    return count;
}

void tst_CashDesk::init()
{
    m_shop.reset();
    m_shop = std::make_unique<PeopleFixture>();
}

Sale tst_CashDesk::saleOf(qint64 minor, Tender tender, qint64 received)
{
    Cart cart(Currency::ars());
    if (!cart.add(TillFixture::product(QStringLiteral("A"), QStringLiteral("A"), minor), Quantity::units(1)))
        qFatal("cart");
    Settlement settlement(cart.total());
    if (!settlement.add(tender, ars(received > 0 ? received : minor)))
        qFatal("settlement");
    m_shop->base.clock.advance(60'000);
    return *cart.toSale(settlement.payments(), Platform::Till, m_shop->base.clock.nowUtc());
}

bool tst_CashDesk::complete(const Sale &sale, const QStringList &attempts)
{
    return m_shop->took<CommittedSale>([&](QObject *asker, Till::Reply<CommittedSale> reply) {
        m_shop->base.till->complete(sale, attempts, PaperWish::AsSet, asker, std::move(reply));
    });
}

CommittedSale tst_CashDesk::sell(qint64 minor, Tender tender, qint64 received)
{
    CommittedSale done;
    m_shop->base.till->complete(saleOf(minor, tender, received), m_shop->base.till.get(), [&done](const Result<CommittedSale> &result) {
        if (!result)
            qFatal("sale: %s", qPrintable(result.error().message));
        done = *result;
    });
    return done;
}

bool tst_CashDesk::open(qint64 minor)
{
    return m_shop->took<Shift>([&](QObject *asker, Till::Reply<Shift> reply) { m_shop->cash->open(loose(minor), asker, std::move(reply)); });
}

bool tst_CashDesk::move(CashMove::Kind kind, qint64 minor, const QString &reason)
{
    return m_shop->took<CashMove>([&](QObject *asker, Till::Reply<CashMove> reply) { m_shop->cash->move({kind, ars(minor), reason, {}}, asker, std::move(reply)); });
}

bool tst_CashDesk::count(qint64 cashMinor, const QMap<Tender, qint64> &declared)
{
    return m_shop->took<Shift>([&](QObject *asker, Till::Reply<Shift> reply) { m_shop->cash->count(loose(cashMinor), declared, asker, std::move(reply)); });
}

bool tst_CashDesk::close(qint64 kept, const QString &reason)
{
    return m_shop->took<ZReport>([&](QObject *asker, Till::Reply<ZReport> reply) { m_shop->cash->close({ars(kept), reason}, asker, std::move(reply)); });
}

/// Behind the stores' back, from the tables.
qint64 tst_CashDesk::sum(const QString &sql)
{
    const auto value = m_shop->reader->sql().scalar(sql);
    return value ? value->toLongLong() : -1;
}

void tst_CashDesk::sellsWithoutAShiftUntilTheFirst()
{
    QVERIFY(m_shop->cash->whyNoSale().isEmpty());
    QVERIFY(open(50000));
    QVERIFY(m_shop->cash->whyNoSale().isEmpty());
    QVERIFY(count(50000) && close(0));
    QVERIFY(!m_shop->cash->whyNoSale().isEmpty());
    m_shop->settings->keep(cash::NeedsShift, QStringLiteral("never"));
    QVERIFY(m_shop->cash->whyNoSale().isEmpty());
    m_shop->reopen();
    QVERIFY(m_shop->cash->whyNoSale().isEmpty());
    m_shop->settings->keep(cash::NeedsShift, QStringLiteral("always"));
    QVERIFY(!m_shop->cash->whyNoSale().isEmpty());
}

void tst_CashDesk::oneShiftAtATime()
{
    QVERIFY(open(50000));
    QVERIFY(!open(1));
    QCOMPARE(m_shop->problem.code, Error::Code::Conflict);
    QCOMPARE(m_shop->cash->shift()->opening, ars(50000));
}

void tst_CashDesk::movesNeedAReasonAndAnAmount()
{
    QVERIFY(open(50000));
    QVERIFY(!move(CashMove::Kind::In, 0, QStringLiteral("change")));
    QVERIFY(!move(CashMove::Kind::In, 100, QStringLiteral("  ")));
    QVERIFY(!move(CashMove::Kind::Drawer, 100, QStringLiteral("check")));
    QVERIFY(move(CashMove::Kind::Drawer, 0, QStringLiteral("check")));
    QCOMPARE(m_shop->cash->moves().size(), 1);
    m_shop->fill();
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QVERIFY(!move(CashMove::Kind::Out, 100, QStringLiteral("bank")));
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QVERIFY(m_shop->mariaApproves({Deed::PayOut, 100, QStringLiteral("bank")}));
    QVERIFY(move(CashMove::Kind::Out, 100, QStringLiteral("bank")));
    const JournalEntry entry = m_shop->entries(EntryType::CashMoved).last();
    QCOMPARE(entry.operatorId, m_shop->id(QStringLiteral("Ana")));
    QCOMPARE(entry.approver, m_shop->id(QStringLiteral("María")));
}

void tst_CashDesk::theZIsAnIndependentSum()
{
    m_shop->fill();
    sell(99900); // before the shift: not its own
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QVERIFY(open(500000));
    sell(123400, Tender::Cash, 150000);
    const QString undone = sell(50000).sale.number;
    QVERIFY(m_shop->signIn(QStringLiteral("Luis"), QStringLiteral("5530")));
    sell(80000, Tender::Debit);
    sell(10000, Tender::Cash);
    QVERIFY(m_shop->mariaApproves({Deed::Refund, 50000, undone}));
    m_shop->base.till->undo(undone, SaleType::Return, nullptr, {});
    QVERIFY(move(CashMove::Kind::In, 20000, QStringLiteral("change")));
    QVERIFY(m_shop->mariaApproves({Deed::PayOut, 70000, QStringLiteral("supplier")}));
    QVERIFY(move(CashMove::Kind::Out, 70000, QStringLiteral("supplier")));
    QVERIFY(move(CashMove::Kind::Drawer, 0, QStringLiteral("check")));
    const qint64 expected = 500000 + 123400 + 50000 + 10000 - 50000 + 20000 - 70000;
    QVERIFY(count(expected, {{Tender::Debit, 80000}}) && close(300000));
    QCOMPARE(z().number, 1);
    QCOMPARE(z().figures.expected(Tender::Cash), ars(expected));
    QCOMPARE(z().difference(Tender::Cash), ars(0));
    QCOMPARE(z().difference(Tender::Debit), ars(0));
    QCOMPARE(z().withdrawn(), ars(expected - 300000));
    QCOMPARE(z().figures.sales.count, 4);
    QCOMPARE(z().figures.sumOf(Tender::Cash).count, 3); // what went back is no payment
    QCOMPARE(z().figures.returns, (ShiftFigures::Documents{1, -50000}));
    QCOMPARE(z().figures.drawerOpened, 1);
    QCOMPARE(z().figures.cashiers.size(), 2);
    QCOMPARE(z().figures.cashiers.first().name, QStringLiteral("Ana"));
    QCOMPARE(z().figures.cashiers.first().total, 173400);
    // Beside what added them up: the tables.
    const QString own = QStringLiteral("s.seq > (SELECT seq FROM journal WHERE type = 'shift.opened')");
    QCOMPARE(z().figures.total(), sum(QStringLiteral("SELECT sum(total_minor) FROM sale s WHERE %1").arg(own)));
    QCOMPARE(expected,
             sum(QStringLiteral(
                     "SELECT 500000 + (SELECT sum(amount_minor) FROM payment s WHERE tender = 'cash' AND %1) + (SELECT sum(CASE kind WHEN 'in' THEN amount_minor "
                     "ELSE -amount_minor END) FROM cash_movement)")
                     .arg(own)));
    qint64 taxed = 0;
    for (const ShiftFigures::TaxSum &tax : z().figures.taxes)
        taxed += tax.total;
    QCOMPARE(taxed, z().figures.total());
    QVERIFY(!m_shop->cash->shift());
    QCOMPARE(*m_shop->cash->left(), ars(300000));
}

void tst_CashDesk::aDifferenceNeedsAReasonAndAnApproval()
{
    m_shop->fill();
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QVERIFY(open(500000));
    sell(100000);
    QVERIFY(count(575000));
    QVERIFY(!close(0));
    QCOMPARE(m_shop->problem.code, Error::Code::Invalid);
    QVERIFY(!close(0, QStringLiteral("Vuelto mal dado")));
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QVERIFY(m_shop->entries(EntryType::ShiftClosed).isEmpty());
    QVERIFY(m_shop->mariaApproves(wanted::ofShift(Deed::Difference, 1, 25000)));
    QVERIFY(close(0, QStringLiteral("Vuelto mal dado")));
    QCOMPARE(z().difference(Tender::Cash), ars(-25000));
    QCOMPARE(z().closedByName, QStringLiteral("Ana"));
    QCOMPARE(z().approverName, QStringLiteral("María"));
    const JournalEntry entry = m_shop->entries(EntryType::ShiftClosed).last();
    QCOMPARE(entry.operatorId, m_shop->id(QStringLiteral("Ana")));
    QCOMPARE(entry.approver, m_shop->id(QStringLiteral("María")));
}

void tst_CashDesk::withinTheToleranceNobodyIsAsked()
{
    m_shop->fill();
    m_shop->settings->keep(cash::Tolerance, QStringLiteral("500"));
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QVERIFY(open(500000));
    QVERIFY(count(499500));
    QVERIFY(close(499500));
    QVERIFY(open(499500));
    QVERIFY(count(500001));
    QVERIFY(!close(0));
}

void tst_CashDesk::whatWasCountedStays()
{
    m_shop->fill();
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QVERIFY(open(500000));
    QVERIFY(!m_shop->took<ZReport>([&](QObject *asker, Till::Reply<ZReport> reply) { m_shop->cash->compare(asker, std::move(reply)); })); // blind
    QVERIFY(count(400000));
    const auto compare = [this] { return m_shop->took<ZReport>([&](QObject *asker, Till::Reply<ZReport> reply) { m_shop->cash->compare(asker, std::move(reply)); }); };
    QVERIFY(compare());
    QVERIFY(!count(500000)); // seen, and counted anew
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    // The shop goes on selling, and what is sold is no way around who may count again, nor shows what should be there by now.
    QVERIFY(m_shop->cash->whyNoSale().isEmpty());
    sell(1000);
    QVERIFY(!m_shop->cash->shift()->isCounted && m_shop->cash->shift()->wasCounted);
    QVERIFY(!compare());
    QCOMPARE(m_shop->problem.code, Error::Code::Conflict);
    QVERIFY(!count(501000));
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QVERIFY(m_shop->mariaApproves(wanted::ofShift(Deed::Recount, 1)));
    QVERIFY(count(501000));
    QCOMPARE(m_shop->entries(EntryType::ShiftCounted).size(), 2);
    QVERIFY(decodeShiftCounted(m_shop->entries(EntryType::ShiftCounted).last().payload)->isAgain);
    QVERIFY(close(0));
}

void tst_CashDesk::aSaleAfterTheCountMakesItWorthless()
{
    QVERIFY(open(500000));
    QVERIFY(count(500000));
    sell(100000); // by a way that does not ask
    QVERIFY(!close(0));
    QCOMPARE(m_shop->problem.code, Error::Code::Conflict);
    QVERIFY(count(600000));
    QVERIFY(close(0));
    QCOMPARE(z().difference(Tender::Cash), ars(0));
}

void tst_CashDesk::afterTheZNothingIsRecordedWithoutAShift_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("sale") << 0;
    QTest::newRow("return") << 1;
    QTest::newRow("void") << 2;
    QTest::newRow("return of some of it") << 3;
}

/// What a window asked before the close may be long ago: it is decided where it is written.
void tst_CashDesk::afterTheZNothingIsRecordedWithoutAShift()
{
    QFETCH(int, what);
    QVERIFY(open(500000));
    const Sale before = sell(80000).sale;
    QVERIFY(count(580000) && close(580000));
    const auto run = [&] {
        return m_shop->took<CommittedSale>([&](QObject *asker, Till::Reply<CommittedSale> reply) {
            Till &till = *m_shop->base.till;
            switch (what) {
            case 0: return till.complete(saleOf(10000), asker, std::move(reply));
            case 1: return till.undo(before.number, SaleType::Return, asker, std::move(reply));
            case 2: return till.undo(before.number, SaleType::Void, asker, std::move(reply));
            default: break;
            }
            Sale document = undoing(before, SaleType::Return);
            document.reason = QStringLiteral("other");
            document.at = m_shop->base.clock.nowUtc();
            till.giveBack(document, {}, asker, std::move(reply));
        });
    };
    QVERIFY(!run());
    QCOMPARE(m_shop->problem.code, Error::Code::Conflict);
    QCOMPARE(sum(QStringLiteral("SELECT count(*) FROM sale")), 1);
    QVERIFY(open(580000));
    QVERIFY(run());
    const qint64 moved = what == 0 ? 10000 : -80000;
    QVERIFY(count(580000 + moved) && close(0));
    QCOMPARE(z().number, 2);
    QCOMPARE(z().figures.total(), moved);
    QCOMPARE(z().difference(Tender::Cash), ars(0));
}

/// The approved card stays where a person finds it, and pays the sale in the next shift.
void tst_CashDesk::aCardThatIsApprovedAfterTheZ()
{
    QVERIFY(open(500000));
    QVERIFY(count(500000) && close(500000));
    PaymentAttemptStore attempts(*m_shop->base.stores->database);
    PaymentAttempt attempt;
    attempt.reference = QStringLiteral("T-1");
    attempt.draft = QStringLiteral("draft");
    attempt.tender = Tender::Credit;
    attempt.amount = ars(90000);
    attempt.createdAt = m_shop->base.clock.nowUtc();
    QVERIFY(attempts.add(attempt).ok());
    attempt.state = AttemptState::Approved;
    attempt.settledBy = SettledBy::Answer;
    attempt.authorisation = QStringLiteral("204815");
    QVERIFY(attempts.update(attempt).ok());
    const Sale sale = saleOf(90000, Tender::Credit);
    QVERIFY(!complete(sale, {attempt.reference}));
    QCOMPARE(m_shop->problem.code, Error::Code::Conflict);
    QCOMPARE(attempts.stranded()->size(), 1);
    QVERIFY(open(500000));
    QVERIFY(complete(sale, {attempt.reference}));
    QVERIFY(attempts.stranded()->isEmpty());
    QVERIFY(count(500000, {{Tender::Credit, 90000}}) && close(0));
    QCOMPARE(z().figures.expected(Tender::Credit), ars(90000));
}

void tst_CashDesk::betweenTwoShiftsIsALineOfItsOwn()
{
    m_shop->settings->keep(cash::NeedsShift, QStringLiteral("never"));
    sell(99900); // before there was any drawer: nobody's
    QVERIFY(open(500000));
    QVERIFY(count(500000) && close(500000));
    QCOMPARE(z().figures.between, ShiftFigures::Documents());
    sell(70000);
    sell(30000, Tender::Debit);
    QVERIFY(move(CashMove::Kind::Drawer, 0, QStringLiteral("check")));
    QVERIFY(open(570000));
    sell(1000);
    QVERIFY(count(571000) && close(0));
    const ZReport second = z();
    QCOMPARE(second.figures.between, (ShiftFigures::Documents{2, 100000}));
    QCOMPARE(second.figures.betweenCash, 70000);
    QCOMPARE(second.figures.openingDifference(), 0); // what was sold lay in it
    QCOMPARE(second.figures.betweenOpened, 1);
    QCOMPARE(second.figures.total(), 1000);
    QCOMPARE(second.figures.drawerOpened, 0);
    QCOMPARE(second.difference(Tender::Cash), ars(0)); // it was in the float
    QVERIFY(!second.declared.contains(Tender::Debit));
    QVERIFY(open(0));
    QVERIFY(count(0) && close(0));
    QCOMPARE(z().figures.between, ShiftFigures::Documents());
    QCOMPARE(z().figures.betweenOpened, 0);
}

void tst_CashDesk::whatWasMissingAtTheOpening()
{
    const auto x = [this] {
        ShiftFigures figures;
        m_shop->cash->figures(m_shop->cash.get(), [&figures](const Result<ShiftFigures> &read) {
            if (read)
                figures = *read;
        });
        return figures;
    };
    QVERIFY(open(500000));
    QVERIFY(!x().left);
    QCOMPARE(x().openingDifference(), 0); // of the first nobody knows what should be there
    QVERIFY(count(500000) && close(500000));
    QVERIFY(open(400000));
    m_shop->reopen();
    QCOMPARE(x().left, std::optional<qint64>(500000));
    QCOMPARE(x().openingDifference(), -100000);
    QCOMPARE(x().expected(Tender::Cash), ars(400000)); // what was counted in is what has to be there
    sell(1000);
    QVERIFY(count(401000) && close(401000));
    QCOMPARE(z().figures.openingDifference(), -100000);
    QCOMPARE(z().difference(Tender::Cash), ars(0));
    QVERIFY(open(401000));
    QCOMPARE(x().openingDifference(), 0);
}

void tst_CashDesk::noCountWhileAPaymentIsOpen()
{
    QVERIFY(open(500000));
    m_shop->settings->keep(setting::PaymentTaken, QStringLiteral("[{}]"));
    QVERIFY(!count(500000));
    QCOMPARE(m_shop->problem.code, Error::Code::Conflict);
    m_shop->settings->keep(setting::PaymentTaken, {});
    PaymentAttemptStore attempts(*m_shop->base.stores->database);
    PaymentAttempt attempt;
    attempt.reference = QStringLiteral("T-1");
    attempt.draft = QStringLiteral("draft");
    attempt.amount = ars(90000);
    attempt.createdAt = m_shop->base.clock.nowUtc();
    QVERIFY(attempts.add(attempt).ok());
    QVERIFY(!count(500000));
    QCOMPARE(m_shop->problem.code, Error::Code::Conflict);
    attempt.state = AttemptState::Declined;
    attempt.settledBy = SettledBy::Answer;
    QVERIFY(attempts.update(attempt).ok());
    QVERIFY(count(500000));
    m_shop->settings->keep(setting::PaymentTaken, QStringLiteral("[{}]"));
    QVERIFY(!close(0));
    QCOMPARE(m_shop->problem.code, Error::Code::Conflict);
    m_shop->settings->keep(setting::PaymentTaken, {});
    QVERIFY(close(0));
}

/// A card's number among the sums of the slips, and a tender that nobody used: once in the journal, no drawer could be read any more.
void tst_CashDesk::nothingIsWrittenThatCannotBeRead()
{
    QVERIFY(open(500000));
    sell(80000, Tender::Debit);
    QVERIFY(!count(500000, {{Tender::Debit, 411111111111111100}}));
    QCOMPARE(m_shop->problem.code, Error::Code::Invalid);
    QVERIFY(!count(500000, {{Tender::Qr, 100}}));
    QCOMPARE(m_shop->problem.code, Error::Code::Invalid);
    QVERIFY(m_shop->entries(EntryType::ShiftCounted).isEmpty());
    QVERIFY(!m_shop->cash->shift()->wasCounted);
    QVERIFY(count(500000, {{Tender::Debit, 80000}}));
    m_shop->reopen();
    QVERIFY(m_shop->cash->shift()->isCounted);
    QVERIFY(close(0));
    CashCount heavy(Currency::ars()); // its sum is more than a Z can hold
    for (int i = 0; i < 12; ++i)
        QVERIFY(heavy.set(ars(1'000'000'000 - i), CashCount::MostPieces).ok());
    QVERIFY(!m_shop->took<Shift>([&](QObject *asker, Till::Reply<Shift> reply) { m_shop->cash->open(heavy, asker, std::move(reply)); }));
    QCOMPARE(m_shop->problem.code, Error::Code::Invalid);
    QVERIFY(m_shop->entries(EntryType::ShiftOpened).size() == 1);
}

void tst_CashDesk::onlyWhoMaySeesTheFigures()
{
    m_shop->fill();
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QVERIFY(open(500000));
    sell(80000, Tender::Debit);
    const auto figures = [this] {
        return m_shop->took<ShiftFigures>([&](QObject *asker, Till::Reply<ShiftFigures> reply) { m_shop->cash->figures(asker, std::move(reply)); });
    };
    QVERIFY(!figures());
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QList<Tender> tenders;
    m_shop->cash->tendersToCount(m_shop->cash.get(), [&tenders](const Result<QList<Tender>> &done) { tenders = *done; });
    QCOMPARE(tenders, QList<Tender>{Tender::Debit});
    QVERIFY(m_shop->approve(QStringLiteral("Sofía"), QStringLiteral("808171"), wanted::ofShift(Deed::Figures, 1)));
    QVERIFY(figures());
}

void tst_CashDesk::anotherCurrencyIsNoneOfTheDrawers()
{
    QVERIFY(open(500000));
    const Money dollars(10000, *Currency::fromCode(QStringLiteral("USD")));
    QVERIFY(!m_shop->took<CashMove>([&](QObject *asker, Till::Reply<CashMove> reply) {
        m_shop->cash->move({CashMove::Kind::In, dollars, QStringLiteral("change"), {}}, asker, std::move(reply));
    }));
    QCOMPARE(m_shop->problem.code, Error::Code::Invalid);
    QVERIFY(m_shop->entries(EntryType::CashMoved).isEmpty());
}

void tst_CashDesk::aFullDrawerIsToldOnce()
{
    QSignalSpy told(m_shop->cash.get(), &CashDesk::drawerFullChanged);
    QVERIFY(open(500000));
    m_shop->settings->keep(cash::DrawerLimit, QStringLiteral("600000"));
    sell(100000);
    QVERIFY(told.isEmpty());
    sell(80000, Tender::Debit);
    QVERIFY(told.isEmpty());
    sell(1);
    sell(50000);
    QCOMPARE(told.size(), 1);
    QVERIFY(m_shop->cash->isDrawerFull());
    QVERIFY(move(CashMove::Kind::Out, 200000, QStringLiteral("bank")));
    QCOMPARE(told.size(), 2);
    QVERIFY(!m_shop->cash->isDrawerFull());
    sell(200000);
    QCOMPARE(told.size(), 3);
    m_shop->reopen();
    QVERIFY(m_shop->cash->isDrawerFull());
    m_shop->settings->keep(cash::DrawerLimit, {});
    QVERIFY(!m_shop->cash->isDrawerFull());
}

/// "No shift, and there never was one" would let a till sell into no drawer.
void tst_CashDesk::whatCannotBeReadIsNotNothing()
{
    QVERIFY(open(500000));
    QVERIFY(count(500000));
    QVERIFY(m_shop->base.stores->database->sql().run(QStringLiteral("ALTER TABLE shift RENAME TO away")).ok());
    m_shop->cash->follow();
    QVERIFY(!m_shop->cash->problem().isEmpty());
    QCOMPARE(m_shop->cash->shift()->number, 1);
    QVERIFY(!complete(saleOf(1000)));
    QVERIFY(m_shop->base.stores->database->sql().run(QStringLiteral("ALTER TABLE away RENAME TO shift")).ok());
    m_shop->cash->follow();
    QVERIFY(m_shop->cash->problem().isEmpty());
    QVERIFY(complete(saleOf(1000)));
}

void tst_CashDesk::numbersAreGapless()
{
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(open(1000));
        QVERIFY(!close(0)); // not counted: no number is used up
        QVERIFY(count(1000) && close(1000));
        QCOMPARE(z().number, i);
    }
}

void tst_CashDesk::allIsThereAfterAKill()
{
    QVERIFY(open(500000));
    m_shop->cash->keepDraft(QStringLiteral("half counted"));
    sell(100000);
    QVERIFY(move(CashMove::Kind::Out, 50000, QStringLiteral("bank")));
    m_shop->reopen();
    QCOMPARE(m_shop->cash->shift()->number, 1);
    QCOMPARE(m_shop->cash->moves().size(), 1);
    QCOMPARE(m_shop->cash->draft(), QStringLiteral("half counted"));
    QVERIFY(count(550000, {}));
    m_shop->reopen();
    QVERIFY(m_shop->cash->shift()->isCounted);
    QCOMPARE(m_shop->cash->shift()->counted.total(), ars(550000));
    QVERIFY(m_shop->cash->draft().isEmpty());
    QVERIFY(close(0));
    m_shop->reopen();
    QVERIFY(!m_shop->cash->shift());
    QCOMPARE(z().number, 1);
}

void tst_CashDesk::aChangedByteIsFound()
{
    QVERIFY(open(500000));
    QVERIFY(count(500000) && close(0));
    const auto sound = verifyJournal(*m_shop->reader, nullptr);
    QVERIFY(sound.ok() && !sound->wrong);
    const EntryId zEntry = m_shop->entries(EntryType::ShiftClosed).last().id;
    m_shop->close();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(m_shop->base.dir.filePath(QStringLiteral("till.sqlite")));
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER journal_is_never_changed")));
        QVERIFY(query.exec(QStringLiteral(
            "UPDATE journal SET payload = CAST(replace(CAST(payload AS TEXT), '\"opening_minor\":500000', '\"opening_minor\":500001') AS BLOB) "
            "WHERE type = 'shift.closed'")));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    auto reader = Database::openReader(m_shop->base.dir.filePath(QStringLiteral("till.sqlite")));
    QVERIFY(reader.ok());
    const auto report = verifyJournal(**reader, nullptr);
    QVERIFY(report.ok());
    QVERIFY(report->wrong);
    QCOMPARE(report->wrong->seq, zEntry.seq);
    (*reader).reset();
    m_shop->open();
}

void tst_CashDesk::aDocumentThatCannotBeReadKeepsNoShiftOpen()
{
    QVERIFY(open(500000));
    sell(1000);
    const QString lost = sell(2000, Tender::Debit).sale.number;
    sell(4000);
    m_shop->close();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(m_shop->base.dir.filePath(QStringLiteral("till.sqlite")));
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER journal_is_never_changed")));
        QVERIFY(query.exec(
            QStringLiteral("UPDATE journal SET payload = CAST('{' AS BLOB) WHERE (epoch, seq) = (SELECT epoch, seq FROM sale WHERE number = '%1')").arg(lost)));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    m_shop->open();
    QVERIFY2(count(505000, {{Tender::Debit, 2000}}), qPrintable(m_shop->problem.message));
    QVERIFY2(close(0), qPrintable(m_shop->problem.message));
    QCOMPARE(z().figures.unread, QStringList{lost});
    QCOMPARE(z().figures.sales, (ShiftFigures::Documents{3, 7000}));
    QCOMPARE(z().figures.sumOf(Tender::Debit).net(), 2000);
    QCOMPARE(z().difference(Tender::Cash), ars(0));
    QVERIFY(open(0)); // the next one
}

QTEST_GUILESS_MAIN(tst_CashDesk)
#include "tst_CashDesk.moc"
