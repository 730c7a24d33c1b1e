// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PricingService.h"

#include "models/services/OrNothing.h"

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

static LinePricing saidOf(const CartLine &line, bool isWhole)
{
    LinePricing said{line.unitPrice, {}, line.priceList, line.priceListName};
    for (const Adjustment &adjustment : line.adjustments)
        if (isWhole && adjustment.kind == AdjustmentKind::Promotion)
            said.promotions.append(adjustment);
    return said;
}

Result<void> PricingService::applyTo(Cart &cart, const PricingContext &context, const Cart &said) const
{
    QList<PriceLine> lines;
    QHash<qsizetype, QString> discounted; // by hand: the list that the line has its price from all the same
    for (const CartLine &line : cart.lines()) {
        PriceLine asked = PriceLine::of(line.product, line.quantity);
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
        const CartLine &now = cart.lines()[i];
        const CartLine *before = said.line(now.id);
        const bool isSame = before && before->quantity == now.quantity;
        if (isSame || (before && line.total.minor() < before->total.minor()))
            pricing.insert(now.id, saidOf(*before, isSame));
        else
            pricing.insert(now.id, {line.unitPrice, line.adjustments, list, listName(list)});
    }
    return cart.applyPricing(pricing);
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
