// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/TaxRate.h"
#include <QTest>
#include <limits>

using namespace mostrador;

class tst_TaxRate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTaxIsInsideThePrice_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("tax");
        const auto row = [](int rate, qint64 total, qint64 tax) { QTest::addRow("%d in %lld", rate, total) << rate << total << tax; };
        row(2100, 12100, 2100);
        row(1050, 11050, 1050);
        row(2100, 485000, 84174); // 84173.55
        row(2100, -485000, -84174);
        row(0, 12345, 0);
        row(10000, 3, 2);         // 1.5
        row(10000, -3, -2);
        row(10000, 1, 1);         // 0.5
        row(2100, 2, 0);
        row(2100, 3, 1);          // 0.52
        row(2100, 0, 0);
        row(10000, std::numeric_limits<qint64>::max(), 4611686018427387904LL);
    }

    void theTaxIsInsideThePrice()
    {
        QFETCH(int, rate);
        QFETCH(qint64, total);
        QFETCH(qint64, tax);
        QCOMPARE(TaxRate::fromBasisPoints(rate).includedIn(Money(total, Currency::ars())), Money(tax, Currency::ars()));
    }

    void whatIsUsualGoesByTheCurrency()
    {
        const auto first = [](const char *code) { return TaxRate::usualIn(*Currency::fromCode(QString::fromLatin1(code))).first().basisPoints(); };
        QCOMPARE(first("ARS"), 2100);
        QCOMPARE(first("MXN"), 1600);
        QCOMPARE(first("CLP"), 1900);
        QCOMPARE(first("BRL"), 1800);
        QCOMPARE(first("JPY"), 0); // not known here
        QCOMPARE(TaxRate::usualIn({}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_TaxRate)
#include "tst_TaxRate.moc"
