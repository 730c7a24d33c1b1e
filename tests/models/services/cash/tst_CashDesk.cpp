// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/Settlement.h"
#include "tests/support/PeopleFixture.h"
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
    void numbersAreGapless();
    void allIsThereAfterAKill();
    void aChangedByteIsFound();

private:
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

CommittedSale tst_CashDesk::sell(qint64 minor, Tender tender, qint64 received)
{
    Cart cart(Currency::ars());
    if (!cart.add(TillFixture::product(QStringLiteral("A"), QStringLiteral("A"), minor), Quantity::units(1)))
        qFatal("cart");
    Settlement settlement(cart.total());
    if (!settlement.add(tender, ars(received > 0 ? received : minor)))
        qFatal("settlement");
    CommittedSale done;
    const auto sale = cart.toSale(settlement.payments(), Platform::Till, m_shop->base.clock.nowUtc());
    m_shop->base.clock.advance(60'000);
    m_shop->base.till->complete(*sale, m_shop->base.till.get(), [&done](const Result<CommittedSale> &result) {
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
    const ActingExecutor::Approval approval(*m_shop->acting, m_shop->id(QStringLiteral("María")));
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
    m_shop->base.till->undo(undone, SaleType::Return, nullptr, {});
    QVERIFY(move(CashMove::Kind::In, 20000, QStringLiteral("change")));
    {
        const ActingExecutor::Approval approval(*m_shop->acting, m_shop->id(QStringLiteral("María")));
        QVERIFY(move(CashMove::Kind::Out, 70000, QStringLiteral("supplier")));
    }
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
    const ActingExecutor::Approval approval(*m_shop->acting, m_shop->id(QStringLiteral("María")));
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
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    m_shop->settings->keep(cash::Tolerance, QStringLiteral("500"));
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
    QVERIFY(!m_shop->cash->whyNoSale().isEmpty());
    QVERIFY(!count(500000)); // seen, and counted anew
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QVERIFY(!move(CashMove::Kind::In, 100000, QStringLiteral("other")));
    {
        const ActingExecutor::Approval approval(*m_shop->acting, m_shop->id(QStringLiteral("María")));
        QVERIFY(count(500000));
    }
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

QTEST_GUILESS_MAIN(tst_CashDesk)
#include "tst_CashDesk.moc"
