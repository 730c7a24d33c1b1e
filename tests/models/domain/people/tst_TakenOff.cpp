// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/people/TakenOff.h"
#include "models/domain/Cart.h"
#include <QTest>

using namespace mostrador;

/// What is taken off by hand, counted together.
class tst_TakenOff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingByHandIsNothing();
    void aPriceAlone();
    void stepsCountTogether();
    void anAmountOnLess();
    void theDiscountOnTheSale();
    void theFurthestOfAProduct();
    void neverMoreThanWasTyped();
};

static LineByHand lineOf(qint64 asked, qint64 price, qint64 line, qint64 sale, qint64 below = 0, const Sku &sku = QStringLiteral("A"))
{
    return {sku, asked - price - line - sale, price, line, sale, below};
}

void tst_TakenOff::nothingByHandIsNothing()
{
    QVERIFY(takenOff({}).isEmpty());
    QVERIFY(takenOff({lineOf(10000, 0, 0, 0), lineOf(0, 0, 0, 0)}).isEmpty());
}

void tst_TakenOff::aPriceAlone()
{
    QCOMPARE(takenOff({lineOf(10000, 1000, 0, 0, 1000)}), QList<Wanted>{wanted::price(QStringLiteral("A"), 1000)});
}

/// Ten percent by the price, ten on the line, ten on the sale: 27.1 together.
void tst_TakenOff::stepsCountTogether()
{
    const auto all = takenOff({lineOf(10000, 1000, 900, 810, 1000)});
    QCOMPARE(all, (QList<Wanted>{wanted::price(QStringLiteral("A"), 1000), wanted::discount(QStringLiteral("A"), 2708), wanted::discount({}, 1000)}));
    QCOMPARE(takenOff({lineOf(1'000'000, 100'000, 0, 90'000, 1000)}).at(1), wanted::discount(QStringLiteral("A"), 1900));
}

/// 100 off ten at 100 was a tenth; of the one that is left it is all.
void tst_TakenOff::anAmountOnLess()
{
    QCOMPARE(takenOff({lineOf(100000, 0, 10000, 0)}), QList<Wanted>{wanted::discount(QStringLiteral("A"), 1000)});
    QCOMPARE(takenOff({lineOf(10000, 0, 10000, 0)}), QList<Wanted>{wanted::discount(QStringLiteral("A"), 10000)});
}

void tst_TakenOff::theDiscountOnTheSale()
{
    const auto all = takenOff({lineOf(10000, 0, 0, 1000), lineOf(20000, 0, 0, 2000, 0, QStringLiteral("B"))});
    QCOMPARE(all, QList<Wanted>{wanted::discount({}, 1000)}); // it is asked once, whatever it is on
}

void tst_TakenOff::theFurthestOfAProduct()
{
    const auto all = takenOff({lineOf(10000, 0, 500, 0), lineOf(10000, 0, 2000, 0), lineOf(10000, 0, 100, 0), lineOf(10000, 0, 300, 0, 0, QStringLiteral("B"))});
    QCOMPARE(all, (QList<Wanted>{wanted::discount(QStringLiteral("A"), 2000), wanted::discount(QStringLiteral("B"), 300)}));
}

/// Whoever may give ten percent may give ten percent, on whatever sum, as the cart rounds it.
void tst_TakenOff::neverMoreThanWasTyped()
{
    for (qint64 minor = 1; minor < 400; ++minor) {
        Product product;
        product.sku = QStringLiteral("A");
        product.name = QStringLiteral("A");
        product.price = UnitPrice(minor, 2, Currency::ars());
        Cart cart(Currency::ars());
        const auto id = cart.add(product, Quantity::units(3));
        QVERIFY(id.ok());
        QVERIFY(cart.discountLine(*id, {1000, Money::zero(Currency::ars()), QStringLiteral("…")}).ok());
        const qint64 off = minor * 3 - cart.total().minor();
        for (const Wanted &what : takenOff({lineOf(minor * 3, 0, off, 0)}))
            QVERIFY2(what.amount <= 1000, qPrintable(QString::number(minor)));
    }
}

QTEST_GUILESS_MAIN(tst_TakenOff)
#include "tst_TakenOff.moc"
