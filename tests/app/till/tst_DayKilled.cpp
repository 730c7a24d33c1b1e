// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Program.h"
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

/// The real till's window and a real hub: the till ends at each step of its drawer's day as kill -9 ends it, and is started again.
class tst_DayKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingTwice_data();
    void nothingTwice();

private:
    void startHub();
    int runTill(const QString &name, const QStringList &more = {});
    qint64 number(const QString &name, const QString &sql) const;

    QTemporaryDir m_dir;
    Program m_hub{QStringLiteral("mostrador-hub")};
    QString m_url;
    static constexpr int MostJoins = 8; ///< a hub takes ten codes a minute from one address, and another one after a start
    int m_joined = 0;
    bool m_isStuck = false;
};

void tst_DayKilled::initTestCase()
{
    if (!QFile::exists(QStringLiteral(BIN_DIR "/mostrador-crash")))
        QSKIP("the till that ends where it is told is not built here");
    qputenv("HOME", m_dir.path().toLocal8Bit()); // its documents are the test's own
    const QString data = m_dir.filePath(QStringLiteral("hub"));
    QCOMPARE(Program(QStringLiteral("mostrador-hub"))
                 .run({QStringLiteral("sample"), QStringLiteral("--data-dir"), data, QStringLiteral("--products"), QStringLiteral("10")}),
             0);
    startHub();
}

void tst_DayKilled::startHub()
{
    m_url = m_hub.startReady(
        {QStringLiteral("serve"), QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("hub")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub.errors()));
}

int tst_DayKilled::runTill(const QString &name, const QStringList &more)
{
    Program till(QStringLiteral("mostrador-crash"));
    const int code =
        till.run(QStringList{QStringLiteral("--data-dir"), m_dir.filePath(name), QStringLiteral("--hub"), m_url, QStringLiteral("--kafka"), QStringLiteral("none"),
                             QStringLiteral("--lang"), QStringLiteral("es"), QStringLiteral("--shots"), m_dir.filePath(name + QStringLiteral("-shots")),
                             QStringLiteral("--tour"), QStringLiteral("day")}
                     + more,
                 60'000);
    m_isStuck = code != 0 && code != 137;
    if (m_isStuck)
        qWarning().noquote() << till.errors();
    return code;
}

qint64 tst_DayKilled::number(const QString &name, const QString &sql) const
{
    qint64 found = -1;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(m_dir.filePath(name + QStringLiteral("/till.sqlite")));
        QSqlQuery query(raw);
        if (raw.open() && query.exec(sql) && query.next())
            found = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return found;
}

void tst_DayKilled::nothingTwice_data()
{
    QTest::addColumn<QString>("point");
    for (const char *point :
         {"user_entry_written", "guess_counted", "guess_right_written", "shift_opened_before_commit", "shift_opened_after_commit", "cash_moved_before_commit",
          "cash_moved_after_commit", "shift_counted_before_commit", "shift_counted_after_commit", "shift_closed_before_commit", "shift_closed_after_commit"})
        QTest::newRow(point) << QString::fromLatin1(point);
}

void tst_DayKilled::nothingTwice()
{
    if (m_isStuck)
        QSKIP("the till was stuck at the point before: it would wait as long at this one");
    QFETCH(QString, point);
    const QString &name = point;
    if (++m_joined % MostJoins == 0) {
        QCOMPARE(m_hub.terminate(), 0);
        startHub();
    }
    Program codes(QStringLiteral("mostrador-hub"));
    QCOMPARE(codes.run({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén"), QStringLiteral("--till"), name, QStringLiteral("--data-dir"),
                        m_dir.filePath(QStringLiteral("hub"))}),
             0);
    qputenv("CRASHPOINT", name.toLatin1());
    const int end = runTill(name, {QStringLiteral("--enrol"), codes.output().trimmed()});
    qunsetenv("CRASHPOINT");
    QCOMPARE(end, 137);
    QCOMPARE(runTill(name), 0);
    for (const char *type : {"user.changed", "shift.opened", "cash.moved", "shift.counted", "shift.closed"})
        QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM journal WHERE type = '%1'").arg(QLatin1String(type))), 1);
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM user WHERE secret <> ''")), 1);
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM user_guess")), 0); // a right PIN forgets what a kill had counted
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM shift WHERE closed_epoch > 0 AND z = 1")), 1);
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM shift")), 1);
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM cash_movement WHERE shift = 1")), 1);
    QCOMPARE(number(name, QStringLiteral("SELECT json_extract(CAST(payload AS TEXT), '$.withdrawn_minor') FROM journal WHERE type = 'shift.closed'")), 380'000);
    const QString z = QStringLiteral("Documents/Mostrador/Z-%1-00001.pdf").arg(number(name, QStringLiteral("SELECT till FROM identity")), 4, 10, QLatin1Char('0'));
    QVERIFY2(QFile::exists(m_dir.filePath(z)), qPrintable(z)); // also where the program ended between the close and its PDF
    Program verify(QStringLiteral("mostrador-journal"));
    QVERIFY2(verify.run({QStringLiteral("verify"), m_dir.filePath(name + QStringLiteral("/till.sqlite"))}) == 0, qPrintable(verify.errors() + verify.output()));
}

QTEST_GUILESS_MAIN(tst_DayKilled)
#include "tst_DayKilled.moc"
