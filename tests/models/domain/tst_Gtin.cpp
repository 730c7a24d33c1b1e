// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Gtin.h"
#include "models/domain/RandomSource.h"
#include <QTest>

using namespace mostrador;

class tst_Gtin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checkDigits_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("digit");
        const auto row = [](const char *body, int digit) { QTest::newRow(body) << QString::fromLatin1(body) << digit; };
        row("211234501500", 2);
        row("544900000099", 6);
        row("200000200102", 7);
        row("779123456789", 8);
        row("843123456789", 2);
        row("789123456789", 5);
        row("7791234", 3);
        row("01234500006", 5);
        row("1544900000099", 3);
    }

    void checkDigits()
    {
        QFETCH(QString, body);
        QFETCH(int, digit);
        QCOMPARE(Gtin::checkDigit(body), std::optional<int>(digit));
        const auto gtin = Gtin::parse(body + QString::number(digit));
        QVERIFY(gtin.ok());
        QCOMPARE(gtin->normalised().size(), 14);
        QVERIFY(gtin->normalised().endsWith(body + QString::number(digit)));
    }

    void onlyBodiesHaveACheckDigit()
    {
        for (const char *body : {"", "1", "123456", "12345678", "1234567890", "12345678901234", "77912345678a", "٧٧٩١٢٣٤"})
            QVERIFY2(!Gtin::checkDigit(QString::fromUtf8(body)), body);
    }

    void everySingleDigitThatChangesIsFound()
    {
        SeededRandom random(3);
        for (const int size : {8, 12, 13, 14})
            for (int i = 0; i < 50; ++i) {
                QString code;
                for (int digit = 1; digit < size; ++digit)
                    code += QString::number(random.between(0, 9));
                code += QString::number(*Gtin::checkDigit(code));
                QVERIFY(Gtin::parse(code).ok());
                for (int at = 0; at < size; ++at)
                    for (int digit = 0; digit <= 9; ++digit) {
                        QString changed = code;
                        changed[at] = QLatin1Char(char('0' + digit));
                        QCOMPARE(Gtin::parse(changed).ok(), changed == code);
                    }
            }
    }

    void theMessageSaysWhatIsWrong()
    {
        QVERIFY(Gtin::parse(QStringLiteral("7791234567890")).error().message.contains(QLatin1Char('8'))); // the digit that was expected
        QVERIFY(Gtin::parse(QStringLiteral("779123456")).error().message.contains(QLatin1Char('9')));     // digits it has
        QVERIFY(Gtin::parse(QStringLiteral("77912345678x8")).error().message.contains(QLatin1String("77912345678x8")));
        for (const char *text : {"", " 7791234567898", "7791234567898 ", "779123456789٨", "-7791234567898"})
            QCOMPARE(Gtin::parse(QString::fromUtf8(text)).error().code, Error::Code::Invalid);
        QVERIFY(Gtin::parse(QString(1'000'000, QLatin1Char('x'))).error().message.size() < 200);
    }

    void oneArticleIsOneNumberInEveryLength()
    {
        QCOMPARE(*Gtin::parse(QStringLiteral("012345000065")), *Gtin::parse(QStringLiteral("0012345000065")));
        QCOMPARE(*Gtin::parse(QStringLiteral("7791234567898")), *Gtin::parse(QStringLiteral("07791234567898")));
        QCOMPARE(*Gtin::parse(QStringLiteral("77912343")), *Gtin::parse(QStringLiteral("0000077912343")));
    }

    void printedAsOnThePack_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"77912343", "012345000065", "7791234567898", "15449000000993", "00000000"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void printedAsOnThePack()
    {
        QFETCH(QString, code);
        QCOMPARE(Gtin::parse(code)->shortest(), code);
        QCOMPARE(*Gtin::parse(Gtin::parse(code)->shortest()), *Gtin::parse(code));
    }
};

QTEST_GUILESS_MAIN(tst_Gtin)
#include "tst_Gtin.moc"
