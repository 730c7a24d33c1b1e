// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/RandomSource.h"
#include "models/storage/JournalStore.h"
#include "models/storage/cash/ShiftStore.h"
#include "models/wire/Payloads.h"
#include "tests/support/ManualClock.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

namespace {

/// Signs by repeating the hash: enough to see which entry was signed, and nothing that could be mistaken for a real key.
class EchoSigner final : public Signer {
public:
    QString keyId() const override { return QStringLiteral("echo"); }
    QByteArray sign(const QByteArray &hash) const override { ++signatures; return hash + hash; }
    mutable int signatures = 0;
};

TillIdentity identity(int epoch = 1)
{
    TillIdentity who;
    who.till = TillId{7};
    who.store = StoreId{3};
    who.storeName = QStringLiteral("Almacén San Telmo");
    who.epoch = epoch;
    who.currency = Currency::ars();
    who.hubPublicKey = QByteArray(32, 'k');
    return who;
}

} // namespace

class tst_JournalStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    ManualClock m_clock;
    SeededRandom m_random{1};
    EchoSigner m_signer;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalStore> m_journal;
    int m_files = 0;

    void append(int count)
    {
        for (int i = 0; i < count; ++i) {
            Transaction transaction(*m_database);
            QVERIFY(m_journal->append(EntryType::StockMoved, QByteArray("{\"n\":") + QByteArray::number(i) + '}').ok());
            QVERIFY(transaction.commit().ok());
        }
    }

    /// Another program that writes into the file behind the journal's back.
    void tamper(const QStringList &statements)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(m_database->file());
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            QVERIFY(query.exec(QStringLiteral("DROP TRIGGER journal_is_never_changed")));
            QVERIFY(query.exec(QStringLiteral("DROP TRIGGER journal_is_never_deleted")));
            for (const QString &statement : statements)
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }

private Q_SLOTS:
    void init()
    {
        m_journal.reset();
        m_database.reset();
        auto opened = Database::openWriter(m_dir.filePath(QStringLiteral("till-%1.sqlite").arg(m_files++)), Database::Kind::Till);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message + opened.error().detail));
        m_database = std::move(*opened);
        m_journal = std::make_unique<JournalStore>(*m_database, m_clock, m_random, QStringLiteral("test"));
    }

    void nothingIsRecordedBeforeEnrolment()
    {
        Transaction transaction(*m_database);
        QVERIFY(!m_journal->append(EntryType::StockMoved, "{}").ok());
    }

    void entriesAreNumberedAndChained()
    {
        QVERIFY(m_journal->enrol(identity(), QByteArray(32, 'p')).ok());
        append(5);
        const auto entries = m_journal->window(1, 100, m_signer);
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), 6);
        QByteArray before = zeroHash();
        qint64 seq = 1;
        for (const SignedEntry &entry : *entries) {
            QCOMPARE(entry.entry.id.seq, seq++);
            QCOMPARE(entry.entry.prevHash, before);
            QCOMPARE(hashOf(entry.entry), entry.entry.hash);
            QCOMPARE(entry.signature, entry.entry.hash + entry.entry.hash);
            before = entry.entry.hash;
        }
        const int made = m_signer.signatures;
        QVERIFY(m_journal->window(1, 100, m_signer).ok());
        QCOMPARE(m_signer.signatures, made); // kept, not made again
    }

    void whatWaitsIsSignedOnceAndInOrder()
    {
        QVERIFY(m_journal->enrol(identity(), QByteArray(32, 'p')).ok());
        append(5);
        const int before = m_signer.signatures;
        QCOMPARE(m_journal->signAhead(4, m_signer).value(), 4);
        QCOMPARE(m_journal->signAhead(4, m_signer).value(), 2);
        QCOMPARE(m_journal->signAhead(4, m_signer).value(), 0);
        QCOMPARE(m_signer.signatures, before + 6);
        append(1);
        QCOMPARE(m_journal->window(1, 100, m_signer)->size(), 7);
        QCOMPARE(m_signer.signatures, before + 7);
    }

    void aRolledBackAppendLeavesNoGap()
    {
        QVERIFY(m_journal->enrol(identity(), QByteArray(32, 'p')).ok());
        {
            Transaction transaction(*m_database);
            QVERIFY(m_journal->append(EntryType::StockMoved, "{}").ok());
        }
        append(1);
        QCOMPARE(m_journal->outbox()->lastSeq, 2);
    }

    void aNewEpochContinuesTheChain()
    {
        QVERIFY(m_journal->enrol(identity(1), QByteArray(32, 'p')).ok());
        append(3);
        const QByteArray head = m_journal->outbox()->headHash;
        QVERIFY(!m_journal->enrol(identity(1), QByteArray(32, 'p')).ok());
        QVERIFY(m_journal->enrol(identity(2), QByteArray(32, 'p')).ok());
        const auto entries = m_journal->window(1, 10, m_signer);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().entry.prevHash, head);
        const auto report = verifyJournal(*m_database, nullptr);
        QVERIFY2(report.ok() && !report->wrong, report.ok() ? qPrintable(report->reason) : "");
        QCOMPARE(report->entries, 5);
    }

    /// What is in the drawer is the shop's that it was opened for.
    void anOpenShiftStaysInItsShop_data()
    {
        QTest::addColumn<std::function<void(TillIdentity &)>>("change");
        using Change = std::function<void(TillIdentity &)>;
        QTest::newRow("another shop") << Change([](TillIdentity &who) { who.store = StoreId{4}; });
        QTest::newRow("another till") << Change([](TillIdentity &who) { who.till = TillId{8}; });
        QTest::newRow("another hub") << Change([](TillIdentity &who) { who.hubId = QStringLiteral("another"); });
        QTest::newRow("another currency") << Change([](TillIdentity &who) { who.currency = *Currency::fromCode(u"BRL"); });
    }
    void anOpenShiftStaysInItsShop()
    {
        QFETCH(std::function<void(TillIdentity &)>, change);
        QVERIFY(m_journal->enrol(identity(1), QByteArray(32, 'p')).ok());
        Shift shift;
        shift.number = 1;
        shift.openedAt = m_clock.nowUtc();
        shift.opening = Money(100000, Currency::ars());
        append(1);
        QVERIFY(ShiftStore(*m_database).add(shift, m_journal->lastId()).ok());
        QVERIFY(m_journal->enrol(identity(2), QByteArray(32, 'p')).ok()); // the same till again
        TillIdentity other = identity(3);
        other.storeName = QStringLiteral("Kiosco Boedo");
        change(other);
        const auto joined = m_journal->enrol(other, QByteArray(32, 'p'));
        QVERIFY(!joined);
        QCOMPARE(joined.error().code, Error::Code::Conflict);
        QVERIFY2(joined.error().message.contains(QStringLiteral("Kiosco Boedo")), qPrintable(joined.error().message));
        QCOMPARE(m_journal->identity()->epoch, 2);
        QVERIFY(ShiftStore(*m_database).markClosed(1, m_journal->lastId(), {}).ok());
        QVERIFY(m_journal->enrol(other, QByteArray(32, 'p')).ok());
        QCOMPARE(m_journal->identity()->storeName, other.storeName);
    }

    void acknowledgementsMoveBothWays()
    {
        QVERIFY(m_journal->enrol(identity(), QByteArray(32, 'p')).ok());
        append(4);
        const auto entries = m_journal->window(1, 10, m_signer);
        const auto ack = [&](qint64 hw) {
            Ack word;
            word.till = TillId{7};
            word.epoch = 1;
            word.hw = hw;
            word.headHash = hw > 0 && hw <= 5 ? (*entries)[hw - 1].entry.hash : zeroHash();
            return word;
        };
        QVERIFY(m_journal->acknowledge(ack(5)).ok());
        QCOMPARE(m_journal->outbox()->pending(), 0);
        QVERIFY(m_journal->acknowledge(ack(2)).ok()); // the hub was restored: it needs the rest again
        QCOMPARE(m_journal->outbox()->pending(), 3);
        QCOMPARE(m_journal->acknowledge(ack(9)).error().code, Error::Code::Conflict);
        Ack fork = ack(3);
        fork.headHash = QByteArray(32, 'x');
        QCOMPARE(m_journal->acknowledge(fork).error().code, Error::Code::Conflict);
        QCOMPARE(m_journal->outbox()->pending(), 3);
    }

    void theFirstWrongEntryIsNamed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("seq");
        QTest::newRow("nothing") << QStringList() << qint64(0);
        QTest::newRow("changed") << QStringList{QStringLiteral("UPDATE journal SET payload = x'7b7d' WHERE seq = 4")} << qint64(4);
        QTest::newRow("time changed") << QStringList{QStringLiteral("UPDATE journal SET wall_utc = wall_utc + 1 WHERE seq = 3")} << qint64(3);
        QTest::newRow("removed") << QStringList{QStringLiteral("DELETE FROM journal WHERE seq = 3")} << qint64(3);
        QTest::newRow("swapped") << QStringList{QStringLiteral("UPDATE journal SET seq = 100 WHERE seq = 3"), QStringLiteral("UPDATE journal SET seq = 3 WHERE seq = 4"),
                                                QStringLiteral("UPDATE journal SET seq = 4 WHERE seq = 100")} << qint64(3);
        QTest::newRow("end removed") << QStringList{QStringLiteral("DELETE FROM journal WHERE seq = 6")} << qint64(6);
    }

    void theFirstWrongEntryIsNamed()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, seq);
        QVERIFY(m_journal->enrol(identity(), QByteArray(32, 'p')).ok());
        append(5);
        QVERIFY(m_journal->window(1, 100, m_signer).ok()); // signatures remember the end
        tamper(statements);
        const auto report = verifyJournal(*m_database, nullptr);
        QVERIFY(report.ok());
        QCOMPARE(report->wrong ? report->wrong->seq : 0, seq);
    }

    void theJournalCannotBeChangedByStatement()
    {
        QVERIFY(m_journal->enrol(identity(), QByteArray(32, 'p')).ok());
        bool refused = false;
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(m_database->file());
            QVERIFY(raw.open());
            refused = !QSqlQuery(raw).exec(QStringLiteral("DELETE FROM journal"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        QVERIFY(refused);
    }

    void clockJumpsAreWrittenDown()
    {
        QVERIFY(m_journal->enrol(identity(), QByteArray(32, 'p')).ok());
        m_clock.advance(1000);
        append(1);
        m_clock.setWall(m_clock.nowUtc().addDays(-1));
        append(1);
        m_clock.setWall(m_clock.nowUtc().addDays(1));
        append(1);
        const auto entries = m_journal->window(2, 10, m_signer);
        QCOMPARE((*entries)[0].entry.clockState, ClockState::Trusted);
        QCOMPARE((*entries)[1].entry.clockState, ClockState::JumpedBack);
        QCOMPARE((*entries)[2].entry.clockState, ClockState::JumpedForward);
    }

    void oneProcessADatabase()
    {
        const auto second = Database::openWriter(m_database->file(), Database::Kind::Till);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, Error::Code::Busy);
    }

    void aFileThatIsNoDatabaseIsLeftAlone()
    {
        const QString name = m_dir.filePath(QStringLiteral("broken.sqlite"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("these are not the bytes of a database");
        file.close();
        const auto opened = Database::openWriter(name, Database::Kind::Till);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, Error::Code::Damaged);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("these are not the bytes of a database"));
    }
};

QTEST_GUILESS_MAIN(tst_JournalStore)
#include "tst_JournalStore.moc"
