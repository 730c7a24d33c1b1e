// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DayTest.h"

using namespace mostrador;

/// A shop where cashiers close with somebody's approval, whether the drawer differs or not.
class tst_CloseApproval : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_day.reset(); }
    void withoutADifference();
    void withADifferenceOneAnswerIsForBoth();

private:
    void count(const QString &pieces) const; ///< of the largest note, to the comparison
};

void tst_CloseApproval::init()
{
    openWithPeople();
    m_day->people->allow(Role::Cashier, Deed::CloseShift, Allowance::never(), nullptr, {});
    ana();
    QVERIFY(!m_day->people->may(Deed::CloseShift));
    press(QStringLiteral("screen.4"));
    Hands::type(QStringLiteral("3"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift(), qPrintable(said()));
    press(QStringLiteral("screen.4"));
    press(QStringLiteral("cash.close"));
}

void tst_CloseApproval::count(const QString &pieces) const
{
    press(QStringLiteral("cash.next"));
    Hands::type(pieces);
    press(QStringLiteral("cash.next"));
    approve();
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
}

void tst_CloseApproval::withoutADifference()
{
    count(QStringLiteral("3"));
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next"));
    QVERIFY(m_day->cash->shift());
    approve();
    QVERIFY2(!m_day->cash->shift(), qPrintable(said()));
    const ZReport z = m_day->cash->reports().first();
    QCOMPARE(z.closedByName, QStringLiteral("Ana"));
    QCOMPARE(z.approverName, QStringLiteral("María"));
    QVERIFY(z.reason.isEmpty());
}

void tst_CloseApproval::withADifferenceOneAnswerIsForBoth()
{
    count(QStringLiteral("2"));
    Hands::type(QStringLiteral("Vuelto mal dado"));
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next"));
    QVERIFY(isAsked());
    QVERIFY2(question().contains(QStringLiteral("20.000,00")), qPrintable(question())); // which, and how much
    approve();
    QVERIFY2(!m_day->cash->shift(), qPrintable(said()));
    QCOMPARE(m_day->cash->reports().first().approverName, QStringLiteral("María"));
    QCOMPARE(m_day->entries(QStringLiteral("action.approved")).size(), 2); // the count, the close
}

QTEST_MAIN(tst_CloseApproval)
#include "tst_CloseApproval.moc"
