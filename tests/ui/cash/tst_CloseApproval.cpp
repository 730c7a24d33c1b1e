// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/payment/TakenSetting.h"
#include "tests/ui/DayTest.h"
#include "ui/cash/CloseSteps.h"
#include "ui/shell/ScannerFilter.h"
#include <QLineEdit>

using namespace mostrador;

/// A shop where cashiers close with somebody's approval, whether the drawer differs or not.
class tst_CloseApproval : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_day.reset(); }
    void withoutADifference();
    void withADifferenceOneAnswerIsForBoth();
    void askedBeforeAnythingIsTyped();
    void whatIsTypedAheadIsATryAndAScanIsNone_data();
    void whatIsTypedAheadIsATryAndAScanIsNone();
    void whatWouldRefuseItComesFirst();
    void aCountAgainIsAskedBeforeTheFields();

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
    approve();
    Hands::type(pieces);
    press(QStringLiteral("cash.next"));
    QVERIFY(!isAsked()); // she agreed before it was typed
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

/// What is typed while it is looked up whether somebody is asked is a PIN, and no number of notes.
void tst_CloseApproval::askedBeforeAnythingIsTyped()
{
    m_day->storage.hold();
    press(QStringLiteral("cash.next"));
    QVERIFY(!isAsked());
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    m_day->storage.letGo();
    QVERIFY2(!isAsked(), qPrintable(question()));
    for (const QLineEdit *field : m_day->window->findChildren<QLineEdit *>())
        QVERIFY(!field->text().contains(QStringLiteral("4071")));
    QCOMPARE(m_day->entries(QStringLiteral("action.approved")).size(), 1);
    Hands::type(QStringLiteral("3"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
    QCOMPARE(m_day->cash->shift()->counted.total(), Money(6000000, Currency::ars()));
}

void tst_CloseApproval::whatIsTypedAheadIsATryAndAScanIsNone_data()
{
    QTest::addColumn<int>("gapMs");
    QTest::newRow("typed") << 120;
    QTest::newRow("typed quickly") << 60;
    QTest::newRow("scanned") << 3;
}

/// All of it comes at once when the question is there.
void tst_CloseApproval::whatIsTypedAheadIsATryAndAScanIsNone()
{
    QFETCH(int, gapMs);
    const bool isScan = gapMs < 10;
    ScannerFilter scanner(qApp);
    connect(&scanner, &ScannerFilter::refused, m_day->desk.get(), &PeopleDesk::refuseScan);
    m_day->storage.hold();
    press(QStringLiteral("cash.next"));
    quint64 now = 1'000'000;
    for (const QChar sign : QStringLiteral("407135\r")) {
        QKeyEvent event(QEvent::KeyPress, sign == QLatin1Char('\r') ? int(Qt::Key_Return) : sign.unicode(), Qt::NoModifier, sign);
        event.setTimestamp(now += quint64(gapMs));
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    m_day->storage.letGo();
    QCOMPARE(isAsked(), isScan);
    QCOMPARE(m_day->entries(QStringLiteral("action.approved")).size(), isScan ? 0 : 1);
    QCOMPARE(m_day->entries(QStringLiteral("user.guessed")).size(), 0);
    QVERIFY(!isScan || !said().isEmpty()); // that it is no PIN
}

void tst_CloseApproval::whatWouldRefuseItComesFirst()
{
    m_day->settings->keep(setting::PaymentTaken, QStringLiteral("[{}]"));
    press(QStringLiteral("cash.next"));
    QVERIFY(!isAsked());
    QVERIFY(!said().isEmpty());
    m_day->settings->keep(setting::PaymentTaken, {});
    count(QStringLiteral("3"));
    press(QStringLiteral("cash.next"));
    m_day->settings->keep(setting::PaymentTaken, QStringLiteral("[{}]"));
    press(QStringLiteral("cash.next"));
    QVERIFY(!isAsked());
    QVERIFY(m_day->cash->shift());
    m_day->settings->keep(setting::PaymentTaken, {});
    press(QStringLiteral("cash.next"));
    approve();
    QVERIFY2(!m_day->cash->shift(), qPrintable(said()));
}

void tst_CloseApproval::aCountAgainIsAskedBeforeTheFields()
{
    signIn(QStringLiteral("María"), QStringLiteral("407135"));
    m_day->people->allow(Role::Cashier, Deed::CloseShift, Allowance::always(), nullptr, {});
    ana();
    press(QStringLiteral("cash.next"));
    Hands::type(QStringLiteral("2"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
    press(QStringLiteral("cash.again"));
    QVERIFY(question().contains(QStringLiteral("Contar otra vez")));
    Hands::key(Qt::Key_Escape);
    QVERIFY(!isAsked());
    QVERIFY(m_day->cashScreen->findChild<CloseSteps *>()->isVisible());
    press(QStringLiteral("cash.again"));
    approve();
    Hands::type(QStringLiteral("3")); // in place of the 2 that is kept
    Hands::key(Qt::Key_Escape);
    press(QStringLiteral("cash.again"));
    QVERIFY(!isAsked()); // it was agreed to, and not done yet
    press(QStringLiteral("cash.next"));
    QVERIFY(!isAsked());
    QCOMPARE(m_day->cash->shift()->counted.total(), Money(6000000, Currency::ars()));
    QCOMPARE(m_day->entries(QStringLiteral("action.approved")).size(), 1);
    press(QStringLiteral("cash.again"));
    QVERIFY(isAsked()); // that one was used up
}

QTEST_MAIN(tst_CloseApproval)
#include "tst_CloseApproval.moc"
