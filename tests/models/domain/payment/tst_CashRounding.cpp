// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/Settlement.h"
#include "models/domain/RandomSource.h"
#include <QTest>

using namespace mostrador;

namespace {

Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

CashRounding step(qint64 minor, CashRounding::Rule rule = CashRounding::Rule::HalfUp)
{
    return CashRounding::toStep(ars(minor), rule).value();
}

constexpr CashRounding::Rule rules[] = {CashRounding::Rule::HalfUp, CashRounding::Rule::HalfDown, CashRounding::Rule::ForCustomer};

} // namespace

class tst_CashRounding final : public QObject {
    Q_OBJECT

    static void holds(const Settlement &settlement)
    {
        Money amounts = ars(0);
        for (const TenderTaken &tender : settlement.taken()) {
            amounts = *amounts.plus(tender.amount);
            QCOMPARE(tender.received, *tender.amount.plus(tender.rounding)->plus(tender.change));
            QVERIFY(!tender.change.isNegative() && !tender.amount.isNegative());
            if (tender.tender != Tender::Cash)
                QVERIFY(tender.rounding.isZero() && tender.change.isZero());
        }
        QCOMPARE(*amounts.plus(settlement.missing()), settlement.total());
        QVERIFY(!settlement.missing().isNegative());
    }

    /// What stays in drawer and accounts.
    static Money collected(const Settlement &settlement)
    {
        Money sum = ars(0);
        for (const Payment &payment : settlement.payments())
            sum = *sum.plus(payment.amount);
        return sum;
    }

private Q_SLOTS:
    void halves_data()
    {
        QTest::addColumn<qint64>("exact");
        QTest::addColumn<qint64>("up");
        QTest::addColumn<qint64>("down");
        QTest::addColumn<qint64>("forCustomer");
        const auto row = [](qint64 exact, qint64 up, qint64 down, qint64 forCustomer) { QTest::addRow("%lld", exact) << exact << up << down << forCustomer; };
        row(0, 0, 0, 0);
        row(1000, 1000, 1000, 1000);
        row(1001, 1000, 1000, 1000);
        row(1499, 1000, 1000, 1000);
        row(1500, 2000, 1000, 1000);
        row(1501, 2000, 2000, 1000);
        row(1999, 2000, 2000, 1000);
        row(400, 0, 0, 0);
        row(-1499, -1000, -1000, -2000);
        row(-1500, -2000, -1000, -2000);
        row(-1501, -2000, -2000, -2000);
    }

    void halves()
    {
        QFETCH(qint64, exact);
        QFETCH(qint64, up);
        QFETCH(qint64, down);
        QFETCH(qint64, forCustomer);
        QCOMPARE(step(1000, CashRounding::Rule::HalfUp).due(ars(exact)).payable, ars(up));
        QCOMPARE(step(1000, CashRounding::Rule::HalfDown).due(ars(exact)).payable, ars(down));
        QCOMPARE(step(1000, CashRounding::Rule::ForCustomer).due(ars(exact)).payable, ars(forCustomer));
    }

    void everyAmountIsRoundedToAStepNearby()
    {
        SeededRandom random(21);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 size = random.between(1, 5000);
            const auto rule = rules[random.between(0, 2)];
            const Money exact = ars(random.between(-Sale::MostMinor, Sale::MostMinor));
            const auto due = step(size, rule).due(exact);
            QCOMPARE(due.payable, *due.exact.plus(due.rounding));
            QCOMPARE(due.payable.minor() % size, 0);
            const qint64 off = std::abs(due.rounding.minor());
            QVERIFY(rule == CashRounding::Rule::ForCustomer ? off < size && due.rounding.minor() <= 0 : off * 2 <= size);
            QCOMPARE(step(size, rule).due(due.payable).rounding, ars(0)); // twice is once
            if (rule != CashRounding::Rule::ForCustomer)
                QCOMPARE(step(size, rule).due(exact.negated()).payable, due.payable.negated());
        }
    }

    void theEdgeOf64BitsIsNotLeft()
    {
        const Money most = ars(std::numeric_limits<qint64>::max());
        QCOMPARE(step(1000).due(most).payable, most);
        QCOMPARE(step(1000, CashRounding::Rule::ForCustomer).due(most.negated()).payable, most.negated());
    }

    void whatAStepMayBe()
    {
        QVERIFY(!CashRounding::toStep(ars(0), CashRounding::Rule::HalfUp).ok());
        QVERIFY(!CashRounding::toStep(ars(-5), CashRounding::Rule::HalfUp).ok());
        QVERIFY(!CashRounding::toStep(ars(10'001), CashRounding::Rule::HalfUp).ok());
        QVERIFY(!CashRounding::toStep(Money(), CashRounding::Rule::HalfUp).ok());
        QCOMPARE(step(10'000).step(), ars(10'000)); // a sale takes what any of them rounds off
        QVERIFY(CashRounding::toStep(Money(500, Currency::clp()), CashRounding::Rule::HalfUp).ok());
        for (const auto rule : rules)
            QCOMPARE(CashRounding::fromText(step(1000, rule).toText(), Currency::ars()), step(1000, rule));
        for (const char *text : {"", "1000", "half_up", "x half_up", "-5 half_up", "1000 sideways", "99999999999999999999 half_up"})
            QVERIFY2(CashRounding::fromText(QLatin1String(text), Currency::ars()).isNone(), text);
        QCOMPARE(CashRounding::usual(Currency::clp()).due(Money(1235, Currency::clp())).payable, Money(1230, Currency::clp()));
        QCOMPARE(CashRounding::usual(Currency::clp()).due(Money(1236, Currency::clp())).payable, Money(1240, Currency::clp()));
        QVERIFY(CashRounding::usual(Currency::ars()).isNone());
    }

    void changeIsOfTheRoundedAmount()
    {
        Settlement settlement(ars(123'456), step(1000));
        QCOMPARE(settlement.payable(Tender::Cash), ars(123'000));
        QCOMPARE(settlement.payable(Tender::Debit), ars(123'456));
        QVERIFY(settlement.add(Tender::Cash, ars(200'000)).ok());
        QCOMPARE(settlement.change(), ars(77'000));
        QCOMPARE(settlement.rounding(), ars(-456));
        QCOMPARE(collected(settlement), ars(123'000));
        QVERIFY(settlement.isSettled());
        holds(settlement);
    }

    void onlyTheCashPartIsRounded()
    {
        Settlement settlement(ars(123'456), step(1000));
        QVERIFY(settlement.add(Tender::Debit, ars(100'000)).ok());
        QCOMPARE(settlement.payable(Tender::Cash), ars(23'000));
        QVERIFY(settlement.add(Tender::Cash, ars(25'000)).ok());
        QCOMPARE(settlement.rounding(), ars(-456));
        QCOMPARE(settlement.change(), ars(2000));
        settlement.removeAt(0);
        QCOMPARE(settlement.rounding(), ars(0)); // the cash does not settle the rest any more
        QCOMPARE(settlement.missing(), ars(98'456));
        QVERIFY(!settlement.add(Tender::Debit, ars(98'500)).ok());
        QVERIFY(settlement.add(Tender::Debit, ars(98'456)).ok());
        QCOMPARE(collected(settlement), ars(123'456)); // a card pays to the cent
        QVERIFY(!settlement.add(Tender::Cash, ars(100)).ok());
        holds(settlement);
    }

    void cashOfWhatIsMissingIsToldTheRoundedAmount()
    {
        Settlement settlement(ars(1600), step(1000));
        QCOMPARE(settlement.payable(Tender::Cash), ars(2000));
        const auto refused = settlement.add(Tender::Cash, ars(1700));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(QStringLiteral("20,00")) || refused.error().message.contains(QStringLiteral("20.00")));
        QVERIFY(settlement.add(Tender::Cash, ars(2000)).ok());
        QVERIFY(settlement.isSettled());
        QCOMPARE(settlement.rounding(), ars(400));
    }

    void aRestThatRoundsToNothingIsSettledWithNothing()
    {
        Settlement settlement(ars(10'004), step(1000));
        QVERIFY(settlement.add(Tender::Credit, ars(10'000)).ok());
        QVERIFY(!settlement.add(Tender::Credit, ars(0)).ok());
        QVERIFY(settlement.add(Tender::Cash, ars(0)).ok());
        QVERIFY(settlement.isSettled());
        QCOMPARE(settlement.rounding(), ars(-4));
        holds(settlement);
    }

    void anyRowOfTendersHolds()
    {
        SeededRandom random(22);
        constexpr Tender tenders[] = {Tender::Cash, Tender::Cash, Tender::Debit, Tender::Credit, Tender::Voucher};
        for (int i = 0; i < 5000; ++i) {
            const Money total = ars(random.between(1, 300'000));
            Settlement settlement(total, step(random.between(1, 3000), rules[random.between(0, 2)]));
            for (int k = 0; k < 8; ++k) {
                if (random.between(0, 4) == 0) {
                    settlement.removeAt(int(random.between(0, 4)));
                } else {
                    const Money before = settlement.missing();
                    const Tender tender = tenders[random.between(0, 4)];
                    const Money payable = settlement.payable(tender);
                    const Money received = random.between(0, 2) == 0 ? payable : ars(random.between(0, 2 * total.minor()));
                    const auto added = settlement.add(tender, received);
                    if (!added)
                        QCOMPARE(settlement.missing(), before);
                    else if (received.minor() >= payable.minor())
                        QVERIFY(settlement.isSettled());
                }
                holds(settlement);
            }
            if (!settlement.isSettled())
                QVERIFY(settlement.add(Tender::Cash, settlement.payable(Tender::Cash)).ok());
            QVERIFY(settlement.isSettled());
            QCOMPARE(collected(settlement), *total.plus(settlement.rounding()));
            holds(settlement);
        }
    }
};

QTEST_GUILESS_MAIN(tst_CashRounding)
#include "tst_CashRounding.moc"
