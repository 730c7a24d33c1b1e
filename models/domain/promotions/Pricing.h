// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Adjustment.h"
#include "models/domain/Product.h"
#include "models/domain/promotions/PriceList.h"

namespace mostrador {

/// What is to be priced of a line of the cart.
struct PriceLine {
    Sku sku;
    QString category;
    Unit unit = Unit::Piece;
    Quantity quantity;                         ///< negative: it comes back, at its price, and no promotion looks at it
    UnitPrice listPrice;                       ///< as the catalogue says
    std::optional<UnitPrice> manualPrice = {}; ///< an override, or the price of an open line
    Money discount = {};                       ///< by hand, zero or negative; no currency: none
    bool isOpen = false;                       ///< no product of the catalogue

    bool isManual() const { return manualPrice.has_value() || isOpen || discount.isNegative(); }
    static PriceLine of(const Product &product, Quantity quantity);
};

struct PricedLine {
    UnitPrice listPrice;           ///< as the catalogue says
    UnitPrice unitPrice;           ///< by hand, else of a price list, else listPrice
    QString priceList;             ///< id of the list that unitPrice is from; empty: none
    QList<Adjustment> adjustments; ///< promotions in the order in which they were taken off, each less than zero
    Money total;                   ///< unitPrice x quantity, the discount by hand, and the adjustments: never below zero for what is sold
    bool operator==(const PricedLine &) const = default;
};

struct PricedCart {
    QList<PricedLine> lines; ///< as they were given
    Money subtotal;          ///< before promotions
    Money savings;           ///< of promotions: zero or negative, Σ adjustments
    Money total;             ///< Σ lines
    bool isExact = true;     ///< false: too much to try everything; never worse than any promotion alone
    bool operator==(const PricedCart &) const = default;
};

/// Prices a cart: lists first, then the combination of promotions that leaves the customer the least to pay.
///
/// - Units of one product at one price are one pool, whatever lines they were scanned on. What is weighed is a single unit of all its quantity,
///   which sets (N for M, second unit, bundle) do not take.
/// - Each unit goes to one promotion that does not stack, or to those that stack. Those that stack are applied in the order of priority (then of
///   id), each on what the one before left of the price, as often as it can: sets of the dearest units first; without sets, where it saves most.
/// - How many units of which pool go where is searched whole where it is small (bestCombination() has the bounds), and else found by a greedy:
///   promotions in the order of what each saves alone, as long as they save more; the best of that and of every promotion alone.
/// - A promotion's saving is rounded once, half away from zero, and spread over the units of its sets by their price, largest remainders
///   first: so the lines add up to the total, and a return knows what was paid for each.
/// - The total and what each product costs do not depend on the order of the lines.
///
/// Error::Overflow beyond Sale::MostMinor; Error::Invalid for prices of different currencies or a negative one.
Result<PricedCart> price(const QList<PriceLine> &lines, const QList<Promotion> &promotions, const QList<PriceList> &lists, const PricingContext &context);

} // namespace mostrador
