// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CartJournal.h"
#include "tests/support/TillFixture.h"

using namespace mostrador;

class tst_CartJournal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        journal = {};
        cart = Cart(Currency::ars());
    }

    void ringingUpIsNoVoid()
    {
        QVERIFY(add(yerba, 2).drafts.isEmpty());
        const auto more = add(yerba, 1);
        QVERIFY(more.drafts.isEmpty());
        QCOMPARE(more.steps.size(), 1);
        QCOMPARE(more.steps[0].before, Quantity::units(2));
        QCOMPARE(more.steps[0].after, Quantity::units(3));
    }

    void whatGoesIsVoided()
    {
        add(yerba, 3);
        const int line = cart.lines().first().id;
        QVERIFY(cart.setQuantity(line, Quantity::units(1)).ok());
        const LineVoided fewer = voided(journal.changed(cart, CartCause::Change));
        QCOMPARE(fewer.sku, yerba.sku);
        QCOMPARE(fewer.quantity, Quantity::units(2));
        QCOMPARE(fewer.amount, Money(970000, Currency::ars()));
        QCOMPARE(fewer.reason, VoidReason::None);
        QVERIFY(cart.remove(line).ok());
        const LineVoided rest = voided(journal.changed(cart, CartCause::Change));
        QCOMPARE(rest.quantity, Quantity::units(1));
        QCOMPARE(rest.amount, Money(485000, Currency::ars()));
    }

    void undoNamesTheVoid()
    {
        add(yerba, 1);
        add(cola, 1);
        const Cart before = cart;
        QVERIFY(cart.remove(cart.lines().first().id).ok());
        const auto gone = journal.changed(cart, CartCause::Change);
        *gone.drafts[0].written = EntryId{TillId{1}, 1, 34};
        cart = before;
        const auto back = journal.changed(cart, CartCause::Undo);
        QCOMPARE(back.drafts.size(), 1);
        QVERIFY(back.drafts[0].undoes);
        QCOMPARE(back.drafts[0].undoes->seq, 34);
        QCOMPARE(std::get<LineVoided>(back.drafts[0].what).quantity, Quantity::units(1));
    }

    void undoOfARingingUpIsAVoidThatSaysSo()
    {
        const Cart before = cart;
        add(yerba, 1);
        cart = before;
        QCOMPARE(voided(journal.changed(cart, CartCause::Undo)).reason, VoidReason::Undone);
    }

    void theWeightOfWhatIsWeighedIsNoVoid()
    {
        const Cart before = cart;
        add(cheese, 1);
        const int line = cart.lines().first().id;
        QVERIFY(cart.setQuantity(line, Quantity::fromMilli(350)).ok());
        QVERIFY(journal.changed(cart, CartCause::Change).drafts.isEmpty());
        QVERIFY(cart.setQuantity(line, Quantity::fromMilli(100)).ok()); // but a second word on it is
        QCOMPARE(voided(journal.changed(cart, CartCause::Change)).quantity, Quantity::fromMilli(250));
        journal.reset(before);
        cart = before;
        add(cheese, 1);
        cart = before; // Esc instead of a weight
        const auto left = journal.changed(cart, CartCause::Undo);
        QVERIFY(left.drafts.isEmpty());
        QCOMPARE(left.steps.size(), 1);
        QVERIFY2(left.steps[0].line.total.isZero(), "an event of nothing told an amount");
        add(cheese, 1);
        cart.clear(); // taken out by hand
        QCOMPARE(journal.changed(cart, CartCause::Change).drafts.size(), 1);
    }

    void anEmptiedCartIsAbandonedAsAWhole()
    {
        add(yerba, 2);
        add(cola, 1);
        const Cart before = cart;
        cart = Cart(Currency::ars());
        const auto gone = journal.changed(cart, CartCause::Clear);
        QCOMPARE(gone.drafts.size(), 1);
        const auto what = std::get<CartAbandoned>(gone.drafts[0].what);
        QCOMPARE(what.lines, 2);
        QCOMPARE(what.total, Money(1268000, Currency::ars()));
        QCOMPARE(what.items.size(), 2);
        *gone.drafts[0].written = EntryId{TillId{1}, 1, 36};
        cart = before;
        const auto back = journal.changed(cart, CartCause::Undo);
        QCOMPARE(back.drafts.size(), 1);
        QCOMPARE(back.drafts[0].undoes->seq, 36);
    }

    void anotherCustomersCartHasNothingToUndo()
    {
        add(yerba, 1);
        journal.reset(Cart(Currency::ars()));
        cart = Cart(Currency::ars());
        QVERIFY(add(cola, 1).drafts.isEmpty());
    }

private:
    CartJournal::Changes add(const Product &product, qint64 units)
    {
        [&] { QVERIFY(cart.add(product, Quantity::units(units)).ok()); }();
        return journal.changed(cart, CartCause::Change);
    }
    static LineVoided voided(const CartJournal::Changes &changes)
    {
        [&] { QCOMPARE(changes.drafts.size(), 1); }();
        return changes.drafts.isEmpty() ? LineVoided{} : std::get<LineVoided>(changes.drafts[0].what);
    }
    static Product weighed(Product product)
    {
        product.unit = Unit::Kilogram;
        return product;
    }

    const Product yerba = TillFixture::product(QStringLiteral("YM1"), QStringLiteral("Yerba mate"), 485000);
    const Product cola = TillFixture::product(QStringLiteral("GC2"), QStringLiteral("Gaseosa cola"), 298000);
    const Product cheese = weighed(TillFixture::product(QStringLiteral("QC4"), QStringLiteral("Queso cremoso"), 980000));
    CartJournal journal;
    Cart cart;
};

QTEST_GUILESS_MAIN(tst_CartJournal)
#include "tst_CartJournal.moc"
