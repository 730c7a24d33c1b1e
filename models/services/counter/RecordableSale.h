// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"

namespace mostrador {

/// The sale that the cart would be if it were paid in cash: to be looked at before anybody pays. Errors as Cart::toSale().
Result<Sale> saleInCash(const Cart &cart, const QDateTime &at);

/// Whether the cart can be recorded as one sale, however it is paid: asked before anybody pays. Error::Invalid with words for a person: it cannot.
Result<void> checkRecordable(const Cart &cart, const QDateTime &at);

} // namespace mostrador
