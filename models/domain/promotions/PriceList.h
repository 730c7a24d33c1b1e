// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promotions/Promotion.h"
#include <QHash>

namespace mostrador {

/// A price of a list, for as long as it is valid.
struct DatedPrice {
    UnitPrice price;
    QDate from;  ///< invalid: always was
    QDate until; ///< included; invalid: for ever
    bool operator==(const DatedPrice &) const = default;
};

/// Prices that stand in place of the products' own: wholesale, staff, next month's. A product that it does not name keeps its price.
struct PriceList {
    static constexpr int MostDated = 20;                         ///< prices of one product
    inline static const QString Everybody = QStringLiteral("*"); ///< as a customer group

    QString id;            ///< 1 to 40 characters
    QString name;          ///< 1 to 80
    QString customerGroup; ///< whose customers get it by themselves; Everybody; empty: only when it is chosen by hand
    bool archived = false;
    qint64 version = 0; ///< of accepted edits at the hub, from 1
    QHash<Sku, QList<DatedPrice>> prices;
    bool operator==(const PriceList &) const = default;
};

/// Id, name and group; and of one product's prices: at most MostDated, not negative, last day not before the first.
Result<void> checkPriceList(const PriceList &list);
Result<void> checkDatedPrices(const Sku &sku, const QList<DatedPrice> &prices);

struct ListedPrice {
    UnitPrice price;
    QString list; ///< id
};
/// The price in force: of the list chosen by hand, else of the customer's group, else of everybody's; by id where there are several. Of
/// several prices in one list, the one that began last. Nothing: the product's own stands.
std::optional<ListedPrice> listedPrice(const Sku &sku, const QList<PriceList> &lists, const PricingContext &context);

} // namespace mostrador
