// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Cart.h"
#include "models/domain/returns/ReturnLines.h"
#include "models/wire/ReceiptMessages.h"
#include <QJsonArray>
#include <QTest>

using namespace mostrador;

class tst_ReceiptMessages : public QObject {
    Q_OBJECT

    static Sale sale()
    {
        Product product;
        product.sku = QStringLiteral("A");
        product.name = QStringLiteral("Yerba");
        product.price = UnitPrice::fromMoney(Money(125050, Currency::ars()));
        Cart cart(Currency::ars());
        [&] { QVERIFY(cart.add(product, Quantity::units(2)).ok()); }();
        Sale sold = cart.toSale({Payment{Tender::Cash, cart.total(), cart.total(), Money::zero(Currency::ars())}}, Platform::Till,
                                QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC))
                        .value();
        sold.number = QStringLiteral("0007-00000012");
        return sold;
    }
    static Sale back(const Sale &sold, const QString &number)
    {
        Sale document = documentOf(SaleType::Return, sold, *linesBack(sold, Returned(sold), {ReturnPick{0, Quantity::units(1)}}), QStringLiteral("unwanted")).value();
        document.number = number;
        document.payments = {Payment{Tender::Cash, document.total, document.total, Money::zero(Currency::ars())}};
        document.at = sold.at;
        return document;
    }

private Q_SLOTS:
    void theyAreReadAsTheyWereWritten()
    {
        const Sale sold = sale();
        const ShopReceipt receipt{sold, {back(sold, QStringLiteral("0008-00000001")), back(sold, QStringLiteral("0007-00000013"))}};
        const auto read = shopReceiptFromJson(toJson(receipt));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(read->sale, receipt.sale);
        QCOMPARE(read->later, receipt.later);
    }

    void whatIsNotOfItIsRefused()
    {
        const Sale sold = sale();
        Sale other = back(sold, QStringLiteral("0008-00000001"));
        other.refersTo = QStringLiteral("0007-00000011");
        QVERIFY(!shopReceiptFromJson(toJson(ShopReceipt{sold, {other}})).ok());
        QJsonObject broken = toJson(ShopReceipt{sold, {}});
        broken.insert(QStringLiteral("document"), QStringLiteral("{}"));
        QVERIFY(!shopReceiptFromJson(broken).ok());
        broken = toJson(ShopReceipt{sold, {}});
        broken.insert(QStringLiteral("later"), QJsonArray{7});
        QVERIFY(!shopReceiptFromJson(broken).ok());
        QVERIFY(!shopReceiptFromJson({}).ok());
    }
};

QTEST_GUILESS_MAIN(tst_ReceiptMessages)
#include "tst_ReceiptMessages.moc"
