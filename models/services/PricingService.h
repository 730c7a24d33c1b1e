// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/promotions/Pricing.h"
#include "models/storage/PriceListStore.h"
#include "models/storage/PromotionStore.h"
#include <QObject>
#include <QSet>
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
    /// Of a cart that is held (Cart::said), once something changed that held cart and the rules are others by now: what is still there as it was said costs what
    /// was said, and the rest is priced by itself. No line keeps its share of a set that is not whole any more. What a person names, prices and discounts, stands above it.
    /// `isAskedFor`: the card terminal may charge what was said, so a set that is completed now does not bring the whole under it.
    Result<void> applyTo(Cart &cart, const PricingContext &context, bool isAskedFor = false) const;
    /// Whether something that stays costs more than `before` the change, and not by the change alone: the rules are others. The customer has to be told. `context`: of `before`.
    bool isDearerByRules(const Cart &now, const Cart &before, const PricingContext &context) const;
    /// Of a price list that holds for it, else the catalogue's: before promotions.
    UnitPrice offered(const Product &product, const PricingContext &context) const;
    /// What one of it costs, for a price check.
    Result<PricedLine> priceOf(const Product &product, const PricingContext &context) const;

    const QList<Promotion> &promotions() const { return m_promotions; } ///< by id, archived ones too
    QString listName(const QString &id) const;                          ///< also of a list that everybody has; empty: there is no such list
    QList<PriceList> choosable() const;                                 ///< lists that a cashier may choose, without their prices

Q_SIGNALS:
    void rulesChanged(); ///< an open cart is to be priced again

private:
    Result<QHash<int, LinePricing>> pricingOf(const QList<CartLine> &cart, const QHash<int, Quantity> &more, const PricingContext &context) const;
    Result<void> applyAnew(Cart &cart, const PricingContext &context) const;
    QSet<QString> setsOf(const CartLine &line) const;
    QSet<int> keptOf(const Cart &said, const Cart &cart) const;
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
