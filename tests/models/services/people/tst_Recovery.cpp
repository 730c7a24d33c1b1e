// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/Recovery.h"
#include "models/domain/people/GuessDelay.h"
#include "models/storage/Backup.h"
#include "tests/support/PeopleFixture.h"
#include <QFile>
#include <QTest>

using namespace mostrador;

/// A manager whose PIN is forgotten, over a till's real database, with a hash that is quick and a hub that says what it is told.
class tst_Recovery final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void codesAreDigits();
    void theFirstManagerGetsACode();
    void theCodeSetsAnotherPin();
    void itIsGoodOnce();
    void aNewOneTakesItsPlace();
    void whoMayNotMakesNone();
    void othersDoNotComeBackSo();
    void guessingIsSlowedAndRecorded();
    void theHubsCodeIsAskedThere();
    void aHubThatIsAwayCostsNoTry();
    void aRightCodeOfWhichNothingComesIsNoGuess_data();
    void aRightCodeOfWhichNothingComesIsNoGuess();
    void aBadPinChangesNothing();
    void itIsToldForAWeek();
    void codesAreNowhere();

private:
    void open();
    bool recover(const QString &name, const QString &code, const QString &pin);
    std::unique_ptr<PeopleFixture> m_shop;
    SeededRandom m_random{11};
    std::shared_ptr<QuickHasher> m_hasher;
    std::unique_ptr<Recovery> m_recovery;
    Result<std::optional<RecoveryGrant>> m_hubSays{std::optional<RecoveryGrant>()};
    QStringList m_askedHub;
    QStringList m_made; ///< codes, as they were shown
};

static const QString NewPin = QStringLiteral("602718");

void tst_Recovery::init()
{
    m_made.clear();
    m_askedHub.clear();
    m_hubSays = std::optional<RecoveryGrant>();
    m_hasher = std::make_shared<QuickHasher>();
    m_shop = std::make_unique<PeopleFixture>();
    open();
}

void tst_Recovery::cleanup()
{
    m_recovery.reset();
    m_shop.reset();
}

void tst_Recovery::open()
{
    const auto askHub = [this](const QString &digits, const Recovery::Granted &reply) {
        m_askedHub.append(digits);
        reply(m_hubSays);
    };
    m_recovery = std::make_unique<Recovery>(Recovery::Parts{*m_shop->people, m_shop->base.stores, *m_shop->reader, *m_shop->acting, m_shop->base.inlineExecutor,
                                                            m_shop->base.inlineExecutor, m_hasher, m_random, m_shop->base.clock, askHub});
    connect(m_recovery.get(), &Recovery::made, this, [this](const QString &code) { m_made.append(code); });
}

bool tst_Recovery::recover(const QString &name, const QString &code, const QString &pin)
{
    return m_shop->took<User>([&](QObject *asker, Till::Reply<User> reply) { m_recovery->recover({m_shop->id(name), code, pin}, asker, std::move(reply)); });
}

void tst_Recovery::codesAreDigits()
{
    const QString printed = recovery::newCode(m_random, RecoveryWay::Printed);
    QCOMPARE(printed.size(), 20);
    QVERIFY(recovery::wayOf(printed) == RecoveryWay::Printed);
    QVERIFY(recovery::wayOf(recovery::newCode(m_random, RecoveryWay::Hub)) == RecoveryWay::Hub);
    QCOMPARE(recovery::digitsOf(recovery::grouped(printed)), printed);
    QCOMPARE(recovery::grouped(QStringLiteral("1234567890")), QStringLiteral("12345 67890"));
    QCOMPARE(recovery::grouped(QStringLiteral("12345678901234567890")), QStringLiteral("1234 5678 9012 3456 7890"));
    QVERIFY(!recovery::wayOf(QStringLiteral("123456789")));
    QVERIFY(!recovery::wayOf(QStringLiteral("12345678a0")));
}

void tst_Recovery::theFirstManagerGetsACode()
{
    QVERIFY(!m_recovery->madeAt().isValid());
    m_shop->fill();
    QCOMPARE(m_made.size(), 1);
    QCOMPARE(m_recovery->madeAt(), m_shop->base.clock.nowUtc());
    const auto made = m_shop->entries(EntryType::RecoveryMade);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().operatorId, m_shop->id(QStringLiteral("María")));
    m_recovery.reset();
    open(); // the next start makes no other
    m_shop->add(QStringLiteral("Eva"), Role::Manager, QStringLiteral("730418"));
    QCOMPARE(m_made.size(), 1);
}

void tst_Recovery::theCodeSetsAnotherPin()
{
    m_shop->fill();
    m_shop->people->lock();
    QVERIFY(recover(QStringLiteral("María"), recovery::grouped(m_made.first()), NewPin));
    QCOMPARE(m_shop->people->current()->name, QStringLiteral("María"));
    const JournalEntry entry = m_shop->entries(EntryType::UserRecovered).last();
    QCOMPARE(entry.operatorId, m_shop->id(QStringLiteral("María")));
    const auto recovered = decodeUserRecovered(entry.payload);
    QVERIFY(recovered->way == RecoveryWay::Printed);
    QCOMPARE(recovered->name, QStringLiteral("María"));
    QVERIFY(m_askedHub.isEmpty());
    m_shop->people->lock();
    QVERIFY(!m_shop->signIn(QStringLiteral("María"), QStringLiteral("407135")));
    QVERIFY(m_shop->signIn(QStringLiteral("María"), NewPin));
}

void tst_Recovery::itIsGoodOnce()
{
    m_shop->fill();
    m_shop->people->lock();
    QVERIFY(recover(QStringLiteral("María"), m_made.first(), NewPin));
    QCOMPARE(m_made.size(), 2); // the next one was shown
    QVERIFY(m_made[0] != m_made[1]);
    m_shop->people->lock();
    QVERIFY(!recover(QStringLiteral("María"), m_made[0], QStringLiteral("551823")));
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QVERIFY(m_shop->people->isLocked());
    QVERIFY(recover(QStringLiteral("María"), m_made[1], QStringLiteral("551823")));
}

void tst_Recovery::aNewOneTakesItsPlace()
{
    m_shop->fill();
    m_shop->base.clock.advance(60'000);
    QVERIFY(m_shop->took<void>([&](QObject *asker, Till::Reply<void> reply) { m_recovery->makeCode(asker, std::move(reply)); }));
    QCOMPARE(m_made.size(), 2);
    QCOMPARE(m_recovery->madeAt(), m_shop->base.clock.nowUtc());
    m_shop->people->lock();
    QVERIFY(!recover(QStringLiteral("María"), m_made[0], NewPin));
    QVERIFY(recover(QStringLiteral("María"), m_made[1], NewPin));
}

void tst_Recovery::whoMayNotMakesNone()
{
    m_shop->fill();
    m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"));
    const auto make = [this] { return m_shop->took<void>([&](QObject *asker, Till::Reply<void> reply) { m_recovery->makeCode(asker, std::move(reply)); }); };
    QVERIFY(!make());
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QCOMPARE(m_made.size(), 1);
    // Nor with a manager's approval: whoever is let in once would have the code for ever.
    QVERIFY(m_shop->approve(QStringLiteral("María"), QStringLiteral("407135"), wanted::person(User{})));
    QVERIFY(!make());
    QCOMPARE(m_made.size(), 1);
    m_shop->people->lock();
    QVERIFY(!make());
    m_shop->signIn(QStringLiteral("María"), QStringLiteral("407135"));
    QVERIFY(make());
    QCOMPARE(m_shop->entries(EntryType::RecoveryMade).last().operatorId, m_shop->id(QStringLiteral("María")));
}

void tst_Recovery::othersDoNotComeBackSo()
{
    m_shop->fill();
    m_shop->people->lock();
    QVERIFY(!recover(QStringLiteral("Ana"), m_made.first(), NewPin));
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QVERIFY(!recover(QStringLiteral("Sofía"), m_made.first(), NewPin));
    QVERIFY(!recover(QStringLiteral("nobody"), m_made.first(), NewPin));
    QCOMPARE(m_recovery->managers().size(), 1);
    QVERIFY(m_shop->entries(EntryType::RecoveryGuessed).isEmpty());
    RecoveryService service(*m_shop->base.stores->database, *m_shop->base.stores->journal, m_shop->base.clock); // nor under the window
    QVERIFY(!service.recover({m_shop->id(QStringLiteral("Ana")), RecoveryWay::Printed, {}, QStringLiteral("x"), QStringLiteral("y")}));
}

void tst_Recovery::guessingIsSlowedAndRecorded()
{
    m_shop->fill();
    m_shop->people->lock();
    const QString typed(20, QLatin1Char('7'));
    for (int i = 0; i < guess::Free; ++i) {
        QVERIFY(!recover(QStringLiteral("María"), typed, NewPin));
        QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    }
    QCOMPARE(m_shop->entries(EntryType::RecoveryGuessed).size(), guess::Free);
    QVERIFY(!recover(QStringLiteral("María"), m_made.first(), NewPin)); // the right one, too
    QCOMPARE(m_shop->problem.code, Error::Code::Busy);
    m_recovery.reset();
    m_shop->reopen(); // and after a start of the program
    open();
    QVERIFY(!recover(QStringLiteral("María"), m_made.first(), NewPin));
    QCOMPARE(m_shop->problem.code, Error::Code::Busy);
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182"))); // all others sell meanwhile
    m_shop->people->lock();
    m_shop->base.clock.advance(guess::FirstMs);
    QVERIFY(recover(QStringLiteral("María"), m_made.first(), NewPin));
}

void tst_Recovery::theHubsCodeIsAskedThere()
{
    m_shop->fill();
    m_shop->people->lock();
    QVERIFY(!recover(QStringLiteral("María"), QStringLiteral("12345 67890"), NewPin));
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    QCOMPARE(m_askedHub, QStringList{QStringLiteral("1234567890")});
    QVERIFY(decodeRecoveryGuessed(m_shop->entries(EntryType::RecoveryGuessed).last().payload)->way == RecoveryWay::Hub);
    m_hubSays = std::optional(RecoveryGrant{QStringLiteral("laura"), m_shop->base.clock.nowUtc()});
    QVERIFY(recover(QStringLiteral("María"), QStringLiteral("12345-67890"), NewPin));
    const auto recovered = decodeUserRecovered(m_shop->entries(EntryType::UserRecovered).last().payload);
    QVERIFY(recovered->way == RecoveryWay::Hub);
    QCOMPARE(recovered->grant.by, QStringLiteral("laura"));
    QCOMPARE(recovered->grant.at, m_shop->base.clock.nowUtc());
    QCOMPARE(m_recovery->news()->issuedBy, QStringLiteral("laura"));
    m_shop->people->lock();
    QVERIFY(!recover(QStringLiteral("María"), m_made.first(), QStringLiteral("551823"))); // the printed one of before is worth nothing, too
}

void tst_Recovery::aHubThatIsAwayCostsNoTry()
{
    m_shop->fill();
    m_shop->people->lock();
    m_hubSays = Error{Error::Code::Unreachable, QStringLiteral("away"), {}};
    for (int i = 0; i < 3 * guess::Free; ++i) {
        QVERIFY(!recover(QStringLiteral("María"), QStringLiteral("1234567890"), NewPin));
        QCOMPARE(m_shop->problem.code, Error::Code::Unreachable);
    }
    QVERIFY(m_shop->entries(EntryType::RecoveryGuessed).isEmpty());
    QVERIFY(recover(QStringLiteral("María"), m_made.first(), NewPin));
}

void tst_Recovery::aRightCodeOfWhichNothingComesIsNoGuess_data()
{
    QTest::addColumn<bool>("isHubs");
    QTest::addColumn<bool>("isDiskFull");
    for (const bool isHubs : {false, true})
        for (const bool isDiskFull : {false, true})
            QTest::addRow("%s, %s", isHubs ? "of the hub" : "printed", isDiskFull ? "nothing can be written" : "nothing can be hashed") << isHubs << isDiskFull;
}

/// The disk took no secret, or there was no memory: whoever has the right code comes in when that is over, without a wait.
void tst_Recovery::aRightCodeOfWhichNothingComesIsNoGuess()
{
    QFETCH(bool, isHubs);
    QFETCH(bool, isDiskFull);
    m_shop->fill();
    m_shop->people->lock();
    m_hubSays = std::optional(RecoveryGrant{QStringLiteral("laura"), m_shop->base.clock.nowUtc()});
    const QString code = isHubs ? QStringLiteral("1234567890") : m_made.first();
    const auto run = [this](const QString &sql) { return m_shop->base.stores->database->sql().run(sql).ok(); };
    m_hasher->isFull = !isDiskFull;
    if (isDiskFull)
        QVERIFY(run(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE OF secret ON user BEGIN SELECT RAISE(ABORT, 'full'); END")));
    for (int i = 0; i < 2 * guess::Free; ++i) {
        QVERIFY(!recover(QStringLiteral("María"), code, NewPin));
        QCOMPARE(m_shop->problem.code, Error::Code::Storage);
        QCOMPARE(m_shop->problem.message.contains(QStringLiteral("have another one made")), isHubs); // the hub gives each once
    }
    QVERIFY(m_shop->people->isLocked());
    QVERIFY(m_shop->entries(EntryType::RecoveryGuessed).isEmpty());
    m_hasher->isFull = false;
    if (isDiskFull)
        QVERIFY(run(QStringLiteral("DROP TRIGGER full")));
    QVERIFY(recover(QStringLiteral("María"), code, NewPin));
}

void tst_Recovery::aBadPinChangesNothing()
{
    m_shop->fill();
    m_shop->people->lock();
    for (const char *pin : {"", "1234", "123456", "4071", "40713x"}) {
        QVERIFY(!recover(QStringLiteral("María"), m_made.first(), QLatin1String(pin)));
        QCOMPARE(m_shop->problem.code, Error::Code::Invalid);
    }
    QVERIFY(!recover(QStringLiteral("María"), QStringLiteral("1234"), NewPin));
    QCOMPARE(m_shop->problem.code, Error::Code::Invalid);
    QVERIFY(m_shop->entries(EntryType::RecoveryGuessed).isEmpty());
    QVERIFY(recover(QStringLiteral("María"), m_made.first(), NewPin));
}

void tst_Recovery::itIsToldForAWeek()
{
    m_shop->fill();
    QVERIFY(!m_recovery->news());
    m_shop->people->lock();
    QVERIFY(recover(QStringLiteral("María"), m_made.first(), NewPin));
    QVERIFY(m_recovery->news());
    QCOMPARE(m_recovery->news()->user, m_shop->id(QStringLiteral("María")));
    m_shop->base.clock.advance(qint64(Recovery::ToldDays) * 24 * 3'600'000 + 1);
    QVERIFY(!m_recovery->news());
}

/// Neither in the journal nor anywhere else in the database: what is kept is what a hash makes of it.
void tst_Recovery::codesAreNowhere()
{
    m_shop->fill();
    m_shop->people->lock();
    QVERIFY(recover(QStringLiteral("María"), m_made.first(), NewPin));
    m_hubSays = std::optional(RecoveryGrant{QStringLiteral("laura"), m_shop->base.clock.nowUtc()});
    const QString hubs = QStringLiteral("9081726354");
    m_shop->people->lock();
    QVERIFY(recover(QStringLiteral("María"), hubs, QStringLiteral("551823")));
    const QString copy = m_shop->base.dir.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(backUp(*m_shop->base.stores->database, copy).ok()); // all of it in one file
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("user.recovered"));
    for (const QString &secret : m_made + QStringList{hubs, NewPin, QStringLiteral("551823")}) {
        QVERIFY(!bytes.contains(secret.toUtf8()));
        QVERIFY(!bytes.contains(recovery::grouped(secret).toUtf8()));
    }
}

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_Recovery.moc"
