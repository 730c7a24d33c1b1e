// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"

namespace mostrador {

/// What was rung up since: the lines that `before` did not have, and of a line that grew what it grew by.
QList<CartLine> rungUpSince(const Cart &before, const Cart &now);

/// A line goes into another cart as it is: at its own price, with its discount, note, lot and expiry. What has none of them goes in as if it was scanned
/// there. Errors as Cart::addLine(); then the cart is as it was.
Result<void> carry(Cart &cart, const CartLine &line);

/// Nothing was said of the sale as a whole: no customer, list, note or discount; and it was not parked before.
bool isLinesOnly(const Cart &cart);

} // namespace mostrador
