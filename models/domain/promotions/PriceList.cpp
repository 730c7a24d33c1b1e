// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promotions/PriceList.h"

#include "models/domain/Rounding.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

Error wrongList(const char *text)
{
    return {Error::Code::Invalid, QCoreApplication::translate("PriceList", text), {}};
}

/// How near a list is to the sale: 0 the chosen one, then the group's, then everybody's; nothing: it is not for this sale.
std::optional<int> rankOf(const PriceList &list, const PricingContext &context)
{
    if (list.archived)
        return std::nullopt;
    if (!context.priceList.isEmpty() && list.id == context.priceList)
        return 0;
    if (!list.customerGroup.isEmpty() && list.customerGroup != PriceList::Everybody && list.customerGroup == context.customerGroup)
        return 1;
    return list.customerGroup == PriceList::Everybody ? std::optional(2) : std::nullopt;
}

bool isInForce(const DatedPrice &price, const PricingContext &context)
{
    return price.price.currency() == context.currency && !(price.from.isValid() && context.day < price.from) && !(price.until.isValid() && context.day > price.until);
}

/// Began later; then ends sooner; then is lower: whatever order they are kept in.
bool isNearer(const DatedPrice &one, const DatedPrice &other)
{
    const auto number = [](const QDate &day, qint64 none) { return day.isValid() ? day.toJulianDay() : none; };
    const qint64 oneFrom = number(one.from, std::numeric_limits<qint64>::min());
    const qint64 otherFrom = number(other.from, std::numeric_limits<qint64>::min());
    if (oneFrom != otherFrom)
        return oneFrom > otherFrom;
    const qint64 oneUntil = number(one.until, std::numeric_limits<qint64>::max());
    const qint64 otherUntil = number(other.until, std::numeric_limits<qint64>::max());
    if (oneUntil != otherUntil)
        return oneUntil < otherUntil;
    return Wide(one.price.value()) * powerOfTen(UnitPrice::MaxScale - one.price.scale())
        < Wide(other.price.value()) * powerOfTen(UnitPrice::MaxScale - other.price.scale());
}

} // namespace

Result<void> checkPriceList(const PriceList &list)
{
    if (list.id.isEmpty() || list.id.size() > 40 || list.id.trimmed() != list.id)
        return wrongList(QT_TRANSLATE_NOOP("PriceList", "The code must have 1 to 40 characters, without spaces at its ends."));
    if (list.name.trimmed().isEmpty() || list.name.size() > 80)
        return wrongList(QT_TRANSLATE_NOOP("PriceList", "The name must have 1 to 80 characters."));
    if (list.customerGroup.size() > 40)
        return wrongList(QT_TRANSLATE_NOOP("PriceList", "The customer group must have at most 40 characters."));
    for (auto one = list.prices.cbegin(); one != list.prices.cend(); ++one)
        if (const auto sound = checkDatedPrices(one.key(), one.value()); !sound)
            return sound;
    return {};
}

Result<void> checkDatedPrices(const Sku &sku, const QList<DatedPrice> &prices)
{
    if (sku.isEmpty() || sku.size() > 40 || sku.trimmed() != sku)
        return wrongList(QT_TRANSLATE_NOOP("PriceList", "A price names its product by its code, of 1 to 40 characters."));
    if (prices.size() > PriceList::MostDated)
        return wrongList(QT_TRANSLATE_NOOP("PriceList", "A list holds at most 20 prices of one product."));
    for (const DatedPrice &price : prices) {
        if (!price.price.currency().isValid() || price.price.value() < 0)
            return wrongList(QT_TRANSLATE_NOOP("PriceList", "The price must be zero or more."));
        if (price.from.isValid() && price.until.isValid() && price.until < price.from)
            return wrongList(QT_TRANSLATE_NOOP("PriceList", "The last day comes before the first."));
    }
    return {};
}

std::optional<ListedPrice> listedPrice(const Sku &sku, const QList<PriceList> &lists, const PricingContext &context)
{
    std::optional<ListedPrice> found;
    std::pair<int, QString> nearest;
    for (const PriceList &list : lists) {
        const auto rank = rankOf(list, context);
        if (!rank || (found && nearest <= std::pair(*rank, list.id)))
            continue;
        const auto prices = list.prices.constFind(sku);
        const DatedPrice *best = nullptr;
        if (prices != list.prices.cend())
            for (const DatedPrice &price : *prices)
                if (isInForce(price, context) && (!best || isNearer(price, *best)))
                    best = &price;
        if (!best)
            continue;
        found = ListedPrice{best->price, list.id};
        nearest = {*rank, list.id};
    }
    return found;
}

} // namespace mostrador
