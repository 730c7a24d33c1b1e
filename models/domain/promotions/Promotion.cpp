// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promotions/Promotion.h"

#include <QCoreApplication>
#include <QSet>

namespace mostrador {

namespace {

struct KindWord {
    PromotionKind kind;
    const char *word;
};
constexpr KindWord kinds[] = {
    {PromotionKind::PercentOff, "percent_off"}, {PromotionKind::AmountOff, "amount_off"},     {PromotionKind::NForM, "n_for_m"},
    {PromotionKind::SecondUnit, "second_unit"}, {PromotionKind::BundlePrice, "bundle_price"}, {PromotionKind::QuantityPrice, "quantity_price"},
};

Error wrongPromotion(const char *text)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Promotion", text), {}};
}

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= 40 && text.trimmed() == text;
}

Result<void> checkBundle(const Promotion &promotion)
{
    QSet<Sku> skus;
    int units = 0;
    for (const BundlePart &part : promotion.bundle) {
        if (!isCode(part.sku) || skus.contains(part.sku) || part.units < 1 || part.units > Promotion::MostUnits)
            return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "A bundle names each product once, with 1 to 100 units of it."));
        skus.insert(part.sku);
        units += part.units;
    }
    if (units < 2 || promotion.bundle.size() > Promotion::MostParts)
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "A bundle has at least two units and at most 10 products."));
    return {};
}

Result<void> checkNumbers(const Promotion &promotion)
{
    const bool needsPercent = promotion.kind == PromotionKind::PercentOff || promotion.kind == PromotionKind::SecondUnit;
    if (needsPercent && (promotion.basisPoints < 1 || promotion.basisPoints > 10000))
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "The percentage must be more than 0 % and at most 100 %."));
    if (promotion.needsPrice() && (!promotion.price.currency().isValid() || promotion.price.value() < 0))
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "The amount must be zero or more."));
    if (promotion.kind == PromotionKind::NForM && (promotion.pay < 1 || promotion.take <= promotion.pay || promotion.take > Promotion::MostUnits))
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "More units must be taken than paid: 3 and 2, for example, and at most 100."));
    if (promotion.kind == PromotionKind::QuantityPrice && (promotion.from.milli() < 1 || promotion.from.milli() > Quantity::MostMilli))
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "The quantity must be more than zero."));
    if (promotion.mostUses < 0 || promotion.mostUses > Promotion::MostUses || qAbs(promotion.priority) > Promotion::MostPriority)
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "Uses go from 0 to 1000000, the priority from -1000 to 1000."));
    return promotion.kind == PromotionKind::BundlePrice ? checkBundle(promotion) : Result<void>();
}

Result<void> checkConditions(const Promotion &promotion)
{
    if (promotion.products.size() > Promotion::MostProducts || !std::all_of(promotion.products.cbegin(), promotion.products.cend(), &isCode))
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "A promotion names at most 500 products, each by its code."));
    const auto isCategory = [](const QString &category) { return !category.isEmpty() && category.size() <= 80; };
    if (promotion.categories.size() > Promotion::MostCategories || !std::all_of(promotion.categories.cbegin(), promotion.categories.cend(), isCategory))
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "A promotion names at most 100 categories."));
    if (promotion.weekdays < 0 || promotion.weekdays > 0x7f)
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "The days of the week go from Monday to Sunday."));
    if (promotion.fromTime.isValid() != promotion.untilTime.isValid() || (promotion.fromTime.isValid() && promotion.fromTime == promotion.untilTime))
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "The hours need a beginning and another end."));
    if (promotion.firstDay.isValid() && promotion.lastDay.isValid() && promotion.lastDay < promotion.firstDay)
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "The last day comes before the first."));
    if (promotion.customerGroup.size() > 40 || promotion.priceList.size() > 40)
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "A customer group and a price list have at most 40 characters."));
    if (promotion.minimum.isNegative())
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "The minimum of the sale must be zero or more."));
    return {};
}

} // namespace

QString toWire(PromotionKind kind)
{
    for (const KindWord &entry : kinds)
        if (entry.kind == kind)
            return QString::fromLatin1(entry.word);
    return {};
}

std::optional<PromotionKind> promotionKindFromWire(const QString &text)
{
    for (const KindWord &entry : kinds)
        if (text == QLatin1String(entry.word))
            return entry.kind;
    return std::nullopt;
}

Result<void> checkPromotion(const Promotion &promotion)
{
    if (!isCode(promotion.id))
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "The code must have 1 to 40 characters, without spaces at its ends."));
    if (promotion.name.trimmed().isEmpty() || promotion.name.size() > 80)
        return wrongPromotion(QT_TRANSLATE_NOOP("Promotion", "The name must have 1 to 80 characters."));
    if (const auto numbers = checkNumbers(promotion); !numbers)
        return numbers;
    return checkConditions(promotion);
}

bool isActive(const Promotion &promotion, const PricingContext &context)
{
    if (promotion.archived || (promotion.needsPrice() && !(promotion.price.currency() == context.currency)))
        return false;
    if (!promotion.customerGroup.isEmpty() && promotion.customerGroup != context.customerGroup)
        return false;
    if (!promotion.priceList.isEmpty() && promotion.priceList != context.priceList)
        return false;
    QDate day = context.day;
    if (promotion.fromTime.isValid()) {
        const bool overnight = promotion.untilTime < promotion.fromTime;
        const bool begun = context.time >= promotion.fromTime;
        const bool ended = context.time >= promotion.untilTime;
        if (overnight ? !begun && ended : !begun || ended)
            return false;
        if (overnight && !begun)
            day = day.addDays(-1);
    }
    if (promotion.weekdays != 0 && !(promotion.weekdays & (1 << (day.dayOfWeek() - 1))))
        return false;
    return !(promotion.firstDay.isValid() && day < promotion.firstDay) && !(promotion.lastDay.isValid() && day > promotion.lastDay);
}

} // namespace mostrador
