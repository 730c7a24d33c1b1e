// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/RandomSource.h"
#include "models/services/CartCodec.h"
#include <QTest>

using namespace mostrador;

namespace {

UnitPrice ars(qint64 minor) { return UnitPrice::fromMoney(Money(minor, Currency::ars())); }

Product product(const QString &sku, qint64 minor, Unit unit = Unit::Piece)
{
    Product product;
    product.sku = sku;
    product.name = QStringLiteral("Café \"") + sku + QLatin1Char('"');
    product.unit = unit;
    product.price = ars(minor);
    product.tax = TaxRate::fromBasisPoints(2100);
    return product;
}

QList<QPair<QString, qint64>> shape(const Cart &cart)
{
    QList<QPair<QString, qint64>> lines;
    for (const CartLine &line : cart.lines())
        lines.append({line.product.sku + QLatin1Char('@') + line.unitPrice.toWire(), line.quantity.milli()});
    return lines;
}

} // namespace

class tst_CartCodec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyCartIsNoBytes()
    {
        QCOMPARE(encodeCart(Cart(Currency::ars())), QByteArray());
        QVERIFY(decodeCart({}).isEmpty());
    }

    void linesStayAsTheyWere()
    {
        // Two lines of one product side by side, one at another price: what was between them was taken out.
        Cart cart(Currency::ars());
        QVERIFY(cart.add(product(QStringLiteral("Y"), 100), Quantity::units(1)).ok());
        const int between = *cart.add(product(QStringLiteral("X"), 5), Quantity::units(1));
        const int last = *cart.add(product(QStringLiteral("Y"), 100), Quantity::units(2));
        QVERIFY(cart.overridePrice(last, ars(50)).ok());
        QVERIFY(cart.remove(between).ok());
        const Cart read = decodeCart(encodeCart(cart));
        QCOMPARE(read.total(), cart.total());
        QCOMPARE(shape(read), shape(cart));
    }

    void whatWasDoneByHandComesBack()
    {
        Cart cart(Currency::ars());
        const Customer ana{QStringLiteral("c-1-1"), QStringLiteral("Ana"), QStringLiteral("27-12345678-0"), QStringLiteral("vecinos"), QStringLiteral("mayor")};
        cart.setCustomer(ana);
        QVERIFY(!encodeCart(cart).isEmpty()); // the customer comes before the goods
        QCOMPARE(decodeCart(encodeCart(cart)).buyer(), ana);
        cart.setPriceList(QStringLiteral("empleados"));
        const int first = *cart.add(product(QStringLiteral("Y"), 1000), Quantity::units(3));
        const int open = *cart.addOpen(QStringLiteral("Arreglo"), ars(2500), TaxRate::fromBasisPoints(1050), Quantity::units(2));
        QVERIFY(cart.discountLine(first, {1000, Money::zero(Currency::ars()), QStringLiteral("golpeado")}).ok());
        QVERIFY(cart.setNote(open, QStringLiteral("para el martes")).ok());
        QVERIFY(cart.setCartNote(QStringLiteral("llama antes")).ok());
        QVERIFY(cart.discountCart({0, Money(70, Currency::ars()), QStringLiteral("vecino")}).ok());
        const Cart read = decodeCart(encodeCart(cart));
        QCOMPARE(read.total(), cart.total());
        QCOMPARE(read.buyer(), ana);
        QCOMPARE(read.priceList(), QStringLiteral("empleados"));
        QCOMPARE(read.note(), cart.note());
        QCOMPARE(read.discount(), cart.discount());
        QCOMPARE(read.lines()[0].discount, cart.lines()[0].discount);
        QCOMPARE(read.lines()[1].note, QStringLiteral("para el martes"));
        QVERIFY(read.lines()[1].isOpen());
        QCOMPARE(encodeCart(read), encodeCart(cart));
    }

    void aPriceOfItsOwnStaysOneWhereItIsTheCatalogues()
    {
        Cart cart(Currency::ars());
        const Product ham = product(QStringLiteral("H"), 1000, Unit::Kilogram);
        QVERIFY(cart.addLine(ham, Quantity::units(2), ham.price, Cart::PriceOf::Line).ok());
        QVERIFY(cart.addLine(ham, Quantity::units(3), ham.price).ok());
        Cart read = decodeCart(encodeCart(cart));
        QCOMPARE(read.lines(), cart.lines());
        Product dearer = ham;
        dearer.price = ars(1500);
        QVERIFY(read.reprice(dearer));
        QCOMPARE(read.lines()[0].total, Money(2000, Currency::ars()));
        QCOMPARE(read.lines()[1].total, Money(4500, Currency::ars()));
    }

    /// What was said to the customer is what is kept: lists and promotions, too.
    void pricesThatWereSaidComeBack()
    {
        Cart cart(Currency::ars());
        const int listed = *cart.add(product(QStringLiteral("A"), 1000), Quantity::units(3));
        const int discounted = *cart.add(product(QStringLiteral("B"), 1000), Quantity::units(1));
        const int byHand = *cart.add(product(QStringLiteral("C"), 1000), Quantity::units(1));
        QVERIFY(cart.add(product(QStringLiteral("D"), 500), Quantity::units(1)).ok());
        QVERIFY(cart.discountLine(discounted, {1000, Money::zero(Currency::ars()), QStringLiteral("golpeado")}).ok());
        QVERIFY(cart.overridePrice(byHand, ars(900)).ok());
        const QList<Adjustment> off{{AdjustmentKind::Promotion, QStringLiteral("p1"), QStringLiteral("3x2"), Money(-800, Currency::ars())}};
        QVERIFY(cart.applyPricing({{listed, {ars(800), off, QStringLiteral("mayor"), QStringLiteral("Mayorista")}},
                                   {discounted, {ars(600), {}, QStringLiteral("mayor"), QStringLiteral("Mayorista")}}})
                    .ok());
        QVERIFY(cart.discountCart({0, Money(77, Currency::ars()), QStringLiteral("vecino")}).ok());
        const Cart read = decodeCart(encodeCart(cart));
        QCOMPARE(read.total().minor(), 1600 + 540 + 900 + 500 - 77);
        QCOMPARE(read.lines(), cart.lines());
        QCOMPARE(encodeCart(read), encodeCart(cart));
        QByteArray senseless = encodeCart(cart);
        senseless.replace("\"amount_minor\":-800", "\"amount_minor\":-9800");
        const Cart without = decodeCart(senseless); // of that line, and of no other
        QCOMPARE(without.total().minor(), 2400 + 540 + 900 + 500 - 77);
        senseless.replace("\"amount_minor\":-9800", "\"amount_minor\":-9223372036854775807");
        QCOMPARE(decodeCart(senseless).lines().size(), 4);
    }

    /// Of a cart that is held: each line is the one that was said, and one that is added later is none of them.
    void whatWasSaidComesBack()
    {
        Cart cart(Currency::ars());
        const int first = *cart.add(product(QStringLiteral("A"), 1000), Quantity::units(3));
        const int second = *cart.add(product(QStringLiteral("B"), 500), Quantity::units(1));
        const int third = *cart.add(product(QStringLiteral("C"), 500), Quantity::units(1));
        const QList<Adjustment> off{{AdjustmentKind::Promotion, QStringLiteral("p1"), QStringLiteral("3x2"), Money(-1000, Currency::ars())}};
        QVERIFY(cart.applyPricing({{first, {ars(1000), off}}}).ok());
        cart.hold();
        QVERIFY(cart.remove(first).ok());
        QVERIFY(cart.remove(third).ok());
        Cart read = decodeCart(encodeCart(cart));
        QVERIFY(read.said());
        QCOMPARE(read.lines(), cart.lines());
        QCOMPARE(read.lines().first().id, second);
        QCOMPARE(read.said()->lines(), cart.said()->lines());
        QCOMPARE(read.said()->total(), Money(3000, Currency::ars()));
        QCOMPARE(encodeCart(read), encodeCart(cart));
        QVERIFY(*read.add(product(QStringLiteral("D"), 5), Quantity::units(1)) > third);
        QVERIFY(!decodeCart(encodeCart(Cart(read))).said()->said());
        read.setSaid({});
        QVERIFY(!encodeCart(read).contains("\"id\"") && !decodeCart(encodeCart(read)).said());
    }

    void everyCartComesBack()
    {
        SeededRandom random(8);
        for (int run = 0; run < 200; ++run) {
            Cart cart(Currency::ars());
            for (int step = 0; step < 25; ++step) {
                const Product any = product(QStringLiteral("P%1").arg(random.between(0, 3)), random.between(0, 1000), random.between(0, 2) == 0 ? Unit::Kilogram : Unit::Piece);
                const int id = cart.isEmpty() ? 0 : cart.lines().at(random.between(0, cart.lines().size() - 1)).id;
                switch (random.between(0, 4)) {
                case 0: case 1: case 2: static_cast<void>(cart.add(any, any.isWeighed() ? Quantity::fromMilli(random.between(1, 3000)) : Quantity::units(random.between(1, 3)))); break;
                case 3: static_cast<void>(cart.overridePrice(id, ars(random.between(0, 500)))); break;
                case 4: static_cast<void>(cart.remove(id)); break;
                }
            }
            const Cart read = decodeCart(encodeCart(cart));
            QCOMPARE(shape(read), shape(cart));
            QCOMPARE(read.total(), cart.total());
            QCOMPARE(read.tax(), cart.tax());
            QCOMPARE(encodeCart(read), encodeCart(cart));
        }
    }

    void aLineThatMakesNoSenseIsLeftOut()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.add(product(QStringLiteral("Y"), 100), Quantity::units(1)).ok());
        QVERIFY(cart.add(product(QStringLiteral("X"), 5), Quantity::units(2)).ok());
        QByteArray bytes = encodeCart(cart);
        bytes.replace("\"quantity_milli\":1000", "\"quantity_milli\":-1000");
        QCOMPARE(decodeCart(bytes).lines().size(), 1);
        QCOMPARE(decodeCart(bytes).lines().first().product.sku, QStringLiteral("X"));
        bytes.replace("\"sku\":\"X\"", "\"sku\":\"\""); // no sale could be made of it
        QVERIFY(decodeCart(bytes).isEmpty());
        for (const char *nonsense : {"null", "[]", "{}", "{\"lines\":7}", "{\"currency\":\"ARS\",\"lines\":[1,null,[],{}]}", "{\"currency\":7,\"lines\":[{\"product\":7}]}", "\xff\xfe"})
            QVERIFY2(decodeCart(nonsense).isEmpty(), nonsense);
    }

    void noiseNeverCrashes()
    {
        SeededRandom random(12);
        Cart cart(Currency::ars());
        QVERIFY(cart.add(product(QStringLiteral("Y"), 100), Quantity::units(1)).ok());
        QVERIFY(cart.add(product(QStringLiteral("Q"), 12345, Unit::Kilogram), Quantity::fromMilli(845)).ok());
        const QByteArray sound = encodeCart(cart);
        for (int i = 0; i < 5000; ++i) {
            QByteArray noise = random.between(0, 9) == 0 ? random.bytes(int(random.between(0, 300))) : sound;
            for (qint64 left = noise.isEmpty() ? 0 : random.between(1, 4); left > 0; --left)
                noise[random.between(0, noise.size() - 1)] = char(random.between(0, 255));
            const Cart read = decodeCart(noise);
            qint64 sum = 0;
            for (const CartLine &line : read.lines()) {
                QVERIFY(!line.total.isNegative() && line.quantity > Quantity());
                sum += line.total.minor();
            }
            QCOMPARE(read.total().minor(), sum);
        }
    }
};

QTEST_GUILESS_MAIN(tst_CartCodec)
#include "tst_CartCodec.moc"
