// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DayTest.h"
#include "ui/cash/ReportCard.h"
#include "ui/cash/KeptPage.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/ScrollBody.h"
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace mostrador;

/// What a key too many, or one that was meant for something else, does in the drawer; and that all of a report is read without a mouse.
class tst_CashByKeys : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aCountOfNothingIsAskedAbout();
    void aDrawerOfNothingIsAskedAboutBesideSlips();
    void aReportIsTurned();
    void aReportIsTurnedBesideTheList();
    void aReportIsTurnedBesideTheCount();
    void aKeyOfTheScreenTypesNothing();

private:
    void startClose() const;
    void fillReport() const;
    QScrollBar *bar() const { return m_day->window->findChild<ReportCard *>()->findChild<ScrollBody *>()->verticalScrollBar(); }
};

void tst_CashByKeys::init()
{
    openTill();
    m_day->window->resize(1024, 700);
    press(QStringLiteral("screen.4"));
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next")); // a float of nothing is asked about
    QVERIFY2(m_day->cash->shift(), qPrintable(said()));
}

void tst_CashByKeys::cleanup()
{
    m_day.reset();
    m_theme.setTextSize(100);
}

void tst_CashByKeys::startClose() const
{
    press(QStringLiteral("cash.close"));
    press(QStringLiteral("cash.next"));
}

/// Until there is no room for it.
void tst_CashByKeys::fillReport() const
{
    m_day->theme.setTextSize(150);
    for (const char *tender : {"payment.cash", "payment.debit", "payment.credit", "payment.transfer"}) {
        press(QStringLiteral("screen.1"));
        Hands::scan(1);
        press(QStringLiteral("sale.charge"));
        press(QLatin1String(tender));
        Hands::key(Qt::Key_Return);
    }
    press(QStringLiteral("screen.4"));
    for (const char *move : {"cash.payIn", "cash.payOut"}) {
        press(QLatin1String(move));
        Hands::type(QStringLiteral("15"));
        Hands::key(Qt::Key_1, Qt::AltModifier);
        Hands::key(Qt::Key_Return);
    }
    QCOMPARE(m_day->cash->moves().size(), 2);
}

void tst_CashByKeys::aCountOfNothingIsAskedAbout()
{
    startClose();
    press(QStringLiteral("cash.next")); // one too many
    QVERIFY(!m_day->cash->shift()->isCounted);
    QVERIFY2(said().contains(QStringLiteral("No se contó nada")), qPrintable(said()));
    Hands::type(QStringLiteral("1"));
    Hands::key(Qt::Key_Backspace); // what was said before was about another count
    press(QStringLiteral("cash.next"));
    QVERIFY(!m_day->cash->shift()->isCounted);
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
}

/// Slips are no drawer.
void tst_CashByKeys::aDrawerOfNothingIsAskedAboutBesideSlips()
{
    fillReport();
    startClose();
    const auto fields = m_day->cashScreen->findChildren<QLineEdit *>();
    const auto slips = std::find_if(fields.rbegin(), fields.rend(), [](const QLineEdit *edit) { return edit->isVisible(); });
    QVERIFY(slips != fields.rend());
    (*slips)->setFocus();
    Hands::type(QStringLiteral("4850"));
    press(QStringLiteral("cash.next"));
    QVERIFY(!m_day->cash->shift()->isCounted);
    QVERIFY2(said().contains(QStringLiteral("No se contó nada")), qPrintable(said()));
}

void tst_CashByKeys::aReportIsTurned()
{
    fillReport();
    press(QStringLiteral("cash.x"));
    QTRY_VERIFY(bar()->maximum() > 0);
    QCOMPARE(bar()->value(), 0);
    for (int i = 0; i < 20 && bar()->value() < bar()->maximum(); ++i)
        press(QStringLiteral("cash.more"));
    QCOMPARE(bar()->value(), bar()->maximum());
    press(QStringLiteral("cash.before"));
    QVERIFY(bar()->value() < bar()->maximum());
    for (int i = 0; i < 20 && bar()->value() < bar()->maximum(); ++i)
        press(QStringLiteral("cash.more"));
    press(QStringLiteral("cash.more")); // from the beginning again
    QCOMPARE(bar()->value(), 0);
}

void tst_CashByKeys::aReportIsTurnedBesideTheList()
{
    fillReport();
    press(QStringLiteral("cash.x"));
    QTRY_VERIFY(bar()->maximum() > 0);
    m_day->cashScreen->activated();
    QVERIFY(QApplication::focusWidget()->inherits("QAbstractItemView"));
    press(QStringLiteral("cash.more"));
    QVERIFY(bar()->value() > 0);
}

/// The next float is counted beside the last Z.
void tst_CashByKeys::aReportIsTurnedBesideTheCount()
{
    fillReport();
    startClose();
    Hands::type(QStringLiteral("0"));
    for (int i = 0; i < 20 && m_day->cash->shift(); ++i) {
        press(QStringLiteral("cash.next"));
        if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            field && m_day->cash->shift() && m_day->cash->shift()->isCounted && field->text().isEmpty())
            Hands::type(QStringLiteral("a"));
    }
    QTRY_VERIFY2(!m_day->cash->shift(), qPrintable(said()));
    m_day->cashScreen->activated();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTRY_VERIFY(bar()->maximum() > 0);
    press(QStringLiteral("cash.more"));
    QVERIFY(bar()->value() > 0);
    Hands::type(QStringLiteral("1"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(said().contains(QStringLiteral("El último cierre dejó")), qPrintable(said()));
    Hands::type(QStringLiteral("1"));
    QVERIFY2(said().isEmpty(), qPrintable(said())); // it was about another count
}

void tst_CashByKeys::aKeyOfTheScreenTypesNothing()
{
    startClose();
    Hands::type(QStringLiteral("0"));
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next"));
    auto *kept = m_day->window->findChild<KeptPage *>()->findChild<QLineEdit *>();
    QVERIFY(kept->hasFocus());
    const QString before = kept->text();
    QKeyEvent event(QEvent::KeyPress, Qt::Key_2, Qt::AltModifier, QStringLiteral("2"));
    QApplication::sendEvent(kept, &event);
    QCOMPARE(kept->text(), before);
}

QTEST_MAIN(tst_CashByKeys)
#include "tst_CashByKeys.moc"
