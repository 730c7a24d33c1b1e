// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Shown.h"
#include <QTest>

using namespace mostrador;

class tst_Shown final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shown_data();
    void shown();
};

void tst_Shown::shown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const QString odd(QChar::ReplacementCharacter);
    QTest::newRow("plain") << QStringLiteral("Café 7") << QStringLiteral("Café 7");
    QTest::newRow("cut") << QStringLiteral("abcdefghijk") << QStringLiteral("abcdefghij");
    QTest::newRow("escape sequence") << QStringLiteral("\x1b[31mx") << odd + QStringLiteral("[31mx");
    QTest::newRow("lines") << QStringLiteral("a\r\nb\u2028c") << QStringLiteral("a%1%1b%1c").arg(odd);
    QTest::newRow("right to left") << QStringLiteral("\u202exe.txt") << odd + QStringLiteral("xe.txt");
    QTest::newRow("pair") << QStringLiteral("a\U0001F9C9b") << QStringLiteral("a\U0001F9C9b");
    QTest::newRow("pair that is cut") << QStringLiteral("abcdefghi\U0001F9C9") << QStringLiteral("abcdefghi") + odd;
}

void tst_Shown::shown()
{
    QFETCH(QString, text);
    QTEST(mostrador::shown(text, 10), "words");
}

QTEST_APPLESS_MAIN(tst_Shown)
#include "tst_Shown.moc"
