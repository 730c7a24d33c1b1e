// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/People.h"
#include "models/domain/people/GuessDelay.h"
#include "models/services/people/Permission.h"
#include "models/storage/Sql.h"
#include "tests/support/PeopleFixture.h"

using namespace mostrador;

/// Users of a till over a real database, with a hash that is quick.
class tst_People : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nobodyMeansEverybody();
    void theFirstIsAManagerAndIsIn();
    void entriesNameWhoeverIsThere();
    void signsInWithThePinOnly();
    void guessesAreSlowedAndRecorded();
    void aWaitOutlivesTheProgram();
    void aWaitBeginsAnewWithTheMachine();
    void othersSignInMeanwhile();
    void aManagerLiftsAWait();
    void anApprovalNamesBoth();
    void whoMayNotCannotApprove();
    void anApprovalIsForOneDeed();
    void theLastManagerStays();
    void whoRisesNeedsALongerPin();
    void pinsAreNowhere();
    void whatCouldNotBeTriedDoesNotCount();

private:
    QList<JournalEntry> entries(const QString &type = {});
    std::unique_ptr<PeopleFixture> m_shop;
};

void tst_People::init()
{
    m_shop.reset();
    m_shop = std::make_unique<PeopleFixture>();
}

QList<JournalEntry> tst_People::entries(const QString &type)
{
    return m_shop->entries(type);
}

void tst_People::whatCouldNotBeTriedDoesNotCount()
{
    m_shop->fill();
    m_shop->hasher->isAway = true;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
        QCOMPARE(m_shop->problem.message, QStringLiteral("The secret is away."));
    }
    m_shop->hasher->isAway = false;
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"))); // no wait
    QVERIFY(entries(EntryType::UserGuessed).isEmpty());
}

void tst_People::nobodyMeansEverybody()
{
    QVERIFY(!m_shop->people->isUsed());
    QVERIFY(!m_shop->people->isLocked());
    for (const Deed deed : allDeeds())
        QVERIFY(m_shop->people->may(deed, 1'000'000'000));
    QVERIFY(Permit(*m_shop->base.stores->database).need(wanted::voidOf(QStringLiteral("1"), {})).ok());
}

void tst_People::theFirstIsAManagerAndIsIn()
{
    QVERIFY(!m_shop->add(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("4071")));
    QCOMPARE(m_shop->problem.code, Error::Code::Conflict);
    QVERIFY(!m_shop->add(QStringLiteral("María"), Role::Manager, QString()));
    QVERIFY(!m_shop->add(QStringLiteral("María"), Role::Manager, QStringLiteral("4071")));
    QVERIFY(!m_shop->people->isUsed());
    QVERIFY(m_shop->add(QStringLiteral("María"), Role::Manager, QStringLiteral("407135")));
    QVERIFY(m_shop->people->current());
    QCOMPARE(m_shop->people->current()->name, QStringLiteral("María"));
    QVERIFY(m_shop->add(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("9182")));
    QVERIFY(!m_shop->add(QStringLiteral("ana"), Role::Cashier, QStringLiteral("9182"))); // two of one name
    QCOMPARE(m_shop->people->current()->name, QStringLiteral("María"));
    QCOMPARE(m_shop->people->active().size(), 2);
}

void tst_People::entriesNameWhoeverIsThere()
{
    m_shop->fill();
    m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"));
    m_shop->base.till->complete(m_shop->base.sale(TillFixture::product(QStringLiteral("A"), QStringLiteral("A"), 100), 1), nullptr, {});
    QCOMPARE(entries(EntryType::SaleCompleted).last().operatorId, m_shop->id(QStringLiteral("Ana")));
    m_shop->people->lock();
    m_shop->base.till->complete(m_shop->base.sale(TillFixture::product(QStringLiteral("A"), QStringLiteral("A"), 100), 1), nullptr, {});
    QCOMPARE(entries(EntryType::SaleCompleted).last().operatorId, QString());
}

void tst_People::signsInWithThePinOnly()
{
    m_shop->fill();
    m_shop->people->lock();
    QVERIFY(m_shop->people->isLocked());
    QVERIFY(!m_shop->people->may(Deed::Sell));
    QVERIFY(!m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("0000")));
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QVERIFY(m_shop->people->isLocked());
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QVERIFY(!m_shop->people->isLocked());
    const JournalEntry in = entries(EntryType::UserSignedIn).last();
    QCOMPARE(in.operatorId, m_shop->id(QStringLiteral("Ana")));
    QVERIFY(in.approver.isEmpty());
}

void tst_People::guessesAreSlowedAndRecorded()
{
    m_shop->fill();
    m_shop->people->lock();
    for (int i = 0; i < guess::Free; ++i) {
        QVERIFY(!m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("1111")));
        QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    }
    QCOMPARE(entries(EntryType::UserGuessed).size(), guess::Free);
    QVERIFY(!m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"))); // the right one, too
    QCOMPARE(m_shop->problem.code, Error::Code::Busy);
    QCOMPARE(entries(EntryType::UserGuessed).size(), guess::Free); // it was not tried
    m_shop->base.clock.advance(guess::FirstMs - 1);
    QVERIFY(!m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    m_shop->base.clock.advance(1);
    QVERIFY(!m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("2222")));
    QCOMPARE(decodeUserGuessed(entries(EntryType::UserGuessed).last().payload)->waitMs, 2 * guess::FirstMs);
    m_shop->base.clock.advance(2 * guess::FirstMs);
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    m_shop->people->lock();
    QVERIFY(!m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("1111"))); // from the first again
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
}

void tst_People::aWaitOutlivesTheProgram()
{
    m_shop->fill();
    for (int i = 0; i < guess::Free; ++i)
        m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("1111"));
    m_shop->reopen();
    QVERIFY(m_shop->people->isLocked());
    m_shop->base.clock.setWall(m_shop->base.clock.nowUtc().addDays(2)); // nobody gets by with the wall clock
    QVERIFY(!m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QCOMPARE(m_shop->problem.code, Error::Code::Busy);
    m_shop->base.clock.advance(guess::FirstMs);
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
}

void tst_People::aWaitBeginsAnewWithTheMachine()
{
    m_shop->fill();
    for (int i = 0; i < guess::Free; ++i)
        m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("1111"));
    m_shop->base.clock.restart();
    m_shop->base.clock.advance(guess::FirstMs * 10);
    QVERIFY(!m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"))); // nobody knows how long it was off
    m_shop->base.clock.advance(guess::FirstMs);
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
}

void tst_People::othersSignInMeanwhile()
{
    m_shop->fill();
    m_shop->people->lock();
    for (int i = 0; i < 20; ++i)
        m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("1111"));
    QVERIFY(m_shop->signIn(QStringLiteral("Luis"), QStringLiteral("5530")));
    m_shop->base.till->complete(m_shop->base.sale(TillFixture::product(QStringLiteral("A"), QStringLiteral("A"), 100), 1), nullptr, {});
    QCOMPARE(entries(EntryType::SaleCompleted).size(), 1);
}

void tst_People::aManagerLiftsAWait()
{
    m_shop->fill();
    for (int i = 0; i < guess::Free; ++i)
        m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("1111"));
    QVERIFY(m_shop->signIn(QStringLiteral("María"), QStringLiteral("407135")));
    m_shop->people->unlock(m_shop->id(QStringLiteral("Ana")), nullptr, {});
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QCOMPARE(entries(EntryType::UserUnlocked).last().operatorId, m_shop->id(QStringLiteral("María")));
}

void tst_People::anApprovalNamesBoth()
{
    m_shop->fill();
    m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"));
    QVERIFY(!m_shop->people->may(Deed::Discount, 2500));
    QVERIFY(!m_shop->approve(QStringLiteral("María"), QStringLiteral("000001"), Deed::Discount, 2500));
    QVERIFY(decodeUserGuessed(entries(EntryType::UserGuessed).last().payload)->isApproval);
    QVERIFY(m_shop->approve(QStringLiteral("María"), QStringLiteral("407135"), Deed::Discount, 2500));
    const JournalEntry entry = entries(EntryType::ActionApproved).last();
    QCOMPARE(entry.operatorId, m_shop->id(QStringLiteral("Ana")));
    QCOMPARE(entry.approver, m_shop->id(QStringLiteral("María")));
    const auto approved = decodeActionApproved(entry.payload);
    QCOMPARE(approved->operatorName, QStringLiteral("Ana"));
    QCOMPARE(approved->approverName, QStringLiteral("María"));
    QVERIFY(!m_shop->people->may(Deed::Discount, 2500)); // the next one is asked for again
    QCOMPARE(m_shop->people->current()->name, QStringLiteral("Ana"));
}

void tst_People::whoMayNotCannotApprove()
{
    m_shop->fill();
    m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"));
    QVERIFY(!m_shop->approve(QStringLiteral("Luis"), QStringLiteral("5530"), Deed::Discount, 2500));
    QVERIFY(!m_shop->approve(QStringLiteral("Ana"), QStringLiteral("9182"), Deed::Discount, 2500));
    QVERIFY(!m_shop->approve(QStringLiteral("Sofía"), QStringLiteral("808171"), Deed::Discount, 3100)); // a supervisor, beyond their own limit
    QVERIFY(m_shop->approve(QStringLiteral("Sofía"), QStringLiteral("808171"), Deed::Discount, 3000));
    QVERIFY(entries(EntryType::UserGuessed).isEmpty());
}

void tst_People::anApprovalIsForOneDeed()
{
    m_shop->fill();
    m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"));
    Database &database = *m_shop->base.stores->database;
    ActingExecutor &acting = m_shop->people->acting();
    const auto may = [&] {
        bool yes = false;
        acting.post([&] { yes = Permit(database).need(wanted::voidOf(QStringLiteral("0001-00000007"), {})).ok(); });
        return yes;
    };
    QVERIFY(!may());
    QVERIFY(m_shop->mariaApproves(wanted::voidOf(QStringLiteral("0001-00000007"), {})));
    QVERIFY(may());
    QVERIFY(!may());
    QCOMPARE(actingOn(database), Acting{});
}

void tst_People::theLastManagerStays()
{
    m_shop->fill();
    User maria = *m_shop->people->user(m_shop->id(QStringLiteral("María")));
    maria.role = Role::Cashier;
    QVERIFY(!m_shop->keep(maria, {}));
    maria.role = Role::Manager;
    maria.isActive = false;
    QVERIFY(!m_shop->keep(maria, {}));
    QVERIFY(m_shop->add(QStringLiteral("Eva"), Role::Manager, QStringLiteral("918273")));
    QVERIFY(m_shop->keep(maria, {}));
    QVERIFY(!m_shop->signIn(QStringLiteral("María"), QStringLiteral("407135")));
    QCOMPARE(m_shop->problem.code, Error::Code::NotFound);
}

void tst_People::whoRisesNeedsALongerPin()
{
    m_shop->fill();
    User ana = *m_shop->people->user(m_shop->id(QStringLiteral("Ana")));
    for (const Role role : {Role::Supervisor, Role::Manager, Role::Auditor}) {
        ana.role = role;
        QVERIFY(!m_shop->keep(ana, {}));
        QCOMPARE(m_shop->problem.code, Error::Code::Invalid);
        QVERIFY(!m_shop->keep(ana, QStringLiteral("9182")));
    }
    QVERIFY(m_shop->people->user(ana.id)->role == Role::Cashier);
    ana.role = Role::Supervisor;
    QVERIFY(m_shop->keep(ana, QStringLiteral("918264")));
    ana.role = Role::Manager; // as many digits: it stays
    QVERIFY(m_shop->keep(ana, {}));
    ana.role = Role::Cashier;
    QVERIFY(m_shop->keep(ana, {}));
    ana.role = Role::Manager; // with four or six, who knows
    QVERIFY(!m_shop->keep(ana, {}));
    ana.role = Role::Cashier;
    ana.name = QStringLiteral("Ana María");
    QVERIFY(m_shop->keep(ana, {}));
    QVERIFY(m_shop->signIn(QStringLiteral("Ana María"), QStringLiteral("918264")));
}

void tst_People::pinsAreNowhere()
{
    m_shop->fill();
    m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"));
    m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("774411"));
    for (const JournalEntry &entry : entries()) {
        for (const char *pin : {"407135", "9182", "774411"})
            QVERIFY2(!entry.payload.contains(pin), entry.payload.constData());
        QVERIFY(!entry.payload.contains("secret"));
    }
}

QTEST_GUILESS_MAIN(tst_People)
#include "tst_People.moc"
