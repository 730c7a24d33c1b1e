// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WholeWindow.h"
#include "ui/paper/PrinterPill.h"
#include "ui/sale/SaleController.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Rail.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/SyncPill.h"
#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace mostrador;
using Phase = SaleController::Phase;

/// That a key has come to a widget: it is held for the scanner's sake first.
class Comes final : public QObject {
public:
    Comes(QWidget &to, QString text) : m_text(std::move(text)) { to.installEventFilter(this); }
    bool hasCome() const { return m_hasCome; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_hasCome = m_hasCome || (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->text() == m_text);
        return false;
    }

private:
    QString m_text;
    bool m_hasCome = false;
};

/// The keys of the screen in front work, and what is typed comes to it, also while the focus is beside it: in the top bar or in the rail.
class tst_KeysBeside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_all.reset(); }
    void aKeyOfTheScreenWorks();
    void aKeyOfAPageWorks();
    void whatIsTypedGoesToTheField();
    void whatWasSelectedIsTypedOver();
    void aSpaceBetweenWordsPressesNothing();
    void aSpaceAlonePresses();
    void enterPresses();
    void enterAfterTypingDoesNot();
    void aCodeIsSold();
    void aCodeWithLateKeysLeavesNothing();
    void escGoesBack();
    void nothingGoesPastAPage();
    void whatIsNotOnPaperIsFoundByItsKey();

private:
    QList<QAbstractButton *> beside() const;
    QAbstractButton *pill() const { return m_all->window.findChild<SyncPill *>(); }
    QAbstractButton *mode() const;
    QLineEdit *code() const { return m_all->saleScreen->findChild<CodeField *>()->edit(); }
    Theme m_theme;
    Language m_language;
    std::unique_ptr<WholeWindow> m_all;
};

void tst_KeysBeside::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setMode(Theme::Mode::Light);
    m_all = std::make_unique<WholeWindow>(m_theme, m_language);
    QVERIFY(QTest::qWaitForWindowActive(&m_all->window));
}

QList<QAbstractButton *> tst_KeysBeside::beside() const
{
    QList<QAbstractButton *> all = m_all->window.bar().findChildren<QAbstractButton *>() + m_all->window.findChild<Rail *>()->findChildren<QAbstractButton *>();
    all.removeIf([](const QAbstractButton *button) { return !button->isVisible(); });
    return all;
}

QAbstractButton *tst_KeysBeside::mode() const
{
    for (QAbstractButton *button : m_all->window.bar().findChildren<QAbstractButton *>())
        if (button->accessibleName() == QLatin1String("Tema oscuro") || button->accessibleName() == QLatin1String("Tema claro"))
            return button;
    return nullptr;
}

void tst_KeysBeside::aKeyOfTheScreenWorks()
{
    QVERIFY(beside().size() > 8);
    for (QAbstractButton *button : beside()) {
        m_all->scan(ShopFixture::code(1));
        QTRY_COMPARE(m_all->sale().cart().lines().size(), 1);
        button->setFocus();
        m_all->key(Qt::Key_Plus);
        m_all->key(Qt::Key_F4); // types the quantity
        QVERIFY2(code()->hasFocus(), qPrintable(button->accessibleName()));
        m_all->key(Qt::Key_Escape);
        button->setFocus();
        m_all->key(Qt::Key_F12);
        QVERIFY2(m_all->sale().phase() == Phase::Paying, qPrintable(button->accessibleName()));
        button->setFocus();
        m_all->key(Qt::Key_F12);
        QTRY_VERIFY2(m_all->sale().phase() == Phase::Paid, qPrintable(button->accessibleName()));
        m_all->key(Qt::Key_Escape);
    }
}

void tst_KeysBeside::aKeyOfAPageWorks()
{
    m_all->key(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(m_all->window.current() == m_all->settingsScreen);
    const SettingsPage *before = m_all->settingsScreen->page();
    pill()->setFocus();
    m_all->key(Qt::Key_F4);
    QVERIFY(m_all->settingsScreen->page() != before);
}

void tst_KeysBeside::whatIsTypedGoesToTheField()
{
    mode()->setFocus();
    m_all->write(QStringLiteral("yerba mate 1"));
    QTRY_COMPARE(code()->text(), QStringLiteral("yerba mate 1"));
    QVERIFY(code()->hasFocus());
    QCOMPARE(m_theme.mode(), Theme::Mode::Light);
}

void tst_KeysBeside::whatWasSelectedIsTypedOver()
{
    m_all->key(Qt::Key_7, Qt::ControlModifier);
    m_all->key(Qt::Key_F7); // of the payment
    auto *field = m_all->settingsScreen->page()->findChildren<QLineEdit *>().value(0);
    QVERIFY(field && !field->text().isEmpty());
    field->setFocus();
    field->selectAll();
    pill()->setFocus();
    m_all->write(QStringLiteral("50"));
    QTRY_COMPARE(field->text(), QStringLiteral("50"));
    m_all->press(Qt::Key_Return, QStringLiteral("\r"), 200); // is kept
    field->setCursorPosition(1);
    pill()->setFocus();
    m_all->key(Qt::Key_Backspace);
    QCOMPARE(field->text(), QStringLiteral("0"));
    QVERIFY(field->hasFocus());
}

void tst_KeysBeside::aSpaceBetweenWordsPressesNothing()
{
    m_all->key(Qt::Key_7, Qt::ControlModifier);
    m_all->key(Qt::Key_F4);
    QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    mode()->setFocus();
    const Comes last(m_all->window, QStringLiteral("4"));
    m_all->write(QStringLiteral("Defensa 1234"));
    QTRY_VERIFY(last.hasCome());
    QVERIFY(!mode()->hasFocus());
    QCOMPARE(m_theme.mode(), Theme::Mode::Light);
    m_all->key(Qt::Key_F5);
    QVERIFY(m_all->settingsScreen->page()->isVisible());
}

void tst_KeysBeside::aSpaceAlonePresses()
{
    mode()->setFocus();
    m_all->press(QLatin1Char(' '), 200);
    QTRY_COMPARE(m_theme.mode(), Theme::Mode::Dark);
}

void tst_KeysBeside::enterPresses()
{
    pill()->setFocus();
    m_all->key(Qt::Key_Return);
    QVERIFY(m_all->window.current() == m_all->sync);
}

void tst_KeysBeside::enterAfterTypingDoesNot()
{
    m_all->key(Qt::Key_7, Qt::ControlModifier);
    m_all->key(Qt::Key_F4);
    pill()->setFocus();
    m_all->write(QStringLiteral("ab"));
    QTRY_VERIFY(!pill()->hasFocus());
    m_all->press(Qt::Key_Return, QStringLiteral("\r"), 200);
    QVERIFY(m_all->window.current() == m_all->settingsScreen);
}

void tst_KeysBeside::aCodeIsSold()
{
    mode()->setFocus();
    m_all->scan(ShopFixture::code(1));
    QTRY_COMPARE(m_all->sale().cart().lines().size(), 1);
    QCOMPARE(code()->text(), QString());
    QCOMPARE(m_theme.mode(), Theme::Mode::Light);
}

/// Two keys are late: until the end it may have been a person, whose first key went to the field.
void tst_KeysBeside::aCodeWithLateKeysLeavesNothing()
{
    mode()->setFocus();
    m_all->now += 1000;
    const QString code = ShopFixture::code(1);
    for (int i = 0; i < code.size(); ++i)
        m_all->press(code[i], i == 2 || i == 3 ? 90 : 3);
    m_all->enter(3);
    QTRY_COMPARE(m_all->sale().cart().lines().size(), 1);
    QCOMPARE(this->code()->text(), QString());
}

void tst_KeysBeside::escGoesBack()
{
    m_all->key(Qt::Key_3, Qt::ControlModifier);
    QWidget *before = QApplication::focusWidget();
    pill()->setFocus();
    m_all->key(Qt::Key_Escape);
    QVERIFY(m_all->window.current() == m_all->saleScreen || QApplication::focusWidget() == before);
    QVERIFY(!pill()->hasFocus());
}

/// The till is locked, say: what lies behind gets nothing.
void tst_KeysBeside::nothingGoesPastAPage()
{
    m_all->scan(ShopFixture::code(1));
    QTRY_COMPARE(m_all->sale().cart().lines().size(), 1);
    auto *page = new QWidget;
    page->setFocusPolicy(Qt::StrongFocus);
    m_all->window.cover(page);
    m_all->key(Qt::Key_F12);
    const Comes last(m_all->window, QStringLiteral("c"));
    m_all->write(QStringLiteral("abc"));
    QTRY_VERIFY(last.hasCome());
    QVERIFY(m_all->sale().phase() == Phase::Selling);
    QCOMPARE(code()->text(), QString());
}

/// Also when the line that said so is gone.
void tst_KeysBeside::whatIsNotOnPaperIsFoundByItsKey()
{
    QSignalSpy wanted(&m_all->window, &MainWindow::printerWanted);
    m_all->key(Qt::Key_F6, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 0);
    m_all->window.printer().setState(PrinterCondition::Ready, 2, true, {});
    m_all->key(Qt::Key_F6, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(code()->hasFocus());
    m_all->window.printer().setFocus();
    m_all->key(Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    QVERIFY(code()->hasFocus()); // who looked at it goes on selling
}

QTEST_MAIN(tst_KeysBeside)
#include "tst_KeysBeside.moc"
