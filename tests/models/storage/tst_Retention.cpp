// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/JournalArchive.h"
#include "models/storage/Retention.h"
#include "models/storage/SaleStore.h"
#include "models/storage/StockStore.h"
#include "tests/support/StoreFixture.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace mostrador;

/// What the hub confirmed long ago leaves the till, nothing else does, and what stays still proves itself.
class tst_Retention final : public QObject {
    Q_OBJECT
private:
    static constexpr qint64 DayMs = 24LL * 3600 * 1000;
    static constexpr int Entries = Retention::NewestStay + 500; ///< of the fixture's epoch, its start among them
    std::unique_ptr<StoreFixture> f;

    std::unique_ptr<Retention> retention() { return std::make_unique<Retention>(*f->database, f->clock); }

    void appendMany(int count)
    {
        f->inTransaction([&]() -> Result<void> {
            for (int i = 0; i < count; ++i)
                if (const auto entry = f->journal->append(EntryType::StockMoved, "{}"); !entry)
                    return entry.error();
            return {};
        });
    }

    Result<void> confirm(qint64 hw, int epoch = 1, std::optional<QDateTime> hubTime = {})
    {
        const QByteArray hash = hashAt(f->database->sql(), epoch, hw).value();
        f->run(QStringLiteral("INSERT OR IGNORE INTO signature (epoch, seq, signature, key_id) VALUES (%1, %2, zeroblob(64), 'k')").arg(epoch).arg(hw)); // it was sent
        return f->journal->acknowledge(Ack{TillId{7}, epoch, hw, hash, QStringLiteral("hub"), hw, hubTime.value_or(f->clock.nowUtc())});
    }

    int pruneAll(int days = Retention::LeastDays)
    {
        int sum = 0;
        for (;;) {
            const auto gone = retention()->prune(days, 100);
            [&] { QVERIFY2(gone.ok(), gone.ok() ? "" : qPrintable(gone.error().message + gone.error().detail)); }();
            if (*gone == 0)
                return sum;
            sum += *gone;
        }
    }

    qint64 left(int epoch = 1) { return f->scalar(QStringLiteral("SELECT count(*) FROM journal WHERE epoch = %1").arg(epoch)).toLongLong(); }

    JournalReport verified()
    {
        const auto report = verifyJournal(*f->database, nullptr);
        [&] { QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().detail)); }();
        return *report;
    }

    void tamper(const QStringList &statements)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(f->database->file());
            QVERIFY(raw.open());
            for (const QString &statement : QStringList{QStringLiteral("DROP TRIGGER journal_is_never_deleted")} + statements) {
                QSqlQuery query(raw);
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<StoreFixture>();
        appendMany(Entries - 1);
    }

    void nothingGoesBeforeItsTime()
    {
        QVERIFY(confirm(Entries).ok());
        f->clock.advance(89 * DayMs);
        QVERIFY(confirm(Entries).ok());
        QCOMPARE(pruneAll(), 0);
        QCOMPARE(left(), Entries);
        QCOMPARE(pruneAll(1), 0); // less than the least is the least
    }

    void whatAnOpenShiftNeedsStays()
    {
        QVERIFY(confirm(Entries).ok());
        f->clock.advance(90 * DayMs);
        QVERIFY(confirm(Entries).ok());
        f->run(QStringLiteral(
            "INSERT INTO shift (number, epoch, seq, opened_at, opened_by, opened_by_name, currency, opening_minor) VALUES (1, 1, 200, 0, '', '', 'ARS', 0)"));
        QCOMPARE(pruneAll(), 199); // up to the entry that opened it: its documents come after
        f->run(QStringLiteral("UPDATE shift SET closed_epoch = 1, closed_seq = 300"));
        QCOMPARE(pruneAll(), 300);
        QVERIFY(!verified().wrong);
    }

    void whatIsOldAndConfirmedGoes()
    {
        QVERIFY(confirm(Entries).ok());
        f->clock.advance(90 * DayMs);
        QVERIFY(confirm(Entries).ok());
        QCOMPARE(pruneAll(), 499); // the newest stay, and the epoch's first entry
        QCOMPARE(left(), Retention::NewestStay + 1);
        const JournalReport report = verified();
        QVERIFY2(!report.wrong, qPrintable(report.reason));
        QCOMPARE(report.pruned, 499);
        QCOMPARE(report.entries, Retention::NewestStay + 1);
        QCOMPARE(f->journal->outbox()->lastSeq, Entries);
        f->append(); // and the journal goes on
        QVERIFY(confirm(Entries + 1).ok());
        QVERIFY(!verified().wrong);
        QVERIFY(confirm(Entries).ok()); // a hub that went back a little is followed
        QCOMPARE(f->journal->outbox()->pending(), 1);
    }

    void whatIsNotConfirmedStaysWhateverItsAge()
    {
        QVERIFY(confirm(100).ok());
        f->clock.advance(1000 * DayMs);
        QVERIFY(confirm(100).ok());
        QCOMPARE(pruneAll(), 99);
        QCOMPARE(left(), Entries - 99);
        QCOMPARE(f->journal->outbox()->pending(), Entries - 100);
        QVERIFY(!verified().wrong);
    }

    void aHubThatWentBackKeepsWhatItLacks()
    {
        QVERIFY(confirm(Entries).ok());
        f->clock.advance(100 * DayMs);
        QVERIFY(confirm(50).ok()); // restored meanwhile
        QCOMPARE(pruneAll(), 0);   // nobody knows since when it has those fifty
        f->clock.advance(100 * DayMs);
        QVERIFY(confirm(50).ok());
        QCOMPARE(pruneAll(), 49);
        QVERIFY(!verified().wrong);
    }

    void oneWrongClockRemovesNothing_data()
    {
        QTest::addColumn<qint64>("tillDays");
        QTest::addColumn<qint64>("hubDays");
        QTest::newRow("the till's ten years ahead") << qint64(3650) << qint64(1);
        QTest::newRow("the hub's ten years ahead") << qint64(1) << qint64(3650);
        QTest::newRow("the till's in 1970") << qint64(-20'000) << qint64(3650);
    }

    void oneWrongClockRemovesNothing()
    {
        QFETCH(qint64, tillDays);
        QFETCH(qint64, hubDays);
        const QDateTime start = f->clock.nowUtc();
        QVERIFY(confirm(Entries).ok());
        f->clock.setWall(start.addDays(tillDays));
        QVERIFY(confirm(Entries, 1, start.addDays(hubDays)).ok());
        QCOMPARE(pruneAll(), 0);
    }

    void documentsAndMovementsGoWithTheirEntry()
    {
        f = std::make_unique<StoreFixture>();
        SaleStore sales(*f->database);
        StockStore stock(*f->database);
        const auto sell = [&](int number) {
            f->inTransaction([&]() -> Result<void> {
                Sale sale = f->sale({{QStringLiteral("A"), 100}}, {{Tender::Cash, 100}});
                sale.number = QStringLiteral("0007-%1").arg(number, 8, 10, QLatin1Char('0'));
                const auto entry = f->journal->append(EntryType::SaleCompleted, encode(sale));
                if (!entry)
                    return entry.error();
                if (const auto added = sales.add(sale, entry->id); !added)
                    return added;
                return stock.addOwn(entry->id, {{QStringLiteral("A"), 0, Quantity::units(-1), 100}}, sale.at);
            });
        };
        sell(1);
        QVERIFY(confirm(2).ok());
        f->clock.advance(100 * DayMs);
        appendMany(Retention::NewestStay - 1);
        sell(2);
        QVERIFY(confirm(2).ok());
        QVERIFY(sales.sale(QStringLiteral("0007-00000001")).value());
        QVERIFY(pruneAll() > 0);
        QVERIFY(!sales.sale(QStringLiteral("0007-00000001")).value());
        QVERIFY(sales.sale(QStringLiteral("0007-00000002")).value());
        QCOMPARE(f->scalar(QStringLiteral("SELECT count(*) FROM sale")).toInt(), 1);
        QCOMPARE(f->scalar(QStringLiteral("SELECT count(*) FROM payment")).toInt(), 1);
        QCOMPARE(f->scalar(QStringLiteral("SELECT count(*) FROM movement")).toInt(), 1);
        QVERIFY(!verified().wrong);
    }

    void anEarlierLifeGoesButForItsStart()
    {
        QVERIFY(confirm(Entries).ok());
        QVERIFY(f->journal->enrol(StoreFixture::identity(2), QByteArray(32, 'p')).ok());
        f->clock.advance(100 * DayMs);
        f->append();
        QVERIFY(confirm(2, 2).ok());
        QCOMPARE(pruneAll(), Entries - 1);
        QCOMPARE(left(1), 1);
        QCOMPARE(left(2), 2);
        const JournalReport report = verified();
        QVERIFY2(!report.wrong, qPrintable(report.reason));
        QCOMPARE(report.pruned, Entries - 1);
        QCOMPARE(f->journal->publicKey(1).value(), QByteArray(32, 'p'));
        const QByteArray head = hashAt(f->database->sql(), 1, Entries).value();
        QVERIFY(f->journal->greeted(Ack{TillId{7}, 2, 2, hashAt(f->database->sql(), 2, 2).value(), QStringLiteral("hub"), 9, f->clock.nowUtc()}, {{1, Entries, head, {}}})
                    .ok());
        QVERIFY(f->journal->outbox()->earlier.isEmpty());
        // A hub that lost its books cannot be given what is not here: nothing of that life is sent, and nothing of it is called pending.
        QVERIFY(
            f->journal->greeted(Ack{TillId{7}, 2, 2, hashAt(f->database->sql(), 2, 2).value(), QStringLiteral("hub"), 10, f->clock.nowUtc()}, {{1, 0, zeroHash(), {}}})
                .ok());
        QVERIFY(f->journal->outbox()->isRefused(1) || f->journal->outbox()->earlier.isEmpty());
        QCOMPARE(f->journal->outbox()->pending(), 0);
    }

    void aHubOlderThanWhatIsKeptStopsTheTill()
    {
        QVERIFY(confirm(Entries).ok());
        f->clock.advance(100 * DayMs);
        QVERIFY(confirm(Entries).ok());
        QCOMPARE(pruneAll(), 499);
        const auto word = f->journal->acknowledge(Ack{TillId{7}, 1, 10, QByteArray(32, 'h'), QStringLiteral("hub"), 1, f->clock.nowUtc()});
        QCOMPARE(word.error().code, Error::Code::Conflict);
        QVERIFY(confirm(500).ok()); // just what the mark is of
        QCOMPARE(f->journal->outbox()->confirmed, 500);
    }

    void noStatementRemovesAnythingElse()
    {
        QVERIFY(confirm(100).ok());
        Sql &sql = f->database->sql();
        QVERIFY(!sql.run(QStringLiteral("DELETE FROM journal WHERE seq = 50")).ok());
        f->run(QStringLiteral("INSERT INTO retention (epoch, seq, hash) SELECT 1, 200, hash FROM journal WHERE seq = 200"));
        QVERIFY(!sql.run(QStringLiteral("DELETE FROM journal WHERE seq = 50")).ok()); // the mark goes beyond the hub's word
        f->run(QStringLiteral("UPDATE retention SET seq = 60"));
        QVERIFY(!sql.run(QStringLiteral("DELETE FROM journal WHERE seq = 61")).ok());
        QVERIFY(!sql.run(QStringLiteral("DELETE FROM journal WHERE seq = 1")).ok());
        QVERIFY(sql.run(QStringLiteral("DELETE FROM journal WHERE seq = 50")).ok());
    }

    void aForgedMarkIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("another hash") << QStringLiteral("UPDATE retention SET hash = zeroblob(32)");
        QTest::newRow("a mark further on") << QStringLiteral("UPDATE retention SET seq = seq + 5");
        QTest::newRow("a mark further back") << QStringLiteral("UPDATE retention SET seq = seq - 5");
        QTest::newRow("none") << QStringLiteral("DELETE FROM retention");
        QTest::newRow("more removed than marked") << QStringLiteral("DELETE FROM journal WHERE seq = (SELECT seq + 1 FROM retention)");
        QTest::newRow("beyond the hub's word") << QStringLiteral("UPDATE acknowledgement SET hw = 20");
    }

    void aForgedMarkIsFound()
    {
        QFETCH(QString, statement);
        QVERIFY(confirm(Entries).ok());
        f->clock.advance(100 * DayMs);
        QVERIFY(confirm(Entries).ok());
        QCOMPARE(pruneAll(), 499);
        tamper({statement});
        QVERIFY(verified().wrong);
    }

    void salvageDoesNotMissWhatWasRemoved()
    {
        QVERIFY(confirm(Entries).ok());
        f->clock.advance(100 * DayMs);
        QVERIFY(confirm(Entries).ok());
        QCOMPARE(pruneAll(), 499);
        int found = 0;
        const auto missing = JournalArchive(*f->database).salvage([&found](const SignedEntry &) { ++found; });
        QVERIFY(missing.ok());
        QCOMPARE(missing->size(), 0);
        QCOMPARE(found, Retention::NewestStay + 1);
    }

    void theHubNeverRemovesAnything()
    {
        const auto hub = Database::openWriter(f->dir.filePath(QStringLiteral("hub.sqlite")), Database::Kind::Hub);
        QVERIFY(hub.ok());
        QCOMPARE((*hub)->sql().scalar(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'retention'"))->toInt(), 0);
        const auto trigger = (*hub)->sql().scalar(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'journal_is_never_deleted'"));
        QVERIFY(trigger.ok() && !trigger->toString().contains(QLatin1String("WHEN")));
    }
};

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_Retention.moc"
