// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include "models/domain/promotions/Pricing.h"

namespace mostrador {

/// Carts and rules out of a seed. Round: prices in whole hundreds and percentages in tens, so that nothing needs rounding.
class RandomCarts final {
public:
    RandomCarts(quint64 seed, bool round) : m_random(seed), m_round(round) {}

    static UnitPrice ars(qint64 minor) { return UnitPrice::fromMoney(Money(minor, Currency::ars())); }
    static QString sku(qint64 number) { return QStringLiteral("P%1").arg(number); }
    static QString category(qint64 number) { return QStringLiteral("C%1").arg(number % 3); }

    static PricingContext noon()
    {
        PricingContext context;
        context.day = QDate(2026, 11, 26); // a Thursday
        context.time = QTime(12, 0);
        context.currency = Currency::ars();
        return context;
    }

    qint64 between(qint64 low, qint64 high) { return m_random.between(low, high); }

    QList<PriceLine> lines(int count, int products, int mostUnits)
    {
        QList<PriceLine> list;
        for (int i = 0; i < count; ++i) {
            const qint64 number = between(0, products - 1);
            PriceLine line;
            line.sku = sku(number);
            line.category = category(number);
            line.unit = !m_round && number % 4 == 3 ? Unit::Kilogram : Unit::Piece;
            line.quantity = line.unit == Unit::Piece ? Quantity::units(between(1, mostUnits)) : Quantity::fromMilli(between(1, 3000));
            line.listPrice = priceOf(number, line.unit);
            if (!m_round && between(0, 9) == 0)
                line.manualPrice = ars(between(0, 5000));
            list.append(line);
        }
        return list;
    }

    Promotion promotion(int number, int products)
    {
        Promotion rule;
        rule.id = QStringLiteral("R%1").arg(number);
        rule.name = QStringLiteral("Regla %1").arg(number);
        rule.kind = PromotionKind(between(0, 5));
        rule.basisPoints = int(m_round ? between(1, 10) * 1000 : between(1, 10000));
        rule.take = int(between(2, 4));
        rule.pay = rule.take - 1;
        rule.from = Quantity::units(between(1, 3));
        rule.price = ars(m_round ? between(0, 8) * 1000 : between(0, 9000));
        rule.stacks = between(0, 2) == 0;
        rule.priority = int(between(-1, 1));
        rule.mostUses = between(0, 3) == 0 ? int(between(1, 2)) : 0;
        rule.touchesManual = between(0, 3) == 0;
        if (rule.kind == PromotionKind::BundlePrice) {
            const qint64 first = between(0, products - 1);
            rule.bundle = {{sku(first), int(between(1, 2))}, {sku((first + 1) % products), 1}};
            rule.price = ars(m_round ? between(1, 12) * 1000 : between(0, 20000));
        } else if (between(0, 2) == 0) {
            rule.categories = {category(between(0, 2))};
        } else if (between(0, 1) == 0) {
            rule.products = {sku(between(0, products - 1)), sku(between(0, products - 1))};
        }
        return rule;
    }

    QList<Promotion> promotions(int count, int products)
    {
        QList<Promotion> list;
        for (int i = 0; i < count; ++i)
            list.append(promotion(i, products));
        return list;
    }

    template <typename T>
    QList<T> shuffled(QList<T> list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, between(0, i));
        return list;
    }

private:
    /// Always the same for a product.
    UnitPrice priceOf(qint64 number, Unit unit) const
    {
        if (m_round)
            return ars((number * 7 % 9 + 2) * 1000);
        return unit == Unit::Piece && number % 5 == 0 ? UnitPrice(number * 377 + 1234, 4, Currency::ars()) : ars(number * 377 % 4000 + 99);
    }

    SeededRandom m_random;
    bool m_round;
};

} // namespace mostrador
