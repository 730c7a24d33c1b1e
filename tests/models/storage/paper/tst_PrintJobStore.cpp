// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/PrintDoubt.h"
#include "models/storage/paper/PrintJobStore.h"
#include "tests/support/StoreFixture.h"
#include <QTest>

using namespace mostrador;

class tst_PrintJobStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesWithItsTransaction();
    void movesOnlyFromWhereItIs();
    void doubts();
    void forgetsWhatIsDone();
};

static const QDateTime Now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

static PrintJob jobOf(const QString &number)
{
    PrintJob job;
    job.kind = PrintJobStore::Receipt;
    job.number = number;
    return job;
}

void tst_PrintJobStore::goesWithItsTransaction()
{
    StoreFixture fixture;
    PrintJobStore jobs(*fixture.database);
    {
        Transaction transaction(*fixture.database);
        QVERIFY(transaction.begun().ok());
        QVERIFY(jobs.put(jobOf(QStringLiteral("lost")), Now).ok());
    } // rolled back
    QVERIFY(!jobs.next()->has_value());
    {
        Transaction transaction(*fixture.database);
        QVERIFY(transaction.begun().ok());
        QVERIFY(jobs.put(jobOf(QStringLiteral("kept")), Now).ok());
        QVERIFY(transaction.commit().ok());
    }
    QCOMPARE((*jobs.next())->number, QStringLiteral("kept"));
}

void tst_PrintJobStore::movesOnlyFromWhereItIs()
{
    StoreFixture fixture;
    PrintJobStore jobs(*fixture.database);
    const qint64 id = *jobs.add(jobOf(QStringLiteral("1")), Now);
    QVERIFY(jobs.move(id, PrintState::Waiting, PrintState::Printing, {}, Now).ok());
    const auto again = jobs.move(id, PrintState::Waiting, PrintState::Printing, {}, Now);
    QVERIFY(!again && again.error().code == Error::Code::Conflict); // two would print it twice
    QVERIFY(jobs.move(id, PrintState::Printing, PrintState::Waiting, QStringLiteral("off"), Now).ok());
    QCOMPARE((*jobs.job(id))->attempts, 1);
    QCOMPARE((*jobs.job(id))->problem, QStringLiteral("off"));
}

void tst_PrintJobStore::doubts()
{
    StoreFixture fixture;
    PrintJobStore jobs(*fixture.database);
    const qint64 printing = *jobs.add(jobOf(QStringLiteral("1")), Now);
    QVERIFY(jobs.move(printing, PrintState::Waiting, PrintState::Printing, {}, Now).ok());
    const qint64 waiting = *jobs.add(jobOf(QStringLiteral("2")), Now);
    QCOMPARE(*jobs.settleInterrupted(Now), 1);
    QCOMPARE((*jobs.job(printing))->state, PrintState::Unsure);
    QCOMPARE((*jobs.job(waiting))->state, PrintState::Waiting);
    QCOMPARE(*doubtPrintJobs(*fixture.database, Now), 1);
    QCOMPARE((*jobs.job(waiting))->state, PrintState::Unsure);
    QVERIFY(!jobs.next()->has_value());
}

void tst_PrintJobStore::forgetsWhatIsDone()
{
    StoreFixture fixture;
    PrintJobStore jobs(*fixture.database);
    const qint64 done = *jobs.add(jobOf(QStringLiteral("1")), Now);
    const qint64 open = *jobs.add(jobOf(QStringLiteral("2")), Now);
    QVERIFY(jobs.move(done, PrintState::Waiting, PrintState::Printed, {}, Now).ok());
    QVERIFY(*jobs.wasPrinted(PrintJobStore::Receipt, QStringLiteral("1")));
    QVERIFY(jobs.forget(Now.addDays(1)).ok());
    QVERIFY(!jobs.job(done)->has_value());
    QVERIFY(jobs.job(open)->has_value());
    QCOMPARE(*jobs.openCount(), 1);
    QCOMPARE(jobs.open(10)->size(), 1);
}

QTEST_GUILESS_MAIN(tst_PrintJobStore)
#include "tst_PrintJobStore.moc"
