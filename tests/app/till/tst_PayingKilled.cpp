// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TerminalProgram.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace mostrador;

/// The real till's window, a real hub and the terminal's simulator: the till ends at each step of a payment by card, and is started again.
class tst_PayingKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingTwice_data();
    void nothingTwice();

private:
    int runTill(const QString &name, const QStringList &more, const QString &words);
    qint64 number(const QString &name, const QString &sql) const;

    QTemporaryDir m_dir;
    Program m_hub{QStringLiteral("mostrador-hub")};
    TerminalProgram m_terminal;
    QString m_url;
    bool m_isStuck = false; ///< a step of the tour did not happen
};

void tst_PayingKilled::initTestCase()
{
    if (!QFile::exists(QStringLiteral(BIN_DIR "/mostrador-crash")))
        QSKIP("the till that ends where it is told is not built here");
    const QString data = m_dir.filePath(QStringLiteral("hub"));
    QCOMPARE(Program(QStringLiteral("mostrador-hub"))
                 .run({QStringLiteral("sample"), QStringLiteral("--data-dir"), data, QStringLiteral("--products"), QStringLiteral("30")}),
             0);
    m_url = m_hub.startReady({QStringLiteral("serve"), QStringLiteral("--data-dir"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub.errors()));
    QVERIFY2(m_terminal.start({QStringLiteral("--behaviour"), QStringLiteral("approve")}), qPrintable(m_terminal.program->errors()));
}

int tst_PayingKilled::runTill(const QString &name, const QStringList &more, const QString &words)
{
    Program till(QStringLiteral("mostrador-crash"));
    const int code =
        till.run(QStringList{QStringLiteral("--data-dir"), m_dir.filePath(name), QStringLiteral("--hub"), m_url, QStringLiteral("--kafka"), QStringLiteral("none"),
                             QStringLiteral("--lang"), QStringLiteral("es"), QStringLiteral("--terminal"), m_terminal.address, QStringLiteral("--shots"),
                             m_dir.filePath(name + QStringLiteral("-shots")), QStringLiteral("--tour"), words}
                     + more,
                 60'000); // the till itself ends with an error after 30 s without a step
    m_isStuck = code != 0 && code != 137;
    if (m_isStuck)
        qWarning().noquote() << till.errors();
    return code;
}

qint64 tst_PayingKilled::number(const QString &name, const QString &sql) const
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

void tst_PayingKilled::nothingTwice_data()
{
    QTest::addColumn<bool>("isRecorded");
    for (const char *point : {"attempt_created", "attempt_sent", "attempt_answered", "attempt_settled", "sale_entry_written", "sale_recorded", "sale_before_commit"})
        QTest::newRow(point) << false;
    for (const char *point : {"sale_after_commit", "after_commit_before_print"})
        QTest::newRow(point) << true;
}

void tst_PayingKilled::nothingTwice()
{
    QFETCH(bool, isRecorded);
    if (m_isStuck)
        QSKIP("the till was stuck at the point before: it would wait as long at this one");
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Program codes(QStringLiteral("mostrador-hub"));
    QCOMPARE(codes.run({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén"), QStringLiteral("--till"), name, QStringLiteral("--data-dir"),
                        m_dir.filePath(QStringLiteral("hub"))}),
             0);
    const qint64 before = m_terminal.charged();
    qputenv("CRASHPOINT", name.toLatin1());
    const int end = runTill(name, {QStringLiteral("--enrol"), codes.output().trimmed()}, QStringLiteral("cart,debit"));
    qunsetenv("CRASHPOINT");
    QCOMPARE(end, 137);
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM sale")), isRecorded ? 1 : 0);
    QCOMPARE(runTill(name, {}, isRecorded ? QStringLiteral("notice:found") : QStringLiteral("restored,debit")), 0);
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM sale")), 1);
    const qint64 total = number(name, QStringLiteral("SELECT total_minor FROM sale"));
    QVERIFY(total > 0);
    QCOMPARE(m_terminal.charged() - before, total);
    QCOMPARE(number(name, QStringLiteral("SELECT sum(amount_minor) FROM payment WHERE tender = 'debit'")), total);
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM payment_attempt WHERE state = 'approved'")), 1);
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM payment_attempt WHERE state = 'approved' AND sale = (SELECT number FROM sale)")), 1);
    QCOMPARE(number(name, QStringLiteral("SELECT count(*) FROM payment_attempt WHERE state IN ('created', 'sent', 'unknown')")), 0);
}

QTEST_GUILESS_MAIN(tst_PayingKilled)
#include "tst_PayingKilled.moc"
