// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DayWindow.h"
#include "tests/ui/Looks.h"
#include "ui/cash/CountGrid.h"
#include "ui/cash/OpeningPage.h"
#include "ui/payment/ReceiptView.h"
#include "ui/widgets/MoneyLabel.h"
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace mostrador;

/// Everything of people and of the drawer, in each language, size of type and width: nothing cut, nothing without a name, all reached by Tab.
class tst_DayLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void looksRight_data() { checks::everyWindow(); }
    void looksRight();
    void cleanup();

private:
    void press(const QString &action) const { m_day->press(action); }
    bool look(const QString &name) const
    {
        m_day->shoot(QStringLiteral("%1-%2").arg(QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-')), name));
        return checks::isRight(m_day->window.get(), name);
    }
    Theme m_theme;
    Language m_language;
    std::unique_ptr<DayWindow> m_day;
};

void tst_DayLook::cleanup()
{
    m_day.reset();
    m_theme.setTextSize(100);
    m_theme.setMode(Theme::Mode::Light);
}

void tst_DayLook::looksRight()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    if (worn.width == 1366)
        m_theme.setMode(Theme::Mode::Dark);
    m_day = std::make_unique<DayWindow>(m_theme, m_language);
    m_day->window->resize(worn.width, worn.width == 1024 ? 700 : worn.width == 1366 ? 768 : 1080);
    press(QStringLiteral("screen.4"));
    QVERIFY(look(QStringLiteral("1-opening")));
    Hands::type(QStringLiteral("x"));
    press(QStringLiteral("cash.next"));
    QVERIFY(!m_day->said().isEmpty());
    QVERIFY(look(QStringLiteral("1-opening-refused")));
    const auto *grid = m_day->cashScreen->findChild<OpeningPage *>()->findChild<CountGrid *>();
    const auto *total = grid->foot()->findChild<MoneyLabel *>();
    QCOMPARE(total->visibleRegion().boundingRect(), total->rect()); // what one is asked to look at again
    for (const MoneyLabel *sum : grid->findChildren<MoneyLabel *>())
        QVERIFY(sum->isVisibleTo(grid)); // what each pile comes to, where there is room for one column only, too
    Hands::key(Qt::Key_Backspace);
    QVERIFY(m_day->keep(QStringLiteral("María José"), Role::Manager, QStringLiteral("407135")));
    QVERIFY(m_day->keep(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("9182")));
    press(QStringLiteral("screen.3"));
    press(QStringLiteral("settings.page.2"));
    QVERIFY(look(QStringLiteral("2-people")));
    for (const QScrollArea *area : m_day->settingsScreen->findChildren<QScrollArea *>())
        QVERIFY(!area->isVisible() || area->widget()->width() <= area->viewport()->width()); // nothing beyond its right edge
    press(QStringLiteral("settings.page.3"));
    QVERIFY(look(QStringLiteral("3-cash-settings")));
    press(QStringLiteral("view.lock"));
    Hands::key(Qt::Key_1, Qt::AltModifier);
    Hands::type(QStringLiteral("1111"));
    Hands::key(Qt::Key_Return);
    QVERIFY(look(QStringLiteral("4-locked")));
    Hands::type(QStringLiteral("9182"));
    Hands::key(Qt::Key_Return);
    press(QStringLiteral("screen.4"));
    Hands::type(QStringLiteral("3"));
    press(QStringLiteral("cash.next"));
    QVERIFY(look(QStringLiteral("5-open")));
    press(QStringLiteral("cash.payIn"));
    Hands::type(QStringLiteral("1234567,50"));
    Hands::key(Qt::Key_1, Qt::AltModifier);
    QVERIFY(look(QStringLiteral("6-pay-in")));
    Hands::key(Qt::Key_Return);
    press(QStringLiteral("cash.payOut"));
    Hands::type(QStringLiteral("2500"));
    Hands::key(Qt::Key_3, Qt::AltModifier);
    Hands::key(Qt::Key_Return);
    QVERIFY(look(QStringLiteral("7-approval")));
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    QVERIFY(look(QStringLiteral("8-moved")));
    Hands::key(Qt::Key_Return);
    QVERIFY(m_day->cashScreen->findChild<ReceiptView *>()->isVisible()); // the slip of the row
    QVERIFY(look(QStringLiteral("8-slip")));
    Hands::key(Qt::Key_Escape);
    press(QStringLiteral("cash.close"));
    QVERIFY(look(QStringLiteral("9-close-1")));
    press(QStringLiteral("cash.next"));
    QVERIFY(look(QStringLiteral("10-close-2")));
    for (int i = 0; i < 20; ++i)
        Hands::key(Qt::Key_Return);
    QVERIFY(look(QStringLiteral("10-close-2-last")));
    const QWidget *last = QApplication::focusWidget();
    QCOMPARE(last->visibleRegion().boundingRect(), last->rect()); // though what to press next took room from it
    press(QStringLiteral("cash.next"));
    QVERIFY(look(QStringLiteral("10-close-2-nothing")));
    press(QStringLiteral("cash.next"));
    QVERIFY(look(QStringLiteral("11-close-3")));
    Hands::type(QStringLiteral("?"));
    press(QStringLiteral("cash.next"));
    QVERIFY(look(QStringLiteral("12-close-4")));
    press(QStringLiteral("cash.next"));
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    QVERIFY(!m_day->cash->shift());
    QVERIFY(look(QStringLiteral("13-z")));
}

QTEST_MAIN(tst_DayLook)
#include "tst_DayLook.moc"
