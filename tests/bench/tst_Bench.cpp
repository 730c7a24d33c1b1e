// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of ./dev bench runs, tiny: no figure is looked at.
#include "tests/support/Program.h"
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

namespace {
constexpr int PatienceMs = 300'000;
}

class tst_Bench final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowRuns_data();
    void everyRowRuns();
    void aRowThatIsNotThereIsSaid();

private:
    QTemporaryDir m_dir;
};

void tst_Bench::everyRowRuns_data()
{
    QTest::addColumn<QString>("last"); // of the row's lines
    QTest::newRow("commit") << QStringLiteral("ratio of the 99th percentiles");
    QTest::newRow("counter") << QStringLiteral("ratio of memory");
    QTest::newRow("pricing") << QStringLiteral("against a frame");
    QTest::newRow("close") << QStringLiteral("against a second");
    QTest::newRow("apply") << QStringLiteral("ledger / bare");
    QTest::newRow("drain") << QStringLiteral("drain / bare");
    QTest::newRow("restart") << QStringLiteral("resident memory");
    QTest::newRow("see") << QStringLiteral("ratio of the 99th percentiles");
    QTest::newRow("tills") << QStringLiteral("tills held to the end");
}

void tst_Bench::everyRowRuns()
{
    QFETCH(QString, last);
    Program bench(QStringLiteral("mostrador-bench"));
    const int exit = bench.run({QString::fromLatin1(QTest::currentDataTag()), QStringLiteral("--quick"), QStringLiteral("--data-dir"), m_dir.path()}, PatienceMs);
    const QString output = bench.output();
    QVERIFY2(exit == 0, qPrintable(bench.errors()));
    if (output.contains(QStringLiteral("left out")))
        QSKIP(qPrintable(output));
    QVERIFY2(output.contains(last), qPrintable(output));
}

void tst_Bench::aRowThatIsNotThereIsSaid()
{
    Program bench(QStringLiteral("mostrador-bench"));
    QCOMPARE(bench.run({QStringLiteral("nothing-of-this-name"), QStringLiteral("--data-dir"), m_dir.path()}, PatienceMs), 2);
    QVERIFY(bench.errors().contains(QStringLiteral("nothing-of-this-name")));
}

QTEST_GUILESS_MAIN(tst_Bench)
#include "tst_Bench.moc"
