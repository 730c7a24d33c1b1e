// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Cart.h"
#include "models/domain/RandomSource.h"
#include <QTest>
#include <algorithm>
#include <limits>

using namespace mostrador;

namespace {

Product product(const QString &sku, qint64 minor, Unit unit = Unit::Piece)
{
    Product product;
    product.sku = sku;
    product.name = QStringLiteral("Producto ") + sku;
    product.unit = unit;
    product.price = UnitPrice::fromMoney(Money(minor, Currency::ars()));
    product.tax = TaxRate::fromBasisPoints(2100);
    return product;
}

UnitPrice ars(qint64 minor) { return UnitPrice::fromMoney(Money(minor, Currency::ars())); }

/// Added up here, line by line, with nothing of the cart's own sums.
qint64 sumOf(const Cart &cart)
{
    qint64 sum = 0;
    for (const CartLine &line : cart.lines())
        sum += line.total.minor();
    return sum;
}

QDateTime noon() { return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); }

} // namespace

class tst_Cart : public QObject {
    Q_OBJECT

    static QList<Product> shelf(SeededRandom &random)
    {
        QList<Product> products;
        for (int i = 0; i < 12; ++i)
            products.append(product(QStringLiteral("P%1").arg(i), random.between(0, 500000), i % 3 == 0 ? Unit::Kilogram : Unit::Piece));
        return products;
    }

    static Quantity someOf(const Product &product, SeededRandom &random)
    {
        return product.isWeighed() ? Quantity::fromMilli(random.between(1, 5000)) : Quantity::units(random.between(1, 6));
    }

    void check(const Cart &cart)
    {
        qint64 tax = 0;
        for (const CartLine &line : cart.lines()) {
            QVERIFY(!line.quantity.isNegative() && !line.quantity.isZero());
            QVERIFY(!line.total.isNegative());
            qint64 expected = line.unitPrice.times(line.quantity)->minor();
            for (const Adjustment &adjustment : line.adjustments)
                expected += adjustment.amount.minor();
            QCOMPARE(line.total.minor(), expected);
            tax += line.product.tax.includedIn(line.total).minor();
        }
        QCOMPARE(cart.total().minor(), sumOf(cart));
        QCOMPARE(cart.tax().minor(), tax);
        QCOMPARE(cart.total().minor(), cart.subtotal().minor() + cart.discounts().minor());
    }

private Q_SLOTS:
    void theSameProductAgainIsTheSameLineWhileItIsTheLast()
    {
        Cart cart(Currency::ars());
        const Product yerba = product(QStringLiteral("Y"), 485000);
        const int first = *cart.add(yerba, Quantity::units(1));
        QCOMPARE(*cart.add(yerba, Quantity::units(2)), first);
        QCOMPARE(cart.line(first)->quantity, Quantity::units(3));
        const int other = *cart.add(product(QStringLiteral("Z"), 100), Quantity::units(1));
        QVERIFY(other != first);
        QVERIFY(*cart.add(yerba, Quantity::units(1)) != first);
        QCOMPARE(cart.lines().size(), 3);
        QCOMPARE(cart.total().minor(), 4 * 485000 + 100);
        QCOMPARE(cart.unitCount(), 5);
    }

    void whatIsWeighedIsALineEachTime()
    {
        Cart cart(Currency::ars());
        const Product cheese = product(QStringLiteral("Q"), 1234500, Unit::Kilogram);
        const int first = *cart.add(cheese, Quantity::fromMilli(845));
        QVERIFY(*cart.add(cheese, Quantity::fromMilli(845)) != first);
        QCOMPARE(cart.line(first)->total.minor(), 1043153); // 10431.525
        QCOMPARE(cart.unitCount(), 2);
    }

    void idsAreNeverUsedAgain()
    {
        Cart cart(Currency::ars());
        const int first = *cart.add(product(QStringLiteral("A"), 1), Quantity::units(1));
        const int second = *cart.add(product(QStringLiteral("B"), 1), Quantity::units(1));
        QVERIFY(cart.remove(second).ok());
        const int third = *cart.add(product(QStringLiteral("C"), 1), Quantity::units(1));
        QVERIFY(third != second && third != first);
        QCOMPARE(cart.remove(second).error().code, Error::Code::NotFound);
        QCOMPARE(cart.setQuantity(second, Quantity::units(1)).error().code, Error::Code::NotFound);
        QCOMPARE(cart.overridePrice(second, ars(1)).error().code, Error::Code::NotFound);
        cart.clear();
        QVERIFY(*cart.add(product(QStringLiteral("A"), 1), Quantity::units(1)) > third);
    }

    void whatCannotBeDoneChangesNothing()
    {
        Cart cart(Currency::ars());
        const int id = *cart.add(product(QStringLiteral("Y"), 100), Quantity::units(2));
        const Cart before = cart;
        const Product dear = product(QStringLiteral("D"), std::numeric_limits<qint64>::max());
        Product dollars = product(QStringLiteral("U"), 100);
        dollars.price = UnitPrice(100, 2, *Currency::fromCode(u"USD"));
        QCOMPARE(cart.add(product(QStringLiteral("Y"), 100), Quantity()).error().code, Error::Code::Invalid);
        QCOMPARE(cart.add(product(QStringLiteral("Y"), 100), Quantity::units(-1)).error().code, Error::Code::Invalid);
        QCOMPARE(cart.add(product(QStringLiteral("Y"), 100), Quantity::fromMilli(1500)).error().code, Error::Code::Invalid); // half a piece
        QCOMPARE(cart.add(dollars, Quantity::units(1)).error().code, Error::Code::Invalid);
        QVERIFY(!cart.add(dear, Quantity::units(1)).ok());
        QCOMPARE(cart.add(dear, Quantity::units(2)).error().code, Error::Code::Overflow);
        QCOMPARE(cart.setQuantity(id, Quantity()).error().code, Error::Code::Invalid);
        QCOMPARE(cart.setQuantity(id, Quantity::fromMilli(2500)).error().code, Error::Code::Invalid);
        QVERIFY(!cart.setQuantity(id, Quantity::fromMilli(std::numeric_limits<qint64>::max() / 1000 * 1000)).ok());
        QCOMPARE(cart.overridePrice(id, ars(-1)).error().code, Error::Code::Invalid);
        QCOMPARE(cart.overridePrice(id, dollars.price).error().code, Error::Code::Invalid);
        QCOMPARE(cart, before);
    }

    void aRefusalDoesNotGiveAnEmptyCartACurrency()
    {
        Cart cart;
        QVERIFY(!cart.add(product(QStringLiteral("Y"), 100), Quantity()).ok());
        QCOMPARE(cart, Cart());
        QVERIFY(cart.add(product(QStringLiteral("Y"), 100), Quantity::units(1)).ok());
        QCOMPARE(cart.currency(), Currency::ars());
    }

    void quantitiesHaveAnEnd()
    {
        Cart cart(Currency::ars());
        const Product cheap = product(QStringLiteral("C"), 0);
        QVERIFY(cart.add(cheap, Quantity::fromMilli(Quantity::MostMilli)).ok());
        QCOMPARE(cart.add(cheap, Quantity::units(1)).error().code, Error::Code::Invalid); // would be more in one line
        QCOMPARE(cart.lines().size(), 1);
        QCOMPARE(cart.add(product(QStringLiteral("D"), 0), Quantity::fromMilli(Quantity::MostMilli + 1000)).error().code, Error::Code::Invalid);
    }

    void aCartTakesAsManyLinesAsASaleMayHave()
    {
        Cart cart(Currency::ars());
        const Product cheese = product(QStringLiteral("Q"), 100, Unit::Kilogram);
        for (int i = 0; i < Sale::MostLines; ++i)
            QVERIFY(cart.add(cheese, Quantity::units(1)).ok());
        QCOMPARE(cart.add(cheese, Quantity::units(1)).error().code, Error::Code::Invalid);
        QCOMPARE(cart.lines().size(), Sale::MostLines);
        QCOMPARE(cart.total().minor(), sumOf(cart));
    }

    void randomStepsKeepEverySumRight()
    {
        SeededRandom random(20261124);
        for (int run = 0; run < 40; ++run) {
            const QList<Product> products = shelf(random);
            Cart cart(Currency::ars());
            for (int step = 0; step < 120; ++step) {
                const Product &product = products.at(random.between(0, products.size() - 1));
                const int id = cart.isEmpty() ? 0 : cart.lines().at(random.between(0, cart.lines().size() - 1)).id;
                const Cart before = cart;
                bool done = false;
                switch (random.between(0, 6)) {
                case 0: case 1: case 2: done = cart.add(product, someOf(product, random)).ok(); break;
                case 3: done = cart.setQuantity(id, Quantity::fromMilli(random.between(-2000, 9000))).ok(); break;
                case 4: done = cart.overridePrice(id, ars(random.between(-10, 100000))).ok(); break;
                case 5: done = cart.remove(id).ok(); break;
                case 6: {
                    Product edited = product;
                    edited.price = ars(random.between(0, 500000));
                    done = cart.reprice(edited);
                    break;
                }
                }
                if (!done)
                    QCOMPARE(cart, before);
                check(cart);
                cart = random.between(0, 9) == 0 ? before : cart; // undone by the copy that was kept
                QCOMPARE(cart.total().minor(), sumOf(cart));
            }
        }
    }

    void theOrderOfScanningDoesNotChangeTheTotal()
    {
        SeededRandom random(4);
        for (int run = 0; run < 50; ++run) {
            const QList<Product> products = shelf(random);
            QList<QPair<Product, Quantity>> scans;
            for (int i = 0; i < 30; ++i) {
                const Product &product = products.at(random.between(0, products.size() - 1));
                scans.append({product, someOf(product, random)});
            }
            Cart first(Currency::ars());
            for (const auto &[product, quantity] : scans)
                QVERIFY(first.add(product, quantity).ok());
            for (qsizetype i = scans.size() - 1; i > 0; --i)
                scans.swapItemsAt(i, random.between(0, i));
            Cart second(Currency::ars());
            for (const auto &[product, quantity] : scans)
                QVERIFY(second.add(product, quantity).ok());
            QCOMPARE(second.total(), first.total());
            QCOMPARE(second.unitCount(), first.unitCount());
        }
    }

    void discountsAreTakenOffInTheirOrder()
    {
        Cart cart(Currency::ars());
        const int id = *cart.add(product(QStringLiteral("A"), 1000), Quantity::units(3));
        QVERIFY(cart.add(product(QStringLiteral("B"), 333), Quantity::units(1)).ok());
        QVERIFY(cart.applyPricing({{id, {ars(900), {{AdjustmentKind::Promotion, QStringLiteral("p1"), QStringLiteral("3x2"), Money(-900, Currency::ars())}}}}}).ok());
        QCOMPARE(cart.total().minor(), 1800 + 333);
        QVERIFY(cart.discountCart({0, Money(100, Currency::ars()), QStringLiteral("vecino")}).ok());
        QCOMPARE(cart.total().minor(), 2133 - 100);
        QCOMPARE(cart.line(id)->adjustments.size(), 2); // what was shared out: 84 and 16 of 100
        QCOMPARE(cart.line(id)->adjustments.last().amount.minor(), -84);
        QCOMPARE(cart.lines().last().adjustments.last().amount.minor(), -16);
        QVERIFY(cart.discountLine(id, {1000, {}, QStringLiteral("golpeado")}).ok()); // the promotion goes: it was for the cart as it was
        QCOMPARE(cart.line(id)->unitPrice, ars(1000));
        QCOMPARE(cart.line(id)->total.minor() + cart.lines().last().total.minor(), 2700 + 333 - 100);
        QCOMPARE(cart.total().minor(), 2700 + 333 - 100);
        QVERIFY(cart.line(id)->isPricedByHand());
        QVERIFY(cart.remove(id).ok());
        QCOMPARE(cart.total().minor(), 233);
        QVERIFY(cart.discountCart({10000, {}, {}}).ok());
        QVERIFY(cart.total().isZero());
    }

    /// A discount by hand is taken off what this customer pays, not off what others do.
    void aDiscountedLineHasThePriceOfItsList()
    {
        Cart cart(Currency::ars());
        const int id = *cart.add(product(QStringLiteral("A"), 1000), Quantity::units(2));
        QVERIFY(cart.discountLine(id, {1000, {}, QStringLiteral("golpeado")}).ok());
        QVERIFY(cart.applyPricing({{id, {ars(800), {{AdjustmentKind::Promotion, QStringLiteral("p1"), QStringLiteral("3x2"), Money(-100, Currency::ars())}}}}}).ok());
        QCOMPARE(cart.line(id)->unitPrice, ars(800));
        QCOMPARE(cart.total().minor(), 1440); // and no promotion
        QVERIFY(cart.overridePrice(id, ars(700)).ok());
        QVERIFY(cart.applyPricing({{id, {ars(800), {}}}}).ok());
        QCOMPARE(cart.line(id)->unitPrice, ars(700));
    }

    /// What the price is from goes into the sale: a list, dated or not, is no price by hand.
    void aLineKnowsItsList()
    {
        Cart cart(Currency::ars());
        const int listed = *cart.add(product(QStringLiteral("A"), 1000), Quantity::units(2));
        const int discounted = *cart.add(product(QStringLiteral("B"), 1000), Quantity::units(1));
        const int byHand = *cart.add(product(QStringLiteral("C"), 1000), Quantity::units(1));
        QVERIFY(cart.discountLine(discounted, {1000, {}, QStringLiteral("golpeado")}).ok());
        QVERIFY(cart.overridePrice(byHand, ars(800)).ok());
        const LinePricing wholesale{ars(800), {}, QStringLiteral("mayor"), QStringLiteral("Mayorista")};
        QVERIFY(cart.applyPricing({{listed, wholesale}, {discounted, wholesale}, {byHand, wholesale}}).ok());
        const Money paid = cart.total();
        const auto lists = [&] {
            QStringList names;
            const Money total = cart.total();
            const auto sale = cart.toSale({Payment{Tender::Debit, total, total, Money::zero(Currency::ars())}}, Platform::Till, noon());
            for (const SaleLine &line : sale.ok() ? sale->lines : QList<SaleLine>())
                names.append(line.priceList + QLatin1Char('/') + line.priceListName);
            return names;
        };
        const QString of = QStringLiteral("mayor/Mayorista");
        const QString none = QStringLiteral("/");
        QCOMPARE(lists(), (QStringList{of, of, none}));
        QCOMPARE(cart.total(), paid);
        QVERIFY(cart.overridePrice(listed, ars(700)).ok());
        QCOMPARE(lists(), (QStringList{none, of, none}));
        QVERIFY(cart.overridePrice(listed, ars(1000)).ok()); // the catalogue's again
        QVERIFY(cart.applyPricing({{listed, {ars(1000), {}}}, {discounted, {ars(1000), {}}}}).ok());
        QCOMPARE(lists(), (QStringList{none, none, none}));
    }

    /// The customer pays what the list says: that the catalogue says something else now is nothing to tell.
    void aNewPriceIsNoneWhereAListNamesAnother()
    {
        Cart cart(Currency::ars());
        const Product yerba = product(QStringLiteral("Y"), 1000);
        const int id = *cart.add(yerba, Quantity::units(2));
        QVERIFY(cart.applyPricing({{id, {ars(800), {}, QStringLiteral("mayor"), QStringLiteral("Mayorista")}}}).ok());
        Product dearer = yerba;
        dearer.price = ars(1200);
        QVERIFY(cart.reprice(dearer));
        QVERIFY(!cart.line(id)->priceChanged);
        QCOMPARE(cart.line(id)->product.price, ars(1200)); // what the sale says it cost without the list
        QCOMPARE(cart.total().minor(), 1600);
    }

    void anImpossibleDiscountChangesNothing()
    {
        Cart cart(Currency::ars());
        const int id = *cart.add(product(QStringLiteral("A"), 1000), Quantity::units(1));
        const Cart before = cart;
        QVERIFY(!cart.discountLine(id, {10001, {}, {}}).ok());
        QVERIFY(!cart.discountLine(id, {500, Money(1, Currency::ars()), {}}).ok());
        QVERIFY(!cart.discountCart({0, Money(-1, Currency::ars()), {}}).ok());
        QVERIFY(!cart.applyPricing({{id, {ars(1000), {{AdjustmentKind::Promotion, {}, {}, Money(-1001, Currency::ars())}}}}}).ok());
        QVERIFY(!cart.applyPricing({{id, {ars(1000), {{AdjustmentKind::Promotion, {}, {}, Money(1, Currency::ars())}}}}}).ok());
        QCOMPARE(cart, before);
    }

    void anOpenLineIsALineOfItsOwn()
    {
        Cart cart(Currency::ars());
        QCOMPARE(cart.addOpen(QStringLiteral("  "), ars(100), {}).error().code, Error::Code::Invalid);
        const int first = *cart.addOpen(QStringLiteral("Arreglo"), ars(250), TaxRate::fromBasisPoints(2100));
        const int second = *cart.addOpen(QStringLiteral("Arreglo"), ars(250), TaxRate::fromBasisPoints(2100));
        QVERIFY(first != second);
        const Money paid = cart.total();
        const auto sale = cart.toSale({Payment{Tender::Debit, paid, paid, Money::zero(Currency::ars())}}, Platform::Till, noon());
        QVERIFY(sale.ok());
        QVERIFY(!sale->lines.first().movesStock());
        QCOMPARE(sale->lines.first().sku, OpenSku);
    }

    void randomDiscountsNeverLoseACent()
    {
        SeededRandom random(77);
        for (int run = 0; run < 300; ++run) {
            Cart cart(Currency::ars());
            for (const Product &each : shelf(random))
                QVERIFY(cart.add(each, someOf(each, random)).ok());
            for (const CartLine &line : QList<CartLine>(cart.lines()))
                if (random.between(0, 2) == 0)
                    QVERIFY(cart.discountLine(line.id, {int(random.between(0, 10000)), {}, {}}).ok());
            QHash<int, LinePricing> pricing;
            for (const CartLine &line : cart.lines())
                if (random.between(0, 1) == 0)
                    pricing.insert(line.id, {line.unitPrice, {{AdjustmentKind::Promotion, {}, {}, Money(-random.between(0, line.total.minor()), Currency::ars())}}});
            QVERIFY(cart.applyPricing(pricing).ok());
            const qint64 before = sumOf(cart);
            const Discount off =
                random.between(0, 1) == 0 ? Discount{int(random.between(0, 10000)), {}, {}} : Discount{0, Money(random.between(0, 3 * before), Currency::ars()), {}};
            QVERIFY(cart.discountCart(off).ok());
            QCOMPARE(cart.total().minor(), sumOf(cart));
            QCOMPARE(cart.total().minor(), before - off.of(Money(before, Currency::ars())).minor());
            check(cart);
            const Money paid = cart.total();
            QVERIFY(cart.toSale({Payment{Tender::Debit, paid, paid, Money::zero(Currency::ars())}}, Platform::Till, noon()).ok());
        }
    }

    void aNewPriceReachesTheLinesThatWereNotOverridden()
    {
        Cart cart(Currency::ars());
        const Product yerba = product(QStringLiteral("Y"), 1000);
        const int listed = *cart.add(yerba, Quantity::units(2));
        QVERIFY(cart.add(product(QStringLiteral("Z"), 70), Quantity::units(1)).ok());
        const int overridden = *cart.add(yerba, Quantity::units(1));
        QVERIFY(cart.overridePrice(overridden, ars(900)).ok());
        Product dearer = yerba;
        dearer.price = ars(1200);
        QVERIFY(cart.reprice(dearer));
        QCOMPARE(cart.line(listed)->unitPrice, ars(1200));
        QVERIFY(cart.line(listed)->priceChanged);
        QCOMPARE(cart.line(overridden)->unitPrice, ars(900));
        QVERIFY(!cart.line(overridden)->priceChanged);
        QCOMPARE(cart.total().minor(), 2 * 1200 + 70 + 900);
        QCOMPARE(cart.subtotal().minor(), 2 * 1200 + 70 + 900);
        QVERIFY(cart.discounts().isZero()); // another price is no discount
        QVERIFY(!cart.reprice(dearer)); // nothing new
        QVERIFY(!cart.reprice(product(QStringLiteral("X"), 1)));
    }

    void manyLinesDoNotTakeForEver()
    {
        Cart cart(Currency::ars());
        SeededRandom random(1);
        const QList<Product> products = shelf(random);
        for (int i = 0; i < Sale::MostLines; ++i)
            QVERIFY(cart.add(products.at(i % products.size()), Quantity::units(1)).ok());
        QCOMPARE(cart.total().minor(), sumOf(cart));
        check(cart);
    }

    void aSaleIsTheCartAsItWasPaid()
    {
        Cart cart(Currency::ars());
        const int id = *cart.add(product(QStringLiteral("Y"), 12100), Quantity::units(2));
        QVERIFY(cart.overridePrice(id, ars(11000)).ok());
        const Money total(22000, Currency::ars());
        const auto sale = cart.toSale({Payment{Tender::Debit, total, total, Money::zero(Currency::ars())}}, Platform::Till, noon());
        QVERIFY(sale.ok());
        QCOMPARE(sale->total, total);
        QCOMPARE(sale->lines.size(), 1);
        QVERIFY(sale->lines.first().isOverride());
        QCOMPARE(sale->lines.first().listPrice, ars(12100));
        QCOMPARE(sale->tax, sale->lines.first().tax);
        QCOMPARE(sale->at, noon());
        QVERIFY(sale->number.isEmpty());
    }

    void aSaleThatIsNotPaidSaysWhatIsMissing()
    {
        Cart cart(Currency::ars());
        QVERIFY(cart.add(product(QStringLiteral("Y"), 2497550), Quantity::units(1)).ok());
        const Money paid(2000000, Currency::ars());
        const auto sale = cart.toSale({Payment{Tender::Debit, paid, paid, Money::zero(Currency::ars())}}, Platform::Till, noon());
        QCOMPARE(sale.error().code, Error::Code::Invalid);
        QVERIFY2(sale.error().message.contains(QLatin1String("4.975,50")), qPrintable(sale.error().message));
        QCOMPARE(Cart(Currency::ars()).toSale({}, Platform::Till, noon()).error().code, Error::Code::Invalid);
    }
};

QTEST_GUILESS_MAIN(tst_Cart)
#include "tst_Cart.moc"
