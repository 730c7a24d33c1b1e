// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScannerFilter.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace mostrador;

static const QString Code = QStringLiteral("7790387000017");

class tst_ScannerFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aScanIntoAnotherFieldLeavesItAsItWas();
    void aScanOnAButtonPressesNothing();
    void aScanTargetTakesItItself();
    void peopleTypeSlowly();
    void aPersonSeesEachKeyAtOnce();
    void shortNumbersAreNoCodes();
    void lettersAreNoCodes();
    void aCodeIsToldWhole_data();
    void aCodeIsToldWhole();
    void oneLateKeyTearsNothing_data();
    void oneLateKeyTearsNothing();
    void aLateKeyInAShortCodeWithoutEnter();
    void theFocusMovesBetweenTheKeys();
    void whatEndsACodePressesNothing_data();
    void whatEndsACodePressesNothing();
    void whoPressesEnterLaterIsHeard();
    void prefixAndSuffixAreCutOff_data();
    void prefixAndSuffixAreCutOff();
    void aDigitIsNoPrefix();
    void aQuantityIsNoPartOfTheCode();
    void capsLockChangesNothing();
    void theSeparatorHasOtherKeys_data();
    void theSeparatorHasOtherKeys();
    void aKeyThatTypesNothingFindsNoProduct();
    void cardsAreSwallowed_data();
    void cardsAreSwallowed();
    void whatIsTooLongIsSwallowed();
    void anOpenMenuEatsNothing();
    void aKeyThatIsHeldDownIsAPersons();
    void aPinIsNoPlaceForACode();

private:
    QWidget *target() const { return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget(); }
    void press(int key, const QString &text, int gapMs, Qt::KeyboardModifiers modifiers = {}, bool repeats = false);
    void press(QChar letter, int gapMs) { press(letter.toUpper().unicode(), QString(letter), gapMs, letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier); }
    void enter(int gapMs = 3) { press(Qt::Key_Return, QStringLiteral("\r"), gapMs); }
    void type(const QString &text, int gapMs = 3);
    QStringList told() const;

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;
    std::unique_ptr<ScannerFilter> m_filter;
    std::unique_ptr<QSignalSpy> m_scanned;
    std::unique_ptr<QSignalSpy> m_entered;
    quint64 m_now = 1'000'000;
};

void tst_ScannerFilter::init()
{
    m_filter = std::make_unique<ScannerFilter>(qApp);
    m_scanned = std::make_unique<QSignalSpy>(m_filter.get(), &ScannerFilter::scanned);
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit;
    m_button = new QPushButton;
    m_entered = std::make_unique<QSignalSpy>(m_field, &QLineEdit::returnPressed);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_field);
    column->addWidget(m_button);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    m_now += 10'000;
}

/// As a driver sends it, `gapMs` after the one before.
void tst_ScannerFilter::press(int key, const QString &text, int gapMs, Qt::KeyboardModifiers modifiers, bool repeats)
{
    m_now += quint64(gapMs);
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text, repeats);
        event.setTimestamp(m_now);
        QApplication::sendEvent(target(), &event);
    }
}

void tst_ScannerFilter::type(const QString &text, int gapMs)
{
    m_now += 1000;
    for (const QChar letter : text)
        press(letter, gapMs);
}

QStringList tst_ScannerFilter::told() const
{
    QStringList all;
    for (const auto &one : *m_scanned)
        all.append(one.first().toString());
    return all;
}

static void scan(QWidget *into, const QString &code)
{
    QTest::keyClicks(into, code);
    QTest::keyClick(into, Qt::Key_Return);
}

void tst_ScannerFilter::aScanIntoAnotherFieldLeavesItAsItWas()
{
    m_field->setText(QStringLiteral("Yerba"));
    m_field->setCursorPosition(2);
    scan(m_field, Code);
    QCOMPARE(told(), QStringList({Code}));
    QCOMPARE(m_field->text(), QStringLiteral("Yerba"));
    QCOMPARE(m_field->cursorPosition(), 2);
}

void tst_ScannerFilter::aScanOnAButtonPressesNothing()
{
    QSignalSpy clicked(m_button, &QPushButton::clicked);
    m_button->setFocus();
    scan(m_button, Code);
    QCOMPARE(told(), QStringList({Code}));
    QCOMPARE(clicked.size(), 0);
}

void tst_ScannerFilter::aScanTargetTakesItItself()
{
    m_field->setProperty("scanTarget", true);
    scan(m_field, Code);
    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(m_entered->size(), 1);
    QCOMPARE(m_field->text(), Code);
}

void tst_ScannerFilter::peopleTypeSlowly()
{
    QTest::keyClicks(m_field, QStringLiteral("12345678"), Qt::NoModifier, 60); // the pause is what is tested
    QTest::keyClick(m_field, Qt::Key_Return, Qt::NoModifier, 60);
    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(m_field->text(), QStringLiteral("12345678"));
}

/// A numeric pad under quick fingers: nothing is kept back, and the Enter is the person's.
void tst_ScannerFilter::aPersonSeesEachKeyAtOnce()
{
    for (const int gapMs : {40, 45, 60, 120}) {
        m_field->clear();
        QString typed;
        m_now += 1000;
        for (const QChar digit : QStringLiteral("12345678901")) {
            press(digit, gapMs);
            typed += digit;
            QCOMPARE(m_field->text(), typed);
        }
        m_entered->clear();
        enter(gapMs);
        QCOMPARE(m_entered->size(), 1);
        QCOMPARE(m_field->text(), typed);
    }
    QCOMPARE(told(), QStringList());
    // Two keys that roll over each other.
    m_field->clear();
    type(QStringLiteral("12"), 10);
    QTRY_COMPARE(m_field->text(), QStringLiteral("12"));
    press(QLatin1Char('3'), 300);
    QCOMPARE(m_field->text(), QStringLiteral("123"));
}

void tst_ScannerFilter::shortNumbersAreNoCodes()
{
    scan(m_field, QStringLiteral("30000"));
    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(m_field->text(), QStringLiteral("30000"));
    QCOMPARE(m_entered->size(), 1);
}

void tst_ScannerFilter::lettersAreNoCodes()
{
    scan(m_field, QStringLiteral("Aceite de girasol"));
    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(m_field->text(), QStringLiteral("Aceite de girasol"));
}

void tst_ScannerFilter::aCodeIsToldWhole_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"ABC-1234567", "LB7791234567898", "12345678 90", "12345678,90", "1234567\u00f189", "010779038700001610AB*12", "1234567*", "-1234567",
                             "https://id.gs1.org/01/07791234567898/10/L1?17=261231", "]C10107790387000016", "(01)07790387000016(10)L 1"})
        QTest::newRow(code) << QString::fromUtf8(code);
}

void tst_ScannerFilter::aCodeIsToldWhole()
{
    QFETCH(QString, code);
    m_field->setText(QStringLiteral("60"));
    m_field->selectAll();
    type(code);
    enter();
    QCOMPARE(told(), QStringList({code}));
    QCOMPARE(m_field->text(), QStringLiteral("60"));
    QCOMPARE(m_field->selectedText(), QStringLiteral("60"));
    QCOMPARE(m_entered->size(), 0);
    m_button->setFocus();
    type(code);
    enter();
    QCOMPARE(told(), QStringList({code, code}));
}

void tst_ScannerFilter::oneLateKeyTearsNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("lateMs");
    for (const QString &code : {Code, QStringLiteral("21234567"), QStringLiteral("123456"), QStringLiteral("AB-123456"), QStringLiteral("12 3456*78")})
        for (int place = 1; place <= code.size(); ++place) // the last one: before Enter
            for (const int lateMs : {40, 50, 70, 100})
                QTest::addRow("%s, %d ms before %d", qPrintable(code), lateMs, place) << code << place << lateMs;
}

void tst_ScannerFilter::oneLateKeyTearsNothing()
{
    QFETCH(QString, code);
    QFETCH(int, place);
    QFETCH(int, lateMs);
    m_field->setText(QStringLiteral("Yerba"));
    for (const int pause : {0, 1}) {
        m_now += 1000;
        for (int i = 0; i < code.size(); ++i) {
            if (i == place && pause)
                QTest::qWait(lateMs); // the till notices the pause
            press(code[i], i == place ? lateMs : 3);
        }
        if (pause && place == code.size())
            QTest::qWait(60);
        enter(place == code.size() ? lateMs : 3);
        QCOMPARE(told(), QStringList(pause + 1, code));
        QCOMPARE(m_field->text(), QStringLiteral("Yerba"));
        QCOMPARE(m_entered->size(), 0);
    }
}

void tst_ScannerFilter::aLateKeyInAShortCodeWithoutEnter()
{
    type(QStringLiteral("123"));
    press(QLatin1Char('4'), 60);
    press(QLatin1Char('5'), 3);
    press(QLatin1Char('6'), 3);
    QTRY_COMPARE(told(), QStringList({QStringLiteral("123456")}));
    QCOMPARE(m_field->text(), QString());
    enter(300);
    QCOMPARE(m_entered->size(), 0);
}

void tst_ScannerFilter::theFocusMovesBetweenTheKeys()
{
    auto *other = new QLineEdit;
    m_window->layout()->addWidget(other);
    m_field->setText(QStringLiteral("a"));
    other->setText(QStringLiteral("b"));
    press(QLatin1Char('7'), 1000);
    other->setFocus();
    press(QLatin1Char('7'), 60);
    m_button->setFocus();
    for (const QChar digit : Code.mid(2))
        press(digit, 3);
    enter();
    QCOMPARE(told(), QStringList({Code}));
    QCOMPARE(m_field->text(), QStringLiteral("a"));
    QCOMPARE(other->text(), QStringLiteral("b"));
}

void tst_ScannerFilter::whatEndsACodePressesNothing_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("gapMs");
    QTest::newRow("two Enter") << QString() << QList<int>{Qt::Key_Return, Qt::Key_Return} << 3;
    QTest::newRow("Enter of the numeric pad") << QString() << QList<int>{Qt::Key_Enter, Qt::Key_Enter} << 3;
    QTest::newRow("Tab and Enter") << QString() << QList<int>{Qt::Key_Tab, Qt::Key_Return} << 3;
    QTest::newRow("Enter and line feed") << QString() << QList<int>{Qt::Key_Return, Qt::Key_J} << 3;
    QTest::newRow("late") << QString() << QList<int>{Qt::Key_Return} << 200;
    QTest::newRow("both late") << QString() << QList<int>{Qt::Key_Return, Qt::Key_Return} << 90;
    QTest::newRow("own suffix, Enter") << QStringLiteral("#") << QList<int>{Qt::Key_NumberSign, Qt::Key_Return, Qt::Key_Return} << 3;
    QTest::newRow("own suffix, late") << QStringLiteral("#") << QList<int>{Qt::Key_NumberSign, Qt::Key_Return} << 200;
}

void tst_ScannerFilter::whatEndsACodePressesNothing()
{
    QFETCH(QString, suffix);
    QFETCH(QList<int>, keys);
    QFETCH(int, gapMs);
    m_filter->setSettings({35, 6, {}, suffix});
    m_field->setText(QStringLiteral("60"));
    type(Code);
    for (const int key : keys)
        press(key,
              key == Qt::Key_Tab              ? QStringLiteral("\t")
                  : key == Qt::Key_NumberSign ? suffix
                  : key == Qt::Key_J          ? QStringLiteral("\n")
                                              : QStringLiteral("\r"),
              gapMs, key == Qt::Key_J ? Qt::ControlModifier : Qt::NoModifier);
    QTRY_COMPARE(told(), QStringList({Code}));
    QCOMPARE(m_entered->size(), 0);
    QVERIFY(m_field->hasFocus());
    QCOMPARE(m_field->text(), QStringLiteral("60"));
}

void tst_ScannerFilter::whoPressesEnterLaterIsHeard()
{
    type(Code);
    enter();
    enter(600);
    QCOMPARE(m_entered->size(), 1);
    type(Code);
    enter();
    press(QLatin1Char('5'), 200); // a key between: it is a person's
    enter(200);
    QCOMPARE(m_entered->size(), 2);
    QCOMPARE(m_field->text(), QStringLiteral("5"));
    QCOMPARE(told(), QStringList({Code, Code}));
}

void tst_ScannerFilter::prefixAndSuffixAreCutOff_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("code");
    QTest::newRow("both") << "~"
                          << "#" << Code;
    QTest::newRow("long ones") << "~["
                               << "]!" << Code;
    QTest::newRow("letters") << "~"
                             << ""
                             << "ABCDEF";
    QTest::newRow("one character") << "~"
                                   << "#"
                                   << "A";
    QTest::newRow("the suffix is in the code, too") << ""
                                                    << "-"
                                                    << "ABC-1234567";
}

void tst_ScannerFilter::prefixAndSuffixAreCutOff()
{
    QFETCH(QString, prefix);
    QFETCH(QString, suffix);
    QFETCH(QString, code);
    m_filter->setSettings({35, 6, prefix, suffix});
    m_field->setText(QStringLiteral("60"));
    for (const int late : {3, 80}) { // after the prefix
        m_scanned->clear();
        type(prefix);
        for (int i = 0; i < code.size(); ++i)
            press(code[i], i == 0 && !prefix.isEmpty() && code.size() > 3 ? late : 3);
        for (const QChar sign : suffix)
            press(sign, 3);
        enter();
        QCOMPARE(told(), QStringList({code}));
        QCOMPARE(m_field->text(), QStringLiteral("60"));
        QCOMPARE(m_entered->size(), 0);
    }
    // Who has the prefix on the keyboard may type it.
    type(prefix);
    QTRY_COMPARE(m_field->text(), QStringLiteral("60") + prefix);
}

/// A till that has kept one is well again after the next start.
void tst_ScannerFilter::aDigitIsNoPrefix()
{
    const auto read = ScannerSettings::fromText(ScannerSettings{35, 6, QStringLiteral("7"), QStringLiteral("77")}.toText());
    QCOMPARE(read, ScannerSettings());
    const ScannerSettings kept{20, 8, QStringLiteral("~"), QStringLiteral("#")};
    QCOMPARE(ScannerSettings::fromText(kept.toText()), kept);
}

void tst_ScannerFilter::aQuantityIsNoPartOfTheCode()
{
    m_field->setProperty("scanCounts", true);
    for (const int gapMs : {120, 90, 45}) { // also who scans at once
        m_scanned->clear();
        m_field->clear();
        type(QStringLiteral("3*"), 150);
        for (int i = 0; i < Code.size(); ++i)
            press(Code[i], i == 0 ? gapMs : 3);
        enter();
        QCOMPARE(told(), QStringList({QStringLiteral("3*") + Code}));
        QCOMPARE(m_field->text(), QStringLiteral("3*"));
    }
}

/// Shift types small letters then.
void tst_ScannerFilter::capsLockChangesNothing()
{
    m_now += 1000;
    for (const QChar letter : QStringLiteral("]C10107790387000016\u001d10aB-7")) {
        if (letter.isUpper())
            press(letter.unicode(), letter.toLower(), 3, Qt::ShiftModifier);
        else if (letter.isLower())
            press(letter.toUpper().unicode(), letter.toUpper(), 3);
        else if (letter == QChar(0x1D))
            press(Qt::Key_BracketRight, letter, 3, Qt::ControlModifier);
        else
            press(letter, 3);
    }
    enter();
    QCOMPARE(told(), QStringList({QStringLiteral("]C10107790387000016\u001d10aB-7")}));
}

void tst_ScannerFilter::theSeparatorHasOtherKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::newRow("itself") << int(Qt::Key_unknown) << int(Qt::NoModifier) << QStringLiteral("\u001d");
    QTest::newRow("Ctrl+]") << int(Qt::Key_BracketRight) << int(Qt::ControlModifier) << QStringLiteral("\u001d");
    QTest::newRow("Ctrl+] without text") << int(Qt::Key_BracketRight) << int(Qt::ControlModifier) << QString();
    QTest::newRow("F8") << int(Qt::Key_F8) << int(Qt::NoModifier) << QString();
}

void tst_ScannerFilter::theSeparatorHasOtherKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, text);
    for (const int late : {3, 80}) {
        m_scanned->clear();
        type(QStringLiteral("]C1010779038700001610AB"));
        press(key, text, late, Qt::KeyboardModifiers(modifiers));
        for (const QChar letter : QStringLiteral("3103001250"))
            press(letter, 3);
        enter();
        QCOMPARE(told(), QStringList({QStringLiteral("]C1010779038700001610AB\u001d3103001250")}));
        QCOMPARE(m_field->text(), QString());
    }
}

/// Alt+029, and what else no text comes of: the code is told with a gap, never without what is missing.
void tst_ScannerFilter::aKeyThatTypesNothingFindsNoProduct()
{
    for (const int place : {1, 3, 5, 9}) {
        m_scanned->clear();
        type(Code.left(place));
        press(Qt::Key_2, QStringLiteral("2"), 3, Qt::AltModifier);
        for (const QChar digit : Code.mid(place))
            press(digit, 3);
        enter();
        QCOMPARE(told(), QStringList({Code.left(place) + QChar(QChar::ReplacementCharacter) + Code.mid(place)}));
        QCOMPARE(m_field->text(), QString());
    }
    // A person's keys, however quick after a code that nothing ended, do what they do.
    m_scanned->clear();
    m_field->setText(QStringLiteral("12"));
    type(Code);
    press(Qt::Key_Backspace, {}, 3);
    QCOMPARE(told(), QStringList({Code}));
    QCOMPARE(m_field->text(), QStringLiteral("1"));
}

void tst_ScannerFilter::cardsAreSwallowed_data()
{
    QTest::addColumn<QString>("track");
    QTest::newRow("both tracks") << "%B4111111111111111^PEREZ/ANA M^30121010000?;4111111111111111=30121010000?";
    QTest::newRow("second") << ";4111111111111111=30121010000?";
    QTest::newRow("as a Spanish keyboard has it") << QString::fromUtf8("\u00f14111111111111111\u00a130121010000_");
    QTest::newRow("of a shop's own") << ";600000000000=1?";
}

void tst_ScannerFilter::cardsAreSwallowed()
{
    QFETCH(QString, track);
    QSignalSpy watched(m_filter.get(), &ScannerFilter::burst);
    for (QWidget *place : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_button)}) {
        place->setFocus();
        type(track);
        enter();
        enter();
        QCOMPARE(told(), QStringList());
        QCOMPARE(watched.size(), 0);
        QCOMPARE(m_field->text(), QString());
        QCOMPARE(m_entered->size(), 0);
    }
}

void tst_ScannerFilter::whatIsTooLongIsSwallowed()
{
    type(QStringLiteral("12345678").repeated(300));
    enter();
    QCOMPARE(told(), QStringList());
    QCOMPARE(m_field->text(), QString());
    QCOMPARE(m_entered->size(), 0);
    type(Code);
    enter();
    QCOMPARE(told(), QStringList({Code}));
}

void tst_ScannerFilter::anOpenMenuEatsNothing()
{
    QMenu menu;
    QSignalSpy triggered(menu.addAction(QStringLiteral("7")), &QAction::triggered);
    menu.popup(m_window->mapToGlobal(QPoint(5, 5)));
    QTRY_COMPARE(QApplication::activePopupWidget(), &menu);
    type(Code);
    enter();
    QCOMPARE(told(), QStringList({Code}));
    QCOMPARE(triggered.size(), 0);
    QCOMPARE(m_field->text(), QString());
}

void tst_ScannerFilter::aKeyThatIsHeldDownIsAPersons()
{
    press(QLatin1Char('7'), 1000);
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_7, QStringLiteral("7"), 30, {}, true);
    enter(30);
    QCOMPARE(told(), QStringList());
    QCOMPARE(m_field->text(), QStringLiteral("7777777777"));
    QCOMPARE(m_entered->size(), 1);
}

/// A till that is locked, a sheet that asks for a manager: a code is no try.
void tst_ScannerFilter::aPinIsNoPlaceForACode()
{
    m_window->setProperty("plainKeys", true);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setText(QStringLiteral("91"));
    m_field->setFocus();
    QSignalSpy refused(m_filter.get(), &ScannerFilter::refused);
    QSignalSpy bursts(m_filter.get(), &ScannerFilter::burst);
    type(Code);
    enter();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_scanned->size(), 0);
    QCOMPARE(m_entered->size(), 0);
    QCOMPARE(m_field->text(), QStringLiteral("91"));
    type(QStringLiteral("82"), 120); // a person goes on
    enter(150);
    QCOMPARE(m_field->text(), QStringLiteral("9182"));
    QCOMPARE(m_entered->size(), 1);
    QCOMPARE(bursts.size(), 0); // what a PIN is made of is told to nobody
}

QTEST_MAIN(tst_ScannerFilter)
#include "tst_ScannerFilter.moc"
