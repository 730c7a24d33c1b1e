// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/till/DayBooks.h"

using namespace mostrador;

/// The day from the first person to the Z, in one go.
class tst_WholeDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_day.open(); }
    void theDay();
    void theZIsWhatTheTestCounted();
    void nothingIsSoldUntilTheNextShift();
    void aChangedByteOfTheZIsFound();

private:
    void does(const QStringList &words) { QVERIFY2(m_till.does(words), qPrintable(m_till.stuckAt() + QLatin1Char('\n') + m_till.errors())); }

    WholeDay m_day;
    DayBooks m_books{m_day};
    TillProgram m_till;
    DaySums m_sums;
    bool m_isOver = false;
};

void tst_WholeDay::theDay()
{
    m_till.start(m_day.folder(), m_day.options());
    for (const WholeDay::Step &step : m_day.steps()) {
        if (step.counts)
            step.counts(m_sums);
        does(step.words + (step.name == QLatin1String("X") ? DayBooks::onScreen(m_sums.x()) : QStringList()));
        if (QTest::currentTestFailed())
            return;
        does({"shot:" + step.name}); // to be looked at
    }
    m_isOver = !QTest::currentTestFailed();
}

void tst_WholeDay::theZIsWhatTheTestCounted()
{
    if (!m_isOver)
        QSKIP("the day stopped before");
    does(WholeDay::comes("Ana") + QStringList{"says:Z report 00001"} + DayBooks::onScreen(m_sums.z())
         + QStringList{"says:Closed by Luis", "says:Approved by María", "printed", "drained"});
    m_books.checkTill(m_sums);
    m_books.checkPaper(m_sums);
    QCOMPARE(m_books.pulses(), 5); // three times for cash, for the money out, and without a sale
    m_books.checkHub(m_sums);
}

void tst_WholeDay::nothingIsSoldUntilTheNextShift()
{
    if (!m_isOver)
        QSKIP("the day stopped before");
    does({"key:Ctrl+1", "scan:" + WholeDay::yerba(), "says:1,250.50", "key:Shift+F12", "says:No shift is open"});
    QCOMPARE(m_till.end(), 0);
    QCOMPARE(m_books.rows("SELECT count(*) FROM sale"), QStringList{QString::number(m_sums.sales)});
}

/// One byte of the file, where the reason of the difference is kept.
void tst_WholeDay::aChangedByteOfTheZIsFound()
{
    if (!m_isOver)
        QSKIP("the day stopped before");
    const auto [sound, said] = m_books.verify();
    QVERIFY2(sound == 0 && said.contains(" 1 tills, heads 0001/"), qPrintable(said));
    const QStringList z = m_books.rows("SELECT epoch, seq FROM journal WHERE type = 'shift.closed'");
    QCOMPARE(z.size(), 1);
    QFile file(m_day.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf(WholeDay::why().toUtf8());
    QVERIFY(at > 0);
    QCOMPARE(all.indexOf(WholeDay::why().toUtf8(), at + 1), -1);
    QVERIFY(file.seek(at) && file.putChar('v'));
    file.close();
    const auto [changed, found] = m_books.verify();
    QCOMPARE(changed, 1);
    const QString entry = QStringLiteral("till 1, epoch %1, seq %2 (0001/%1/%2) ").arg(z.first().section(QLatin1Char(' '), 0, 0), z.first().section(QLatin1Char(' '), 1));
    QVERIFY2(found.startsWith(entry), qPrintable(found));
    QVERIFY2(found.size() > entry.size(), "it does not say what is wrong");
}

QTEST_GUILESS_MAIN(tst_WholeDay)
#include "tst_WholeDay.moc"
