// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cash/ZNumbers.h"
#include "models/services/TillStores.h"
#include "models/storage/Backup.h"
#include "tests/support/DatabaseFiles.h"
#include "tests/support/TillFixture.h"
#include <QSet>

using namespace mostrador;

/// Which numbers the Zs of a till have that is put back to copies of its database.
class tst_ZNumbers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TillFixture>();
        t->open();
    }
    void cleanup() { t.reset(); }
    void oneAfterTheOther();
    void aCopyLeavesSomeOut();
    void theSameCopyTwiceIsToldApart();
    void theHubsWordEndsTheDoubt();
    void aNewDiskAsksTheHub();
    void aTillThatKnowsAllAsksNobody();

private:
    ZReport close()
    {
        CashService &cash = *t->stores->cash;
        const CashCount none(Currency::ars());
        [&] { QVERIFY(cash.open(none).ok() && cash.count(none, {}).ok()); }();
        const auto closed = cash.close({Money::zero(Currency::ars()), {}});
        [&] { QVERIFY2(closed.ok(), closed.ok() ? "" : qPrintable(closed.error().message)); }();
        return closed ? *closed : ZReport{};
    }
    QString copy()
    {
        const QString file = t->dir.filePath(QStringLiteral("copy.sqlite"));
        QFile::remove(file);
        [&] { QVERIFY(backUp(*t->stores->database, file).ok()); }();
        return file;
    }
    void putBack(const QString &copy)
    {
        const QString file = t->stores->database->file();
        t->close();
        mostrador::putBack(copy, file);
        t->open();
        QVERIFY(*t->stores->journal->leaveCopy(QByteArray(32, 'p'), {}));
    }
    void join(qint64 lastNumber)
    {
        TillIdentity who = *t->stores->journal->identity();
        who.epoch += 1;
        QVERIFY(t->stores->journal->enrol(who, QByteArray(32, 'p'), lastNumber).ok());
    }
    void hubSays(int highest)
    {
        Transaction transaction(*t->stores->database);
        QVERIFY(ZNumbers(*t->stores->database).settle(highest).ok());
        QVERIFY(transaction.commit().ok());
    }
    int unsure() { return *ZNumbers(*t->stores->database).unsureEpoch(); }

    std::unique_ptr<TillFixture> t;
};

void tst_ZNumbers::oneAfterTheOther()
{
    for (int i = 1; i <= 3; ++i) {
        const ZReport z = close();
        QCOMPARE(z.number, i);
        QCOMPARE(z.unsureEpoch, 0);
        QVERIFY(!encode(z).contains("unsure"));
    }
}

void tst_ZNumbers::aCopyLeavesSomeOut()
{
    close();
    const QString file = copy();
    QCOMPARE(close().number, 2); // on paper only
    QCOMPARE(close().number, 3);
    putBack(file);
    const ZReport z = close();
    QCOMPARE(z.number, 1 + ZsLeftOut + 1);
    QCOMPARE(z.unsureEpoch, t->stores->journal->identity()->epoch);
    QCOMPARE(decodeZReport(encode(z))->unsureEpoch, z.unsureEpoch);
    QCOMPARE(close().number, z.number + 1);
    t->close();
    t->open(); // the next start
    QCOMPARE(close().number, z.number + 2);
}

/// Offline nobody knows what the first time gave: the epochs are not the same.
void tst_ZNumbers::theSameCopyTwiceIsToldApart()
{
    close();
    const QString file = copy();
    QSet<QPair<int, int>> given;
    for (int time = 0; time < 3; ++time) {
        putBack(file);
        const ZReport z = close();
        QVERIFY(z.unsureEpoch > 0);
        given.insert({z.number, z.unsureEpoch});
    }
    QCOMPARE(given.size(), 3);
}

void tst_ZNumbers::theHubsWordEndsTheDoubt()
{
    close();
    const QString file = copy();
    putBack(file);
    const int offline = close().number;
    join(0);
    QVERIFY(unsure() > 0); // joined, and not told yet
    hubSays(offline);
    QCOMPARE(unsure(), 0);
    ZReport z = close();
    QCOMPARE(z.number, offline + 1); // what the hub knows is this disk's own
    QCOMPARE(z.unsureEpoch, 0);
    putBack(file); // once more: the hub has a later one than this copy leaves out
    join(0);
    hubSays(3 * ZsLeftOut);
    QCOMPARE(close().number, 3 * ZsLeftOut + ZsLeftOut + 1); // and perhaps not all of them yet
}

void tst_ZNumbers::aNewDiskAsksTheHub()
{
    join(10'000); // the hub knows of documents that are not here
    QVERIFY(unsure() > 0);
    hubSays(41);
    QCOMPARE(close().number, 41 + ZsLeftOut + 1);
}

void tst_ZNumbers::aTillThatKnowsAllAsksNobody()
{
    close();
    join(0); // its token was taken back
    QCOMPARE(unsure(), 0);
    QCOMPARE(close().number, 2);
}

QTEST_GUILESS_MAIN(tst_ZNumbers)
#include "tst_ZNumbers.moc"
