// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/returns/ReturnLines.h"
#include "models/domain/returns/ReturnReason.h"
#include "tests/hub/HubFixture.h"

using namespace mostrador;

/// What tills write after a sale: returns in part, damaged goods, exchanges, voids, copies of receipts. The hub applies or keeps each.
class tst_AfterTheSale final : public QObject {
    Q_OBJECT

    std::unique_ptr<HubFixture> hub;
    std::optional<TestLane> lane;
    const Product yerba = testProduct(QStringLiteral("YM1"), 485'000);
    const Product milk = testProduct(QStringLiteral("L1"), 139'000, QStringLiteral("Leche"));

    /// A document of these lines with its sums, settled in cash.
    Sale document(SaleType type, const QList<SaleLine> &lines, const QString &refersTo)
    {
        Sale original;
        original.number = refersTo;
        Sale sale = *documentOf(type, original, lines, type == SaleType::Sale ? QString() : ReturnReason::Unwanted);
        if (type == SaleType::Sale) {
            sale.needsReview = false;
            sale.status = SaleStatus::Completed;
        }
        sale.number = documentNumber(TillId{1}, lane->seq() + 1);
        sale.at = QDateTime::fromMSecsSinceEpoch(TestLane::At, Qt::UTC);
        if (!sale.total.isZero())
            sale.payments = {Payment{Tender::Cash, sale.total, sale.total, Money::zero(sale.total.currency()), {}}};
        return sale;
    }
    SignedEntry written(const Sale &sale) { return lane->next(EntryType::ofSale(sale.type), encode(sale)); }

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<HubFixture>();
        hub->open();
        lane.emplace(hub->lane(hub->key));
        hub->apply({lane->start(), lane->edited(creationOf(yerba)), lane->edited(creationOf(milk)), lane->moved(yerba.sku, Quantity::units(10)),
                    lane->moved(milk.sku, Quantity::units(10))});
    }
    void cleanup()
    {
        QCOMPARE(hub->differences(), QStringList()); // whatever happened: it follows from the journals
        QVERIFY(hub->quarantined().isEmpty());
        lane.reset();
        hub.reset();
    }

    void partsComeBackToTheShelfOrNot()
    {
        const Sale sold = document(SaleType::Sale, {testLine(yerba, 4)}, {});
        hub->apply({written(sold)});
        QCOMPARE(hub->stock(yerba.sku), 6'000);
        Returned returned(sold);
        const auto back = linesBack(sold, returned, {{0, Quantity::units(1), Disposition::Stock}});
        const Sale first = document(SaleType::Return, *back, sold.number);
        returned.add(first);
        const Sale second = document(SaleType::Return, *linesBack(sold, returned, {{0, Quantity::units(2), Disposition::Damaged}}), sold.number);
        const ApplyReport report = hub->apply({written(first), written(second)});
        QCOMPARE(report.applied, 2);
        QCOMPARE(hub->stock(yerba.sku), 7'000);
        QCOMPARE(hub->number(QStringLiteral("SELECT sum(amount_minor) FROM sales_minute")), 485'000);
    }

    void anExchangeMovesBothWays()
    {
        const Sale sold = document(SaleType::Sale, {testLine(yerba, 2)}, {});
        QList<SaleLine> lines = *linesBack(sold, Returned(sold), {{0, Quantity::units(1), Disposition::Stock}});
        lines.append(testLine(milk, 3));
        const Sale exchange = document(SaleType::Exchange, lines, sold.number);
        QCOMPARE(exchange.total.minor(), 3 * 139'000 - 485'000);
        const ApplyReport report = hub->apply({written(sold), written(exchange)});
        QCOMPARE(report.applied, 2);
        QCOMPARE(hub->stock(yerba.sku), 9'000);
        QCOMPARE(hub->stock(milk.sku), 7'000);
    }

    /// Another till took back the same while it could not ask. Both stand in the books, and somebody is told.
    void whatCameBackTwiceIsFound()
    {
        const ReturnProjection returns = hub->books->reader().returns();
        const Sale sold = document(SaleType::Sale, {testLine(yerba, 2)}, {});
        const SignedEntry first = written(sold);
        const auto back = [&](int units) {
            return document(SaleType::Return, *linesBack(sold, Returned(sold), {{0, Quantity::units(units), Disposition::Stock}}), sold.number);
        };
        const Sale one = back(1);
        const SignedEntry here = written(one);
        TestLane other(hub->lane(hub->otherKey));
        hub->apply({other.start()});
        Sale whole = back(2);
        whole.number = QStringLiteral("0002-00000001");
        const SignedEntry there = other.next(EntryType::ofSale(whole.type), encode(whole));
        Sale third = back(1);
        third.number = QStringLiteral("0002-00000002");
        const SignedEntry more = other.next(EntryType::ofSale(third.type), encode(third));
        hub->apply({there, more}); // before the receipt itself: nobody knows what of it was left
        QVERIFY(returns.twice()->isEmpty());
        hub->apply({first});
        QCOMPARE(returns.twice()->size(), 1);
        QCOMPARE(returns.twice()->first().number, third.number);
        const ApplyReport report = hub->apply({here});
        QCOMPARE(report.applied, 1); // it happened
        QCOMPARE(report.refusals.size(), 1);
        QCOMPARE(returns.twice()->size(), 2);
        const auto known = returns.twiceOf(one.number);
        QVERIFY(known.ok() && known->has_value());
        QCOMPARE((*known)->original, sold.number);
        QCOMPARE((*known)->entry, here.entry.id);
        QCOMPARE(hub->apply({here}).refusals.size(), 0); // told once
        const auto receipt = returns.receipt(sold.number, StoreId{1});
        QVERIFY(receipt.ok() && receipt->has_value());
        QCOMPARE((*receipt)->later.size(), 3);
        QVERIFY(!returns.receipt(sold.number, StoreId{77})->has_value());
    }

    void aReturnWithoutAReceiptSaysSoToWhoeverReads()
    {
        const auto back = lineWithoutReceipt(yerba, yerba.price, Quantity::units(1), Disposition::Stock);
        Sale sale = document(SaleType::Return, {*back}, {});
        sale.customerName = QStringLiteral("Ana Gómez");
        QVERIFY(sale.needsReview);
        const SignedEntry entry = written(sale);
        hub->apply({entry});
        QCOMPARE(hub->stock(yerba.sku), 11'000);
        QCOMPARE(decodeSale(entry.entry.payload)->needsReview, true);
        QCOMPARE(toJson(*decodeSale(entry.entry.payload)).value(QStringLiteral("needs_review")).toBool(), true);
    }

    void aCopyOfAReceiptIsKeptAndMovesNothing()
    {
        const Sale sold = document(SaleType::Sale, {testLine(yerba, 1)}, {});
        hub->apply({written(sold)});
        const qint64 sales = hub->number(QStringLiteral("SELECT count(*) FROM sale"));
        const ApplyReport report = hub->apply({lane->next(EntryType::ReceiptReprinted, encode(ReceiptReprinted{sold.number, 1})),
                                               lane->next(EntryType::ReceiptReprinted, encode(ReceiptReprinted{sold.number, 2}))});
        QCOMPARE(report.applied, 2);
        QCOMPARE(hub->laneAt().hw, lane->seq());
        QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM journal WHERE type = 'receipt.reprinted'")), 2);
        QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM sale")), sales);
        QCOMPARE(hub->stock(yerba.sku), 9'000);
    }
};

QTEST_GUILESS_MAIN(tst_AfterTheSale)
#include "tst_AfterTheSale.moc"
