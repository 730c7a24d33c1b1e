// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/RandomSource.h"

namespace mostrador {

/// What customers buy: random sales from the shop's products. The same seed and the same products give the same sales.
/// A product's popularity follows from its SKU, so the same few are popular in every shop and every run.
class Baskets final {
public:
    explicit Baskets(RandomSource &random) : m_random(random) {}

    /// Archived products and those without a price are left out.
    void setProducts(const QList<Product> &products);
    bool isEmpty() const { return m_products.isEmpty(); }

    /// One to eight lines, paid. Needs products.
    Result<Sale> next(const QDateTime &at);
    Result<Cart> cart(); ///< the same, not paid yet
    Result<Sale> paid(const Cart &cart, const QDateTime &at);

private:
    const Product &pick();
    Quantity quantityOf(const Product &product);
    Platform platform();
    Tender tender(Platform platform);
    Result<QList<Payment>> pay(Money total, Platform platform);
    int weighed(const QList<int> &weights);

    RandomSource &m_random;
    QList<Product> m_products;
    QList<qint64> m_upTo;   ///< running sums of popularity
};

} // namespace mostrador
