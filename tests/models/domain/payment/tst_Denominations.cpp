// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/Denominations.h"
#include "models/domain/RandomSource.h"
#include <QTest>

using namespace mostrador;

namespace {

QList<qint64> minorsOf(const QList<Money> &moneys)
{
    QList<qint64> minors;
    for (const Money &money : moneys)
        minors.append(money.minor());
    return minors;
}

} // namespace

class tst_Denominations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsLikely_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("due");
        QTest::addColumn<QList<qint64>>("amounts");
        const auto row = [](const char *name, const char *currency, qint64 due, const QList<qint64> &amounts) {
            QTest::newRow(name) << QString::fromLatin1(currency) << due << amounts;
        };
        row("pesos", "ARS", 874'000, {874'000, 875'000, 900'000, 1'000'000, 2'000'000});
        row("pesos with cents", "ARS", 2'497'550, {2'497'550, 2'500'000, 2'600'000, 3'000'000, 4'000'000});
        row("a whole note", "ARS", 1'000'000, {1'000'000, 2'000'000});
        row("more than every note", "CLP", 20'000, {20'000});
        row("no decimals", "CLP", 12'340, {12'340, 12'500, 13'000, 15'000, 20'000});
        row("euros", "EUR", 1'735, {1'735, 2'000, 5'000, 10'000, 20'000});
        row("nothing", "EUR", 0, {0});
    }

    void whatIsLikely()
    {
        QFETCH(QString, currency);
        QFETCH(qint64, due);
        QFETCH(QList<qint64>, amounts);
        const Currency money = *Currency::fromCode(currency);
        QCOMPARE(minorsOf(likelyCash(Money(due, money), Denominations::usual(money))), amounts);
    }

    void everyAmountIsAscendingAndEnough()
    {
        SeededRandom random(31);
        for (const char *code : {"ARS", "EUR", "BRL", "MXN", "CLP", "COP", "UYU", "PEN", "USD", "PYG", "BOB", "KWD", "JPY"}) {
            const Currency currency = *Currency::fromCode(QString::fromLatin1(code));
            const Denominations denominations = Denominations::usual(currency);
            QCOMPARE(Denominations::fromText(denominations.toText(), currency).value(), denominations);
            for (int i = 0; i < 500; ++i) {
                const Money due(random.between(1, 50'000'000), currency);
                const int count = int(random.between(1, 7));
                const QList<qint64> amounts = minorsOf(likelyCash(due, denominations, count));
                QCOMPARE(amounts.first(), due.minor());
                QVERIFY(amounts.size() <= count);
                for (qsizetype k = 1; k < amounts.size(); ++k)
                    QVERIFY(amounts[k] > amounts[k - 1]);
            }
        }
    }

    void whatIsNoCoin_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "  ", "0", "-5", "x", "10 0.001", "1e3", "10,20", "99999999999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoCoin()
    {
        QFETCH(QString, text);
        QVERIFY(!Denominations::fromText(text, Currency::ars()).ok());
    }

    void orderAndTwiceDoNotMatter()
    {
        QCOMPARE(Denominations::fromText(QStringLiteral(" 50 10  20 10 "), Currency::ars()).value().toText(), QStringLiteral("10.00 20.00 50.00"));
    }

    void pieces()
    {
        const Denominations pesos = Denominations::usual(Currency::ars());
        QCOMPARE(pesos.piecesFor(Money(875'000, Currency::ars())), 7);
        QCOMPARE(pesos.piecesFor(Money(2'000'000, Currency::ars())), 1);
        QCOMPARE(pesos.piecesFor(Money(150, Currency::ars())), 2); // a peso, and what no coin pays
    }
};

QTEST_GUILESS_MAIN(tst_Denominations)
#include "tst_Denominations.moc"
