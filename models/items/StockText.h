// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/Product.h"

namespace mostrador {

/// How much of a product: pieces as a bare number, weighed goods always with their unit ("24,500 kg"), since in a language with a
/// decimal point 24.500 alone reads as thousands.
inline QString stockText(const MoneyText &text, Quantity quantity, Unit unit)
{
    const QString number = text.quantity(quantity);
    return unit == Unit::Piece ? number : number + QChar(QChar::Nbsp) + toWire(unit);
}

} // namespace mostrador
