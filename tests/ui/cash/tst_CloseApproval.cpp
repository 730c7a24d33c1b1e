// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DayWindow.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/ThemedLabel.h"

using namespace mostrador;

/// A shop where cashiers close with somebody's approval, whether the drawer differs or not.
class tst_CloseApproval : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_day.reset(); }
    void withoutADifference();
    void withADifferenceOneAnswerIsForBoth();

private:
    void press(const QString &action) const;
    void approve() const;
    void count(const QString &pieces) const; ///< of the largest note, to the comparison
    bool isAsked() const { return m_sheet->isVisible(); }
    QString said() const;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<DayWindow> m_day;
    ApprovalSheet *m_sheet = nullptr;
};

void tst_CloseApproval::initTestCase()
{
    m_theme.apply();
    m_language.set(QStringLiteral("es"));
}

void tst_CloseApproval::init()
{
    m_day = std::make_unique<DayWindow>(m_theme, m_language);
    m_sheet = m_day->window->findChild<ApprovalSheet *>();
    QVERIFY(m_day->keep(QStringLiteral("María"), Role::Manager, QStringLiteral("407135")));
    QVERIFY(m_day->keep(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("9182")));
    m_day->people->allow(Role::Cashier, Deed::CloseShift, Allowance::never(), nullptr, {});
    m_day->people->signIn(m_day->id(QStringLiteral("Ana")), QStringLiteral("9182"), nullptr, {});
    QVERIFY(!m_day->people->may(Deed::CloseShift));
    press(QStringLiteral("screen.4"));
    Hands::type(QStringLiteral("3"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift(), qPrintable(said()));
    press(QStringLiteral("screen.4"));
    press(QStringLiteral("cash.close"));
}

void tst_CloseApproval::press(const QString &action) const
{
    const QKeyCombination key = m_day->keys.keys(action).first()[0];
    Hands::key(key.key(), key.keyboardModifiers());
}

void tst_CloseApproval::approve() const
{
    QVERIFY2(isAsked(), qPrintable(said()));
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
}

void tst_CloseApproval::count(const QString &pieces) const
{
    press(QStringLiteral("cash.next"));
    Hands::type(pieces);
    press(QStringLiteral("cash.next"));
    approve();
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
}

QString tst_CloseApproval::said() const
{
    QStringList words;
    for (const NoticeStrip *strip : m_day->window->findChildren<NoticeStrip *>())
        if (strip->isVisible())
            words.append(strip->text());
    return words.join(QLatin1Char('\n'));
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
    QString question;
    for (const ThemedLabel *label : m_sheet->findChildren<ThemedLabel *>())
        question += label->text();
    QVERIFY2(question.contains(QStringLiteral("20.000,00")), qPrintable(question)); // which, and how much
    approve();
    QVERIFY(!isAsked());
    QVERIFY2(!m_day->cash->shift(), qPrintable(said()));
    QCOMPARE(m_day->cash->reports().first().approverName, QStringLiteral("María"));
    QCOMPARE(m_day->entries(QStringLiteral("action.approved")).size(), 2); // the count, the close
}

QTEST_MAIN(tst_CloseApproval)
#include "tst_CloseApproval.moc"
