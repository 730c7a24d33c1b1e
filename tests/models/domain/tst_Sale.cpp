// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Sale.h"
#include <QTest>
#include <functional>
#include <limits>

using namespace mostrador;

namespace {

Money ars(qint64 minor) { return Money(minor, Currency::ars()); }

SaleLine line(const QString &sku, qint64 milli, qint64 price, Unit unit = Unit::Piece)
{
    SaleLine line{sku, QStringLiteral("Producto ") + sku, unit, Quantity::fromMilli(milli), UnitPrice::fromMoney(ars(price)), UnitPrice::fromMoney(ars(price)),
                  TaxRate::fromBasisPoints(2100), {}, {}};
    line.total = *line.unitPrice.times(line.quantity);
    line.tax = line.taxRate.includedIn(line.total);
    return line;
}

Sale sound()
{
    Sale sale;
    sale.number = QStringLiteral("0001-00000007");
    sale.lines = {line(QStringLiteral("A"), 2000, 1210), line(QStringLiteral("B"), 845, 12345, Unit::Kilogram)};
    sale.total = ars(2420 + 10432);
    sale.tax = ars(420 + 1811);
    sale.payments = {Payment{Tender::Debit, ars(2852), ars(2852), ars(0)}, Payment{Tender::Cash, ars(10000), ars(12000), ars(2000)}};
    sale.at = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    return sale;
}

} // namespace

class tst_Sale : public QObject {
    Q_OBJECT

    using Change = std::function<void(Sale &)>;

private Q_SLOTS:
    void wordsGoThereAndBack()
    {
        for (const Tender tender : {Tender::Cash, Tender::Debit, Tender::Credit, Tender::Qr, Tender::Transfer, Tender::Account, Tender::Voucher, Tender::Card})
            QCOMPARE(tenderFromWire(toWire(tender)), std::optional(tender));
        for (const SaleType type : {SaleType::Sale, SaleType::Return, SaleType::Void, SaleType::Exchange})
            QCOMPARE(saleTypeFromWire(toWire(type)), std::optional(type));
        for (const SaleStatus status : {SaleStatus::Completed, SaleStatus::Returned, SaleStatus::Voided})
            QCOMPARE(saleStatusFromWire(toWire(status)), std::optional(status));
        for (const Platform platform : {Platform::Till, Platform::Web, Platform::Phone})
            QCOMPARE(platformFromWire(toWire(platform)), std::optional(platform));
        QVERIFY(!tenderFromWire(QStringLiteral("Cash")) && !saleTypeFromWire(QString()));
    }

    void anExchangeTakesAndGives()
    {
        Sale exchange = sound();
        exchange.type = SaleType::Exchange;
        exchange.refersTo = QStringLiteral("0001-00000003");
        SaleLine back = line(QStringLiteral("C"), -1000, 3000);
        back.original = 1;
        back.disposition = Disposition::Damaged;
        exchange.lines.prepend(back);
        exchange.total = ars(12852 - 3000);
        exchange.tax = ars(2231 + back.tax.minor());
        exchange.payments = {Payment{Tender::Debit, ars(9852), ars(9852), ars(0)}};
        QVERIFY(checkSale(exchange).ok());
        QVERIFY(!exchange.lines.first().movesStock());
        QVERIFY(checkSale(undoing(exchange, SaleType::Void)).ok());
        exchange.payments = {Payment{Tender::Debit, ars(-9852), ars(-9852), ars(0)}};
        QVERIFY(!checkSale(exchange).ok());
        exchange.payments = {Payment{Tender::Debit, ars(9852), ars(9852), ars(0)}};
        exchange.type = SaleType::Sale; // adds up, but nothing comes back in a sale
        QVERIFY(checkSale(exchange).error().message.contains(QLatin1String("positive")));
    }

    void discountsBelongToTheLine()
    {
        Sale sale = sound();
        sale.lines.first().adjustments = {{AdjustmentKind::Promotion, QStringLiteral("p"), QStringLiteral("2x1"), ars(-1210)}};
        QVERIFY(!checkSale(sale).ok()); // the total does not say so
        sale.lines.first().total = ars(1210);
        sale.lines.first().tax = ars(210);
        sale.total = ars(12852 - 1210);
        sale.tax = ars(2231 - 210);
        sale.payments = {Payment{Tender::Debit, sale.total, sale.total, ars(0)}};
        QVERIFY(checkSale(sale).ok());
        QVERIFY(checkSale(undoing(sale, SaleType::Return)).ok());
        sale.lines.first().adjustments.first().amount = ars(-2421);
        QVERIFY(!checkSale(sale).ok());
        sale.lines.first().adjustments.first().amount = ars(1210);
        QVERIFY(!checkSale(sale).ok());
    }

    void onlyCashIsRounded()
    {
        Sale sale = sound();
        sale.rounding = ars(-52);
        sale.total = ars(12800);
        sale.payments = {Payment{Tender::Cash, ars(12800), ars(13000), ars(200)}};
        QVERIFY(checkSale(sale).ok());
        QVERIFY(checkSale(undoing(sale, SaleType::Void)).ok());
        sale.payments = {Payment{Tender::Debit, ars(12800), ars(12800), ars(0)}};
        QVERIFY(!checkSale(sale).ok());
        sale.payments = {Payment{Tender::Cash, ars(2852), ars(2852), ars(0)}};
        sale.rounding = ars(-10000);
        sale.total = ars(2852);
        QVERIFY(!checkSale(sale).ok());
    }

    void soundSalesStand()
    {
        QVERIFY2(checkSale(sound()).ok(), checkSale(sound()).ok() ? "" : qPrintable(checkSale(sound()).error().message));
        Sale clockless = sound(); // a machine whose clock lost its battery begins in 1970: its sales are sales
        clockless.at = QDateTime(QDate(1970, 1, 1), QTime(0, 0, 5), Qt::UTC);
        QVERIFY(checkSale(clockless).ok());
        Sale gift = sound(); // for nothing: no payment is needed
        gift.lines = {line(QStringLiteral("A"), 1000, 0)};
        gift.total = gift.tax = ars(0);
        gift.payments.clear();
        QVERIFY(checkSale(gift).ok());
        for (const SaleType type : {SaleType::Return, SaleType::Void})
            QVERIFY(checkSale(undoing(sound(), type)).ok());
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        const Money euro(2852, *Currency::fromCode(u"EUR"));
        row("no time", [](Sale &s) { s.at = {}; });
        row("before computers", [](Sale &s) { s.at = QDateTime(QDate(1969, 12, 31), QTime(23, 59), Qt::UTC); });
        row("in the far future", [](Sale &s) { s.at = QDateTime(QDate(2201, 1, 1), QTime(0, 0), Qt::UTC); });
        row("no lines", [](Sale &s) { s.lines.clear(); });
        row("no currency", [](Sale &s) { s.total = Money(s.total.minor(), Currency()); });
        row("total", [](Sale &s) { s.total = ars(s.total.minor() + 1); });
        row("tax", [](Sale &s) { s.tax = ars(s.tax.minor() - 1); });
        row("tax in euro", [](Sale &s) { s.tax = Money(s.tax.minor(), *Currency::fromCode(u"EUR")); });
        row("line without product", [](Sale &s) { s.lines[0].sku.clear(); });
        row("line of zero", [](Sale &s) { s.lines[0].quantity = Quantity(); });
        row("line that comes back", [](Sale &s) { s.lines[0].quantity = -s.lines[0].quantity; s.lines[0].total = s.lines[0].total.negated(); });
        row("total of a line", [](Sale &s) { s.lines[0].total = ars(2421); s.total = ars(s.total.minor() + 1); s.payments[0].amount = s.payments[0].received = ars(2853); });
        row("line in euro", [euro](Sale &s) { s.lines[0].unitPrice = UnitPrice::fromMoney(euro); });
        row("line below nothing", [](Sale &s) {
            s.lines.append(line(QStringLiteral("N"), 1000, -100));
            s.total = ars(s.total.minor() - 100);
            s.tax = ars(s.tax.minor() + s.lines.last().tax.minor());
            s.payments[0].amount = s.payments[0].received = ars(2752);
        });
        row("list price in euro", [euro](Sale &s) { s.lines[0].listPrice = UnitPrice::fromMoney(euro); });
        row("tax with the other sign", [](Sale &s) { s.lines[0].tax = ars(-420); s.tax = ars(-420 + 1811); });
        row("tax above the total", [](Sale &s) { s.lines[0].tax = ars(2421); s.tax = ars(2421 + 1811); });
        row("payment missing", [](Sale &s) { s.payments.removeLast(); });
        row("payment too large", [](Sale &s) { s.payments[0].amount = s.payments[0].received = ars(2853); });
        row("payment in euro", [euro](Sale &s) { s.payments[0] = Payment{Tender::Debit, euro, euro, Money(0, euro.currency())}; });
        row("change", [](Sale &s) { s.payments[1].change = ars(1999); });
        row("change in euro", [euro](Sale &s) { s.payments[0].change = Money(0, euro.currency()); });
        row("change below nothing", [](Sale &s) { s.payments[1].received = ars(9000); s.payments[1].change = ars(-1000); });
        row("change of a card", [](Sale &s) { s.payments[0].received = ars(3000); s.payments[0].change = ars(148); });
        row("money that goes back in a sale", [](Sale &s) {
            s.payments = {Payment{Tender::Debit, ars(s.total.minor() + 500), ars(s.total.minor() + 500), ars(0)}, Payment{Tender::Cash, ars(-500), ars(-500), ars(0)}};
        });
        row("money taken in a return", [](Sale &s) {
            s = undoing(s, SaleType::Return);
            s.payments = {Payment{Tender::Debit, ars(s.total.minor() - 500), ars(s.total.minor() - 500), ars(0)}, Payment{Tender::Cash, ars(500), ars(500), ars(0)}};
        });
        row("sold in a return", [](Sale &s) { s.type = SaleType::Return; });
        row("quantity beyond the end", [](Sale &s) {
            s.lines = {line(QStringLiteral("A"), Quantity::MostMilli + 1000, 0)};
            s.total = s.tax = ars(0);
            s.payments.clear();
        });
        row("least quantity of 64 bits", [](Sale &s) {
            s.type = SaleType::Return;
            s.lines = {line(QStringLiteral("A"), std::numeric_limits<qint64>::min(), 0)};
            s.total = s.tax = ars(0);
            s.payments.clear();
        });
        row("amount beyond the end", [](Sale &s) {
            s.lines = {line(QStringLiteral("A"), 1000, Sale::MostMinor + 1)};
            s.total = s.lines[0].total;
            s.tax = s.lines[0].tax;
            s.payments = {Payment{Tender::Cash, s.total, s.total, ars(0)}};
        });
        // What follows no decoder would take: refused before it is written, not at the hub.
        row("sku of 41", [](Sale &s) { s.lines[0].sku = QString(41, QLatin1Char('x')); });
        row("name of 121", [](Sale &s) { s.lines[0].name = QString(121, QLatin1Char('x')); });
        row("tax rate over 100 %", [](Sale &s) { s.lines[0].taxRate = TaxRate::fromBasisPoints(10001); });
        row("reference of 81", [](Sale &s) { s.externalReference = QString(81, QLatin1Char('x')); });
        row("too many lines", [](Sale &s) {
            s.lines = QList<SaleLine>(Sale::MostLines + 1, line(QStringLiteral("A"), 1000, 0));
            s.total = s.tax = ars(0);
            s.payments.clear();
        });
        row("too many payments", [](Sale &s) { s.payments += QList<Payment>(Sale::MostPayments, Payment{Tender::Cash, ars(0), ars(0), ars(0)}); });
    }

    void whatIsWrongIsRefused()
    {
        QFETCH(Change, change);
        Sale sale = sound();
        change(sale);
        const auto checked = checkSale(sale);
        QVERIFY(!checked.ok());
        QVERIFY(!checked.error().message.isEmpty());
    }

    void undoingTurnsEverySign()
    {
        const Sale sale = sound();
        const Sale undone = undoing(sale, SaleType::Void);
        QCOMPARE(undone.type, SaleType::Void);
        QCOMPARE(undone.status, SaleStatus::Voided);
        QCOMPARE(undone.refersTo, sale.number);
        QVERIFY(undone.number.isEmpty() && undone.externalReference.isEmpty());
        QCOMPARE(undone.total, sale.total.negated());
        QCOMPARE(undone.tax, sale.tax.negated());
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(undone.lines[i].quantity, -sale.lines[i].quantity);
            QCOMPARE(undone.lines[i].total, sale.lines[i].total.negated());
            QCOMPARE(undone.payments[i].amount, sale.payments[i].amount.negated());
            QVERIFY(undone.payments[i].change.isZero());
        }
        QCOMPARE(undoing(sale, SaleType::Return).status, SaleStatus::Returned);
    }

    void documentNumbers()
    {
        QCOMPARE(documentNumber(TillId{2}, 12345), QStringLiteral("0002-00012345"));
        QCOMPARE(documentNumber(TillId{9999}, 123456789), QStringLiteral("9999-123456789"));
    }
};

QTEST_GUILESS_MAIN(tst_Sale)
#include "tst_Sale.moc"
