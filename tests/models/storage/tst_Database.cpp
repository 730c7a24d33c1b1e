// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Backup.h"
#include "models/storage/Database.h"
#include "models/storage/Sql.h"
#include "tests/support/DatabaseLock.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/file.h>
#include <sys/resource.h>
#endif

using namespace mostrador;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

class tst_Database : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString file() const { return m_dir->filePath(QStringLiteral("till.sqlite")); }

    std::unique_ptr<Database> writer()
    {
        auto opened = Database::openWriter(file(), Database::Kind::Till);
        [&] { QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message + opened.error().detail)); }();
        return std::move(*opened);
    }

    /// Another process that opens the database, reads, and closes it again: this program, see main().
    int rowsSeenFromOutside() const
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--count"), file()});
        return other.waitForFinished() && other.exitStatus() == QProcess::NormalExit ? other.exitCode() : -1;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aWriterIsDurable()
    {
        const auto database = writer();
        const QList<QPair<QString, QString>> expected{
            {QStringLiteral("journal_mode"), QStringLiteral("wal")}, {QStringLiteral("synchronous"), QStringLiteral("2")}, {QStringLiteral("foreign_keys"), QStringLiteral("1")},
            {QStringLiteral("trusted_schema"), QStringLiteral("0")}, {QStringLiteral("cell_size_check"), QStringLiteral("1")}, {QStringLiteral("mmap_size"), QStringLiteral("0")}};
        for (const auto &[pragma, value] : expected)
            QCOMPARE(database->sql().scalar(QStringLiteral("PRAGMA ") + pragma)->toString(), value);
        QCOMPARE(database->file(), file());
    }

    void theFolderIsMade()
    {
        const QString deep = m_dir->filePath(QStringLiteral("a/b/c/till.sqlite"));
        QVERIFY(Database::openWriter(deep, Database::Kind::Till).ok());
        QVERIFY(QFile::exists(deep));
    }

    void aReaderNeverWrites()
    {
        const auto database = writer();
        const auto reader = Database::openReader(file());
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->sql().scalar(QStringLiteral("PRAGMA query_only"))->toInt(), 1);
        QCOMPARE((*reader)->sql().scalar(QStringLiteral("PRAGMA wal_autocheckpoint"))->toInt(), 0);
        QCOMPARE((*reader)->sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', 'b')")).error().code, Error::Code::Storage);
        QVERIFY(database->sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', 'b')")).ok());
        QCOMPARE((*reader)->sql().scalar(QStringLiteral("SELECT value FROM setting"))->toString(), QStringLiteral("b"));
        QCOMPARE(Database::openReader(m_dir->filePath(QStringLiteral("none.sqlite"))).error().code, Error::Code::NotFound);
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("none.sqlite"))));
    }

    void aReaderLeavesWhatACrashLeft()
    {
        // A till that was killed: its file and what it had not checkpointed yet. Whoever looks at it must not change it.
        const auto database = writer();
        QVERIFY(database->sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', 'b')")).ok());
        const QString copy = m_dir->filePath(QStringLiteral("copy.sqlite"));
        QVERIFY(QFile::copy(file(), copy) && QFile::copy(file() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        const QByteArray before = bytesOf(copy);
        const QByteArray log = bytesOf(copy + QStringLiteral("-wal"));
        {
            const auto reader = Database::openReader(copy);
            QVERIFY(reader.ok());
            QCOMPARE((*reader)->sql().scalar(QStringLiteral("SELECT value FROM setting"))->toString(), QStringLiteral("b"));
        }
        QCOMPARE(bytesOf(copy), before);
        QCOMPARE(bytesOf(copy + QStringLiteral("-wal")), log);
    }

    void oneProcessADatabase()
    {
        auto first = writer();
        const auto second = Database::openWriter(file(), Database::Kind::Till);
        QCOMPARE(second.error().code, Error::Code::Busy);
        QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(second.error().message));
        first.reset();
        QVERIFY(writer());
    }

    void whoLooksFromOutsideLeavesTheLog_data()
    {
        QTest::addColumn<QString>("before");
        for (const char *what : {"nothing", "reader", "archive", "writer", "copy", "reopen"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    /// Whatever this process did with the file before: another program that looks at it and goes must find us on it.
    void whoLooksFromOutsideLeavesTheLog()
    {
        QFETCH(QString, before);
        writer().reset(); // not the first start
        const auto database = writer();
        QVERIFY(database->sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', '1')")).ok());
        std::unique_ptr<Database> reader;
        if (before == QLatin1String("reader")) {
            QVERIFY(Database::openReader(file()).ok()); // opened and closed again, then one that stays
            auto opened = Database::openReader(file());
            QVERIFY(opened.ok());
            reader = std::move(*opened);
        } else if (before == QLatin1String("archive")) {
            QVERIFY(Database::openArchive(file()).ok());
        } else if (before == QLatin1String("writer")) {
            QVERIFY(!Database::openWriter(file(), Database::Kind::Till).ok());
        } else if (before == QLatin1String("copy")) {
            QVERIFY(backUp(*database, m_dir->filePath(QStringLiteral("copy.sqlite"))).ok());
        } else if (before == QLatin1String("reopen")) {
            QVERIFY(database->reopen().ok());
        }
        QVERIFY(database->sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('b', '2')")).ok());
        QVERIFY(isHeldAgainstOthers(file()));
        QCOMPARE(rowsSeenFromOutside(), 2);
        QVERIFY(QFile::exists(file() + QStringLiteral("-wal")));
        QVERIFY(database->sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('c', '3')")).ok());
        QCOMPARE(rowsSeenFromOutside(), 3); // what is committed after it is where the next start looks for it
    }

    void aFileThatIsNoDatabaseKeepsItsLog()
    {
        // Half a page of a database that lost its head, and a log beside it: evidence.
        write(file(), QByteArray(8192, 'x'));
        write(file() + QStringLiteral("-wal"), QByteArray(5000, 'w'));
        QCOMPARE(Database::openWriter(file(), Database::Kind::Till).error().code, Error::Code::Damaged);
        QCOMPARE(bytesOf(file()), QByteArray(8192, 'x'));
        QCOMPARE(bytesOf(file() + QStringLiteral("-wal")), QByteArray(5000, 'w'));
    }

    void aLockThatWasNeverFinishedIsNoLock()
    {
        // A process that is killed between making the lock file and writing its number into it leaves this.
        write(file() + QStringLiteral(".lock"), {});
        QVERIFY(writer());
    }

    void anEmptyLockThatIsHeldIsOne()
    {
#ifdef Q_OS_UNIX
        QFile held(file() + QStringLiteral(".lock"));
        QVERIFY(held.open(QIODevice::WriteOnly));
        QCOMPARE(::flock(held.handle(), LOCK_EX | LOCK_NB), 0);
        QCOMPARE(Database::openWriter(file(), Database::Kind::Till).error().code, Error::Code::Busy);
        QVERIFY(held.exists());
#endif
    }

    void aFolderWithoutRightsIsNotCalledBusy()
    {
#ifdef Q_OS_LINUX
        // Nobody can make a file there, root neither.
        const auto opened = Database::openWriter(QStringLiteral("/proc/self/till.sqlite"), Database::Kind::Till);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, Error::Code::Storage);
        QVERIFY(opened.error().message.contains(QLatin1String("/proc/self")));
#endif
    }

    void whatIsNoDatabaseIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray("these are not the bytes of a database");
        QTest::newRow("short") << QByteArray("SQL");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("head, then noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, 'x');
    }

    void whatIsNoDatabaseIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        write(file(), bytes);
        const auto opened = Database::openWriter(file(), Database::Kind::Till);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, Error::Code::Damaged);
        QVERIFY(opened.error().message.contains(QDir::toNativeSeparators(file())));
        QCOMPARE(bytesOf(file()), bytes);
        QVERIFY(!Database::openReader(file()).ok());
        QCOMPARE(bytesOf(file()), bytes);
    }

    void damageInsideIsFound()
    {
        {
            const auto database = writer();
            for (int i = 0; i < 500; ++i)
                QVERIFY(database->sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"), {QString::number(i), QString(200, QLatin1Char('v'))}).ok());
        }
        QByteArray bytes = bytesOf(file());
        QVERIFY(bytes.size() > 100'000);
        for (qsizetype page = 4096; page < bytes.size(); page += 4096)
            bytes.replace(page, 64, QByteArray(64, char(0x5a)));
        write(file(), bytes);
        const auto opened = Database::openWriter(file(), Database::Kind::Till);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, Error::Code::Damaged);
        QVERIFY(!opened.error().detail.isEmpty());
    }

    void aNewerDatabaseIsNotTouched()
    {
        {
            const auto database = writer();
            QVERIFY(database->sql().run(QStringLiteral("PRAGMA user_version = 9000")).ok());
        }
        const auto opened = Database::openWriter(file(), Database::Kind::Till);
        QCOMPARE(opened.error().code, Error::Code::TooNew);
        QVERIFY(opened.error().message.contains(QLatin1String("9000")));
        const auto reader = Database::openReader(file());
        QCOMPARE((*reader)->sql().scalar(QStringLiteral("PRAGMA user_version"))->toInt(), 9000);
    }

    void aHubsDatabaseIsNoTills()
    {
        QVERIFY(Database::openWriter(file(), Database::Kind::Hub).ok());
        const auto asTill = Database::openWriter(file(), Database::Kind::Till);
        QVERIFY(!asTill.ok());
        QCOMPARE(asTill.error().code, Error::Code::Invalid);
        QVERIFY(Database::openWriter(file(), Database::Kind::Hub).ok());
        const QString till = m_dir->filePath(QStringLiteral("other.sqlite"));
        QVERIFY(Database::openWriter(till, Database::Kind::Till).ok());
        QCOMPARE(Database::openWriter(till, Database::Kind::Hub).error().code, Error::Code::Invalid);
    }

    void aDiskThatFailsIsNeverWrittenOnTheSameHandle()
    {
#ifndef Q_OS_UNIX
        QSKIP("a disk that fails is made with a limit of Unix");
#else
        const auto database = Database::openWriter(file(), Database::Kind::Till);
        QVERIFY(database.ok());
        Database &db = **database;
        const auto put = [&db](const QString &key, const QString &value) {
            Transaction transaction(db);
            if (!transaction.begun())
                return transaction.begun();
            if (const auto done = db.sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"), {key, value}); !done)
                return done;
            return transaction.commit();
        };
        QVERIFY(put(QStringLiteral("before"), QStringLiteral("1")).ok());
        const QString handle = db.sql().connection().connectionName();
        struct rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        signal(SIGXFSZ, SIG_IGN);
        struct rlimit small{64 * 1024, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0); // writing beyond it fails, as a disk may
        const auto failed = put(QStringLiteral("lost"), QString(2'000'000, QLatin1Char('x')));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().code, Error::Code::Storage);
        QVERIFY2(failed.error().message.contains(QLatin1String("failed while")), qPrintable(failed.error().message + failed.error().detail));
        QCOMPARE(db.trouble(), DiskTrouble::Failing);
        QVERIFY(!db.sql().run(QStringLiteral("SELECT * FROM nowhere")).ok());
        QCOMPARE(db.trouble(), DiskTrouble::Failing); // another failure does not make the handle a good one
        QVERIFY(put(QStringLiteral("after"), QStringLiteral("2")).ok());
        QVERIFY(db.sql().connection().connectionName() != handle);
        QCOMPARE(db.sql().scalar(QStringLiteral("SELECT group_concat(key) FROM (SELECT key FROM setting ORDER BY key)"))->toString(), QStringLiteral("after,before"));
        QCOMPARE(db.sql().scalar(QStringLiteral("PRAGMA synchronous"))->toInt(), 2); // set up as at the start
#endif
    }

    void aFullDiskIsTold()
    {
        const auto database = Database::openWriter(file(), Database::Kind::Till);
        Sql &sql = (*database)->sql();
        const int pages = sql.scalar(QStringLiteral("PRAGMA page_count"))->toInt();
        QVERIFY(sql.scalar(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)).ok());
        const auto failed = sql.run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', ?)"), {QString(50'000, QLatin1Char('x'))});
        QVERIFY(!failed.ok());
        QCOMPARE((*database)->trouble(), DiskTrouble::Full);
        QVERIFY(failed.error().message.contains(QLatin1String("full")));
    }

    void whatIsNotCommittedIsGone()
    {
        const auto database = writer();
        {
            Transaction transaction(*database);
            QVERIFY(transaction.begun().ok());
            QVERIFY(database->sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', 'b')")).ok());
            Transaction nested(*database); // never nested: it says so
            QVERIFY(!nested.begun().ok());
            QVERIFY(!nested.commit().ok());
        }
        QCOMPARE(database->sql().scalar(QStringLiteral("SELECT count(*) FROM setting"))->toInt(), 0);
        Transaction transaction(*database);
        QVERIFY(database->sql().run(QStringLiteral("INSERT INTO setting (key, value) VALUES ('a', 'b')")).ok());
        QVERIFY(transaction.commit().ok());
        QCOMPARE(database->sql().scalar(QStringLiteral("SELECT count(*) FROM setting"))->toInt(), 1);
    }

    void emptyTextAndBytesAreNotNull()
    {
        const auto database = writer();
        Sql &sql = database->sql();
        QVERIFY(sql.run(QStringLiteral("CREATE TABLE t (a TEXT NOT NULL, b BLOB NOT NULL) STRICT")).ok());
        const auto kept = sql.run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), {QString(), QByteArray()});
        QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().detail));
        QCOMPARE(sql.scalar(QStringLiteral("SELECT typeof(a) || typeof(b) FROM t"))->toString(), QStringLiteral("textblob"));
        QVERIFY(!sql.run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), {QVariant(), QByteArray("x")}).ok()); // NULL is an invalid QVariant
        const auto wrong = sql.run(QStringLiteral("SELECT * FROM nowhere"));
        QCOMPARE(wrong.error().code, Error::Code::Storage);
        QVERIFY(wrong.error().detail.contains(QLatin1String("nowhere")) && !wrong.error().message.contains(QLatin1String("nowhere")));
        QVERIFY(!sql.scalar(QStringLiteral("SELECT a FROM t WHERE a = 'none'"))->isValid());
    }
};

/// As the sqlite3 shell would: rows in the table of settings, or 255.
static int countRows(const QString &file)
{
    QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    plain.setDatabaseName(file);
    if (!plain.open())
        return 255;
    QSqlQuery query(plain);
    const int rows = query.exec(QStringLiteral("SELECT count(*) FROM setting")) && query.next() ? query.value(0).toInt() : 255;
    query.finish();
    plain.close();
    return rows;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--count")
        return countRows(QString::fromLocal8Bit(argv[2]));
    tst_Database test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Database.moc"
