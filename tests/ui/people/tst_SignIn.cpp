// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/Pepper.h"
#include "tests/ui/DayWindow.h"
#include "tests/ui/Looks.h"
#include "ui/people/PinForm.h"
#include "ui/people/RecoveryForm.h"
#include "ui/people/RecoveryRow.h"
#include "ui/shell/ScannerFilter.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SearchBox.h"
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

/// A manager who has forgotten the PIN, at the window and by keys alone.
class tst_SignIn final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void cleanup();
    void theCodeIsShownOnce();
    void aPinGoesNowhereElse();
    void whoComesBackGoesOnWhereTheyWere();
    void aScanIsNoPin();
    void theWaitRunsDown();
    void thePrintedCodeLetsIn();
    void theHubsCodeLetsIn();
    void wrongOnesAreSaid();
    void anotherCodeFromTheSettings();
    void anotherCodeByTouchAfterAStart();
    void whyThereIsNoOtherCodeIsSaid();
    void aLockedTillShowsNoCode();
    void noWayWithoutManagers();
    void whatIsWaitedForIsSaid();
    void looksRight_data() { checks::everyWindow(); }
    void looksRight();

private:
    void open(const QString &language = QStringLiteral("es"))
    {
        m_language.set(language);
        m_day = std::make_unique<DayWindow>(m_theme, m_language, true);
    }
    void press(const QString &action) const { m_day->press(action); }
    QString said() const { return m_day->said(); }
    /// María and Ana work here, and the code that María was shown lies in a safe place.
    void fill()
    {
        QVERIFY(m_day->keep(QStringLiteral("María José"), Role::Manager, QStringLiteral("407135")));
        press(QStringLiteral("recovery.kept"));
        QVERIFY(m_day->keep(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("9182")));
    }
    void recover(const QString &code, const QString &pin, const QString &again) const
    {
        press(QStringLiteral("pin.forgotten"));
        Hands::type(code);
        Hands::key(Qt::Key_Return);
        Hands::type(pin);
        Hands::key(Qt::Key_Return);
        Hands::type(again);
        Hands::key(Qt::Key_Return);
    }
    RecoverySheet *sheet() const { return m_day->window->findChild<RecoverySheet *>(); }
    bool isShown(const QString &code) const
    {
        const auto labels = m_day->window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&code](const QLabel *label) { return label->isVisible() && label->text() == recovery::grouped(code); });
    }
    /// Whatever is to be read on the window, with what stands in the fields that show what is typed.
    QString seen() const
    {
        QStringList all{said()};
        for (const QLabel *label : m_day->window->findChildren<QLabel *>())
            all.append(label->text());
        for (const QLineEdit *field : m_day->window->findChildren<QLineEdit *>())
            all.append(field->displayText());
        return all.join(QLatin1Char('\n'));
    }
    void toPeople() const
    {
        press(QStringLiteral("screen.3"));
        press(QStringLiteral("settings.page.2"));
    }
    bool look(const QString &name) const
    {
        m_day->shoot(QStringLiteral("%1-%2").arg(QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-')), name));
        return checks::isRight(m_day->window.get(), name);
    }
    Theme m_theme;
    Language m_language;
    std::unique_ptr<DayWindow> m_day;
};

static const QString NewPin = QStringLiteral("602718");

void tst_SignIn::cleanup()
{
    m_day.reset();
    m_theme.setTextSize(100);
    m_theme.setMode(Theme::Mode::Light);
}

void tst_SignIn::theCodeIsShownOnce()
{
    open();
    press(QStringLiteral("screen.3"));
    press(QStringLiteral("settings.page.2"));
    Hands::type(QStringLiteral("María"));
    Hands::key(Qt::Key_Return);
    for (int i = 0; i < 2; ++i) { // and once more
        QVERIFY(m_day->codesMade.isEmpty());
        Hands::type(QStringLiteral("407135"));
        Hands::key(Qt::Key_Return);
    }
    QCOMPARE(m_day->codesMade.size(), 1);
    QVERIFY(sheet()->isVisible());
    QVERIFY(isShown(m_day->codesMade.first()));
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Escape), int(Qt::Key_Space)})
        Hands::key(key); // whoever has just typed the PIN goes on typing
    Hands::key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(sheet()->isVisible());
    press(QStringLiteral("recovery.kept"));
    QVERIFY(!sheet()->isVisible());
    QVERIFY(!isShown(m_day->codesMade.first()));
    for (const QLabel *label : sheet()->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(recovery::grouped(m_day->codesMade.first())));
    QVERIFY(m_day->window->current()->isAncestorOf(QApplication::focusWidget())); // on with the next person
}

/// Typed too early, beside the field, or twice: no PIN is ever to be read.
void tst_SignIn::aPinGoesNowhereElse()
{
    open();
    toPeople();
    bool wasThere = false; // the code comes a moment later: what is typed until then is typed on its sheet
    connect(m_day->recovery.get(), &Recovery::making, this, [&] { wasThere = sheet()->isVisible(); });
    Hands::type(QStringLiteral("María\r407135\r"));
    m_day->hashing.hold();
    Hands::type(QStringLiteral("407135\r"));
    press(QStringLiteral("people.new"));
    Hands::type(QStringLiteral("Eva\t4826\t4826\r"));
    QCOMPARE(m_day->people->all().size(), 0); // it is still being kept
    m_day->hashing.letGo();
    QVERIFY(wasThere && sheet()->isVisible());
    for (int i = 0; i < 3; ++i) {
        Hands::key(Qt::Key_Tab);
        Hands::type(QStringLiteral("739184"));
    }
    QVERIFY2(!said().isEmpty(), "that it goes nowhere is said");
    press(QStringLiteral("recovery.kept"));
    QVERIFY(m_day->window->current()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY2(!seen().contains(QStringLiteral("739184")) && !seen().contains(QStringLiteral("4826")), qPrintable(seen()));
    for (const bool byKey : {true, false}) { // with the role by its key Tab goes to the PIN; else it stands on the role, and what is typed there is the PIN all the same
        press(QStringLiteral("people.new"));
        Hands::type(byKey ? QStringLiteral("Beto") : QStringLiteral("Ana"));
        if (byKey)
            press(QStringLiteral("people.role1"));
        Hands::type(QStringLiteral("\t7391"));
        Hands::type(QStringLiteral("\t7391\r"));
        QVERIFY2(!seen().contains(QStringLiteral("7391")), qPrintable(seen()));
    }
    QCOMPARE(m_day->people->all().size(), 3);
    press(QStringLiteral("people.new"));
    Hands::type(QStringLiteral("Luis"));
    press(QStringLiteral("settings.search"));
    Hands::type(QStringLiteral("739184"));
    const auto *search = m_day->settingsScreen->findChild<SearchBox *>();
    QCOMPARE(search->text(), QString());
    Hands::type(QStringLiteral("f12"));
    QCOMPARE(search->text(), QStringLiteral("f12"));
    Hands::type(QStringLiteral("739184"));
    QCOMPARE(search->text(), QStringLiteral("f12"));
}

void tst_SignIn::whoComesBackGoesOnWhereTheyWere()
{
    open();
    fill();
    press(QStringLiteral("view.lock"));
    Hands::key(Qt::Key_2, Qt::AltModifier);
    Hands::type(QStringLiteral("407135\r"));
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
    toPeople();
    press(QStringLiteral("people.new"));
    Hands::type(QStringLiteral("Beto"));
    QWidget *before = QApplication::focusWidget();
    press(QStringLiteral("view.lock"));
    QVERIFY(m_day->window->isCovered());
    for (QWidget *any : m_day->window->findChildren<QAbstractButton *>()) // wherever the focus is, a digit is of the PIN
        if (any->isVisible() && any->focusPolicy() != Qt::NoFocus) {
            any->setFocus();
            break;
        }
    Hands::type(QStringLiteral("407135\r"));
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
    QCOMPARE(QApplication::focusWidget(), before);
    QCOMPARE(qobject_cast<QLineEdit *>(before)->text(), QStringLiteral("Beto"));
}

void tst_SignIn::aScanIsNoPin()
{
    open();
    fill();
    ScannerFilter scanner(qApp);
    connect(&scanner, &ScannerFilter::refused, m_day->desk.get(), &PeopleDesk::refuseScan);
    press(QStringLiteral("view.lock"));
    Hands::scan(1);
    QTRY_VERIFY2(said().contains(QStringLiteral("No es un PIN")), qPrintable(said()));
    QVERIFY(m_day->entries(QStringLiteral("user.guessed")).isEmpty());
}

void tst_SignIn::theWaitRunsDown()
{
    open();
    fill();
    press(QStringLiteral("view.lock"));
    for (int i = 0; i < 5; ++i)
        Hands::type(QStringLiteral("1111\r"));
    const QString first = said();
    QVERIFY2(first.contains(QStringLiteral(" s.")), qPrintable(first));
    QTRY_VERIFY(said() != first);
    QVERIFY2(said().contains(QStringLiteral(" s.")), qPrintable(said()));
}

void tst_SignIn::thePrintedCodeLetsIn()
{
    open();
    fill();
    press(QStringLiteral("view.lock"));
    QVERIFY(m_day->window->isCovered());
    recover(recovery::grouped(m_day->codesMade.first()), NewPin, NewPin);
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
    QVERIFY(!m_day->window->isCovered());
    QCOMPARE(m_day->people->current()->name, QStringLiteral("María José"));
    QVERIFY(sheet()->isVisible()); // the next one
    QVERIFY(isShown(m_day->codesMade.last()));
    Hands::scan(1); // nothing of the sale behind it
    m_day->window->scanned(ShopFixture::code(1));
    QVERIFY(m_day->sale->cart().lines().isEmpty());
    press(QStringLiteral("recovery.kept"));
    press(QStringLiteral("view.lock"));
    QVERIFY2(said().contains(QStringLiteral("María José")), qPrintable(said())); // everybody reads it
    Hands::key(Qt::Key_2, Qt::AltModifier);
    Hands::type(NewPin);
    Hands::key(Qt::Key_Return);
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
}

void tst_SignIn::theHubsCodeLetsIn()
{
    open();
    fill();
    press(QStringLiteral("view.lock"));
    recover(QStringLiteral("1234567890"), NewPin, NewPin);
    QVERIFY(m_day->people->isLocked());
    QVERIFY(m_day->hubAsked);   // waits for it
    Hands::key(Qt::Key_Return); // once is enough
    m_day->hubAsked(std::optional(RecoveryGrant{QStringLiteral("Laura"), m_day->shop.base.clock.nowUtc()}));
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
    press(QStringLiteral("recovery.kept"));
    press(QStringLiteral("view.lock"));
    QVERIFY2(said().contains(QStringLiteral("Laura")), qPrintable(said()));
}

void tst_SignIn::wrongOnesAreSaid()
{
    open();
    fill();
    press(QStringLiteral("view.lock"));
    recover(QStringLiteral("123"), NewPin, NewPin);
    QVERIFY(said().contains(QStringLiteral("20")));
    Hands::key(Qt::Key_Escape);
    recover(QString(20, QLatin1Char('7')), NewPin, QStringLiteral("602719"));
    QVERIFY(m_day->entries(EntryType::RecoveryGuessed).isEmpty());
    Hands::type(NewPin);
    Hands::key(Qt::Key_Return);
    QCOMPARE(m_day->entries(EntryType::RecoveryGuessed).size(), 1);
    QVERIFY(m_day->people->isLocked());
    Hands::key(Qt::Key_Escape);
    Hands::key(Qt::Key_1, Qt::AltModifier);
    Hands::type(QStringLiteral("9182")); // everybody else signs in as ever
    Hands::key(Qt::Key_Return);
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
}

void tst_SignIn::anotherCodeFromTheSettings()
{
    open();
    fill();
    press(QStringLiteral("screen.3"));
    press(QStringLiteral("settings.page.2"));
    press(QStringLiteral("people.recovery"));
    QCOMPARE(m_day->codesMade.size(), 2);
    QVERIFY(isShown(m_day->codesMade.last()));
    press(QStringLiteral("recovery.kept"));
    QCOMPARE(m_day->entries(EntryType::RecoveryMade).size(), 2);
}

void tst_SignIn::anotherCodeByTouchAfterAStart()
{
    open();
    fill();
    m_day->reopen();
    const auto *row = m_day->settingsScreen->findChild<RecoveryRow *>();
    auto *button = row->findChild<QAbstractButton *>();
    QVERIFY(m_day->people->isLocked() && !button->isEnabled());
    Hands::key(Qt::Key_2, Qt::AltModifier);
    Hands::type(QStringLiteral("407135\r"));
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
    toPeople();
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(m_day->codesMade.size(), 2);
}

void tst_SignIn::whyThereIsNoOtherCodeIsSaid()
{
    open();
    fill();
    press(QStringLiteral("screen.3"));
    press(QStringLiteral("settings.page.2"));
    const auto *row = m_day->settingsScreen->findChild<RecoveryRow *>();
    const QString before = row->words();
    QVERIFY(m_day->shop.base.stores->database->sql().run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON recovery BEGIN SELECT raise(ABORT, 'no'); END")).ok());
    press(QStringLiteral("people.recovery"));
    QCOMPARE(m_day->codesMade.size(), 1);
    QVERIFY(!sheet()->isVisible());
    QVERIFY2(row->words() != before, qPrintable(before));
    QVERIFY(m_day->shop.base.stores->database->sql().run(QStringLiteral("DROP TRIGGER refuse")).ok());
    press(QStringLiteral("people.recovery"));
    QCOMPARE(m_day->codesMade.size(), 2);
    QCOMPARE(row->words(), before); // made in the same minute: the clock stands
}

void tst_SignIn::aLockedTillShowsNoCode()
{
    open();
    QVERIFY(m_day->keep(QStringLiteral("María José"), Role::Manager, QStringLiteral("407135")));
    QVERIFY(isShown(m_day->codesMade.first()));
    m_day->desk->lock(); // nobody touched it for ten minutes
    QVERIFY(!isShown(m_day->codesMade.first()));
    QVERIFY(!sheet()->isVisible());
    QVERIFY(m_day->window->isCovered());
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
    QVERIFY(!sheet()->isVisible());
}

void tst_SignIn::noWayWithoutManagers()
{
    open();
    m_day->recovers = false;
    m_day->reopen();
    QVERIFY(m_day->keep(QStringLiteral("María José"), Role::Manager, QStringLiteral("407135")));
    press(QStringLiteral("view.lock"));
    for (const LinkButton *link : m_day->window->findChildren<LinkButton *>())
        QVERIFY(!link->isVisible() || !link->text().contains(QStringLiteral("PIN")));
    press(QStringLiteral("pin.forgotten"));
    QVERIFY(!m_day->window->findChild<RecoveryForm *>());
}

/// The system may ask for the keychain's password behind this window.
void tst_SignIn::whatIsWaitedForIsSaid()
{
    open();
    fill();
    press(QStringLiteral("view.lock"));
    Hands::key(Qt::Key_2, Qt::AltModifier);
    m_day->hashing.hold();
    Hands::type(QStringLiteral("407135\r"));
    QTRY_VERIFY2(said().contains(QStringLiteral("llavero")), qPrintable(said()));
    m_day->hashing.letGo();
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
    press(QStringLiteral("view.lock"));
    m_day->hashing.hold();
    recover(m_day->codesMade.first(), NewPin, NewPin);
    QTRY_VERIFY2(said().contains(QStringLiteral("llavero")), qPrintable(said()));
    m_day->hashing.letGo();
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
}

/// Why a secret is not to be had, in the words of whoever looks for it.
static QList<Error> whyNoPinIsTried()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("pin.pepper"));
    QList<Error> all{Pepper(file, nullptr, Pepper::Place::Keychain).read().error()};
    for (const char *bytes : {"keychain ab12cd34", "damaged"}) {
        QFile out(file);
        if (out.open(QIODevice::WriteOnly) && out.write(bytes) > 0 && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            out.close();
        all.append(Pepper(file, nullptr, Pepper::Place::Keychain).read().error());
    }
    return all;
}

void tst_SignIn::looksRight()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    if (worn.width == 1366)
        m_theme.setMode(Theme::Mode::Dark);
    open(worn.language);
    m_day->window->resize(worn.width, worn.width == 1024 ? 700 : worn.width == 1366 ? 768 : 1080);
    QVERIFY(m_day->keep(QStringLiteral("María José"), Role::Manager, QStringLiteral("407135")));
    QVERIFY(look(QStringLiteral("1-code")));
    press(QStringLiteral("recovery.kept"));
    QVERIFY(m_day->keep(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("9182")));
    QVERIFY(m_day->keep(QStringLiteral("Luis"), Role::Manager, QStringLiteral("808172")));
    press(QStringLiteral("screen.3"));
    press(QStringLiteral("settings.page.2"));
    QVERIFY(look(QStringLiteral("2-people")));
    press(QStringLiteral("view.lock"));
    QVERIFY(look(QStringLiteral("3-locked")));
    press(QStringLiteral("pin.forgotten"));
    QVERIFY(look(QStringLiteral("4-forgotten")));
    Hands::key(Qt::Key_Down);
    Hands::type(QString(20, QLatin1Char('7')));
    Hands::key(Qt::Key_Return);
    Hands::type(NewPin);
    Hands::key(Qt::Key_Return);
    Hands::type(NewPin);
    Hands::key(Qt::Key_Return);
    QVERIFY(look(QStringLiteral("5-wrong")));
    Hands::key(Qt::Key_Escape);
    recover(QStringLiteral("1234567890"), NewPin, NewPin);
    QVERIFY(look(QStringLiteral("6-asking")));
    m_day->hubAsked(std::optional(RecoveryGrant{QStringLiteral("Laura, oficina"), m_day->shop.base.clock.nowUtc()}));
    QVERIFY(look(QStringLiteral("7-next-code")));
    press(QStringLiteral("recovery.kept"));
    press(QStringLiteral("view.lock"));
    QVERIFY(look(QStringLiteral("8-told")));
    int number = 0;
    for (const Error &why : whyNoPinIsTried()) {
        for (PinForm *form : m_day->window->findChildren<PinForm *>())
            if (form->isVisible())
                form->say(why);
        QVERIFY2(said().contains(why.message), qPrintable(said()));
        QVERIFY(look(QStringLiteral("9-no-secret-%1").arg(++number)));
    }
    if (worn.width != 1024) // where there is the least room
        return;
    press(QStringLiteral("pin.forgotten"));
    m_day->hashing.hold();
    Hands::type(m_day->codesMade.last() + QLatin1Char('\r') + NewPin + QLatin1Char('\r') + NewPin + QLatin1Char('\r'));
    const QString first = said();
    QTRY_VERIFY(said() != first);
    QVERIFY(look(QStringLiteral("10-waits")));
    m_day->hashing.letGo();
}

QTEST_MAIN(tst_SignIn)
#include "tst_SignIn.moc"
