// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Looks.h"
#include "tests/ui/Shots.h"
#include "tests/ui/WholeWindow.h"
#include "ui/sale/QuickPanel.h"
#include "ui/settings/CodeTester.h"
#include "ui/settings/KeyCatcher.h"
#include "ui/settings/KeysPage.h"
#include "ui/settings/RuleEditor.h"
#include "ui/shell/CheatSheet.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/ThemedLabel.h"
#include <QLineEdit>

using namespace mostrador;

/// The settings in the real window, by keyboard.
class tst_SettingsScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_all.reset(); }
    void aKeyIsBoundAnewByKeys();
    void aTakenKeyNamesItsOwner();
    void ownKeysOutliveTheProgram();
    void everyPrintedKeyFollows();
    void aPresetChangesAllButtons();
    void theListOfKeysOpensByAQuestionMark();
    void searchFindsSections();
    void colourSizeAndLanguage();
    void withoutStockNothingIsSoldIfSoChosen();
    void whatPaysIsChosen();
    void aCodeIsTried();
    void theScannerIsWatched();
    void aRuleIsSavedFromAllOfItsLine();
    void rulesAreWrittenByKeys();
    void aScanOnTheKeysIsSold();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();

private:
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { m_all->key(key, modifiers); }
    void openSettings() { key(Qt::Key_7, Qt::ControlModifier); }
    KeyCatcher *catcher() const { return m_all->settingsScreen->findChild<KeyCatcher *>(); }
    CodeTester *tester() const { return m_all->settingsScreen->findChild<CodeTester *>(); }
    void chooseAction(const QString &name);
    QStringList printedKeys() const;

    Theme m_theme;
    Language m_language;
    std::unique_ptr<WholeWindow> m_all;
};

void tst_SettingsScreen::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_theme.setMode(Theme::Mode::Light);
    m_all = std::make_unique<WholeWindow>(m_theme, m_language);
    QVERIFY(QTest::qWaitForWindowActive(&m_all->window));
}

/// By the search box: its first line is chosen.
void tst_SettingsScreen::chooseAction(const QString &name)
{
    openSettings();
    m_all->settingsScreen->findChild<SearchBox *>()->setText(name);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    QVERIFY(catcher()->hasFocus());
}

void tst_SettingsScreen::aKeyIsBoundAnewByKeys()
{
    auto *quick = m_all->saleScreen->findChild<QuickPanel *>();
    const auto prints = [&](const char *key) {
        const auto buttons = quick->findChildren<KeyButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const KeyButton *button) { return button->accessibleDescription() == QLatin1String(key); });
    };
    QVERIFY(prints("F12") && !prints("Ctrl+B"));
    chooseAction(QStringLiteral("Cobrar"));
    key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!catcher()->isVisible());
    QVERIFY(prints("Ctrl+B") && !prints("F12"));
    const auto lines = m_all->window.findChild<CheatSheet *>()->lines();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const CheatSheet::Line &line) {
        return line.keys == QLatin1String("Ctrl+B") && line.text == QLatin1String("Cobrar");
    }));
    key(Qt::Key_1, Qt::ControlModifier);
    m_all->scan(ShopFixture::code(1));
    key(Qt::Key_F12);
    QCOMPARE(m_all->sale().phase(), SaleController::Phase::Selling);
    key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_all->sale().phase(), SaleController::Phase::Paying);
    key(Qt::Key_Escape);
    openSettings(); // the search is still there
    key(Qt::Key_Return);
    key(Qt::Key_Delete);
    QVERIFY(prints("F12") && !prints("Ctrl+B"));
}

void tst_SettingsScreen::aTakenKeyNamesItsOwner()
{
    chooseAction(QStringLiteral("Cobrar"));
    key(Qt::Key_F10);
    QVERIFY2(catcher()->isVisible() && catcher()->text().contains(QStringLiteral("Buscar por nombre")), qPrintable(catcher()->text()));
    key(Qt::Key_2, Qt::ControlModifier); // a key of the whole window: taken, and not done
    QVERIFY2(catcher()->text().contains(QStringLiteral("Ventas")), qPrintable(catcher()->text()));
    QCOMPARE(m_all->window.current(), m_all->settingsScreen);
    key(Qt::Key_Tab);
    QVERIFY(catcher()->hasFocus());
    key(Qt::Key_Escape);
    QVERIFY(!catcher()->isVisible());
    QCOMPARE(m_all->window.current(), m_all->settingsScreen);
    QCOMPARE(m_all->keys.keyText(QStringLiteral("sale.charge")), QStringLiteral("F12"));
}

void tst_SettingsScreen::ownKeysOutliveTheProgram()
{
    chooseAction(QStringLiteral("Cobrar"));
    key(Qt::Key_B, Qt::ControlModifier);
    const TillSettings again(*m_all->office.shop.reader, m_all->office.till());
    Shortcuts next;
    next.take(again.value(setting::Keys));
    QCOMPARE(next.keyText(QStringLiteral("sale.charge")), QStringLiteral("Ctrl+B"));
}

/// Whatever prints a key says so in its description or in its words.
QStringList tst_SettingsScreen::printedKeys() const
{
    QStringList all;
    for (const QWidget *widget : m_all->window.findChildren<QWidget *>()) {
        all.append(widget->accessibleDescription());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            all.append(button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all.append(label->text());
    }
    return all;
}

void tst_SettingsScreen::everyPrintedKeyFollows()
{
    // Every action gets a key that nothing had before: what is printed then may be none of the old ones.
    QStringList had;
    int number = 0;
    for (const QString &action : m_all->keys.actions()) {
        for (const QKeySequence &key : m_all->keys.keys(action))
            had.append(Shortcuts::printed(key));
        const auto bound =
            m_all->keys.bind(action,
                             QKeySequence(
                                 QKeyCombination((number / 20 % 2 ? Qt::ShiftModifier : Qt::NoModifier) | (number / 40 % 2 ? Qt::AltModifier : Qt::NoModifier)
                                                     | (number / 80 % 2 ? Qt::ControlModifier : Qt::NoModifier) | (number / 160 % 2 ? Qt::MetaModifier : Qt::NoModifier),
                                                 Qt::Key(Qt::Key_F13 + number % 20))));
        QVERIFY2(bound, bound ? "" : qPrintable(bound.error().message));
        ++number;
    }
    QCOMPARE(m_all->keys.conflicts(), QStringList());
    had.removeAll(QStringLiteral("Enter"));
    had.removeAll(QStringLiteral("+"));
    had.removeAll(QStringLiteral("-"));
    had.removeAll(QStringLiteral("?"));
    for (const QString &text : printedKeys())
        for (const QString &key : had)
            QVERIFY2(text != key && !text.endsWith(QStringLiteral("· ") + key), qPrintable(text));
}

void tst_SettingsScreen::aPresetChangesAllButtons()
{
    openSettings();
    key(Qt::Key_F2);
    key(Qt::Key_F8);
    QCOMPARE(m_all->keys.preset(), QStringLiteral("br"));
    const auto says = [this](const QString &words) {
        const auto labels = m_all->window.findChild<KeysPage *>()->findChildren<ThemedLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const ThemedLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(QStringLiteral("las del esquema Brasil.")));
    chooseAction(QStringLiteral("Cobrar"));
    key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(says(QStringLiteral("desde ahora")));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_F8); // and round
    QVERIFY2(says(QStringLiteral("las del esquema Brasil, salvo 1 propia")) && !says(QStringLiteral("desde ahora")), "what was said was of the other preset");
    key(Qt::Key_Delete);
    key(Qt::Key_1, Qt::ControlModifier);
    const auto buttons = m_all->saleScreen->findChild<QuickPanel *>()->findChildren<KeyButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const KeyButton *button) { return button->accessibleDescription() == QLatin1String("Shift+F8"); }));
    const TillSettings again(*m_all->office.shop.reader, m_all->office.till());
    QVERIFY(again.value(setting::Keys).contains(QLatin1String("\"br\"")));
}

void tst_SettingsScreen::theListOfKeysOpensByAQuestionMark()
{
    auto *sheet = m_all->window.findChild<CheatSheet *>();
    m_all->press(Qt::Key_Question, QStringLiteral("?"), 500, Qt::ShiftModifier);
    QTRY_VERIFY(sheet->isVisible());
    key(Qt::Key_Escape);
    m_all->type(QStringLiteral("que"));
    m_all->press(Qt::Key_Question, QStringLiteral("?"), 500, Qt::ShiftModifier); // it belongs to what is being typed
    QVERIFY(!sheet->isVisible());
    key(Qt::Key_Escape);
    openSettings();
    key(Qt::Key_F1, Qt::ControlModifier); // it opens where the keys of this screen are
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->pages() > 1);
    QVERIFY(sheet->page() > 0);
    key(Qt::Key_Escape);
}

void tst_SettingsScreen::searchFindsSections()
{
    openSettings();
    m_all->type(QStringLiteral("tamano"));
    QCOMPARE(m_all->settingsScreen->page()->title(), QStringLiteral("Apariencia"));
    key(Qt::Key_Escape);
    m_all->type(QStringLiteral("balanza"));
    QCOMPARE(m_all->settingsScreen->page()->title(), QStringLiteral("Lector y balanza"));
    key(Qt::Key_Escape);
    m_all->type(QStringLiteral("zzz"));
    QVERIFY(!m_all->settingsScreen->page());
    key(Qt::Key_Escape);
    QVERIFY(m_all->settingsScreen->page());
    key(Qt::Key_Escape); // and then to the sale
    QCOMPARE(m_all->window.current(), m_all->saleScreen);
}

void tst_SettingsScreen::colourSizeAndLanguage()
{
    openSettings();
    key(Qt::Key_F4);
    key(Qt::Key_Right);
    QCOMPARE(m_theme.mode(), Theme::Mode::Dark);
    key(Qt::Key_Tab);
    key(Qt::Key_Right);
    QCOMPARE(m_theme.textSize(), 125);
    key(Qt::Key_F5);
    key(Qt::Key_Right);
    QVERIFY(m_language.tag() != QLatin1String("es"));
    QVERIFY(m_all->settingsScreen->page()->title() != QLatin1String("Idioma"));
}

void tst_SettingsScreen::withoutStockNothingIsSoldIfSoChosen()
{
    openSettings();
    key(Qt::Key_F6);
    key(Qt::Key_Right);
    QVERIFY(m_all->office.shop.rules->needsStock());
    key(Qt::Key_1, Qt::ControlModifier);
    m_all->type(QStringLiteral("20*P1"));
    key(Qt::Key_Return);
    QString said;
    for (const NoticeStrip *strip : m_all->saleScreen->findChildren<NoticeStrip *>())
        said += strip->text();
    QVERIFY2(m_all->sale().cart().unitCount() == 20, qPrintable(said + m_all->part<CodeField>(m_all->saleScreen)->edit()->text()));
    m_all->scan(ShopFixture::code(1));
    QCOMPARE(m_all->sale().cart().unitCount(), 20);
    key(Qt::Key_Plus);
    QCOMPARE(m_all->sale().cart().unitCount(), 20);
    m_all->scan(ShopFixture::code(2));
    QCOMPARE(m_all->sale().cart().unitCount(), 21);
}

void tst_SettingsScreen::whatPaysIsChosen()
{
    openSettings();
    key(Qt::Key_F7);
    key(Qt::Key_Right); // from none to five
    QCOMPARE(m_all->payment.cashRounding().step(), Money(500, Currency::ars()));
    const auto fields = m_all->settingsScreen->page()->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    QLineEdit *notes = fields[0];
    notes->setFocus();
    notes->selectAll();
    m_all->write(QStringLiteral("500 1000 x"));
    key(Qt::Key_Return);
    QCOMPARE(m_all->payment.denominations(), Denominations::usual(Currency::ars()));
    const auto labels = m_all->settingsScreen->page()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("«x»")); }));
    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace);
    key(Qt::Key_Return);
    QCOMPARE(m_all->payment.denominations().all().size(), 2);
    QLineEdit *terminal = fields[1];
    terminal->setFocus();
    m_all->write(QStringLiteral("tcp://127.0.0.1:9"));
    key(Qt::Key_Tab); // left without Enter
    QCOMPARE(terminal->text(), QString());
    QCOMPARE(m_all->payment.terminal().url, QString());
    terminal->setFocus();
    m_all->write(QStringLiteral("tcp://127.0.0.1:9"));
    key(Qt::Key_Return);
    QCOMPARE(m_all->payment.terminal().url, QStringLiteral("tcp://127.0.0.1:9"));
    const PaymentSettings again(*m_all->office.shop.reader, m_all->office.till(), Currency::ars());
    QCOMPARE(again.terminal().url, QStringLiteral("tcp://127.0.0.1:9"));
    QCOMPARE(again.denominations(), m_all->payment.denominations());
}

void tst_SettingsScreen::aCodeIsTried()
{
    Product cheese = ShopFixture::product(4, QStringLiteral("Queso cremoso"), 980000, Unit::Kilogram);
    cheese.sku = QStringLiteral("2000031");
    cheese.gtins.clear();
    m_all->office.shop.feed({cheese});
    openSettings();
    key(Qt::Key_F3);
    m_all->write(QStringLiteral("2000031008455"));
    const QString label = tester()->result();
    QVERIFY2(label.contains(QStringLiteral("0,845")) && label.contains(QStringLiteral("Queso cremoso")) && label.contains(QStringLiteral("20.....{NNDDD}C")),
             qPrintable(label));
    m_all->settingsScreen->findChild<CodeTester *>()->read(
        QStringLiteral("]C101") + m_all->office.product(1).gtins.first().normalised() + QStringLiteral("1726010110L7"));
    const QString gs1 = tester()->result();
    QVERIFY2(gs1.contains(QStringLiteral("L7")) && gs1.contains(QStringLiteral("Yerba")) && gs1.contains(QStringLiteral("(17)")), qPrintable(gs1));
}

void tst_SettingsScreen::theScannerIsWatched()
{
    openSettings();
    key(Qt::Key_F3);
    m_all->scan(ShopFixture::code(2), 4);
    QVERIFY2(tester()->result().contains(QStringLiteral("Gaseosa")), qPrintable(tester()->result()));
    bool seen = false;
    for (const QLabel *label : tester()->findChildren<QLabel *>())
        seen = seen || label->text().contains(QStringLiteral("7·4"));
    QVERIFY(seen);
    QVERIFY(m_all->sale().cart().isEmpty());
    QCOMPARE(m_all->window.current(), m_all->settingsScreen);
}

/// Enter saves from all of its line, and no other key throws it away.
void tst_SettingsScreen::aRuleIsSavedFromAllOfItsLine()
{
    openSettings();
    key(Qt::Key_F3);
    auto *rules = m_all->settingsScreen->findChild<RuleEditor *>();
    const auto before = rules->rules();
    key(Qt::Key_N, Qt::ControlModifier);
    m_all->write(QStringLiteral("28.....{NNNDD}C"));
    for (const auto other : {Qt::Key_E, Qt::Key_N, Qt::Key_P})
        key(other, Qt::ControlModifier);
    key(Qt::Key_F9);
    const auto labels = rules->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("todavía no se guardó"));
    }));
    QCOMPARE(rules->rules(), before);
    key(Qt::Key_Tab);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    QCOMPARE(rules->rules().size(), before.size() + 1);
    QCOMPARE(rules->rules().last(), (ScaleRule{QStringLiteral("28.....{NNNDD}C"), ScaleRule::Kind::Price}));
    const auto *table = rules->findChild<QAbstractItemView *>();
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
}

void tst_SettingsScreen::rulesAreWrittenByKeys()
{
    openSettings();
    key(Qt::Key_F3);
    auto *rules = m_all->settingsScreen->findChild<RuleEditor *>();
    const auto before = rules->rules();
    key(Qt::Key_N, Qt::ControlModifier);
    m_all->write(QStringLiteral("27.....{NNNNN}"));
    key(Qt::Key_Return);
    QCOMPARE(rules->rules().size(), before.size() + 1);
    QCOMPARE(m_all->sale().codes().rules().last().pattern, QStringLiteral("27.....{NNNNN}"));
    key(Qt::Key_F11);
    QCOMPARE(rules->rules()[before.size() - 1].pattern, QStringLiteral("27.....{NNNNN}"));
    key(Qt::Key_E, Qt::ControlModifier);
    m_all->write(QStringLiteral("27....."));
    key(Qt::Key_Return);
    bool told = false;
    for (const QLabel *label : rules->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("{NNDDD}")) && label->text().contains(QStringLiteral("falta")));
    QVERIFY(told);
    key(Qt::Key_Escape);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(rules->rules(), before);
    key(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(rules->rules(), scaleRulesOf(QStringLiteral("br")));
    const TillSettings again(*m_all->office.shop.reader, m_all->office.till());
    QCOMPARE(scaleRulesFromText(again.value(setting::ScaleRules)), scaleRulesOf(QStringLiteral("br")));
    const auto says = [rules](const QString &words) {
        const auto labels = rules->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(says(QStringLiteral("Etiquetas de la balanza · Brasil")));
    key(Qt::Key_N, Qt::ControlModifier);
    m_all->write(QStringLiteral("25.....{NNDDD}C"));
    key(Qt::Key_Return);
    const auto own = rules->rules();
    QVERIFY(says(QStringLiteral("reglas propias")));
    key(Qt::Key_P, Qt::ControlModifier); // not thrown away without a way back
    QVERIFY(rules->rules() != own);
    QVERIFY(says(QStringLiteral("Las reglas propias se cambiaron por las de Argentina")));
    shot(&m_all->window, QStringLiteral("rules-undo"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rules->rules(), own);
    QCOMPARE(m_all->sale().codes().rules(), own);
}

void tst_SettingsScreen::aScanOnTheKeysIsSold()
{
    openSettings();
    key(Qt::Key_F2);
    m_all->scan(ShopFixture::code(2));
    QCOMPARE(m_all->window.current(), m_all->saleScreen);
    QCOMPARE(m_all->sale().cart().unitCount(), 1);
}

void tst_SettingsScreen::allIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_all->window.resize(worn.width, 768);
    const auto look = [&](const QString &where) {
        const QString name = QStringLiteral("settings-%1-%2").arg(where, worn.name());
        if (worn.percent == 100)
            checks::shotInBoth(m_theme, &m_all->window, name);
        else if (worn.percent != 125)
            shot(&m_all->window, name);
        return checks::isRight(&m_all->window, name);
    };
    openSettings();
    key(Qt::Key_F2);
    QVERIFY(look(QStringLiteral("keys")));
    key(Qt::Key_Return);
    key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(look(QStringLiteral("keys-taken")));
    key(Qt::Key_Escape);
    key(Qt::Key_F3);
    m_all->scan(QStringLiteral("2000031008455"));
    QVERIFY(look(QStringLiteral("scanner")));
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(look(QStringLiteral("scanner-rule")));
    key(Qt::Key_Escape);
    key(Qt::Key_F4);
    QVERIFY(look(QStringLiteral("appearance")));
    key(Qt::Key_F5);
    QVERIFY(look(QStringLiteral("language")));
    key(Qt::Key_F6);
    QVERIFY(look(QStringLiteral("sale")));
    key(Qt::Key_F7);
    QVERIFY(look(QStringLiteral("payment")));
    key(Qt::Key_F10);
    m_all->type(QStringLiteral("zzz"));
    QVERIFY(look(QStringLiteral("nothing")));
    key(Qt::Key_Escape);
    key(Qt::Key_F1, Qt::ControlModifier);
    if (worn.percent != 125)
        shot(&m_all->window, QStringLiteral("settings-sheet-%1").arg(worn.name()));
}

QTEST_MAIN(tst_SettingsScreen)
#include "tst_SettingsScreen.moc"
