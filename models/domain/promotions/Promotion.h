// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Ids.h"
#include "models/domain/Money.h"
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace mostrador {

/// What a promotion does. Wire words: "percent_off", "amount_off", "n_for_m", "second_unit", "bundle_price", "quantity_price".
enum class PromotionKind {
    PercentOff,   ///< basisPoints off every unit
    AmountOff,    ///< price off every unit (a kilogram of what is weighed), at most what it costs
    NForM,        ///< of every `take` units the dearest `pay` are paid
    SecondUnit,   ///< of every two units basisPoints off the cheaper one
    BundlePrice,  ///< what `bundle` names costs `price` together
    QuantityPrice ///< a unit costs `price` when the sale holds at least `from` of the same product
};
QString toWire(PromotionKind kind);
std::optional<PromotionKind> promotionKindFromWire(const QString &text);

/// When and for whom goods are priced. Day and time are the shop's own.
struct PricingContext {
    QDate day;
    QTime time;
    QString customerGroup; ///< of the customer on the sale; empty: nobody is named
    QString priceList;     ///< id of the list that was chosen by hand; empty: none
    Currency currency;
};

struct BundlePart {
    Sku sku;
    int units = 1;
    bool operator==(const BundlePart &) const = default;
};

/// A rule of the shop that takes something off. What it names by products and by categories is added up; naming neither means all goods.
struct Promotion {
    static constexpr int MostProducts = 500;
    static constexpr int MostCategories = 100;
    static constexpr int MostParts = 10;
    static constexpr int MostUnits = 100; ///< of a set: take, and what a bundle's part asks for
    static constexpr int MostUses = 1'000'000;
    static constexpr int MostPriority = 1000; ///< either way

    QString id;   ///< 1 to 40 characters, as a product's code
    QString name; ///< what the customer reads on the line, 1 to 80
    PromotionKind kind = PromotionKind::PercentOff;
    int basisPoints = 0;      ///< PercentOff and SecondUnit: what is taken off, 1 to 10000
    UnitPrice price;          ///< AmountOff, BundlePrice, QuantityPrice
    int take = 0;             ///< NForM: 3 of 3x2
    int pay = 0;              ///< NForM: 2 of 3x2
    Quantity from;            ///< QuantityPrice
    QList<BundlePart> bundle; ///< BundlePrice; no product twice

    QList<Sku> products;
    QStringList categories;
    int weekdays = 0;           ///< bit 0 Monday to bit 6 Sunday; 0: every day
    QTime fromTime;             ///< invalid: all day. Past midnight when later than untilTime; what is past it belongs to the day before
    QTime untilTime;            ///< not included; invalid with fromTime
    QDate firstDay;             ///< invalid: always was
    QDate lastDay;              ///< included; invalid: for ever
    QString customerGroup;      ///< empty: for all
    QString priceList;          ///< only while this list is chosen; empty: always
    Money minimum;              ///< the whole sale, before promotions, must come to this; no currency: none
    int priority = 0;           ///< higher is applied earlier, and preferred where the customer saves the same
    bool stacks = false;        ///< false: a unit that it takes takes no other promotion
    int mostUses = 0;           ///< in one sale: sets, or units (of what is weighed: products) of the kinds without sets; 0: no end
    bool touchesManual = false; ///< also what a person priced: overrides, discounts by hand, open lines
    bool archived = false;
    qint64 version = 0; ///< of accepted edits at the hub, from 1

    bool isOfSets() const { return kind == PromotionKind::NForM || kind == PromotionKind::SecondUnit || kind == PromotionKind::BundlePrice; }
    bool needsPrice() const { return kind == PromotionKind::AmountOff || kind == PromotionKind::BundlePrice || kind == PromotionKind::QuantityPrice; }
    bool operator==(const Promotion &) const = default;
};

/// What a promotion must be before it is stored, each with a message for a person. What passes can be read back from the wire.
Result<void> checkPromotion(const Promotion &promotion);

/// Whether it holds at that moment, for that customer, list and currency. `minimum` is the sale's business: see price().
bool isActive(const Promotion &promotion, const PricingContext &context);

} // namespace mostrador
