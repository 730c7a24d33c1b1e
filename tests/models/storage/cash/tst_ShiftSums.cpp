// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cash/ShiftSums.h"
#include "models/domain/cash/Shift.h"
#include "models/wire/Payloads.h"
#include <QTest>

using namespace mostrador;

/// What is added up of documents as the journal has them, beside sums that were made by hand.
class tst_ShiftSums : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSaleWithCashRoundingAndChange();
    void twoTendersWithChange();
    void voucherAndOnAccount();
    void anExchangeCountsBothWays();
    void aVoidTakesAllBack();
    void allOfThemTogether();
    void moreCashiersThanAZHolds();
    void whatIsNoDocumentIsRefused();

private:
    ShiftFigures of(const QList<Sale> &documents) const;
};

static Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

static SaleLine line(qint64 total, int basisPoints, qint64 discount = 0)
{
    SaleLine line;
    line.sku = QStringLiteral("A");
    line.name = QStringLiteral("A");
    line.quantity = Quantity::units(total < 0 ? -1 : 1);
    line.unitPrice = UnitPrice::fromMoney(ars(std::abs(total) + discount));
    line.listPrice = line.unitPrice;
    line.taxRate = TaxRate::fromBasisPoints(basisPoints);
    line.total = ars(total);
    line.tax = line.taxRate.includedIn(line.total);
    if (discount > 0)
        line.adjustments.append({AdjustmentKind::LineDiscount, {}, QStringLiteral("10 %"), ars(-discount)});
    return line;
}

static Payment paid(Tender tender, qint64 amount, qint64 received = 0)
{
    return {tender, ars(amount), ars(received == 0 ? amount : received), ars(received == 0 ? 0 : received - amount)};
}

static Sale document(SaleType type, const QList<SaleLine> &lines, const QList<Payment> &payments, qint64 rounding = 0)
{
    static int number = 0;
    Sale sale;
    sale.number = documentNumber(TillId{1}, ++number);
    sale.type = type;
    sale.lines = lines;
    sale.payments = payments;
    qint64 total = rounding;
    qint64 tax = 0;
    for (const SaleLine &each : lines) {
        total += each.total.minor();
        tax += each.tax.minor();
    }
    sale.total = ars(total);
    sale.tax = ars(tax);
    sale.rounding = ars(rounding);
    sale.refersTo = type == SaleType::Sale ? QString() : QStringLiteral("0001-00000001");
    sale.reason = type == SaleType::Sale ? QString() : QStringLiteral("other");
    sale.at = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
    return sale;
}

static Sale rounded()
{
    return document(SaleType::Sale, {line(100030, 2100)}, {paid(Tender::Cash, 100000, 150000)}, -30);
}

static Sale twoTenders()
{
    return document(SaleType::Sale, {line(50000, 1050, 2000), line(30000, 2100)}, {paid(Tender::Debit, 50000), paid(Tender::Cash, 30000, 40000)});
}

static Sale byVoucherAndAccount()
{
    return document(SaleType::Sale, {line(35000, 2100)}, {paid(Tender::Voucher, 20000), paid(Tender::Account, 15000)});
}

static Sale exchange()
{
    return document(SaleType::Exchange, {line(-30000, 2100), line(45000, 1050)}, {paid(Tender::Cash, 15000, 20000)});
}

static Sale back()
{
    return document(SaleType::Return, {line(-10000, 2100)}, {paid(Tender::Cash, -10000)});
}

ShiftFigures tst_ShiftSums::of(const QList<Sale> &documents) const
{
    ShiftFigures figures;
    figures.currency = Currency::ars();
    ShiftSums sums(figures);
    int i = 0;
    for (const Sale &each : documents)
        if (!sums.add(each.number, ++i % 2 ? QStringLiteral("u1") : QStringLiteral("u2"), encode(each)))
            qFatal("document");
    sums.finish();
    return figures;
}

void tst_ShiftSums::aSaleWithCashRoundingAndChange()
{
    const ShiftFigures figures = of({rounded()});
    QCOMPARE(figures.sales, (ShiftFigures::Documents{1, 100000}));
    QCOMPARE(figures.rounding, -30);
    QCOMPARE(figures.sumOf(Tender::Cash), (ShiftFigures::TenderSum{Tender::Cash, 1, 100000, 0})); // neither the 1.500 received nor the 1.000,30 of the goods
    QCOMPARE(figures.expected(Tender::Cash), ars(100000));
    QCOMPARE(figures.taxes, (QList<ShiftFigures::TaxSum>{{2100, 100030, 17361}}));
}

void tst_ShiftSums::twoTendersWithChange()
{
    const ShiftFigures figures = of({twoTenders()});
    QCOMPARE(figures.sumOf(Tender::Cash).net(), 30000);
    QCOMPARE(figures.sumOf(Tender::Debit).net(), 50000);
    QCOMPARE(figures.sales, (ShiftFigures::Documents{1, 80000}));
    QCOMPARE(figures.discounts, -2000);
    QCOMPARE(figures.taxes, (QList<ShiftFigures::TaxSum>{{1050, 50000, 4751}, {2100, 30000, 5207}}));
}

void tst_ShiftSums::voucherAndOnAccount()
{
    const ShiftFigures figures = of({byVoucherAndAccount()});
    QCOMPARE(figures.sumOf(Tender::Voucher).net(), 20000);
    QCOMPARE(figures.sumOf(Tender::Account).net(), 15000);
    QCOMPARE(figures.expected(Tender::Cash), ars(0));
    QCOMPARE(figures.expected(Tender::Voucher), ars(20000));
}

void tst_ShiftSums::anExchangeCountsBothWays()
{
    const ShiftFigures figures = of({exchange()});
    QCOMPARE(figures.exchanges, (ShiftFigures::Documents{1, 15000}));
    QCOMPARE(figures.sales, ShiftFigures::Documents());
    QCOMPARE(figures.expected(Tender::Cash), ars(15000));
    QCOMPARE(figures.taxes, (QList<ShiftFigures::TaxSum>{{1050, 45000, 4276}, {2100, -30000, -5207}}));
}

void tst_ShiftSums::aVoidTakesAllBack()
{
    const Sale sale = twoTenders();
    Sale undone = undoing(sale, SaleType::Void);
    undone.number = QStringLiteral("0001-00009999");
    const ShiftFigures figures = of({sale, undone});
    QCOMPARE(figures.voids, (ShiftFigures::Documents{1, -80000}));
    QCOMPARE(figures.total(), 0);
    QCOMPARE(figures.sumOf(Tender::Debit), (ShiftFigures::TenderSum{Tender::Debit, 1, 50000, 50000}));
    QCOMPARE(figures.sumOf(Tender::Cash), (ShiftFigures::TenderSum{Tender::Cash, 1, 30000, 30000}));
    QCOMPARE(figures.discounts, 0);
    QCOMPARE(figures.lastNumber, undone.number);
    for (const ShiftFigures::TaxSum &tax : figures.taxes)
        QCOMPARE(tax, (ShiftFigures::TaxSum{tax.basisPoints, 0, 0}));
}

/// Beside another way to the same sums, over what was sold and not over what was written.
void tst_ShiftSums::allOfThemTogether()
{
    const QList<Sale> documents{rounded(), twoTenders(), byVoucherAndAccount(), exchange(), back()};
    const ShiftFigures figures = of(documents);
    QCOMPARE(figures.expected(Tender::Cash), ars(100000 + 30000 + 15000 - 10000));
    QCOMPARE(figures.sales, (ShiftFigures::Documents{3, 100000 + 80000 + 35000}));
    QCOMPARE(figures.returns, (ShiftFigures::Documents{1, -10000}));
    qint64 total = 0;
    QMap<Tender, qint64> tenders;
    QMap<int, qint64> taxes;
    for (const Sale &each : documents) {
        total += each.total.minor();
        for (const Payment &payment : each.payments)
            tenders[payment.tender] += payment.received.minor() - payment.change.minor();
        for (const SaleLine &sold : each.lines)
            taxes[sold.taxRate.basisPoints()] += sold.tax.minor();
    }
    QCOMPARE(figures.total(), total);
    QCOMPARE(figures.tenders.size(), tenders.size());
    for (const ShiftFigures::TenderSum &sum : figures.tenders)
        QCOMPARE(sum.net(), tenders.value(sum.tender));
    for (const ShiftFigures::TaxSum &tax : figures.taxes)
        QCOMPARE(tax.tax, taxes.value(tax.basisPoints));
    QCOMPARE(figures.cashiers.size(), 2);
    QCOMPARE(figures.cashiers[0], (ShiftFigures::CashierSum{QStringLiteral("u1"), {}, 3, 100000 + 35000 - 10000}));
    QCOMPARE(figures.cashiers[1], (ShiftFigures::CashierSum{QStringLiteral("u2"), {}, 2, 80000 + 15000}));
}

void tst_ShiftSums::moreCashiersThanAZHolds()
{
    ShiftFigures figures;
    figures.currency = Currency::ars();
    ShiftSums sums(figures);
    const int many = ZReport::MostCashiers + 50;
    for (int i = 0; i < many; ++i)
        QVERIFY(sums.add(QStringLiteral("0001-%1").arg(i, 8, 10, QLatin1Char('0')), QStringLiteral("u%1").arg(i), encode(rounded())));
    sums.finish();
    QCOMPARE(figures.cashiers.size(), ZReport::MostCashiers);
    QCOMPARE(figures.cashiers.last(), (ShiftFigures::CashierSum{{}, {}, 51, 51 * 100000}));
    qint64 total = 0;
    for (const ShiftFigures::CashierSum &cashier : figures.cashiers)
        total += cashier.total;
    QCOMPARE(total, figures.total());
}

void tst_ShiftSums::whatIsNoDocumentIsRefused()
{
    ShiftFigures figures;
    ShiftSums sums(figures);
    QVERIFY(!sums.add(QStringLiteral("0001-00000001"), {}, "{}"));
    QVERIFY(!sums.add(QStringLiteral("0001-00000001"), {}, "nothing"));
}

QTEST_GUILESS_MAIN(tst_ShiftSums)
#include "tst_ShiftSums.moc"
