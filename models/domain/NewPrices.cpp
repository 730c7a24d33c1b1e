// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/NewPrices.h"

namespace mostrador {

NewPrices::NewPrices(const Cart &before, const Cart &now)
{
    for (const CartLine &line : before.lines()) {
        const CartLine *after = now.line(line.id);
        if (!after || after->unitPrice == line.unitPrice || names.contains(after->product.name))
            continue;
        names.append(after->product.name);
        was.append(line.unitPrice);
    }
}

} // namespace mostrador
