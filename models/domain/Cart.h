// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Product.h"
#include "models/domain/Sale.h"
#include <QList>

namespace mostrador {

/// A line of the open cart. `id` is its identity while the cart is open (never its row).
struct CartLine {
    int id = 0;
    Product product;         ///< as it was when the line was added or last repriced
    Quantity quantity;
    UnitPrice unitPrice;     ///< product.price, or the override
    Money total;
    bool priceChanged = false; ///< a new catalogue price came while the cart was open; repriced, shown to the cashier
    bool operator==(const CartLine &) const = default;
};

/// What the customer is buying right now. A value: copy it to keep a state to undo to. Every change keeps total right or changes nothing.
class Cart final {
public:
    explicit Cart(Currency currency = {}) : m_currency(currency), m_total(Money::zero(currency)) {}

    Currency currency() const { return m_currency; }
    const QList<CartLine> &lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    const CartLine *line(int id) const;

    /// Adds to the line of the same product and price when it is the last line; else a new line. Returns the line's id.
    /// Error::Invalid: quantity not positive or above Quantity::MostMilli, other currency, a fraction of a piece, Sale::MostLines reached;
    /// Error::Overflow: the total would pass Sale::MostMinor.
    Result<int> add(const Product &product, Quantity quantity);
    /// A line of its own at that price, whatever the last one is: for a cart that is put together again. Errors as add().
    Result<int> addLine(const Product &product, Quantity quantity, UnitPrice price);
    Result<void> setQuantity(int id, Quantity quantity);
    Result<void> overridePrice(int id, UnitPrice price); ///< Error::Invalid when negative
    Result<void> remove(int id);
    void clear();
    /// A product was edited: lines that were not overridden take the new price and are marked priceChanged. True if any line changed.
    bool reprice(const Product &product);

    Money total() const;
    Money tax() const;               ///< included in total
    Money subtotal() const;          ///< at list prices
    Money discounts() const;         ///< total - subtotal, zero or negative
    /// Whole pieces count one each; a weighed line counts one.
    qint64 unitCount() const;

    /// The sale of this cart. Payments must settle the total exactly (Error::Invalid says how much is missing).
    Result<Sale> toSale(const QList<Payment> &payments, Platform platform, const QDateTime &at) const;

    bool operator==(const Cart &) const = default;

private:
    Result<void> checkNew(const Product &product, Quantity quantity) const;
    Result<void> put(CartLine line);
    Currency m_currency;
    Money m_total; ///< Σ lines, kept by put(), remove() and clear()
    QList<CartLine> m_lines;
    int m_nextId = 1;
};

/// Settling a total: which tenders so far, what is missing, what goes back.
class Settlement final {
public:
    explicit Settlement(Money total) : m_total(total) {}
    /// Cash may be more than what is missing: the rest is change; but not so much that it must be something else (a barcode). Any other tender
    /// may not. Error::Invalid with a message.
    Result<void> add(Tender tender, Money received);
    void removeAt(int index);
    Money total() const { return m_total; }
    Money missing() const;
    Money change() const;
    bool isSettled() const { return missing().isZero(); }
    const QList<Payment> &payments() const { return m_payments; }

private:
    bool isFarTooMuch(Money received) const;
    Money m_total;
    QList<Payment> m_payments;
};

/// What a customer is likely to hand over: the exact amount, then the next amounts reachable with the currency's notes,
/// ascending, at most `count` (ARS 24.975,50 → 24.975,50 · 25.000 · 26.000 · 30.000).
QList<Money> quickCash(Money total, int count = 4);

} // namespace mostrador
