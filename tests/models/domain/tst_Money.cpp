// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Money.h"
#include <QTest>
#include <limits>

using namespace mostrador;

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();

Currency currencyOf(const QString &code) { return Currency::fromCode(code).value_or(Currency()); }

} // namespace

class tst_Money : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void currenciesKnowTheirDecimals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("decimals");
        QTest::newRow("ARS") << QStringLiteral("ARS") << 2;
        QTest::newRow("EUR") << QStringLiteral("EUR") << 2;
        QTest::newRow("CLP") << QStringLiteral("CLP") << 0;
        QTest::newRow("PYG") << QStringLiteral("PYG") << 0;
        QTest::newRow("KWD") << QStringLiteral("KWD") << 3;
        QTest::newRow("TND") << QStringLiteral("TND") << 3;
    }

    void currenciesKnowTheirDecimals()
    {
        QFETCH(QString, code);
        QFETCH(int, decimals);
        const auto currency = Currency::fromCode(code);
        QVERIFY(currency && currency->isValid());
        QCOMPARE(currency->code(), code);
        QCOMPARE(currency->decimals(), decimals);
    }

    void whatIsNoCurrencyIsNone()
    {
        for (const char *code : {"", "AR", "ars", "ARSX", "XXX", "A S"})
            QVERIFY2(!Currency::fromCode(QString::fromLatin1(code)), code);
        QVERIFY(!Currency().isValid());
        QCOMPARE(Currency::ars(), currencyOf(QStringLiteral("ARS")));
        QVERIFY(!(Currency::ars() == Currency::clp()));
    }

    void sumsStayInSixtyFourBits()
    {
        const Money most(Most, Currency::ars());
        const Money one(1, Currency::ars());
        QCOMPARE(most.minus(one)->minor(), Most - 1);
        QCOMPARE(most.plus(one).error().code, Error::Code::Overflow);
        QVERIFY(!most.plus(one).error().message.isEmpty());
        QCOMPARE(most.negated().minus(one).error().code, Error::Code::Overflow); // INT64_MIN is never made
        QCOMPARE(most.negated().plus(most)->minor(), 0);
        QCOMPARE(most.negated().negated(), most);
        QCOMPARE(most.minus(most.negated()).error().code, Error::Code::Overflow);
    }

    void currenciesAreNotMixed()
    {
        const auto sum = Money(1, Currency::ars()).plus(Money(1, Currency::clp()));
        QCOMPARE(sum.error().code, Error::Code::Invalid);
        QVERIFY(sum.error().message.contains(QLatin1String("ARS")) && sum.error().message.contains(QLatin1String("CLP")));
        QCOMPARE(Money(0, Currency::ars()).minus(Money(0, Currency())).error().code, Error::Code::Invalid);
        QVERIFY(!(Money(0, Currency::ars()) == Money(0, Currency::clp())));
    }

    void aPriceTimesAQuantityIsRoundedHalfAwayFromZero_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const char *price, const char *code, qint64 milli, qint64 minor) {
            QTest::addRow("%s %s x %lld", price, code, milli) << QString::fromLatin1(price) << QString::fromLatin1(code) << milli << minor;
        };
        row("4850.00", "ARS", 2000, 970000);
        row("1.00", "ARS", 125, 13);      // 0.125 → 0.13
        row("1.00", "ARS", -125, -13);    // and the same with the other sign
        row("1.00", "ARS", 124, 12);
        row("1.00", "ARS", -124, -12);
        row("0.005", "ARS", 1000, 1);
        row("0.005", "ARS", -1000, -1);
        row("0.004999", "ARS", 1000, 0);
        row("0.001", "ARS", 1000, 0);
        row("0.001", "ARS", 5000, 1);
        row("-2.50", "ARS", 1001, -250);
        row("-2.50", "ARS", 1002, -251);  // 2.505
        row("999", "CLP", 500, 500);      // 499.5
        row("999", "CLP", -500, -500);
        row("1.5", "CLP", 1000, 2);
        row("1.2345", "KWD", 1000, 1235);
        row("1.2344", "KWD", 1000, 1234);
        row("0.012345", "ARS", 845000, 1043);
        row("0.00", "ARS", Most, 0);
        row("92233720368547758.07", "ARS", 1000, Most);
        row("92233720368547758.07", "ARS", -1000, -Most);
    }

    void aPriceTimesAQuantityIsRoundedHalfAwayFromZero()
    {
        QFETCH(QString, price);
        QFETCH(QString, code);
        QFETCH(qint64, milli);
        QFETCH(qint64, minor);
        const auto read = UnitPrice::fromWire(price, currencyOf(code));
        QVERIFY2(read.ok(), qPrintable(price));
        const auto total = read->times(Quantity::fromMilli(milli));
        QVERIFY(total.ok());
        QCOMPARE(total->minor(), minor);
        QCOMPARE(total->currency().code(), code);
    }

    void aProductThatIsTooLargeIsAnError()
    {
        const UnitPrice most(Most, 2, Currency::ars());
        QCOMPARE(most.times(Quantity::fromMilli(1001)).error().code, Error::Code::Overflow);
        QCOMPARE(most.times(Quantity::fromMilli(-1001)).error().code, Error::Code::Overflow);
        QCOMPARE(most.times(Quantity::fromMilli(Most)).error().code, Error::Code::Overflow);
        QCOMPARE(most.times(Quantity::fromMilli(std::numeric_limits<qint64>::min())).error().code, Error::Code::Overflow);
        QCOMPARE(most.times(Quantity::fromMilli(1))->minor(), 9223372036854776LL);
    }

    void pricesGoOverTheWireAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("back");
        QTest::newRow("as it is") << QStringLiteral("2.55") << QStringLiteral("ARS") << QStringLiteral("2.55");
        QTest::newRow("filled up") << QStringLiteral("2.5") << QStringLiteral("ARS") << QStringLiteral("2.50");
        QTest::newRow("whole") << QStringLiteral("3") << QStringLiteral("ARS") << QStringLiteral("3.00");
        QTest::newRow("fine") << QStringLiteral("0.012345") << QStringLiteral("ARS") << QStringLiteral("0.012345");
        QTest::newRow("digits are kept") << QStringLiteral("2.5000") << QStringLiteral("ARS") << QStringLiteral("2.5000");
        QTest::newRow("no decimals") << QStringLiteral("1250") << QStringLiteral("CLP") << QStringLiteral("1250");
        QTest::newRow("three") << QStringLiteral("1.2") << QStringLiteral("KWD") << QStringLiteral("1.200");
        QTest::newRow("negative") << QStringLiteral("-0.05") << QStringLiteral("ARS") << QStringLiteral("-0.05");
        QTest::newRow("largest") << QStringLiteral("92233720368547758.07") << QStringLiteral("ARS") << QStringLiteral("92233720368547758.07");
    }

    void pricesGoOverTheWireAsTheyAre()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, back);
        const auto price = UnitPrice::fromWire(text, currencyOf(code));
        QVERIFY(price.ok());
        QCOMPARE(price->toWire(), back);
        QCOMPARE(*UnitPrice::fromWire(price->toWire(), currencyOf(code)), *price);
    }

    void whatIsNoPriceIsRefused()
    {
        for (const char *text : {"", "-", ".", "1.", ".5", "1,5", "1.2.3", "--1", "+1", " 1", "1 ", "1e3", "0x10", "1.1234567", "NaN", "1234567890123456789012"}) {
            const auto price = UnitPrice::fromWire(QString::fromLatin1(text), Currency::ars());
            QVERIFY2(!price.ok(), text);
            QVERIFY(!price.error().message.isEmpty());
        }
        QCOMPARE(UnitPrice::fromWire(QStringLiteral("92233720368547758.08"), Currency::ars()).error().code, Error::Code::Overflow);
        QVERIFY(!UnitPrice::fromWire(QString(QChar(0x0663)), Currency::ars()).ok()); // a digit, but not one of ours
    }

    void pricesAreEqualAsNumbers()
    {
        QCOMPARE(UnitPrice(25, 1, Currency::clp()), UnitPrice(2500, 3, Currency::clp()));
        QVERIFY(!(UnitPrice(250, 2, Currency::ars()) == UnitPrice(2501, 3, Currency::ars())));
        QVERIFY(!(UnitPrice(250, 2, Currency::ars()) == UnitPrice(250, 2, currencyOf(QStringLiteral("EUR")))));
        QVERIFY(UnitPrice(Most, 2, Currency::ars()) == UnitPrice(Most, 2, Currency::ars()));
        QVERIFY(!(UnitPrice(Most, 2, Currency::ars()) == UnitPrice(Most, 6, Currency::ars())));
        QCOMPARE(UnitPrice(12345, 4, Currency::ars()).rounded(), Money(123, Currency::ars()));
        QCOMPARE(UnitPrice(12350, 4, Currency::ars()).rounded(), Money(124, Currency::ars()));
        QCOMPARE(UnitPrice(-12350, 4, Currency::ars()).rounded(), Money(-124, Currency::ars()));
        QCOMPARE(UnitPrice::fromMoney(Money(1234, Currency::kwd())).toWire(), QStringLiteral("1.234"));
    }
};

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_Money.moc"
