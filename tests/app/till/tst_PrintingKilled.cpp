// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/EscPosReader.h"
#include "tests/support/Program.h"
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

/// The real till's window and a printer that is a file: the till ends at each step from the sale to its paper, and is started again. No sale
/// without its paper, no paper twice.
class tst_PrintingKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingTwiceNothingLost_data();
    void nothingTwiceNothingLost();

private:
    int runTill(const QString &name, const QStringList &more, const QString &words);
    QString sql(const QString &name, const QString &statement) const;
    int receipts(const QString &name) const;
    QTemporaryDir m_dir;
    Program m_hub{QStringLiteral("mostrador-hub")};
    QString m_url;
};

void tst_PrintingKilled::initTestCase()
{
    if (!QFile::exists(QStringLiteral(BIN_DIR "/mostrador-crash")))
        QSKIP("the till that ends where it is told is not built here");
    const QString data = m_dir.filePath(QStringLiteral("hub"));
    QCOMPARE(Program(QStringLiteral("mostrador-hub"))
                 .run({QStringLiteral("sample"), QStringLiteral("--data-dir"), data, QStringLiteral("--products"), QStringLiteral("30")}),
             0);
    m_url = m_hub.startReady({QStringLiteral("serve"), QStringLiteral("--data-dir"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub.errors()));
}

int tst_PrintingKilled::runTill(const QString &name, const QStringList &more, const QString &words)
{
    Program till(QStringLiteral("mostrador-crash"));
    const int code =
        till.run(QStringList{QStringLiteral("--data-dir"), m_dir.filePath(name), QStringLiteral("--hub"), m_url, QStringLiteral("--kafka"), QStringLiteral("none"),
                             QStringLiteral("--lang"), QStringLiteral("es"), QStringLiteral("--shots"), m_dir.filePath(name + QStringLiteral("-shots")),
                             QStringLiteral("--tour"), words}
                     + more,
                 60'000);
    if (code != 0 && code != 137)
        qWarning().noquote() << till.errors();
    return code;
}

QString tst_PrintingKilled::sql(const QString &name, const QString &statement) const
{
    QString found;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(m_dir.filePath(name + QStringLiteral("/till.sqlite")));
        QSqlQuery query(raw);
        if (raw.open() && query.exec(statement) && query.next())
            found = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return found;
}

int tst_PrintingKilled::receipts(const QString &name) const
{
    QFile paper(m_dir.filePath(name + QStringLiteral(".paper")));
    if (!paper.open(QIODevice::ReadOnly))
        return 0;
    int count = 0;
    for (const PrintedPiece &piece : EscPosReader({}).read(paper.readAll()))
        count += int(piece.kind == PrintedPiece::Kind::Barcode);
    return count;
}

void tst_PrintingKilled::nothingTwiceNothingLost_data()
{
    QTest::addColumn<bool>("isRecorded");
    QTest::addColumn<int>("printedBefore");
    QTest::addColumn<int>("printedAfter");
    QTest::addColumn<QString>("state");
    for (const char *point : {"sale_recorded", "sale_before_commit"})
        QTest::newRow(point) << false << 0 << 1 << QStringLiteral("printed");
    QTest::newRow("sale_after_commit") << true << 0 << 1 << QStringLiteral("printed");
    QTest::newRow("paper_job_taken") << true << 0 << 0 << QStringLiteral("unsure"); // a person says that it did not come out
    for (const char *point : {"paper_first_bytes", "paper_all_sent", "paper_printed"})
        QTest::newRow(point) << true << 1 << 1 << QStringLiteral("unsure");
    QTest::newRow("paper_kept") << true << 1 << 1 << QStringLiteral("printed");
}

void tst_PrintingKilled::nothingTwiceNothingLost()
{
    QFETCH(bool, isRecorded);
    QFETCH(int, printedBefore);
    QFETCH(int, printedAfter);
    QFETCH(QString, state);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Program codes(QStringLiteral("mostrador-hub"));
    QCOMPARE(codes.run({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén"), QStringLiteral("--till"), name, QStringLiteral("--data-dir"),
                        m_dir.filePath(QStringLiteral("hub"))}),
             0);
    QCOMPARE(runTill(name, {QStringLiteral("--enrol"), codes.output().trimmed()}, QStringLiteral("drained")), 0);
    for (const auto &[key, value] :
         {std::pair(QStringLiteral("print.kind"), QStringLiteral("file")), std::pair(QStringLiteral("print.place.file"), m_dir.filePath(name + QStringLiteral(".paper"))),
          std::pair(QStringLiteral("print.ready"), QStringLiteral("yes")), std::pair(QStringLiteral("print.automatic"), QStringLiteral("yes")),
          std::pair(QStringLiteral("print.drawer"), QStringLiteral("none"))})
        QCOMPARE(sql(name, QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES ('%1', '%2') RETURNING value").arg(key, value)), value);

    qputenv("CRASHPOINT", name.toLatin1());
    const int end = runTill(name, {}, QStringLiteral("cart,pay,printed,drained"));
    qunsetenv("CRASHPOINT");
    QCOMPARE(end, 137);
    QCOMPARE(sql(name, QStringLiteral("SELECT count(*) FROM sale")), QString::number(int(isRecorded)));
    QCOMPARE(sql(name, QStringLiteral("SELECT count(*) FROM print_job")), QString::number(int(isRecorded))); // both or neither
    QCOMPARE(receipts(name), printedBefore);

    QCOMPARE(runTill(name, {}, isRecorded ? QStringLiteral("printed,drained") : QStringLiteral("restored,pay,printed,drained")), 0);
    QCOMPARE(sql(name, QStringLiteral("SELECT count(*) FROM sale")), QStringLiteral("1"));
    QCOMPARE(sql(name, QStringLiteral("SELECT state FROM print_job")), state);
    QCOMPARE(receipts(name), printedAfter);
    QCOMPARE(runTill(name, {}, QStringLiteral("printed,drained")), 0); // and however often it is started
    QCOMPARE(receipts(name), printedAfter);
}

QTEST_GUILESS_MAIN(tst_PrintingKilled)
#include "tst_PrintingKilled.moc"
