// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

class tst_Shortcuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noKeyHasTwoOwners();
    void everyPresetKnowsEveryAction();
    void findsTheActionOfAKey();
    void theNumericPadIsTheSame();
    void printsTheFirstKey();
    void aClashIsNamed();
    void aKeyIsBoundAnew();
    void aKeyThatIsTakenNamesItsOwner();
    void aKeyThatTypesIsRefused();
    void ownKeysAreOfTheirPreset();
    void ownKeysComeBackAfterARestart();
    void anOwnKeyGivesWayToANewAction();
    void aChainOfOwnKeysGivesWayWhole();
    void thePagesOfTheSettingsShareTheirKeys();
};

static QString action(const Shortcuts &keys, int key, Qt::KeyboardModifiers modifiers, const char *scope)
{
    return keys.actionFor(QKeyEvent(QEvent::KeyPress, key, modifiers), QString::fromLatin1(scope));
}

void tst_Shortcuts::noKeyHasTwoOwners()
{
    const Shortcuts latam;
    QCOMPARE(latam.presets().size(), 3);
    for (const QString &preset : latam.presets())
        QCOMPARE(Shortcuts(preset).conflicts(), QStringList());
}

void tst_Shortcuts::everyPresetKnowsEveryAction()
{
    const Shortcuts latam;
    QVERIFY(latam.actions().size() > 15);
    for (const QString &preset : latam.presets())
        QCOMPARE(Shortcuts(preset).actions(), latam.actions());
}

void tst_Shortcuts::findsTheActionOfAKey()
{
    const Shortcuts keys;
    QCOMPARE(action(keys, Qt::Key_F12, Qt::NoModifier, "sale"), QStringLiteral("sale.charge"));
    QCOMPARE(action(keys, Qt::Key_F12, Qt::ShiftModifier, "sale"), QStringLiteral("sale.exactCash"));
    QCOMPARE(action(keys, Qt::Key_F12, Qt::NoModifier, "payment"), QStringLiteral("payment.finish"));
    QCOMPARE(action(keys, Qt::Key_F5, Qt::NoModifier, "payment"), QStringLiteral("payment.cash"));
    QCOMPARE(action(keys, Qt::Key_F5, Qt::NoModifier, "sale"), QStringLiteral("sale.recall"));
    QCOMPARE(action(keys, Qt::Key_A, Qt::NoModifier, "sale"), QString());
}

void tst_Shortcuts::theNumericPadIsTheSame()
{
    const Shortcuts keys;
    QCOMPARE(action(keys, Qt::Key_Plus, Qt::KeypadModifier, "sale"), QStringLiteral("sale.more"));
    QCOMPARE(action(keys, Qt::Key_Plus, Qt::ShiftModifier, "sale"), QStringLiteral("sale.more")); // a plus over another sign
    QCOMPARE(action(keys, Qt::Key_Minus, Qt::KeypadModifier, "sale"), QStringLiteral("sale.less"));
    QCOMPARE(action(keys, Qt::Key_Enter, Qt::KeypadModifier, "payment"), QStringLiteral("payment.finish"));
}

void tst_Shortcuts::printsTheFirstKey()
{
    const Shortcuts keys;
    QCOMPARE(keys.keyText(QStringLiteral("sale.charge")), QStringLiteral("F12"));
    QCOMPARE(keys.keyText(QStringLiteral("payment.finish")), QStringLiteral("Enter"));
    QCOMPARE(keys.keyText(QStringLiteral("no.such")), QString());
    QCOMPARE(Shortcuts(QStringLiteral("br")).keyText(QStringLiteral("sale.search")), QStringLiteral("F1"));
}

void tst_Shortcuts::aClashIsNamed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("keys.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"presets": ["mine"], "actions": [{"group": "G"}, {"id": "sale.a", "words": "A", "keys": ["F2"]}, {"id": "sale.b", "words": "B", "keys": ["F2"]},
                   {"id": "payment.c", "words": "C", "keys": ["F2"]}]})");
    file.close();
    const Shortcuts keys(QStringLiteral("mine"), file.fileName());
    QCOMPARE(keys.conflicts(), QStringList{QStringLiteral("sale.a and sale.b: F2")});
}

void tst_Shortcuts::aKeyIsBoundAnew()
{
    Shortcuts keys;
    QSignalSpy changed(&keys, &Shortcuts::changed);
    QVERIFY(keys.bind(QStringLiteral("sale.charge"), QKeySequence(Qt::Key_F14)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(keys.keyText(QStringLiteral("sale.charge")), QStringLiteral("F14"));
    QCOMPARE(action(keys, Qt::Key_F14, Qt::NoModifier, "sale"), QStringLiteral("sale.charge"));
    QCOMPARE(action(keys, Qt::Key_F12, Qt::NoModifier, "sale"), QString());
    QCOMPARE(keys.conflicts(), QStringList());
    QVERIFY(keys.reset(QStringLiteral("sale.charge")));
    QCOMPARE(action(keys, Qt::Key_F12, Qt::NoModifier, "sale"), QStringLiteral("sale.charge"));
    QVERIFY(!keys.isOwn(QStringLiteral("sale.charge")));
}

void tst_Shortcuts::aKeyThatIsTakenNamesItsOwner()
{
    Shortcuts keys;
    const auto inScope = keys.bind(QStringLiteral("sale.charge"), QKeySequence(Qt::Key_F10));
    QVERIFY(!inScope);
    QCOMPARE(inScope.error().code, Error::Code::Conflict);
    QVERIFY2(inScope.error().message.contains(QLatin1String("Search by name (Sell)")), qPrintable(inScope.error().message));
    // The keys of the whole window are those of every screen.
    const auto everywhere = keys.bind(QStringLiteral("sale.charge"), QKeySequence(Qt::CTRL | Qt::Key_2));
    QVERIFY(!everywhere && everywhere.error().message.contains(QLatin1String("Sales (Everywhere)")));
    QVERIFY(!keys.bind(QStringLiteral("screen.2"), QKeySequence(Qt::Key_F12)));
    QVERIFY(keys.bind(QStringLiteral("stock.search"), QKeySequence(Qt::Key_F12))); // another screen's
    // Back to the preset only when its key is free.
    QVERIFY(keys.bind(QStringLiteral("sale.search"), QKeySequence(Qt::Key_F14)));
    QVERIFY(keys.bind(QStringLiteral("sale.charge"), QKeySequence(Qt::Key_F10)));
    QVERIFY(!keys.reset(QStringLiteral("sale.search")));
    keys.resetAll();
    QCOMPARE(keys.ownCount(), 0);
    QCOMPARE(keys.keyText(QStringLiteral("sale.search")), QStringLiteral("F10"));
}

void tst_Shortcuts::aKeyThatTypesIsRefused()
{
    Shortcuts keys;
    for (const QKeyCombination &key :
         {QKeyCombination(Qt::Key_A), QKeyCombination(Qt::ShiftModifier, Qt::Key_A), QKeyCombination(Qt::Key_7), QKeyCombination(Qt::Key_Escape),
          QKeyCombination(Qt::Key_Tab), QKeyCombination(Qt::Key_Down), QKeyCombination(Qt::Key_Return), QKeyCombination(Qt::ControlModifier, Qt::Key_V)})
        QVERIFY2(!keys.bind(QStringLiteral("sale.charge"), QKeySequence(key)), qPrintable(QKeySequence(key).toString()));
    QVERIFY(keys.bind(QStringLiteral("sale.charge"), QKeySequence(Qt::ALT | Qt::Key_A)));
    QVERIFY(keys.bind(QStringLiteral("payment.finish"), QKeySequence(Qt::Key_Return))); // the preset gives it Enter
    QCOMPARE(action(keys, Qt::Key_Enter, Qt::KeypadModifier, "payment"), QStringLiteral("payment.finish"));
}

void tst_Shortcuts::ownKeysAreOfTheirPreset()
{
    Shortcuts keys;
    QVERIFY(keys.bind(QStringLiteral("sale.search"), QKeySequence(Qt::Key_F14)));
    keys.setPreset(QStringLiteral("br"));
    QCOMPARE(keys.keyText(QStringLiteral("sale.search")), QStringLiteral("F1"));
    keys.setPreset(QStringLiteral("latam"));
    QCOMPARE(keys.keyText(QStringLiteral("sale.search")), QStringLiteral("F14"));
}

void tst_Shortcuts::ownKeysComeBackAfterARestart()
{
    Shortcuts keys;
    keys.setPreset(QStringLiteral("generic"));
    QVERIFY(keys.bind(QStringLiteral("sale.search"), QKeySequence(Qt::CTRL | Qt::Key_F)));
    Shortcuts again;
    again.take(keys.kept());
    QCOMPARE(again.preset(), QStringLiteral("generic"));
    QCOMPARE(again.keyText(QStringLiteral("sale.search")), QStringLiteral("Ctrl+F"));
    Shortcuts broken;
    broken.take(QStringLiteral("{nonsense"));
    QCOMPARE(broken.keyText(QStringLiteral("sale.search")), QStringLiteral("F10"));
}

void tst_Shortcuts::anOwnKeyGivesWayToANewAction()
{
    Shortcuts keys;
    keys.take(QStringLiteral(R"({"preset": "latam", "own": {"latam": {"sale.charge": ["F10"], "sale.quantity": ["F14"]}}})"));
    QCOMPARE(keys.conflicts(), QStringList());
    QCOMPARE(keys.keyText(QStringLiteral("sale.charge")), QStringLiteral("F12"));
    QCOMPARE(keys.keyText(QStringLiteral("sale.quantity")), QStringLiteral("F14"));
}

/// Each has the key that the preset gives to the one before it, and an update takes the first one's: none of them can stay.
void tst_Shortcuts::aChainOfOwnKeysGivesWayWhole()
{
    QStringList lines{QStringLiteral(R"({"group": "G"}, {"id": "sale.new", "words": "N", "keys": ["F20"]})")};
    QStringList own;
    for (int i = 0; i < 9; ++i) {
        lines.append(QStringLiteral(R"({"id": "sale.a%1", "words": "A", "keys": ["F%2"]})").arg(i).arg(i + 1));
        own.append(QStringLiteral(R"("sale.a%1": ["F%2"])").arg(i).arg(i == 0 ? 20 : i)); // a1 has F1, which a0 falls back to, and so on
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("keys.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral(R"({"presets": ["mine"], "actions": [%1]})").arg(lines.join(QLatin1Char(','))).toUtf8());
    file.close();
    Shortcuts keys(QStringLiteral("mine"), file.fileName());
    keys.take(QStringLiteral(R"({"preset": "mine", "own": {"mine": {%1}}})").arg(own.join(QLatin1Char(','))));
    QCOMPARE(keys.conflicts(), QStringList());
    QCOMPARE(keys.ownCount(), 0);
    QCOMPARE(keys.keyText(QStringLiteral("sale.a8")), QStringLiteral("F9"));
}

void tst_Shortcuts::thePagesOfTheSettingsShareTheirKeys()
{
    Shortcuts keys;
    for (const char *action : {"keys.change", "scale.add", "people.new", "printer.test"}) {
        const auto taken = keys.bind(QString::fromLatin1(action), QKeySequence(Qt::Key_F5)); // opens the page of the language
        QVERIFY2(!taken && taken.error().message.contains(QLatin1String("Language")), action);
    }
    QVERIFY(!keys.bind(QStringLiteral("settings.page.4"), QKeySequence(Qt::Key_F9))); // tries a code
    QVERIFY(keys.bind(QStringLiteral("scale.add"), QKeySequence(Qt::Key_F8)));        // a page's key is another page's, too
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_Shortcuts.moc"
