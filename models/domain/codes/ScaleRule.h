// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/domain/Quantity.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace mostrador {

/// How a scale numbers its labels, one character a digit: "20.....{NNDDD}C".
///   0-9  that digit                  .  a digit of the item            {…}  the value: N before the decimal mark, D after it
///   P    check digit of the value    ?  a digit that says nothing      C    check digit of the whole (last)
/// There is no standard: the layout is the shop's. The first rule that fits reads the code.
struct ScaleRule {
    enum class Kind { Weight, Price, Pieces };
    static constexpr int MostRules = 20;

    QString pattern;
    Kind kind = Kind::Weight;
    bool operator==(const ScaleRule &) const = default;
};
QString toWire(ScaleRule::Kind kind);
std::optional<ScaleRule::Kind> scaleKindFromWire(const QString &text);

/// What a label says.
struct ScaleLabel {
    int rule = -1; ///< place in the list, from 0
    ScaleRule::Kind kind = ScaleRule::Kind::Weight;
    QString item;           ///< its digits as printed
    QStringList candidates; ///< what its product may be called in the catalogue, the most telling first
    qint64 value = 0;
    int decimals = 0; ///< of value

    Quantity quantity() const;            ///< Weight and Pieces
    Money price(Currency currency) const; ///< Price; the nearest whole number of minor units
};

/// Error::Invalid says what is wrong with the pattern: no item, no value, a fixed digit at the beginning is missing, a character that means nothing (in
/// the value: one that is neither N nor D), more than 15 value digits, more than three decimals of a weight, pieces with decimals, P after a value that
/// has not four or five digits.
Result<void> checkScaleRule(const ScaleRule &rule);
/// By the first of these rules that fits; none when the code is no label, or a check digit in it is wrong.
std::optional<ScaleLabel> readScaleLabel(const QList<ScaleRule> &rules, const QString &code);

/// What scales of a country print when nobody changed it: "ar", "br" (weights), "br-price", "es", "odoo". No label fits two rules of one preset.
QList<ScaleRule> scaleRulesOf(const QString &preset);
QStringList scalePresets();
/// Of the country that has this currency. None where nobody knows: a label that is not read is better than one that is read wrong.
QList<ScaleRule> usualScaleRules(Currency currency);
/// One rule a line: "weight 20.....{NNDDD}C". What cannot be read is left out.
QString toText(const QList<ScaleRule> &rules);
QList<ScaleRule> scaleRulesFromText(const QString &text);

/// How much of a product costs that, by thousandths; at least one.
Quantity quantityOf(Money total, const UnitPrice &price);
/// The price of one unit at which `quantity` costs exactly `total` (of less than ten thousand units).
UnitPrice unitPriceOf(Money total, Quantity quantity);

} // namespace mostrador
