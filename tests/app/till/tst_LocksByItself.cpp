// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/till/WholeDay.h"
#include "tests/support/DatabaseRows.h"
#include <cstdio>

using namespace mostrador;

/// The real program with its clock in the test's hand: whoever left the till is signed out, and what was open stays open.
class tst_LocksByItself : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void afterTenMinutesWithoutAKey();
    void asTheShopSays_data();
    void asTheShopSays();

private:
    void start();
    void at(int seconds);
    void staysOpen();
    void does(const QStringList &words) { QVERIFY2(m_till.does(words), qPrintable(m_till.stuckAt() + QLatin1Char('\n') + m_till.errors())); }
    QString clock() const { return m_day.office().path("clock"); }

    WholeDay m_day;
    TillProgram m_till;
};

/// María works here, and is at the till.
void tst_LocksByItself::initTestCase()
{
    if (!QFile::exists(BIN_DIR "/mostrador-clock.so"))
        QSKIP("the clock that can be set is not built here");
    m_day.open();
    m_till.start(m_day.folder(), m_day.options());
    const QList<WholeDay::Step> steps = m_day.steps();
    does(QStringList{"says:Ready to sell", "key:Ctrl+3", "says:Yerba", "says:Aceite", "drained"} + steps[1].words);
    QCOMPARE(m_till.end(), 0);
}

void tst_LocksByItself::start()
{
    at(0);
    qputenv("CLOCK_FILE", clock().toLocal8Bit());
    qputenv("LD_PRELOAD", BIN_DIR "/mostrador-clock.so");
    m_till.start(m_day.folder(), {"--offline", "--kafka", "none"});
    qunsetenv("LD_PRELOAD");
    does(WholeDay::comes("María", {"María"}));
}

/// Since the start.
void tst_LocksByItself::at(int seconds)
{
    QFile file(clock() + ".new");
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray::number(seconds) + ' ' + QByteArray::number(seconds));
    file.close();
    QVERIFY(::rename(qPrintable(file.fileName()), qPrintable(clock())) == 0);
}

/// What is due has come by then.
void tst_LocksByItself::staysOpen()
{
    does({"settled", "shot:open", "settled", "gone:Who is at the till?", "says:María"});
}

void tst_LocksByItself::afterTenMinutesWithoutAKey()
{
    start();
    does({"scan:" + WholeDay::yerba(), "says:1,250.50"});
    at(9 * 60);
    staysOpen();
    does({"key:Ctrl+1"});
    at(18 * 60); // since that key it is nine
    staysOpen();
    at(18 * 60 + 61);
    does(WholeDay::comes("María", {"María"}) + QStringList{"says:1,250.50"});
    QCOMPARE(m_till.end(), 0);
}

void tst_LocksByItself::asTheShopSays_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("never") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("thirty") << 30;
}

void tst_LocksByItself::asTheShopSays()
{
    QFETCH(int, minutes);
    const QString set = QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES ('people.lock_minutes', '%1')").arg(minutes);
    QCOMPARE(rowsOf(m_day.file(), set), QStringList());
    start();
    if (minutes == 0) {
        at(24 * 3600);
        staysOpen();
    } else {
        at(minutes * 60 - 30);
        staysOpen();
        at(minutes * 60 + 1);
        does({"says:Who is at the till?"});
    }
    QCOMPARE(m_till.end(), 0);
}

QTEST_GUILESS_MAIN(tst_LocksByItself)
#include "tst_LocksByItself.moc"
