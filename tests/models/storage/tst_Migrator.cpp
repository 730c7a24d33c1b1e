// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/JournalStore.h"
#include "models/storage/Migrator.h"
#include "models/storage/Sql.h"
#include "tests/support/StoreFixture.h"
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

using namespace mostrador;

class tst_Migrator : public QObject {
    Q_OBJECT

    /// A file as an older program left it: the first `count` scripts and its version.
    static void makeOld(const QString &file, const QStringList &scripts, const QStringList &more)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(file);
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            QStringList statements;
            for (const QString &script : scripts) {
                QFile bytes(script);
                QVERIFY(bytes.open(QIODevice::ReadOnly));
                statements += statementsOf(QString::fromUtf8(bytes.readAll()));
            }
            statements += QStringLiteral("PRAGMA user_version = %1").arg(scripts.size());
            for (const QString &statement : statements + more)
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }

private Q_SLOTS:
    void scriptsAreTakenApart_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const char *script, const QStringList &statements) { QTest::newRow(name) << QString::fromUtf8(script) << statements; };
        const auto q = [](const char *text) { return QString::fromUtf8(text); };
        row("nothing", "", {});
        row("comments only", "-- nothing; here\n/* nor; here */\n", {});
        row("two", "SELECT 1; SELECT 2;", {q("SELECT 1"), q("SELECT 2")});
        row("last without semicolon", "SELECT 1;\nSELECT 2\n", {q("SELECT 1"), q("SELECT 2")});
        row("in quotes", "SELECT ';'; SELECT \"a;b\"", {q("SELECT ';'"), q("SELECT \"a;b\"")});
        row("quote in quotes", "SELECT 'it''s; so'; SELECT 2", {q("SELECT 'it''s; so'"), q("SELECT 2")});
        row("comment sign in quotes", "SELECT '--;'; SELECT '/*'; SELECT '*/'", {q("SELECT '--;'"), q("SELECT '/*'"), q("SELECT '*/'")});
        row("quote in a comment", "SELECT 1; -- it's; fine\nSELECT 2", {q("SELECT 1"), q("SELECT 2")});
        row("quote in a long comment", "SELECT 1; /* it's; fine */ SELECT 2", {q("SELECT 1"), q("SELECT 2")});
        row("empty ones", ";;SELECT 1;;", {q("SELECT 1")});
        row("trigger", "CREATE TRIGGER t BEFORE UPDATE ON j BEGIN SELECT 1; SELECT 2; END; SELECT 3;",
            {q("CREATE TRIGGER t BEFORE UPDATE ON j BEGIN SELECT 1; SELECT 2; END"), q("SELECT 3")});
        row("case in a trigger", "CREATE TRIGGER t AFTER INSERT ON j BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 2; END; SELECT 3",
            {q("CREATE TRIGGER t AFTER INSERT ON j BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 2; END"), q("SELECT 3")});
        row("temporary trigger", "create temp trigger t after insert on j begin select 1; end; select 2",
            {q("create temp trigger t after insert on j begin select 1; end"), q("select 2")});
        row("words of a trigger elsewhere", "SELECT 'CREATE TRIGGER'; SELECT CASE 1 WHEN 1 THEN 2 END; SELECT backend, ending FROM t",
            {q("SELECT 'CREATE TRIGGER'"), q("SELECT CASE 1 WHEN 1 THEN 2 END"), q("SELECT backend, ending FROM t")});
    }

    void scriptsAreTakenApart()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(statementsOf(script), statements);
    }

    void aFilledDatabaseOfTheFirstVersionIsBroughtToTheNewest()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("till.sqlite"));
        const QString zeros = QStringLiteral("zeroblob(32)");
        makeOld(file, {QStringLiteral(":/migrations/till/0001_journal.sql")},
                {QStringLiteral("INSERT INTO identity VALUES (1, 7, 3, 'Almacén', 'Caja', 1, 'ARS', 'hub', x'00', 'http://127.0.0.1', '')"),
                 QStringLiteral("INSERT INTO journal VALUES (7, 1, 1, 3, 'stock.moved', 1, 'u', 1764000000000, 'UTC', 5, 'b', 'trusted', '', '', '0', x'7b7d', %1, %1)").arg(zeros),
                 QStringLiteral("INSERT INTO acknowledgement VALUES (1, 1, %1, 'hub', 1, 1)").arg(zeros)});
        const auto database = Database::openWriter(file, Database::Kind::Till);
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().message + database.error().detail));
        Sql &sql = (*database)->sql();
        QVERIFY(sql.scalar(QStringLiteral("PRAGMA user_version"))->toInt() >= 2);
        QCOMPARE(sql.scalar(QStringLiteral("SELECT type FROM journal"))->toString(), QStringLiteral("stock.moved"));
        QCOMPARE(sql.scalar(QStringLiteral("SELECT count(*) FROM product"))->toInt(), 0);
        QVERIFY(!sql.run(QStringLiteral("DELETE FROM journal")).ok()); // its triggers came through
        ManualClock clock;
        SeededRandom random(1);
        JournalStore journal(**database, clock, random, QStringLiteral("test"));
        QCOMPARE(journal.identity()->till, TillId{7});
        QCOMPARE(journal.outbox()->confirmed, 1);
    }

    void whatFailsHalfWayLeavesTheFileAsItWas()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("till.sqlite"));
        // Somebody made a table that the second script is about to make, at its very end.
        makeOld(file, {QStringLiteral(":/migrations/till/0001_journal.sql")}, {QStringLiteral("CREATE TABLE feed_cursor (a)")});
        QVERIFY(!Database::openWriter(file, Database::Kind::Till).ok());
        const auto reader = Database::openReader(file);
        QCOMPARE((*reader)->sql().scalar(QStringLiteral("PRAGMA user_version"))->toInt(), 1);
        QCOMPARE((*reader)->sql().scalar(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'product'"))->toInt(), 0);
    }

    void openedAgainNothingHappens()
    {
        StoreFixture t;
        const QVariant schema = t.scalar(QStringLiteral("SELECT group_concat(sql) FROM sqlite_master"));
        t.close();
        t.open();
        QCOMPARE(t.scalar(QStringLiteral("SELECT group_concat(sql) FROM sqlite_master")), schema);
    }
};

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_Migrator.moc"
