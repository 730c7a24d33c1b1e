// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CartReading.h"

#include "models/domain/Rounding.h"

namespace mostrador {

static Quantity timesOf(Quantity one, Quantity times)
{
    const Wide milli = dividedHalfAway(Wide(one.milli()) * times.milli(), 1000);
    return Quantity::fromMilli(qint64(std::min<Wide>(milli, Wide(Quantity::MostMilli) + 1))); // the cart says that it is too much
}

Quantity amountOf(const CodeReading &reading, Quantity times)
{
    return reading.quantity ? timesOf(*reading.quantity, times) : times;
}

Result<int> put(Cart &cart, const CodeReading &reading, Quantity times)
{
    const Quantity quantity = amountOf(reading, times);
    const bool hasBatch = !reading.lot.isEmpty() || reading.expiry.isValid();
    const CartLine *last = cart.isEmpty() ? nullptr : &cart.lines().last();
    const bool isSame = hasBatch && !reading.total && last && last->product == *reading.product && !last->product.isWeighed() && !last->isPricedByHand()
        && last->note.isEmpty() && last->lot == reading.lot && last->expiry == reading.expiry;
    if (isSame) {
        const int id = last->id;
        const auto sum = last->quantity.plus(quantity);
        const auto done = sum ? cart.setQuantity(id, *sum) : Result<void>(sum.error());
        return done ? Result<int>(id) : Result<int>(done.error());
    }
    UnitPrice price = reading.product->price;
    auto whose = Cart::PriceOf::Catalogue;
    if (reading.total) {
        const auto total = UnitPrice::fromMoney(*reading.total).times(times);
        if (!total)
            return total.error();
        const auto usual = price.times(quantity);
        if (!usual || !(*usual == *total))
            price = unitPriceOf(*total, quantity);
        whose = Cart::PriceOf::Line;
    }
    const auto id = hasBatch || reading.total ? cart.addLine(*reading.product, quantity, price, whose) : cart.add(*reading.product, quantity);
    if (id && hasBatch)
        if (const auto done = cart.setBatch(*id, reading.lot, reading.expiry); !done)
            return done.error();
    return id;
}

} // namespace mostrador
