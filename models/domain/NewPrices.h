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

/// What the rules of the shop make of a line, before a person takes something off.
Money ofRules(const CartLine &line);
/// Something of `before` that stays, and whose price is the shop's business, costs more in `now`.
bool isDearer(const Cart &now, const Cart &before);

} // namespace mostrador
