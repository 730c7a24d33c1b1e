// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/LedgerStore.h"
#include "models/transport/crypto/Ed25519.h"
#include "tests/support/StoreFixture.h"

using namespace mostrador;

namespace {

const QStringList triggers{QStringLiteral("DROP TRIGGER journal_is_never_changed"), QStringLiteral("DROP TRIGGER journal_is_never_deleted")};

} // namespace

class tst_JournalVerifier : public QObject {
    Q_OBJECT

    SeededRandom m_random{99};
    Ed25519Key m_key = Ed25519Key::generate(m_random);
    Ed25519Verifier m_verifier;

    /// A till with six signed entries in its first epoch.
    std::unique_ptr<StoreFixture> till()
    {
        auto t = std::make_unique<StoreFixture>(m_key.publicKey());
        for (int i = 0; i < 5; ++i)
            t->append(EntryType::StockMoved, QByteArray("{\"n\":") + QByteArray::number(i) + '}');
        [&] { QVERIFY(t->journal->window(1, 100, m_key).ok()); }();
        for (const QString &statement : triggers)
            t->run(statement);
        return t;
    }

    /// The same entries as the hub holds them.
    std::unique_ptr<Database> hub(const QString &file, const QList<SignedEntry> &entries)
    {
        auto database = Database::openWriter(file, Database::Kind::Hub);
        [&] { QVERIFY(database.ok()); }();
        LedgerStore ledger(**database);
        {
            Transaction transaction(**database);
            for (const SignedEntry &entry : entries)
                [&] { QVERIFY(ledger.insert(entry, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC), QStringLiteral("direct"), 1).ok()); }();
            [&] {
                QVERIFY((*database)->sql().run(QStringLiteral("INSERT INTO lane (till, epoch, store, public_key, hw, head_hash) "
                                                              "SELECT till, epoch, store, zeroblob(32), max(seq), hash FROM journal GROUP BY till, epoch")).ok());
                QVERIFY(transaction.commit().ok());
            }();
        }
        for (const QString &statement : triggers)
            [&] { QVERIFY((*database)->sql().run(statement).ok()); }();
        return std::move(*database);
    }

    static void expectWrong(Database &database, const SignatureVerifier &verifier, const EntryId &id)
    {
        const auto report = verifyJournal(database, &verifier);
        QVERIFY(report.ok());
        QVERIFY2(report->wrong.has_value(), "nothing was found");
        QVERIFY2(*report->wrong == id, qPrintable(report->wrong->toString() + QLatin1Char(' ') + report->reason));
        QVERIFY(!report->reason.isEmpty());
    }

    static void addChanges()
    {
        QTest::addColumn<QString>("set");
        for (const char *set : {"store = store + 1", "store = store + 4294967296", "type = 'sale.completed'", "type = type || char(0)", "schema = 2", "schema = schema + 4294967296",
                                "uuid = 'f' || substr(uuid, 2)", "wall_utc = wall_utc + 1", "wall_utc = wall_utc - 1", "tz = 'x'", "monotonic_ms = monotonic_ms + 1",
                                "boot_id = 'x'", "clock_state = 'jumped_back'", "clock_state = 'nonsense'", "operator = 'eva'", "approver = 'eva'", "app_version = '9'",
                                "payload = x'7b7d20'", "payload = x''", "hash = zeroblob(32)", "till = till + 1", "till = till + 4294967296"})
            QTest::newRow(set) << QString::fromLatin1(set);
    }

private Q_SLOTS:
    void soundJournalsVerify()
    {
        const auto t = till();
        const auto report = verifyJournal(*t->database, &m_verifier);
        QVERIFY(report.ok());
        QVERIFY2(!report->wrong, qPrintable(report->reason));
        QCOMPARE(report->entries, 6);
        QCOMPARE(report->heads.size(), 1);
        QCOMPARE(report->heads.first().seq, 6);
        QCOMPARE(report->heads.first().hash, t->journal->outbox()->headHash);
    }

    void aByteInAnyColumnIsFound_data() { addChanges(); }
    void aByteInAnyColumnIsFound()
    {
        QFETCH(QString, set);
        const auto t = till();
        t->run(QStringLiteral("UPDATE journal SET %1 WHERE seq = 4").arg(set));
        const auto report = verifyJournal(*t->database, &m_verifier);
        QVERIFY(report.ok());
        QVERIFY2(report->wrong && report->wrong->seq == 4, report->wrong ? qPrintable(report->wrong->toString() + report->reason) : "nothing was found");
    }

    void aByteInAnyColumnOfTheHubIsFound_data() { addChanges(); }
    void aByteInAnyColumnOfTheHubIsFound()
    {
        QFETCH(QString, set);
        if (set.startsWith(QLatin1String("till")))
            QSKIP("at the hub that is an entry of another till, and one that is missing");
        const auto t = till();
        const auto database = hub(t->dir.filePath(QStringLiteral("hub.sqlite")), *t->journal->window(1, 100, m_key));
        QVERIFY(!verifyJournal(*database, &m_verifier)->wrong);
        QVERIFY(database->sql().run(QStringLiteral("UPDATE journal SET %1 WHERE seq = 4").arg(set)).ok());
        expectWrong(*database, m_verifier, {TillId{7}, 1, 4});
    }

    void whatIsRemovedMovedOrSwappedIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("seq");
        const auto row = [](const char *name, qint64 seq, const QStringList &statements) { QTest::newRow(name) << statements << seq; };
        row("first removed", 1, {QStringLiteral("DELETE FROM journal WHERE seq = 1")});
        row("one removed", 3, {QStringLiteral("DELETE FROM journal WHERE seq = 3")});
        row("one removed and the rest moved up", 3, {QStringLiteral("DELETE FROM journal WHERE seq = 3"), QStringLiteral("UPDATE journal SET seq = 3 WHERE seq = 4"),
                                                     QStringLiteral("UPDATE journal SET seq = 4 WHERE seq = 5"), QStringLiteral("UPDATE journal SET seq = 5 WHERE seq = 6")});
        row("the last removed", 6, {QStringLiteral("DELETE FROM journal WHERE seq = 6")});
        row("all removed", 1, {QStringLiteral("DELETE FROM journal")});
        row("swapped", 3, {QStringLiteral("UPDATE journal SET seq = 100 WHERE seq = 3"), QStringLiteral("UPDATE journal SET seq = 3 WHERE seq = 4"),
                           QStringLiteral("UPDATE journal SET seq = 4 WHERE seq = 100")});
        row("hashes swapped", 3, {QStringLiteral("UPDATE journal SET hash = (SELECT hash FROM journal WHERE seq = 4) WHERE seq = 3")});
        row("chain cut", 4, {QStringLiteral("UPDATE journal SET prev_hash = zeroblob(32) WHERE seq = 4")});
        row("signature changed", 5, {QStringLiteral("UPDATE signature SET signature = zeroblob(64) WHERE seq = 5")});
        row("signature of another entry", 5, {QStringLiteral("UPDATE signature SET signature = (SELECT signature FROM signature WHERE seq = 4) WHERE seq = 5")});
    }

    void whatIsRemovedMovedOrSwappedIsFound()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, seq);
        const auto t = till();
        for (const QString &statement : statements)
            t->run(statement);
        expectWrong(*t->database, m_verifier, {TillId{7}, 1, seq});
    }

    void aWholeForgedTailIsFoundByItsSignatures()
    {
        // Hashes made anew and chained rightly, as a thief with the file would: only the key is missing.
        const auto t = till();
        const auto entries = *t->journal->window(1, 100, m_key);
        QByteArray before = entries[3].entry.prevHash;
        for (int i = 3; i < 6; ++i) {
            JournalEntry forged = entries[i].entry;
            forged.payload = QByteArray("{\"n\":99}");
            forged.prevHash = before;
            before = forged.hash = hashOf(forged);
            QVERIFY(t->database->sql().run(QStringLiteral("UPDATE journal SET payload = ?, prev_hash = ?, hash = ? WHERE seq = ?"),
                                           {forged.payload, forged.prevHash, forged.hash, forged.id.seq}).ok());
        }
        QVERIFY(!verifyJournal(*t->database, nullptr)->wrong);
        expectWrong(*t->database, m_verifier, {TillId{7}, 1, 4});
    }

    void anEarlierLifeThatWasRemovedIsFound()
    {
        const auto t = till();
        SeededRandom random(5);
        const Ed25519Key second = Ed25519Key::generate(random);
        QVERIFY(t->journal->enrol(StoreFixture::identity(2), second.publicKey()).ok());
        t->append();
        QVERIFY(t->journal->window(1, 100, second).ok());
        QVERIFY2(!verifyJournal(*t->database, &m_verifier)->wrong, qPrintable(verifyJournal(*t->database, &m_verifier)->reason));
        QCOMPARE(verifyJournal(*t->database, &m_verifier)->heads.size(), 1);
        t->run(QStringLiteral("DELETE FROM journal WHERE epoch = 1"));
        t->run(QStringLiteral("DELETE FROM signature WHERE epoch = 1"));
        const auto report = verifyJournal(*t->database, &m_verifier);
        QVERIFY2(report->wrong && report->wrong->epoch == 1, "the first life is gone and nobody noticed");
    }

    void aTillThatLostItsDiskDoesNotMakeTheHubLookDamaged()
    {
        // Its second life follows nothing, and says so in its first entry; the hub has taken it.
        const auto first = till();
        QTemporaryDir dir;
        ManualClock clock;
        auto other = Database::openWriter(dir.filePath(QStringLiteral("new.sqlite")), Database::Kind::Till);
        QVERIFY(other.ok());
        JournalStore journal(**other, clock, m_random, QStringLiteral("test"));
        QVERIFY(journal.enrol(StoreFixture::identity(2), m_key.publicKey()).ok());
        const auto database = hub(first->dir.filePath(QStringLiteral("hub.sqlite")), *first->journal->window(1, 100, m_key) + *journal.window(1, 100, m_key));
        const auto report = verifyJournal(*database, &m_verifier);
        QVERIFY2(!report->wrong, qPrintable(report->reason));
        QCOMPARE(report->entries, 7);
    }

    void theHubRemembersHowFarALaneWent()
    {
        const auto t = till();
        const auto database = hub(t->dir.filePath(QStringLiteral("hub.sqlite")), *t->journal->window(1, 100, m_key));
        QVERIFY(database->sql().run(QStringLiteral("DELETE FROM journal WHERE seq >= 5")).ok());
        QVERIFY(database->sql().run(QStringLiteral("DELETE FROM signature WHERE seq >= 5")).ok());
        expectWrong(*database, m_verifier, {TillId{7}, 1, 5});
    }

    void aLaneWhoseSignaturesWereRemovedIsFound()
    {
        const auto t = till();
        const auto database = hub(t->dir.filePath(QStringLiteral("hub.sqlite")), *t->journal->window(1, 100, m_key));
        QVERIFY(database->sql().run(QStringLiteral("DELETE FROM signature WHERE seq < 6")).ok()); // the last one speaks for all before it
        QVERIFY(!verifyJournal(*database, &m_verifier)->wrong);
        QVERIFY(database->sql().run(QStringLiteral("DELETE FROM signature")).ok());
        expectWrong(*database, m_verifier, {TillId{7}, 1, 6});
    }

    /// Who forges the confirmed entries of a till takes their signatures away and writes the hub's word anew, too.
    void whatWasConfirmedWasSigned()
    {
        const auto t = till();
        const auto entries = *t->journal->window(1, 100, m_key);
        QVERIFY(t->journal->acknowledge(Ack{TillId{7}, 1, 5, entries[4].entry.hash, QStringLiteral("hub"), 1, t->clock.nowUtc()}).ok());
        t->run(QStringLiteral("DELETE FROM signature WHERE seq < 5"));
        QVERIFY2(!verifyJournal(*t->database, &m_verifier)->wrong, qPrintable(verifyJournal(*t->database, &m_verifier)->reason));
        t->run(QStringLiteral("DELETE FROM signature"));
        expectWrong(*t->database, m_verifier, {TillId{7}, 1, 5});
    }

    void severalTillsAtTheHub()
    {
        const auto t = till();
        QList<SignedEntry> entries = *t->journal->window(1, 100, m_key);
        QByteArray before = zeroHash();
        QList<SignedEntry> others;
        for (SignedEntry entry : entries) {
            entry.entry.id.till = TillId{8};
            entry.entry.prevHash = before;
            before = entry.entry.hash = hashOf(entry.entry);
            entry.signature = m_key.sign(entry.entry.hash);
            others.append(entry);
        }
        const auto database = hub(t->dir.filePath(QStringLiteral("hub.sqlite")), entries + others);
        const auto report = verifyJournal(*database, &m_verifier);
        QVERIFY2(!report->wrong, qPrintable(report->reason));
        QCOMPARE(report->heads.size(), 2);
        QCOMPARE(report->entries, 12);
        QVERIFY(database->sql().run(QStringLiteral("UPDATE journal SET payload = x'7b7d' WHERE till = 8 AND seq = 2")).ok());
        expectWrong(*database, m_verifier, {TillId{8}, 1, 2});
    }
};

QTEST_GUILESS_MAIN(tst_JournalVerifier)
#include "tst_JournalVerifier.moc"
