// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/NewPrices.h"
#include "models/domain/Rounding.h"
#include <algorithm>

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

Money ofRules(const CartLine &line)
{
    Money sum = line.total;
    for (const Adjustment &adjustment : line.adjustments)
        if (adjustment.kind != AdjustmentKind::Promotion)
            sum = sum.minus(adjustment.amount).value(); // was taken off
    return sum;
}

static bool isLineDearer(const CartLine &now, const CartLine &before)
{
    if (now.hasOwnPrice() || before.hasOwnPrice() || now.discount.isNone() != before.discount.isNone())
        return false; // a person's word
    const Wide cost = ofRules(now).minor();
    const Wide was = ofRules(before).minor();
    if (now.quantity == before.quantity)
        return cost > was;
    if (now.quantity > before.quantity) {
        const auto more = now.unitPrice.times(Quantity::fromMilli(now.quantity.milli() - before.quantity.milli()));
        return more && cost > was + more->minor() + 1; // a cent of rounding
    }
    return cost * before.quantity.milli() > (was + 1) * now.quantity.milli();
}

bool isDearer(const Cart &now, const Cart &before)
{
    return std::any_of(before.lines().cbegin(), before.lines().cend(), [&now](const CartLine &line) {
        const CartLine *after = now.line(line.id);
        return after && isLineDearer(*after, line);
    });
}

} // namespace mostrador
