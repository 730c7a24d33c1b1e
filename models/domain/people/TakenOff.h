// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/Wanted.h"

namespace mostrador {

/// What people took off one line, each zero or positive, in minor units.
struct LineByHand {
    Sku sku;
    qint64 total = 0; ///< what is left of it to be paid
    qint64 price = 0; ///< by a price below the shop's
    qint64 line = 0;  ///< by a discount on it
    qint64 sale = 0;  ///< its share of the discount on the whole sale
    qint64 below = 0; ///< in basis points: how far its price is below the shop's
};

/// How far a sale goes below what the shop asks for the same goods, its promotions apart, as it is to be paid: not as each step was when somebody made
/// it. A price and discounts on one line count together, so that three steps of ten percent are twenty-seven, and an amount that was a tenth of ten pieces
/// is all of the one that is left. By product the furthest line, and the discount on the whole sale; never more than what was typed, where it was rounded.
QList<Wanted> takenOff(const QList<LineByHand> &lines);

} // namespace mostrador
