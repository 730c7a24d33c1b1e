// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/till/DayBooks.h"
#include "tests/app/till/KilledTill.h"

using namespace mostrador;

/// The same day, and no step of it without an end: at the places that it goes by, or by kill -9 while what it did stands on the screen. The next start goes on
/// where it was, and in the end the books are those of a day without one.
class tst_DayKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!KilledTill::isBuilt())
            QSKIP("the till that ends where it is told is not built here");
        m_day.open();
    }
    void nothingTwiceNothingLost();
    void everyPlaceIsTried();

private:
    void start(const QString &place = {});
    void does(const QStringList &words) { QVERIFY2(m_till.does(words), qPrintable(m_till.stuckAt() + QLatin1Char('\n') + m_till.errors())); }
    void endAt(const WholeDay::Step &step, const QString &place);

    WholeDay m_day;
    const WholeDay::Step *m_before = nullptr; ///< the step before, which is done
    bool m_isFirst = true;                    ///< nothing was started since
    TillProgram m_till{KilledTill::till()};
};

/// Where the step before was left: whoever was there signs in again, and what is not on paper yet is printed.
void tst_DayKilled::start(const QString &place)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    const WholeDay::Step *step = m_before;
    m_till.start(m_day.folder(), m_day.options(), place);
    if (!step)
        return;
    does((step->who.isEmpty() ? QStringList() : WholeDay::comes(step->who, step->isAlone ? QStringList{step->who} : WholeDay::everybody()))
         + (isFirst ? step->told : QStringList()) + step->back + QStringList{"printed"});
}

void tst_DayKilled::endAt(const WholeDay::Step &step, const QString &place)
{
    start(place);
    if (QTest::currentTestFailed())
        return;
    if (place.isEmpty()) {
        does(step.words + QStringList{"settled"}); // what was typed a moment ago is on the disk
        return m_till.kill9();
    }
    m_till.does(step.words);
    const int code = m_till.waitForEnd();
    QVERIFY2(code == 137, qPrintable(QStringLiteral("%1, %2 was not reached: %3 %4").arg(step.name, place, m_till.stuckAt(), m_till.errors())));
}

void tst_DayKilled::nothingTwiceNothingLost()
{
    const QList<WholeDay::Step> steps = m_day.steps();
    DaySums sums;
    for (const WholeDay::Step &step : steps) {
        for (const QString &place : step.before + QStringList{step.after}) {
            endAt(step, place);
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << "in" << step.name << place;
                return;
            }
        }
        m_before = &step;
        m_isFirst = true;
        if (step.counts)
            step.counts(sums);
    }
    start();
    does(WholeDay::comes("Ana") + QStringList{"key:Ctrl+J", "key:F6", "says:Z report 00001"} + DayBooks::onScreen(sums.z()) + QStringList{"drained"});
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_till.end(), 0);
    const DayBooks books(m_day);
    books.checkTill(sums);
    books.checkPaper(sums);
    books.checkHub(sums);
    const auto [sound, said] = books.verify();
    QVERIFY2(sound == 0, qPrintable(said));
}

void tst_DayKilled::everyPlaceIsTried()
{
    QStringList tried;
    for (const WholeDay::Step &step : m_day.steps())
        tried += step.before + QStringList{step.after};
    QCOMPARE(KilledTill::missing({"user_", "guess_", "shift_", "cash_"}, tried), QStringList());
}

QTEST_GUILESS_MAIN(tst_DayKilled)
#include "tst_DayKilled.moc"
