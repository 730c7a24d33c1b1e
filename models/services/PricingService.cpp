// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PricingService.h"

#include "models/services/OrNothing.h"
#include <algorithm>

namespace mostrador {

PricingService::PricingService(Database &reader, Currency currency, const QTimeZone &zone)
    : m_promotionStore(reader), m_listStore(reader), m_currency(currency), m_zone(zone)
{
    reload();
}

void PricingService::reload()
{
    const auto promotions = m_promotionStore.all();
    const auto lists = m_listStore.heads();
    if (!promotions || !lists) {
        const Error &error = promotions ? lists.error() : promotions.error();
        qWarning().noquote() << QStringLiteral("promotions and price lists cannot be read:") << error.message << error.detail;
        return;
    }
    m_promotions = *promotions;
    m_lists = *lists;
    Q_EMIT rulesChanged();
}

void PricingService::setCurrency(Currency currency)
{
    m_currency = currency;
}

PricingContext PricingService::contextAt(const QDateTime &utc, const QString &customerGroup, const QString &priceList) const
{
    const QDateTime local = m_zone.isValid() ? utc.toTimeZone(m_zone) : utc;
    return {local.date(), local.time(), customerGroup, priceList, m_currency};
}

void PricingService::fetch(const Sku &sku) const
{
    for (PriceList &list : m_lists)
        if (!list.archived && !list.prices.contains(sku))
            list.prices.insert(sku, orNothing(m_listStore.prices(list.id, sku)));
}

Result<PricedCart> PricingService::price(const QList<PriceLine> &lines, const PricingContext &context) const
{
    for (const PriceLine &line : lines)
        if (!line.isOpen && !line.manualPrice)
            fetch(line.sku);
    return mostrador::price(lines, m_promotions, m_lists, context);
}

std::optional<ListedPrice> PricingService::listed(const Sku &sku, const PricingContext &context) const
{
    fetch(sku);
    return listedPrice(sku, m_lists, context);
}

/// Of each of these lines, by its id; `more`: only so much of it.
Result<QHash<int, LinePricing>> PricingService::pricingOf(const QList<CartLine> &cart, const QHash<int, Quantity> &more, const PricingContext &context) const
{
    QList<PriceLine> lines;
    QHash<qsizetype, QString> discounted; // by hand: the list that the line has its price from all the same
    for (const CartLine &line : cart) {
        PriceLine asked = PriceLine::of(line.product, more.value(line.id, line.quantity));
        asked.isOpen = line.isOpen();
        if (line.hasOwnPrice())
            asked.manualPrice = line.unitPrice;
        else if (line.isPricedByHand()) {
            const auto ofList = listed(line.product.sku, context); // a discount by hand is taken off what this customer pays
            asked.manualPrice = ofList ? ofList->price : line.product.price;
            discounted.insert(lines.size(), ofList ? ofList->list : QString());
        }
        lines.append(asked);
    }
    const auto priced = price(lines, context);
    if (!priced)
        return priced.error();
    QHash<int, LinePricing> pricing;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PricedLine &line = priced->lines[i];
        const QString list = discounted.value(i, line.priceList);
        pricing.insert(cart[i].id, {line.unitPrice, line.adjustments, list, listName(list)});
    }
    return pricing;
}

Result<void> PricingService::applyTo(Cart &cart, const PricingContext &context) const
{
    const auto pricing = pricingOf(cart.lines(), {}, context);
    return pricing ? cart.applyPricing(*pricing) : pricing.error();
}

static LinePricing saidOf(const CartLine &line)
{
    LinePricing said{line.unitPrice, {}, line.priceList, line.priceListName};
    for (const Adjustment &adjustment : line.adjustments)
        if (adjustment.kind == AdjustmentKind::Promotion)
            said.promotions.append(adjustment);
    return said;
}

/// What was said stays, and what came since is priced by itself.
Result<void> PricingService::applyBeside(Cart &cart, const PricingContext &context, const Cart &said) const
{
    QList<CartLine> since;
    QHash<int, Quantity> more;
    for (const CartLine &line : cart.lines()) {
        const CartLine *before = said.line(line.id);
        if (before && before->quantity == line.quantity)
            continue;
        since.append(line);
        if (before)
            more.insert(line.id, Quantity::fromMilli(line.quantity.milli() - before->quantity.milli()));
    }
    auto pricing = pricingOf(since, more, context);
    if (!pricing)
        return pricing.error();
    for (const CartLine &line : said.lines()) {
        LinePricing kept = saidOf(line);
        const auto rest = pricing->constFind(line.id);
        if (rest != pricing->constEnd() && rest->price == kept.price)
            kept.promotions += rest->promotions;
        pricing->insert(line.id, kept);
    }
    return cart.applyPricing(*pricing);
}

Result<void> PricingService::applyTo(Cart &cart, const PricingContext &context, const Cart &said) const
{
    Cart fresh = cart;
    if (const auto priced = applyTo(fresh, context); !priced)
        return priced;
    const bool isLess = std::any_of(said.lines().begin(), said.lines().end(), [&cart](const CartLine &line) {
        const CartLine *now = cart.line(line.id);
        return !now || now->quantity < line.quantity;
    });
    Cart anew = said;
    const bool isAsSaid = applyTo(anew, context).ok() && anew == said; // the rules are those that it was said by
    if (!isLess && (!isAsSaid || fresh.total().minor() < said.total().minor()))
        return applyBeside(cart, context, said);
    cart = fresh;
    return {};
}

Result<PricedLine> PricingService::priceOf(const Product &product, const PricingContext &context) const
{
    const auto cart = price({PriceLine::of(product, Quantity::units(1))}, context);
    if (!cart)
        return cart.error();
    return cart->lines.first();
}

QString PricingService::listName(const QString &id) const
{
    const auto found = std::find_if(m_lists.cbegin(), m_lists.cend(), [&id](const PriceList &list) { return list.id == id; });
    return found == m_lists.cend() ? QString() : found->name;
}

QList<PriceList> PricingService::choosable() const
{
    QList<PriceList> lists;
    for (PriceList list : std::as_const(m_lists)) {
        list.prices.clear();
        if (!list.archived && list.customerGroup != PriceList::Everybody)
            lists.append(list);
    }
    return lists;
}

} // namespace mostrador
