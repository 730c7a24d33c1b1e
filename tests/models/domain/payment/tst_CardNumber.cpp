// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/CardNumber.h"
#include "models/domain/Gtin.h"
#include "models/domain/RandomSource.h"
#include <QTest>

using namespace mostrador;

Q_DECLARE_METATYPE(mostrador::CardPlace)

namespace {

constexpr CardPlace everywhere[] = {CardPlace::Text, CardPlace::Codes, CardPlace::Device};

/// `begin` and chance up to `size` digits, the last of them Luhn's.
QString numberOf(const QString &begin, int size, RandomSource &random)
{
    QString digits = begin;
    while (digits.size() < size - 1)
        digits += QString::number(random.between(0, 9));
    int sum = 0;
    for (int i = 0; i < digits.size(); ++i) {
        const int value = digits[digits.size() - 1 - i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return digits + QString::number((10 - sum % 10) % 10);
}

QString grouped(const QString &digits, const QString &separator, RandomSource &random)
{
    QString text;
    for (int i = 0; i < digits.size(); ++i) {
        if (i > 0 && random.between(0, 2) == 0)
            text += separator;
        text += digits[i];
    }
    return text;
}

QString digitsOnly(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

} // namespace

class tst_CardNumber final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownNumbers_data()
    {
        QTest::addColumn<QString>("text");
        // The numbers that the schemes publish for tests.
        for (const char *text :
             {"4111111111111111",
              "4111 1111 1111 1111",
              "4111-1111-1111-1111",
              "4111.1111.1111.1111",
              "5555555555554444",
              "2223003122003222",
              "378282246310005",
              "3782 822463 10005",
              "36227206271667",
              "6011111111111117",
              "3530111333300000",
              "6759649826438453",
              "pagó con 4111 1111 1111 1111, vence 12/28",
              "x4111111111111111x",
              "%B4111111111111111^PEREZ/ANA^2812",
              ";4111111111111112=2812101",
              "４１１１１１１１１１１１１１１１",
              "٤١١١١١١١١١١١١١١١",
              "4111–1111–1111–1111",
              "1 4111 1111 1111 1111"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void knownNumbers()
    {
        QFETCH(QString, text);
        for (const CardPlace place : everywhere) {
            QVERIFY(looksLikeCardNumber(text, place));
            QVERIFY(!looksLikeCardNumber(withoutCardNumbers(text, place), place));
        }
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",
              "1",
              "Yerba mate suave 1 kg",
              "4111111111111112",
              "411111111111",
              "0002-00012345",
              "20-12345678-6",
              "$ 12.345,67",
              "2026-11-26 09:15:00",
              "2026-11-26T09:15:00.123Z",
              "127.0.0.1:19092",
              "7791234567898",
              "7501055300075",
              "8431234567892",
              "7891234567895",
              "35200914200166000187550010000000046550010038", // access key of a Brazilian invoice
              "41111111111111114111111111111111",
              "0197a4f0-1234-7123-8123-411111111111",
              "4111111111111111aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb4111111111111111",
              "4111,1111,1111,1111 1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatIsNone()
    {
        QFETCH(QString, text);
        for (const CardPlace place : {CardPlace::Text, CardPlace::Codes}) {
            QVERIFY(!looksLikeCardNumber(text, place));
            QCOMPARE(withoutCardNumbers(text, place), text);
        }
    }

    void everyIssuedNumberIsFoundInEveryGrouping()
    {
        SeededRandom random(11);
        struct Kind {
            const char *begin;
            int size;
        };
        for (const Kind kind : {Kind{"4", 16},    Kind{"4", 19},      Kind{"51", 16},     Kind{"55", 16},   Kind{"2221", 16}, Kind{"2720", 16}, Kind{"34", 15},
                                Kind{"37", 15},   Kind{"36", 14},     Kind{"305", 16},    Kind{"6011", 16}, Kind{"65", 16},   Kind{"3528", 16}, Kind{"62", 19},
                                Kind{"5018", 16}, Kind{"589562", 16}, Kind{"604201", 16}, Kind{"2200", 16}, Kind{"9792", 16}, Kind{"1", 15}})
            for (int i = 0; i < 200; ++i) {
                const QString digits = numberOf(QLatin1String(kind.begin), kind.size, random);
                if (digits.size() == 14 && Gtin::parse(digits).ok())
                    continue; // in Codes it is taken for what it also is
                for (const char *separator : {"", " ", "-", ".", "  ", " - "}) {
                    const QString text = QStringLiteral("ref ") + grouped(digits, QLatin1String(separator), random) + QStringLiteral(" fin");
                    for (const CardPlace place : everywhere)
                        QVERIFY2(looksLikeCardNumber(text, place), qPrintable(text));
                    const QString masked = withoutCardNumbers(text);
                    QCOMPARE(masked.size(), text.size());
                    QVERIFY2(digitsOnly(masked).size() <= 4 && digitsOnly(masked) == digits.right(4), qPrintable(masked));
                }
            }
    }

    void everyLuhnNumberIsFoundInWhatADeviceSays()
    {
        SeededRandom random(12);
        for (int size = 13; size <= 19; ++size)
            for (int i = 0; i < 200; ++i)
                QVERIFY(looksLikeCardNumber(grouped(numberOf({}, size, random), QStringLiteral(" "), random), CardPlace::Device));
    }

    void aDigitThatIsWrongIsNoCard()
    {
        SeededRandom random(13);
        for (int i = 0; i < 2000; ++i) {
            QString digits = numberOf(QStringLiteral("4"), 16, random);
            const int at = int(random.between(1, 15));
            const int old = digits[at].digitValue();
            digits[at] = QChar(u'0' + (old + int(random.between(1, 9))) % 10);
            for (const CardPlace place : everywhere)
                QVERIFY2(!looksLikeCardNumber(digits, place), qPrintable(digits));
        }
    }

    void barcodesAndDocumentNumbersPassWhereTheyAreExpected()
    {
        SeededRandom random(14);
        for (int i = 0; i < 20'000; ++i) {
            const int size = i % 2 == 0 ? 12 : 13;
            QString body;
            while (body.size() < size)
                body += QString::number(random.between(0, 9));
            const QString gtin = body + QString::number(*Gtin::checkDigit(body));
            QVERIFY2(!looksLikeCardNumber(gtin, CardPlace::Codes), qPrintable(gtin));
            const QString document =
                QStringLiteral("%1-%2").arg(random.between(1, 9999), 4, 10, QLatin1Char('0')).arg(random.between(1, 99'999'999), 8, 10, QLatin1Char('0'));
            for (const CardPlace place : everywhere)
                QVERIFY2(!looksLikeCardNumber(document, place), qPrintable(document));
        }
    }

    void barcodesOfTheseCountriesPassInEveryText()
    {
        SeededRandom random(15);
        for (const char *country : {"779", "789", "790", "750", "780", "770", "773", "775", "84", "200", "210"})
            for (int i = 0; i < 500; ++i) {
                QString body = QLatin1String(country);
                while (body.size() < 12)
                    body += QString::number(random.between(0, 9));
                const QString gtin = body + QString::number(*Gtin::checkDigit(body));
                QVERIFY2(!looksLikeCardNumber(gtin), qPrintable(gtin));
            }
    }

    void identitiesOfProgramsAreNone()
    {
        SeededRandom random(16);
        for (int i = 0; i < 5000; ++i) {
            const QString id = uuidV7(1'795'521'600'000 + i, random);
            for (const CardPlace place : everywhere)
                QVERIFY2(!looksLikeCardNumber(QStringLiteral("attempt %1 sent").arg(id), place), qPrintable(id));
            const QString digest = QString::fromLatin1(random.bytes(32).toHex());
            QVERIFY2(!looksLikeCardNumber(QStringLiteral("head %1").arg(digest)), qPrintable(digest));
        }
    }
};

QTEST_GUILESS_MAIN(tst_CardNumber)
#include "tst_CardNumber.moc"
