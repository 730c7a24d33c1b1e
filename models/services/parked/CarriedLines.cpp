// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/parked/CarriedLines.h"

namespace mostrador {

QList<CartLine> rungUpSince(const Cart &before, const Cart &now)
{
    QList<CartLine> since;
    for (CartLine line : now.lines()) {
        const CartLine *was = before.line(line.id);
        const auto more = was && was->product.sku == line.product.sku ? line.quantity.minus(was->quantity) : Result<Quantity>(line.quantity);
        if (!more || *more <= Quantity())
            continue;
        line.quantity = *more;
        since.append(line);
    }
    return since;
}

Result<void> carry(Cart &cart, const CartLine &line)
{
    Cart changed = cart;
    const bool isPlain = !line.isPricedByHand() && line.note.isEmpty() && line.lot.isEmpty() && !line.expiry.isValid();
    const auto id = isPlain
        ? changed.add(line.product, line.quantity)
        : changed.addLine(line.product, line.quantity, line.hasOwnPrice() ? line.unitPrice : line.product.price,
                          line.isOverridden ? Cart::PriceOf::Line : Cart::PriceOf::Catalogue);
    if (!id)
        return id.error();
    Result<void> done;
    if (!line.discount.isNone())
        done = changed.discountLine(*id, line.discount);
    if (done && !line.note.isEmpty())
        done = changed.setNote(*id, line.note);
    if (done && (!line.lot.isEmpty() || line.expiry.isValid()))
        done = changed.setBatch(*id, line.lot, line.expiry);
    if (done)
        cart = changed;
    return done;
}

bool isLinesOnly(const Cart &cart)
{
    return cart.buyer().isNobody() && cart.customerName().isEmpty() && cart.chosenList().isEmpty() && cart.note().isEmpty() && cart.discount().isNone()
        && cart.parked().isEmpty();
}

} // namespace mostrador
