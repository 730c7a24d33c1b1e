// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include <QString>
#include <optional>

namespace mostrador {

/// Why a line costs other than its price times its quantity. Wire words: "promotion", "line_discount", "cart_discount".
enum class AdjustmentKind { Promotion, LineDiscount, CartDiscount };
QString toWire(AdjustmentKind kind);
std::optional<AdjustmentKind> adjustmentKindFromWire(const QString &text);

/// One such reason, as it is printed under the line.
struct Adjustment {
    AdjustmentKind kind = AdjustmentKind::Promotion;
    QString rule;  ///< id of the promotion; empty for what a person gave
    QString label; ///< what the customer reads
    Money amount;  ///< zero or negative where goods are sold, zero or positive where they come back
    bool operator==(const Adjustment &) const = default;
};

} // namespace mostrador
