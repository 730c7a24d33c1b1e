// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/StartCheck.h"
#include "tests/support/Signatures.h"
#include "tests/support/StoreFixture.h"
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace mostrador;

/// A large database opens without being read as a whole, and what is wrong in it is found nonetheless: in its newest part at once, else soon after.
class tst_StartCheck final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<StoreFixture> f;
    static constexpr int Entries = StartCheck::NewestEntries + 200;

    QString file() const { return f->dir.filePath(QStringLiteral("till.sqlite")); }

    /// Larger than what is always read as a whole.
    void make()
    {
        f = std::make_unique<StoreFixture>();
        f->inTransaction([this]() -> Result<void> {
            for (int i = 1; i < Entries; ++i)
                if (const auto entry = f->journal->append(EntryType::StockMoved, "{}"); !entry)
                    return entry.error();
            return {};
        });
        for (int i = 0; i < 10; ++i)
            f->run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('filler %1', hex(zeroblob(1024 * 1024)))").arg(i));
    }

    void change(const QString &statement)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(file());
            QVERIFY(raw.open());
            for (const QString &each : {QStringLiteral("DROP TRIGGER journal_is_never_changed"), statement}) {
                QSqlQuery query(raw);
                QVERIFY2(query.exec(each), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }

    static bool always() { return true; }

private Q_SLOTS:
    void howItEndedDecides()
    {
        make();
        f->close();
        QVERIFY(StartCheck::asLeft(file()).endedCleanly);
        QVERIFY(!StartCheck::asLeft(file()).isWhole());
        f->open();
        QVERIFY(!f->database->wasCheckedWhole());
        f->append();
        const QString copy = f->dir.filePath(QStringLiteral("copy.sqlite")); // of one that is not closed: as a power cut leaves it
        QVERIFY(QFile::copy(file(), copy) && QFile::copy(file() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        QVERIFY(!StartCheck::asLeft(copy).endedCleanly);
        QVERIFY(StartCheck::asLeft(copy).isWhole());
        const auto opened = Database::openWriter(copy, Database::Kind::Till);
        QVERIFY(opened.ok());
        QVERIFY((*opened)->wasCheckedWhole());
        QVERIFY(!StartCheck({StartCheck::WholeBytesAfterCrash + 1, false}).isWhole());
        QVERIFY(StartCheck({StartCheck::WholeBytes, true}).isWhole());
    }

    void aSoundOneIsSound()
    {
        make();
        QVERIFY(checkBehind(file(), Judge(), &tst_StartCheck::always).ok()); // in use
    }

    void aSignatureThatIsNotTheTillsIsFoundBehind()
    {
        make();
        QVERIFY(f->journal->window(20, 1, Pen()).ok());
        QVERIFY(checkBehind(file(), Judge(), &tst_StartCheck::always).ok());
        Judge judge;
        judge.good = false;
        const auto sound = checkBehind(file(), judge, &tst_StartCheck::always);
        QVERIFY(!sound.ok());
        QCOMPARE(sound.error().code, Error::Code::Damaged);
        QVERIFY2(sound.error().detail.contains(QLatin1String("/20")), qPrintable(sound.error().detail));
    }

    void theNewestEntriesAreCheckedAtOnce()
    {
        make();
        f->close();
        change(QStringLiteral("UPDATE journal SET payload = x'7b7d20' WHERE seq = %1").arg(Entries - StartCheck::NewestEntries + 1));
        const auto opened = Database::openWriter(file(), Database::Kind::Till);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, Error::Code::Damaged);
        QVERIFY2(opened.error().detail.contains(QStringLiteral("0007/1/%1").arg(Entries - StartCheck::NewestEntries + 1))
                     || opened.error().detail.contains(QLatin1String("hash")),
                 qPrintable(opened.error().detail));
    }

    void theRestIsCheckedBehind()
    {
        make();
        f->close();
        change(QStringLiteral("UPDATE journal SET payload = x'7b7d20' WHERE seq = 20"));
        f->open(); // goes on
        const auto sound = checkBehind(file(), Judge(), &tst_StartCheck::always);
        QVERIFY(!sound.ok());
        QCOMPARE(sound.error().code, Error::Code::Damaged);
        QVERIFY2(sound.error().detail.contains(QLatin1String("/20")), qPrintable(sound.error().detail));
        QVERIFY(sound.error().message.contains(QLatin1String("till.sqlite")));
    }

    void aPageThatCannotBeReadIsFoundBehind()
    {
        make();
        f->close();
        qint64 page = 0;
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(file());
            QVERIFY(raw.open());
            QSqlQuery size(QStringLiteral("PRAGMA page_size"), raw);
            QVERIFY(size.next());
            page = size.value(0).toLongLong();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        QFile bytes(file()); // the fillers' long values: chains of pages that only who reads a row follows to their end
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        const qint64 middle = bytes.size() / page / 2 * page;
        QVERIFY(bytes.seek(middle));
        QVERIFY(bytes.write(QByteArray(4, '\xff')) == 4); // the number of the next page of the chain
        bytes.close();
        f->open();
        const auto sound = checkBehind(file(), Judge(), &tst_StartCheck::always);
        QVERIFY(!sound.ok());
        QCOMPARE(sound.error().code, Error::Code::Damaged);
    }

    void itIsGivenUpWhenTheProgramEnds()
    {
        make();
        int asked = 0;
        const auto sound = checkBehind(file(), Judge(), [&asked] { return ++asked < 5; });
        QCOMPARE(sound.error().code, Error::Code::Busy);
        QVERIFY(asked < 20);
    }

    void theHubsNewestAreChecked()
    {
        QTemporaryDir dir;
        const QString store = dir.filePath(QStringLiteral("hub.sqlite"));
        {
            const auto hub = Database::openWriter(store, Database::Kind::Hub);
            QVERIFY(hub.ok());
            QVERIFY((*hub)->sql().run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('filler', hex(zeroblob(9 * 1024 * 1024)))")).ok());
            QVERIFY((*hub)
                        ->sql()
                        .run(QStringLiteral("INSERT INTO journal VALUES (1, 1, 1, 1, 'stock.moved', 1, 'u', 0, 'UTC', 0, 'b', 'trusted', '', '', 'test', x'7b7d', "
                                            "zeroblob(32), zeroblob(32), 0, 'direct', 1)"))
                        .ok());
        }
        const auto hub = Database::openWriter(store, Database::Kind::Hub);
        QVERIFY(!hub.ok());
        QCOMPARE(hub.error().code, Error::Code::Damaged);
    }
};

QTEST_GUILESS_MAIN(tst_StartCheck)
#include "tst_StartCheck.moc"
