// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Cart.h"
#include "models/domain/RandomSource.h"
#include "models/domain/returns/ReturnLines.h"
#include <QTest>

using namespace mostrador;

namespace {

Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

Payment paid(Tender tender, qint64 minor)
{
    return {tender, ars(minor), ars(minor), ars(0), {}};
}

Product product(int number, UnitPrice price, Unit unit)
{
    Product product;
    product.sku = QStringLiteral("P%1").arg(number);
    product.name = QStringLiteral("Producto %1").arg(number);
    product.price = price;
    product.unit = unit;
    product.tax = TaxRate::fromBasisPoints(number % 3 == 0 ? 1050 : 2100);
    return product;
}

Sale number(Sale sale)
{
    sale.number = QStringLiteral("0001-00000001");
    return sale;
}

/// Some lines, weighed ones and prices of fractions of a cent among them, with promotions, line discounts and one of the whole cart.
Sale randomSale(RandomSource &random)
{
    Cart cart(Currency::ars());
    QHash<int, LinePricing> promotions;
    for (int i = 1, count = int(random.between(1, 6)); i <= count; ++i) {
        const bool isWeighed = random.between(0, 2) == 0;
        const int scale = int(random.between(2, 4));
        const Product it = product(i, UnitPrice(random.between(0, 500'000), scale, Currency::ars()), isWeighed ? Unit::Kilogram : Unit::Piece);
        const auto line = cart.addLine(it, isWeighed ? Quantity::fromMilli(random.between(1, 5000)) : Quantity::units(random.between(1, 9)), it.price);
        if (!line)
            continue;
        if (const qint64 total = cart.line(*line)->total.minor(); random.between(0, 2) == 0 && total > 0)
            promotions.insert(*line, {it.price, {{AdjustmentKind::Promotion, QStringLiteral("p"), QStringLiteral("3x2"), ars(-random.between(0, total))}}});
    }
    static_cast<void>(cart.applyPricing(promotions));
    if (random.between(0, 1) == 0)
        static_cast<void>(cart.discountCart({int(random.between(1, 9999)), {}, QStringLiteral("10 %")}));
    const auto sale = cart.toSale({paid(Tender::Cash, cart.total().minor())}, Platform::Till, QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC));
    return sale ? number(*sale) : Sale();
}

/// A return of these, whole and paid back as it was paid.
Result<Sale> returnOf(const Sale &sale, const Returned &before, const QList<ReturnPick> &picks)
{
    const auto lines = linesBack(sale, before, picks);
    if (!lines)
        return lines.error();
    auto document = documentOf(SaleType::Return, sale, *lines, QStringLiteral("unwanted"));
    if (!document)
        return document;
    document->payments = refundsAsPaid(sale, before, document->total.negated());
    document->at = sale.at;
    return document;
}

} // namespace

/// What comes back of a sale: never more than was sold, and to the cent.
class tst_ReturnLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeLineComesBackAsItWasSold()
    {
        Cart cart(Currency::ars());
        const auto line = cart.add(product(1, UnitPrice::fromMoney(ars(1000)), Unit::Piece), Quantity::units(3));
        QVERIFY(
            cart.applyPricing({{*line, {UnitPrice::fromMoney(ars(1000)), {{AdjustmentKind::Promotion, QStringLiteral("p"), QStringLiteral("3x2"), ars(-1000)}}}}}).ok());
        const Sale sale = number(*cart.toSale({paid(Tender::Debit, 2000)}, Platform::Till, QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC)));
        const auto lines = linesBack(sale, Returned(sale), {{0, Quantity::units(3), Disposition::Stock}});
        QVERIFY(lines.ok());
        QCOMPARE(lines->first(), undoing(sale, SaleType::Return).lines.first());
        // One at a time: 6.67, 6.66, 6.67, at the price on the label less a part of the promotion.
        QList<Sale> later;
        QList<qint64> money;
        for (int i = 0; i < 3; ++i) {
            const auto one = returnOf(sale, Returned(sale, later), {{0, Quantity::units(1), Disposition::Stock}});
            QVERIFY2(one.ok() && checkSale(*one).ok(), one.ok() ? qPrintable(checkSale(*one).error().message) : qPrintable(one.error().message));
            QCOMPARE(one->lines.first().unitPrice, UnitPrice::fromMoney(ars(1000)));
            QCOMPARE(one->payments.first().tender, Tender::Debit);
            money.append(one->total.minor());
            later.append(*one);
        }
        QCOMPARE(money, (QList<qint64>{-667, -666, -667}));
        QVERIFY(Returned(sale, later).state() == Undone::Whole);
        QVERIFY(Returned(sale, later.mid(0, 2)).state() == Undone::Part);
    }

    /// Thousands of carts given back in random pieces: each document is sound, all of them together are the sale with the other sign.
    void allReturnsTogetherAreWhatWasPaid()
    {
        SeededRandom random(20261126);
        int documents = 0;
        for (int round = 0; round < 3000; ++round) {
            const Sale sale = randomSale(random);
            if (sale.lines.isEmpty())
                continue;
            Returned returned(sale);
            QList<qint64> money(sale.lines.size(), 0);
            QList<qint64> tax(sale.lines.size(), 0);
            QList<qint64> milli(sale.lines.size(), 0);
            while (returned.state() != Undone::Whole) {
                QList<ReturnPick> picks;
                for (int i = 0; i < sale.lines.size(); ++i) {
                    const qint64 left = returned.left(i).milli();
                    const bool isPiece = sale.lines[i].unit == Unit::Piece;
                    if (left > 0 && random.between(0, 2) > 0)
                        picks.append({i, Quantity::fromMilli(isPiece ? random.between(1, left / 1000) * 1000 : random.between(1, left)), Disposition::Stock});
                }
                if (picks.isEmpty())
                    continue;
                const auto document = returnOf(sale, returned, picks);
                QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
                const auto sound = checkSale(*document);
                QVERIFY2(sound.ok(), sound.ok() ? "" : qPrintable(QStringLiteral("round %1: %2").arg(round).arg(sound.error().message)));
                QVERIFY(checkBack(*document, sale, returned).ok());
                for (const SaleLine &line : document->lines) {
                    money[line.original] -= line.total.minor();
                    tax[line.original] -= line.tax.minor();
                    milli[line.original] -= line.quantity.milli();
                }
                returned.add(*document);
                ++documents;
            }
            qint64 all = 0;
            for (int i = 0; i < sale.lines.size(); ++i) {
                QCOMPARE(money[i], sale.lines[i].total.minor());
                QCOMPARE(tax[i], sale.lines[i].tax.minor());
                QCOMPARE(milli[i], sale.lines[i].quantity.milli());
                all += money[i];
            }
            QCOMPARE(all, sale.total.minor());
        }
        QVERIFY(documents > 5000);
    }

    void neverMoreThanWasSold()
    {
        SeededRandom random(7);
        for (int round = 0; round < 300; ++round) {
            const Sale sale = randomSale(random);
            if (sale.lines.isEmpty())
                continue;
            Returned returned(sale);
            const Quantity sold = sale.lines[0].quantity;
            const Quantity more = sold.plus(Quantity::units(1)).value();
            const auto tooMany = linesBack(sale, returned, {{0, more, Disposition::Stock}});
            QVERIFY(!tooMany.ok());
            QVERIFY(tooMany.error().code == Error::Code::Conflict);
            const auto whole = returnOf(sale, returned, {{0, sold, Disposition::Stock}});
            QVERIFY(whole.ok());
            returned.add(*whole);
            QVERIFY(!linesBack(sale, returned, {{0, Quantity::units(1), Disposition::Stock}}).ok());
            QVERIFY(!checkBack(*whole, sale, returned).ok()); // as the transaction sees it, whatever the screen believed
            QVERIFY(!linesBack(sale, returned, {{0, Quantity(), Disposition::Stock}}).ok());
            QVERIFY(!linesBack(sale, returned, {{int(sale.lines.size()), Quantity::units(1), Disposition::Stock}}).ok());
        }
    }

    void moreMoneyThanIsLeftIsRefused()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.add(product(1, UnitPrice::fromMoney(ars(1000)), Unit::Piece), Quantity::units(2)).ok());
        const Sale sale = number(*cart.toSale({paid(Tender::Cash, 2000)}, Platform::Till, QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC)));
        auto document = returnOf(sale, Returned(sale), {{0, Quantity::units(1), Disposition::Stock}});
        document->lines[0].total = ars(-2001);
        QVERIFY(!checkBack(*document, sale, Returned(sale)).ok());
        document->lines[0].total = ars(-1000);
        QVERIFY(checkBack(*document, sale, Returned(sale)).ok());
        document->lines[0].sku = QStringLiteral("other");
        QVERIFY(!checkBack(*document, sale, Returned(sale)).ok());
    }

    void aVoidLeavesNothing()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.add(product(1, UnitPrice::fromMoney(ars(1000)), Unit::Piece), Quantity::units(2)).ok());
        const Sale sale = number(*cart.toSale({paid(Tender::Cash, 2000)}, Platform::Till, QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC)));
        const Returned after(sale, {undoing(sale, SaleType::Void)});
        QVERIFY(after.state() == Undone::Voided);
        QVERIFY(after.left(0).isZero());
        QVERIFY(after.refundable(Tender::Cash).isZero());
        // Documents of an older program do not say which line: the product does.
        Sale old = undoing(sale, SaleType::Return);
        old.lines[0].original = -1;
        QVERIFY(Returned(sale, {old}).state() == Undone::Whole);
    }

    void moneyGoesBackAsItCame()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.add(product(1, UnitPrice::fromMoney(ars(1000)), Unit::Piece), Quantity::units(3)).ok());
        Payment card = paid(Tender::Debit, 1800);
        card.reference = QStringLiteral("AUT 1");
        const Sale sale = number(*cart.toSale({card, paid(Tender::Cash, 1200)}, Platform::Till, QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC)));
        Returned returned(sale);
        const auto first = returnOf(sale, returned, {{0, Quantity::units(1), Disposition::Stock}});
        QCOMPARE(first->payments.size(), 1);
        QCOMPARE(first->payments[0].tender, Tender::Debit);
        QCOMPARE(first->payments[0].reference, QStringLiteral("AUT 1"));
        returned.add(*first);
        const auto second = returnOf(sale, returned, {{0, Quantity::units(1), Disposition::Stock}});
        QCOMPARE(second->payments.size(), 2);
        QCOMPARE(second->payments[0].amount, ars(-800));
        QCOMPARE(second->payments[1].amount, ars(-200));
        QCOMPARE(second->payments[1].tender, Tender::Cash);
        returned.add(*second);
        QCOMPARE(returned.refundable(Tender::Debit), ars(0));
        QCOMPARE(returned.refundable(Tender::Cash), ars(1000));
    }

    void byAnotherTenderThanItWasPaidWith()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.addLine(product(1, UnitPrice::fromMoney(ars(1000)), Unit::Piece), Quantity::units(2), UnitPrice::fromMoney(ars(1000))).ok());
        const Sale sale =
            number(*cart.toSale({paid(Tender::Debit, 1200), paid(Tender::Cash, 800)}, Platform::Till, QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC)));
        const Returned nothing(sale);
        const auto back = returnOf(sale, nothing, {{0, Quantity::units(1)}});
        QVERIFY(back.ok());
        QVERIFY(!givesBackOtherwise(*back, sale, nothing));
        Sale other = *back;
        other.payments = {paid(Tender::Cash, -800), paid(Tender::Debit, -200)}; // in another order, but as it was paid
        QVERIFY(!givesBackOtherwise(other, sale, nothing));
        other.payments = {paid(Tender::Cash, -1000)}; // more than was paid in cash
        QVERIFY(givesBackOtherwise(other, sale, nothing));
        other.payments = {paid(Tender::Qr, -1000)};
        QVERIFY(givesBackOtherwise(other, sale, nothing));
        const Returned after(sale, {*back}); // 1,000 of debit are back
        other.payments = {paid(Tender::Debit, -1000)};
        QVERIFY(givesBackOtherwise(other, sale, after));
        other.payments = refundsAsPaid(sale, after, ars(1000));
        QVERIFY(!givesBackOtherwise(other, sale, after));
    }

    /// Of 9,850 that was taken in an exchange the card has paid 5,000, and what came back the rest.
    void aCardGetsNoMoreThanItWasCharged()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.addLine(product(1, UnitPrice::fromMoney(ars(9850)), Unit::Piece), Quantity::units(1), UnitPrice::fromMoney(ars(9850))).ok());
        Sale exchange = number(*cart.toSale({paid(Tender::Cash, 9850)}, Platform::Till, QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC)));
        exchange.payments = {paid(Tender::Debit, 5000)};
        const auto tenders = [](const QList<Payment> &payments) {
            QList<QPair<Tender, qint64>> all;
            for (const Payment &payment : payments)
                all.append({payment.tender, payment.amount.minor()});
            return all;
        };
        const QList<QPair<Tender, qint64>> both{{Tender::Debit, -5000}, {Tender::Cash, -4850}};
        QCOMPARE(tenders(refundsAsPaid(exchange, Returned(exchange), ars(9850))), both);
        exchange.payments = {paid(Tender::Cash, 1000), paid(Tender::Debit, 4000)};
        const QList<QPair<Tender, qint64>> cashFirst{{Tender::Cash, -5850}, {Tender::Debit, -4000}};
        QCOMPARE(tenders(refundsAsPaid(exchange, Returned(exchange), ars(9850))), cashFirst);
        exchange.payments = {paid(Tender::Debit, -500)}; // money went back for it
        const QList<QPair<Tender, qint64>> inCash{{Tender::Cash, -9850}};
        QCOMPARE(tenders(refundsAsPaid(exchange, Returned(exchange), ars(9850))), inCash);
    }

    void withoutAReceiptItIsMarked()
    {
        const Product it = product(1, UnitPrice::fromMoney(ars(1000)), Unit::Piece);
        const auto line = lineWithoutReceipt(it, UnitPrice::fromMoney(ars(900)), Quantity::units(2), Disposition::Damaged);
        QVERIFY(line.ok());
        QCOMPARE(line->total, ars(-1800));
        QVERIFY(!line->movesStock());
        Sale nobody;
        auto document = documentOf(SaleType::Return, nobody, {*line}, QStringLiteral("defective"));
        QVERIFY(document->needsReview);
        document->at = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        document->payments = refundsAsPaid(nobody, Returned(nobody), ars(1800));
        QVERIFY(checkSale(*document).ok());
        QVERIFY(!lineWithoutReceipt(it, it.price, Quantity::fromMilli(500), Disposition::Stock).ok());
    }
};

QTEST_GUILESS_MAIN(tst_ReturnLines)
#include "tst_ReturnLines.moc"
