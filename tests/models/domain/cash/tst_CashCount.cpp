// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/Shift.h"
#include <QTest>

using namespace mostrador;

class tst_CashCount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsPieces();
    void refusesWhatNoDrawerHolds();
    void isReadAsWritten();
    void expectedIsFloatAndCash();
};

static Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

void tst_CashCount::countsPieces()
{
    CashCount count(Currency::ars());
    QVERIFY(count.set(ars(100000), 3).ok());
    QVERIFY(count.set(ars(50000), 2).ok());
    QVERIFY(count.setLoose(ars(1250)).ok());
    QCOMPARE(count.total(), ars(401250));
    QVERIFY(count.set(ars(100000), 1).ok()); // not one more: so many
    QCOMPARE(count.total(), ars(201250));
    QVERIFY(count.set(ars(50000), 0).ok());
    QCOMPARE(count.pieces().size(), 1);
}

void tst_CashCount::refusesWhatNoDrawerHolds()
{
    CashCount count(Currency::ars());
    QVERIFY(!count.set(Money(100, *Currency::fromCode(QStringLiteral("EUR"))), 1).ok());
    QVERIFY(!count.set(ars(0), 1).ok());
    QVERIFY(!count.set(ars(100), -1).ok());
    QVERIFY(!count.set(ars(100), CashCount::MostPieces + 1).ok());
    QVERIFY(!count.setLoose(ars(-1)).ok());
    QVERIFY(count.isEmpty());
}

void tst_CashCount::isReadAsWritten()
{
    CashCount count(Currency::ars());
    QVERIFY(count.set(ars(100000), 3).ok() && count.set(ars(50000), 2).ok() && count.setLoose(ars(7)).ok());
    const auto again = CashCount::fromText(count.toText(), Currency::ars());
    QVERIFY(again.ok());
    QCOMPARE(*again, count);
    QVERIFY(CashCount::fromText(QString(), Currency::ars())->isEmpty());
    for (const char *text : {"1x", "x2", "a", "+", "5x-1"})
        QVERIFY2(!CashCount::fromText(QLatin1String(text), Currency::ars()).ok(), text);
}

void tst_CashCount::expectedIsFloatAndCash()
{
    ShiftFigures figures;
    figures.currency = Currency::ars();
    figures.opening = 50000;
    figures.tenders = {{Tender::Cash, 3, 120000, 20000}, {Tender::Debit, 1, 70000, 0}};
    figures.paidIn = {1, 10000};
    figures.paidOut = {2, 30000};
    QCOMPARE(figures.expected(Tender::Cash), ars(50000 + 120000 - 20000 + 10000 - 30000));
    QCOMPARE(figures.expected(Tender::Debit), ars(70000));
    QCOMPARE(figures.expected(Tender::Qr), ars(0));
    ZReport report;
    report.figures = figures;
    report.counted = CashCount(Currency::ars());
    QVERIFY(report.counted.setLoose(ars(129750)).ok());
    report.declared = {{Tender::Debit, 70500}};
    report.kept = ars(50000);
    QCOMPARE(report.difference(Tender::Cash), ars(-250));
    QCOMPARE(report.difference(Tender::Debit), ars(500));
    QCOMPARE(report.withdrawn(), ars(79750));
}

QTEST_GUILESS_MAIN(tst_CashCount)
#include "tst_CashCount.moc"
