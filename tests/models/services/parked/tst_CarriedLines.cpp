// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/parked/CarriedLines.h"
#include "tests/support/TillFixture.h"

using namespace mostrador;

class tst_CarriedLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewAndWhatGrew();
    void anotherCartHasTheSameIds();
    void eachLineStaysWhatItIs();
    void whatDoesNotFitChangesNothing();
    void whatWasSaidOfTheWhole();

private:
    static Money ars(qint64 cents) { return Money(cents, Currency::ars()); }
    const Product yerba = TillFixture::product(QStringLiteral("YM1"), QStringLiteral("Yerba mate"), 485000);
    const Product cola = TillFixture::product(QStringLiteral("GC2"), QStringLiteral("Gaseosa cola"), 298000);
};

void tst_CarriedLines::whatIsNewAndWhatGrew()
{
    Cart before(Currency::ars());
    QVERIFY(before.add(cola, Quantity::units(1)).ok());
    QVERIFY(before.add(yerba, Quantity::units(2)).ok());
    Cart now = before;
    QVERIFY(rungUpSince(before, now).isEmpty());
    QVERIFY(now.add(yerba, Quantity::units(3)).ok());
    QVERIFY(now.add(cola, Quantity::units(1)).ok());
    const auto since = rungUpSince(before, now);
    QCOMPARE(since.size(), 2);
    QCOMPARE(since[0].product.sku, yerba.sku);
    QCOMPARE(since[0].quantity, Quantity::units(3));
    QCOMPARE(since[1].product.sku, cola.sku);
    QCOMPARE(since[1].quantity, Quantity::units(1));
    QCOMPARE(rungUpSince(Cart(Currency::ars()), now).size(), 3); // nothing of it was put aside
}

void tst_CarriedLines::anotherCartHasTheSameIds()
{
    Cart before(Currency::ars());
    QVERIFY(before.add(cola, Quantity::units(5)).ok());
    Cart now(Currency::ars());
    QVERIFY(now.add(yerba, Quantity::units(1)).ok());
    QCOMPARE(now.lines()[0].id, before.lines()[0].id);
    QCOMPARE(rungUpSince(before, now).size(), 1);
}

void tst_CarriedLines::eachLineStaysWhatItIs()
{
    Cart from(Currency::ars());
    const UnitPrice label = UnitPrice::fromMoney(ars(100000));
    const auto labelled = from.addLine(cola, Quantity::units(1), label, Cart::PriceOf::Line);
    const auto usual = from.addLine(cola, Quantity::units(1), cola.price, Cart::PriceOf::Line); // a label that happens to say what it costs
    const auto open = from.addOpen(QStringLiteral("Bolsa"), label, TaxRate::fromBasisPoints(2100), Quantity::units(3));
    const auto noted = from.addLine(cola, Quantity::units(2), cola.price);
    QVERIFY(from.setNote(*noted, QStringLiteral("Fría")).ok());
    const auto cheaper = from.addLine(yerba, Quantity::units(1), yerba.price);
    QVERIFY(from.discountLine(*cheaper, {1000, ars(0), QStringLiteral("Golpe")}).ok());
    const auto batch = from.addLine(yerba, Quantity::units(1), yerba.price);
    QVERIFY(from.setBatch(*batch, QStringLiteral("L7"), QDate(2027, 1, 31)).ok());
    QVERIFY(from.add(cola, Quantity::units(1)).ok());
    QVERIFY(labelled && usual && open);
    Cart into(Currency::ars());
    QVERIFY(into.add(yerba, Quantity::units(1)).ok());
    const Money before = into.total();
    for (const CartLine &line : from.lines())
        QVERIFY(carry(into, line).ok());
    QCOMPARE(into.lines().size(), from.lines().size() + 1);
    QCOMPARE(into.total(), *from.total().plus(before));
    for (qsizetype row = 0; row < from.lines().size(); ++row) {
        CartLine expected = from.lines()[row];
        expected.id = into.lines()[row + 1].id;
        QVERIFY(into.lines()[row + 1] == expected);
    }
    QVERIFY(carry(into, from.lines().last()).ok()); // scanned once more
    QCOMPARE(into.lines().last().quantity, Quantity::units(2));
    QVERIFY(carry(into, from.lines()[5]).ok()); // of a lot: beside it
    QCOMPARE(into.lines().size(), from.lines().size() + 2);
}

void tst_CarriedLines::whatDoesNotFitChangesNothing()
{
    Cart full(Currency::ars());
    for (int i = 0; i < Sale::MostLines; ++i)
        QVERIFY(full.addLine(yerba, Quantity::units(1), yerba.price).ok());
    const Cart before = full;
    Cart from(Currency::ars());
    QVERIFY(from.add(cola, Quantity::units(1)).ok());
    QVERIFY(!carry(full, from.lines()[0]).ok());
    QVERIFY(full == before);
}

void tst_CarriedLines::whatWasSaidOfTheWhole()
{
    Cart cart(Currency::ars());
    QVERIFY(cart.add(cola, Quantity::units(1)).ok());
    QVERIFY(isLinesOnly(cart));
    const auto with = [&cart](const std::function<void(Cart &)> &change) {
        Cart changed = cart;
        change(changed);
        return isLinesOnly(changed);
    };
    QVERIFY(!with([](Cart &changed) { changed.setCustomerName(QStringLiteral("Ana Núñez")); }));
    QVERIFY(!with([](Cart &changed) { changed.setPriceList(QStringLiteral("l1")); }));
    QVERIFY(!with([](Cart &changed) { static_cast<void>(changed.setCartNote(QStringLiteral("Regalo"))); }));
    QVERIFY(!with([](Cart &changed) { static_cast<void>(changed.discountCart({1000, Money(0, Currency::ars()), QStringLiteral("Golpe")})); }));
    QVERIFY(!with([](Cart &changed) { changed.setParked(QStringLiteral("p1")); }));
}

QTEST_GUILESS_MAIN(tst_CarriedLines)
#include "tst_CarriedLines.moc"
