// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"

namespace mostrador {

/// What of a cart has another unit price than it had before, and what that was: what the customer has to be told. Each product once.
struct NewPrices {
    NewPrices(const Cart &before, const Cart &now);
    QStringList names;
    QList<UnitPrice> was;
};

} // namespace mostrador
