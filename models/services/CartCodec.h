// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include <QByteArray>

namespace mostrador {

/// The open cart as it is kept on disk, with what was said of it while it is held (Cart::said). A blank cart is no bytes.
QByteArray encodeCart(const Cart &cart);
/// What can be read of it, at the prices and less the promotions that were said; a line that does not make sense any more is left out.
Cart decodeCart(const QByteArray &bytes);

} // namespace mostrador
