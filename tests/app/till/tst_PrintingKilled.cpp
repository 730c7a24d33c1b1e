// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/EscPosReader.h"
#include "tests/support/DatabaseRows.h"
#include "tests/support/Program.h"
#include "tests/support/TillProgram.h"
#include <QFile>
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
    void theSaleIsSaidUntilItWasRead();
    void aSaleThatWasVoidedSinceIsNotSaid();
    void aCopyThatWasLeftPrintsNothingByItself();

private:
    void startHub();
    void join(const QString &name, const QString &paper);
    bool set(const QString &name, const QString &key, const QString &value) const;
    int runTill(const QString &name, const QStringList &more, const QString &words);
    int runToItsEnd(const QString &name, const QString &words);
    void goes(const QString &name, const QStringList &words);
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
    startHub();
}

/// It takes ten codes a minute from one address, and other ones after a start.
void tst_PrintingKilled::startHub()
{
    if (!m_url.isEmpty())
        QCOMPARE(m_hub.terminate(), 0);
    m_url = m_hub.startReady(
        {QStringLiteral("serve"), QStringLiteral("--data-dir"), m_dir.filePath(QStringLiteral("hub")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub.errors()));
}

/// A till that prints all it may into that file.
void tst_PrintingKilled::join(const QString &name, const QString &paper)
{
    Program codes(QStringLiteral("mostrador-hub"));
    QCOMPARE(codes.run({QStringLiteral("enrol-code"), QStringLiteral("--store"), QStringLiteral("Almacén"), QStringLiteral("--till"), name, QStringLiteral("--data-dir"),
                        m_dir.filePath(QStringLiteral("hub"))}),
             0);
    QCOMPARE(runTill(name, {QStringLiteral("--enrol"), codes.output().trimmed()}, QStringLiteral("drained")), 0);
    for (const auto &[key, value] : {std::pair(QStringLiteral("print.kind"), QStringLiteral("file")), std::pair(QStringLiteral("print.place.file"), paper),
                                     std::pair(QStringLiteral("print.ready"), QStringLiteral("yes")), std::pair(QStringLiteral("print.automatic"), QStringLiteral("yes")),
                                     std::pair(QStringLiteral("print.drawer"), QStringLiteral("none"))})
        QVERIFY(set(name, key, value));
}

bool tst_PrintingKilled::set(const QString &name, const QString &key, const QString &value) const
{
    return sql(name, QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES ('%1', '%2') RETURNING value").arg(key, value)) == value;
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

/// At the place that the till has its name of.
int tst_PrintingKilled::runToItsEnd(const QString &name, const QString &words)
{
    qputenv("CRASHPOINT", name.toLatin1());
    const int end = runTill(name, {}, words);
    qunsetenv("CRASHPOINT");
    return end;
}

/// From one start to its end, in English.
void tst_PrintingKilled::goes(const QString &name, const QStringList &words)
{
    TillProgram till;
    till.start(m_dir.filePath(name), {QStringLiteral("--hub"), m_url, QStringLiteral("--kafka"), QStringLiteral("none")});
    QVERIFY2(till.does(words), qPrintable(till.stuckAt() + till.errors()));
    QCOMPARE(till.end(), 0);
}

QString tst_PrintingKilled::sql(const QString &name, const QString &statement) const
{
    return rowsOf(m_dir.filePath(name + QStringLiteral("/till.sqlite")), statement).value(0);
}

int tst_PrintingKilled::receipts(const QString &name) const
{
    QFile paper(m_dir.filePath(name + QStringLiteral(".paper")));
    if (!paper.open(QIODevice::ReadOnly))
        return 0;
    const auto pieces = EscPosReader({}).read(paper.readAll());
    return int(std::count_if(pieces.begin(), pieces.end(), [](const PrintedPiece &piece) { return piece.kind == PrintedPiece::Kind::Barcode; }));
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
    join(name, m_dir.filePath(name + QStringLiteral(".paper")));
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(runToItsEnd(name, QStringLiteral("cart,pay,printed,drained")), 137);
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

/// The printer has no power either: what it says waits behind the sale, which must not be rung up again. An end without reading it forgets nothing.
void tst_PrintingKilled::theSaleIsSaidUntilItWasRead()
{
    startHub();
    const QString name = QStringLiteral("sale_after_commit:1");
    join(name, {});
    if (QTest::currentTestFailed())
        return;
    QVERIFY(set(name, QStringLiteral("print.kind"), QStringLiteral("network")));
    QVERIFY(set(name, QStringLiteral("print.place.network"), QStringLiteral("127.0.0.1:1"))); // nobody is there
    QCOMPARE(runToItsEnd(name, QStringLiteral("cart,pay")), 137);
    const QString recorded = QStringLiteral("was recorded before the program ended");
    goes(name, {"says:" + recorded, "says:Printer off", "settled", "says:" + recorded, "gone:does not answer"});
    goes(name, {"says:" + recorded, "says:Printer off", "key:Ctrl+F7", "gone:" + recorded, "says:does not answer", "settled"});
    goes(name, {"says:Printer off", "says:does not answer", "settled", "gone:" + recorded});
}

/// Its receipt was in front and not left yet; who has voided it knows of it.
void tst_PrintingKilled::aSaleThatWasVoidedSinceIsNotSaid()
{
    startHub();
    const QString name = QStringLiteral("voided");
    join(name, m_dir.filePath(name + QStringLiteral(".paper")));
    if (QTest::currentTestFailed())
        return;
    const QString recorded = QStringLiteral("was recorded before the program ended");
    TillProgram till; // it ends at once, and its receipt is in front
    till.start(m_dir.filePath(name), {QStringLiteral("--hub"), m_url, QStringLiteral("--kafka"), QStringLiteral("none")});
    QVERIFY2(till.does({"cart", "pay", "says:Receipt ", "settled"}), qPrintable(till.stuckAt()));
    till.kill9();
    const QString number = sql(name, QStringLiteral("SELECT number FROM sale"));
    goes(name,
         {"says:" + recorded, "key:Ctrl+2", "says:" + number, "key:Ctrl+Del", "says:Void the sale " + number, "key:F2", "key:Return", "says:is void, under", "key:Escape",
          "gone:is void, under", "settled"});
    goes(name, {"drained", "key:Ctrl+2", "says:" + number, "settled", "gone:" + recorded});
}

/// The receipt waited when the copy was made, and was printed since. Ended right after the copy was left, the till still knows that it may have been.
void tst_PrintingKilled::aCopyThatWasLeftPrintsNothingByItself()
{
    startHub();
    const QString name = QStringLiteral("leave_copy_after_commit");
    join(name, m_dir.filePath(QStringLiteral("no/such/folder.paper")));
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(runTill(name, {}, QStringLiteral("cart,pay,drained")), 0);
    QCOMPARE(sql(name, QStringLiteral("SELECT state FROM print_job")), QStringLiteral("waiting"));
    QVERIFY(set(name, QStringLiteral("copy"), QStringLiteral("yes"))); // as a backup is marked
    QVERIFY(set(name, QStringLiteral("print.place.file"), m_dir.filePath(name + QStringLiteral(".paper"))));
    QCOMPARE(runToItsEnd(name, QStringLiteral("printed")), 137);
    QCOMPARE(sql(name, QStringLiteral("SELECT value FROM setting WHERE key = 'copy'")), QString()); // it is none any more
    QCOMPARE(runTill(name, {}, QStringLiteral("printed")), 0);
    QCOMPARE(receipts(name), 0);
    QCOMPARE(sql(name, QStringLiteral("SELECT state FROM print_job")), QStringLiteral("unsure"));
}

QTEST_GUILESS_MAIN(tst_PrintingKilled)
#include "tst_PrintingKilled.moc"
