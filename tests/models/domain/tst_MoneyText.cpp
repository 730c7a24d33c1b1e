// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/MoneyText.h"
#include "models/domain/RandomSource.h"
#include <QTest>
#include <limits>

using namespace mostrador;

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();
const NumberStyle styles[] = {NumberStyle::spanish(), NumberStyle::english()};
const Currency currencies[] = {Currency::ars(), Currency::clp(), Currency::kwd(), *Currency::fromCode(u"EUR")};

/// Of every size alike: a number with as many bits as chance says.
qint64 anyNumber(RandomSource &random)
{
    const quint64 bits = random.next() >> random.between(1, 63);
    return random.between(0, 1) == 0 ? qint64(bits) : -qint64(bits);
}

} // namespace

class tst_MoneyText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void amountsAreWritten_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("spanish");
        QTest::addColumn<QString>("english");
        const auto row = [](qint64 minor, const char *code, const char *spanish, const char *english) {
            QTest::addRow("%lld %s", minor, code) << minor << QString::fromLatin1(code) << QString::fromUtf8(spanish) << QString::fromUtf8(english);
        };
        row(0, "ARS", "0,00", "0.00");
        row(5, "ARS", "0,05", "0.05");
        row(2497550, "ARS", "24.975,50", "24,975.50");
        row(-69500, "ARS", "−695,00", "−695.00");
        row(100000, "ARS", "1.000,00", "1,000.00");
        row(12345, "CLP", "12.345", "12,345");
        row(1250, "KWD", "1,250", "1.250");
        row(1234567890, "KWD", "1.234.567,890", "1,234,567.890");
        row(Most, "ARS", "92.233.720.368.547.758,07", "92,233,720,368,547,758.07");
        row(-Most, "ARS", "−92.233.720.368.547.758,07", "−92,233,720,368,547,758.07");
    }

    void amountsAreWritten()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, code);
        QFETCH(QString, spanish);
        QFETCH(QString, english);
        const Money money(minor, *Currency::fromCode(code));
        QCOMPARE(MoneyText(NumberStyle::spanish()).amount(money), spanish);
        QCOMPARE(MoneyText(NumberStyle::english()).amount(money), english);
    }

    void signsAndSymbolsStandWhereAShopPutsThem()
    {
        const MoneyText text;
        QCOMPARE(text.withSymbol(Money(2497550, Currency::ars())), QString::fromUtf8("$\u00a024.975,50"));
        QCOMPARE(text.withSymbol(Money(-69500, Currency::ars())), QString::fromUtf8("−$\u00a0695,00"));
        QCOMPARE(text.price(UnitPrice(485000, 2, Currency::ars())), QStringLiteral("4.850,00"));
        QCOMPARE(text.price(UnitPrice(125, 4, Currency::ars())), QStringLiteral("0,0125"));
        QCOMPARE(text.price(UnitPrice(125000, 6, Currency::ars())), QStringLiteral("0,125"));
        QCOMPARE(text.quantity(Quantity::units(2)), QStringLiteral("2"));
        QCOMPARE(text.quantity(Quantity::fromMilli(845)), QStringLiteral("0,845"));
        QCOMPARE(text.quantity(Quantity::fromMilli(-1500)), QString::fromUtf8("−1,500"));
        QCOMPARE(text.percentFromBasisPoints(2100), QString::fromUtf8("21\u00a0%"));
        QCOMPARE(text.percentFromBasisPoints(1050), QString::fromUtf8("10,5\u00a0%"));
        QCOMPARE(text.percentFromBasisPoints(5), QString::fromUtf8("0,05\u00a0%"));
        QCOMPARE(NumberStyle::forLanguage(QStringLiteral("es_AR")).decimalMark, QLatin1Char(','));
        QCOMPARE(NumberStyle::forLanguage(QStringLiteral("es_MX")).decimalMark, QLatin1Char('.'));
        QCOMPARE(NumberStyle::forLanguage(QStringLiteral("en")).decimalMark, QLatin1Char('.'));
    }

    void whatIsWrittenReadsBack()
    {
        SeededRandom random(7);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 number = anyNumber(random);
            for (const NumberStyle &style : styles) {
                const MoneyText text(style);
                for (const Currency &currency : currencies) {
                    const Money money(number, currency);
                    const auto back = text.parseMoney(text.amount(money), currency);
                    QVERIFY2(back.ok() && *back == money, qPrintable(text.amount(money)));
                    const UnitPrice price(number, int(random.between(currency.decimals(), UnitPrice::MaxScale)), currency);
                    const auto priceBack = text.parsePrice(text.price(price), currency);
                    QVERIFY2(priceBack.ok() && *priceBack == price, qPrintable(text.price(price)));
                }
                const Quantity quantity = Quantity::fromMilli(number);
                const auto quantityBack = text.parseQuantity(text.quantity(quantity));
                QVERIFY2(quantityBack.ok() && *quantityBack == quantity, qPrintable(text.quantity(quantity)));
                const Quantity whole = Quantity::units(number / 1'000'000);
                const auto wholeBack = text.parseQuantity(text.quantity(whole));
                QVERIFY2(wholeBack.ok() && *wholeBack == whole, qPrintable(text.quantity(whole)));
            }
        }
    }

    void theEndsReadBack()
    {
        for (const NumberStyle &style : styles)
            for (const qint64 number : {Most, -Most, Most - 1})
                for (const Currency &currency : currencies) {
                    const Money money(number, currency);
                    const auto back = MoneyText(style).parseMoney(MoneyText(style).amount(money), currency);
                    QVERIFY2(back.ok() && *back == money, qPrintable(MoneyText(style).amount(money)));
                }
    }

    void moneyIsReadAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("spanish");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const char *typed, const char *code, bool spanish, qint64 minor) {
            QTest::addRow("%s %s %s", typed, code, spanish ? "es" : "en") << QString::fromUtf8(typed) << QString::fromLatin1(code) << spanish << minor;
        };
        row("1.250", "ARS", true, 125000);
        row("1.25", "ARS", true, 125);
        row("1,25", "ARS", true, 125);
        row("1.250,00", "ARS", true, 125000);
        row("1,250.00", "ARS", true, 125000);
        row("1,250", "ARS", false, 125000);
        row("1.25", "ARS", false, 125);
        row("1,25", "ARS", false, 125);
        row("1.250,00", "ARS", false, 125000);
        row("1.234.567", "ARS", true, 123456700);
        row("1,234,567", "ARS", true, 123456700);
        row("1,234,567.5", "ARS", true, 123456750);
        row("12,5", "ARS", true, 1250);
        row(",5", "ARS", true, 50);
        row(".50", "ARS", true, 50);
        row("-3", "ARS", true, -300);
        row("−3", "ARS", true, -300);
        row(" 24 975,50 ", "ARS", true, 2497550);
        row("007", "ARS", true, 700);
        row("12.345", "CLP", true, 12345);
        row("12345", "CLP", true, 12345);
        row("1.250", "KWD", true, 1250); // three decimals are usual there: 1.250 is one and a quarter
        row("1,250", "KWD", true, 1250);
        row("1.250,000", "KWD", true, 1250000);
    }

    void moneyIsReadAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(bool, spanish);
        QFETCH(qint64, minor);
        const MoneyText text(spanish ? NumberStyle::spanish() : NumberStyle::english());
        const auto money = text.parseMoney(typed, *Currency::fromCode(code));
        QVERIFY2(money.ok(), money.ok() ? "" : qPrintable(money.error().message));
        QCOMPARE(money->minor(), minor);
    }

    void neverAGuess_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        for (const char *typed : {"", " ", "-", ".", ",", "1.", "1,", "abc", "1a", "1,2,3", "1.2.3", "1,250", "1.234,567", "1,234.567", "12.34.567", "1.23,45,6",
                                  "1..2", "1,,2", "--1", "1-", "1,234", "0.250", "1e3", "$5", "∞", "NaN", "٣", "1.2345", "1,250.000", ".250"})
            QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QStringLiteral("ARS");
        for (const char *typed : {"1,5", "1.5", "1,250", "0,5"})
            QTest::addRow("CLP %s", typed) << QString::fromUtf8(typed) << QStringLiteral("CLP");
    }

    void neverAGuess()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto money = MoneyText().parseMoney(typed, *Currency::fromCode(code));
        QVERIFY2(!money.ok(), money.ok() ? qPrintable(QString::number(money->minor())) : "");
        QCOMPARE(money.error().code, Error::Code::Invalid);
        QVERIFY2(money.error().message.contains(typed), qPrintable(money.error().message)); // the text is shown
    }

    void numbersThatAreTooLargeAreCalledThat()
    {
        for (const char *typed : {"92.233.720.368.547.758,08", "-92.233.720.368.547.758,08", "99999999999999999999999999999999", "1000000000000000000000"}) {
            const auto money = MoneyText().parseMoney(QString::fromLatin1(typed), Currency::ars());
            QVERIFY2(!money.ok(), typed);
            QCOMPARE(money.error().code, Error::Code::Overflow);
        }
        QCOMPARE(MoneyText().parseQuantity(QStringLiteral("99999999999999999")).error().code, Error::Code::Overflow);
        QCOMPARE(MoneyText().parseQuantity(QStringLiteral("0,8451")).error().code, Error::Code::Invalid);
        const QString pasted(100'000, QLatin1Char('9'));
        QVERIFY(MoneyText().parseMoney(pasted, Currency::ars()).error().message.size() < 200);
    }

    void nonsenseNeverCrashes()
    {
        SeededRandom random(11);
        const QString letters = QString::fromUtf8("0123456789.,-− \u00a0a%$٣");
        for (int i = 0; i < 50'000; ++i) {
            QString typed;
            for (qint64 left = random.between(0, 12); left > 0; --left)
                typed += letters[random.between(0, letters.size() - 1)];
            for (const NumberStyle &style : styles) {
                const auto money = MoneyText(style).parseMoney(typed, currencies[random.between(0, 3)]);
                QVERIFY(money.ok() || !money.error().message.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_MoneyText)
#include "tst_MoneyText.moc"
