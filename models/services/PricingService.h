// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/promotions/Pricing.h"
#include "models/storage/PriceListStore.h"
#include "models/storage/PromotionStore.h"
#include <QObject>
#include <QTimeZone>

namespace mostrador {

/// Prices carts by the shop's rules: promotions and heads of price lists in memory, prices of a list as carts ask for them. On the window's
/// own read-only connection, made per thread.
class PricingService final : public QObject {
    Q_OBJECT
public:
    /// `zone` is the shop's: promotions go by its days and hours.
    PricingService(Database &reader, Currency currency, const QTimeZone &zone);

    /// Reads the rules again (at the start, and when the feed changed some). A failure goes to the log and leaves those that are there.
    void reload();
    void setCurrency(Currency currency); ///< after the till joined

    PricingContext contextAt(const QDateTime &utc, const QString &customerGroup = {}, const QString &priceList = {}) const;
    /// As mostrador::price(), by the rules as of the last reload().
    Result<PricedCart> price(const QList<PriceLine> &lines, const PricingContext &context) const;
    /// The same for a cart that is being made; its lines know the list that they have their price from. Errors as those, and as Cart::applyPricing(): then it stays at list prices.
    Result<void> applyTo(Cart &cart, const PricingContext &context) const;
    /// The same, of a cart that was `said` and has been changed since. While the rules are those that it was said by, or where something of it is gone, it is the
    /// same: no line keeps its share of what is not earned any more. Else what was said stays, and what came since is priced by itself.
    Result<void> applyTo(Cart &cart, const PricingContext &context, const Cart &said) const;
    /// What one of it costs, for a price check.
    Result<PricedLine> priceOf(const Product &product, const PricingContext &context) const;

    const QList<Promotion> &promotions() const { return m_promotions; } ///< by id, archived ones too
    QString listName(const QString &id) const;                          ///< also of a list that everybody has; empty: there is no such list
    QList<PriceList> choosable() const;                                 ///< lists that a cashier may choose, without their prices

Q_SIGNALS:
    void rulesChanged(); ///< an open cart is to be priced again

private:
    Result<QHash<int, LinePricing>> pricingOf(const QList<CartLine> &cart, const QHash<int, Quantity> &more, const PricingContext &context) const;
    Result<void> applyBeside(Cart &cart, const PricingContext &context, const Cart &said) const;
    void fetch(const Sku &sku) const;
    std::optional<ListedPrice> listed(const Sku &sku, const PricingContext &context) const;

    PromotionStore m_promotionStore;
    PriceListStore m_listStore;
    Currency m_currency;
    QTimeZone m_zone;
    QList<Promotion> m_promotions;
    mutable QList<PriceList> m_lists; ///< with the prices of products that were asked for: an empty list of them is an answer, too
};

} // namespace mostrador
