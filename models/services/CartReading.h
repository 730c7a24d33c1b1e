// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/services/CodeReader.h"

namespace mostrador {

/// How much of its product a code means, so many times.
Quantity amountOf(const CodeReading &reading, Quantity times);

/// What a code says goes into a cart, of a sale or of an exchange: its product, so much of it, at the price that is printed, of that lot. The line's id.
/// Errors as Cart::add(). For a reading with a product and without a problem.
Result<int> put(Cart &cart, const CodeReading &reading, Quantity times);

} // namespace mostrador
