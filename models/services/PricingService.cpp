// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PricingService.h"

#include "models/domain/NewPrices.h"
#include "models/domain/Rounding.h"
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

Result<void> PricingService::applyAnew(Cart &cart, const PricingContext &context) const
{
    const auto pricing = pricingOf(cart.lines(), {}, context);
    return pricing ? cart.applyPricing(*pricing) : pricing.error();
}

static bool isSameHand(const CartLine &said, const CartLine &now)
{
    return now.hasOwnPrice() == said.hasOwnPrice() && now.discount.isNone() == said.discount.isNone();
}

static bool isWhole(const CartLine &said, const CartLine *now)
{
    return now && now->quantity >= said.quantity && isSameHand(said, *now);
}

static bool isForSame(const Cart &said, const Cart &now)
{
    return said.buyer().group == now.buyer().group && said.priceList() == now.priceList();
}

static LinePricing saidOf(const CartLine &line, Quantity quantity)
{
    LinePricing said{line.unitPrice, {}, line.priceList, line.priceListName};
    const Quantity part = std::min(quantity, line.quantity);
    for (Adjustment adjustment : line.adjustments) {
        if (adjustment.kind != AdjustmentKind::Promotion)
            continue;
        adjustment.amount = Money(qint64(Wide(adjustment.amount.minor()) * part.milli() / line.quantity.milli()), adjustment.amount.currency());
        said.promotions.append(adjustment);
    }
    return said;
}

/// Rules that a line earns only together with other goods, as far as is known: neither a percentage nor an amount off every unit.
QSet<QString> PricingService::setsOf(const CartLine &line) const
{
    QSet<QString> sets;
    for (const Adjustment &adjustment : line.adjustments) {
        const bool isOfUnits = std::any_of(m_promotions.cbegin(), m_promotions.cend(), [&adjustment](const Promotion &rule) {
            const bool isOfEach = rule.kind == PromotionKind::PercentOff || rule.kind == PromotionKind::AmountOff;
            return rule.id == adjustment.rule && rule.name == adjustment.label && isOfEach && rule.mostUses == 0 && !rule.minimum.currency().isValid();
        });
        if (adjustment.kind == AdjustmentKind::Promotion && !isOfUnits)
            sets.insert(adjustment.rule);
    }
    return sets;
}

/// Lines of what was said that still earn their part of it: nothing of them and of what shares a set with them is gone or priced by another hand.
QSet<int> PricingService::keptOf(const Cart &said, const Cart &cart) const
{
    QSet<int> kept;
    QSet<QString> broken;
    for (const CartLine &line : said.lines()) {
        const CartLine *now = cart.line(line.id);
        const QSet<QString> sets = setsOf(line);
        if (isWhole(line, now) || (now && isSameHand(line, *now) && sets.isEmpty()))
            kept.insert(line.id);
        else
            broken += sets;
    }
    for (qsizetype before = -1; before != kept.size();) {
        before = kept.size();
        for (const CartLine &line : said.lines())
            if (const QSet<QString> sets = setsOf(line); sets.intersects(broken) && kept.remove(line.id))
                broken += sets;
    }
    return kept;
}

/// What still holds of what was said stays, and the rest is priced by itself.
Result<void> PricingService::applyBeside(Cart &cart, const PricingContext &context, const Cart &said) const
{
    const QSet<int> kept = keptOf(said, cart);
    QList<CartLine> rest;
    QHash<int, Quantity> more;
    for (const CartLine &line : cart.lines()) {
        const CartLine *before = kept.contains(line.id) ? said.line(line.id) : nullptr;
        if (before && line.quantity <= before->quantity)
            continue;
        rest.append(line);
        if (before)
            more.insert(line.id, Quantity::fromMilli(line.quantity.milli() - before->quantity.milli()));
    }
    auto pricing = pricingOf(rest, more, context);
    if (!pricing)
        return pricing.error();
    for (const CartLine &line : said.lines()) {
        const CartLine *now = cart.line(line.id);
        const bool isDiscounted = now && !now->discount.isNone() && !line.hasOwnPrice(); // off the price that was said
        if (!kept.contains(line.id) && !isDiscounted)
            continue;
        LinePricing stays = saidOf(line, now->quantity);
        const auto beside = pricing->constFind(line.id);
        if (beside != pricing->constEnd() && beside->price == stays.price)
            stays.promotions += beside->promotions;
        pricing->insert(line.id, stays);
    }
    return cart.applyPricing(*pricing);
}

static qint64 worthOf(const Cart &cart)
{
    qint64 sum = 0;
    for (const CartLine &line : cart.lines())
        sum += ofRules(line).minor();
    return sum;
}

Result<void> PricingService::applyTo(Cart &cart, const PricingContext &context, bool isAskedFor) const
{
    const std::shared_ptr<const Cart> said = cart.said();
    if (!said || !isForSame(*said, cart))
        return applyAnew(cart, context);
    Cart again = *said;
    if (!applyAnew(again, context) || !(again == *said)) // the rules are others by now
        return applyBeside(cart, context, *said);
    Cart fresh = cart;
    if (const auto priced = applyAnew(fresh, context); !priced)
        return priced;
    const bool isMore = std::all_of(said->lines().cbegin(), said->lines().cend(), [&cart](const CartLine &line) { return isWhole(line, cart.line(line.id)); });
    if (isAskedFor && isMore && worthOf(fresh) < worthOf(*said))
        return applyBeside(cart, context, *said);
    cart = fresh;
    return {};
}

bool PricingService::isDearerByRules(const Cart &now, const Cart &before, const PricingContext &context) const
{
    if (!isDearer(now, before))
        return false;
    Cart again = before;
    again.setSaid({});
    return !applyAnew(again, context) || !(again == before);
}

UnitPrice PricingService::offered(const Product &product, const PricingContext &context) const
{
    const auto ofList = listed(product.sku, context);
    return ofList ? ofList->price : product.price;
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
