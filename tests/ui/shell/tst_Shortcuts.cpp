// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"
#include <QKeyEvent>
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
    file.write(R"({"mine": {"sale.a": ["F2"], "sale.b": ["F2"], "payment.c": ["F2"]}})");
    file.close();
    const Shortcuts keys(QStringLiteral("mine"), file.fileName());
    QCOMPARE(keys.conflicts(), QStringList{QStringLiteral("sale.a and sale.b: F2")});
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_Shortcuts.moc"
