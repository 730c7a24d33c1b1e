// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include <QString>

namespace mostrador {

/// What a person takes off a line or a whole cart: a share, or an amount. Both zero: nothing.
struct Discount {
    int basisPoints = 0; ///< 1000 = 10 %; 0 to 10000
    Money amount;        ///< instead of a share; zero or positive
    QString reason;      ///< why, as it is printed and kept

    bool isNone() const { return basisPoints == 0 && amount.isZero(); }
    /// What it takes off `price` (zero or positive): never more than that, half away from zero. Positive.
    Money of(Money price) const;
    bool operator==(const Discount &) const = default;
};

/// Error::Invalid for a share that is not 0 to 100 %, a negative amount, both at once, or a reason of more than 60 characters.
Result<void> checkDiscount(const Discount &discount);

} // namespace mostrador
