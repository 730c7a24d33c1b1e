// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a code says beside its product: how much, at what price, of which lot. The rest of the controller is in SaleController.cpp.
#include "models/domain/Rounding.h"
#include "ui/sale/SaleController.h"

namespace mostrador {

static Quantity product(Quantity one, Quantity times)
{
    const Wide milli = dividedHalfAway(Wide(one.milli()) * times.milli(), 1000);
    return Quantity::fromMilli(qint64(std::min<Wide>(milli, Wide(Quantity::MostMilli) + 1))); // the cart says that it is too much
}

static Result<int> put(Cart &cart, const CodeReading &reading, Quantity times)
{
    const Quantity quantity = reading.quantity ? product(*reading.quantity, times) : times;
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

Result<void> SaleController::addReading(const CodeReading &reading, Quantity times)
{
    if (!reading.quantity && reading.lot.isEmpty() && !reading.expiry.isValid())
        return add(*reading.product, times);
    if (const auto enough = checkStock(*reading.product, reading.quantity ? product(*reading.quantity, times) : times, 0); !enough)
        return enough;
    Cart changed = m_cart;
    const auto added = put(changed, reading, times);
    if (!added)
        return added.error();
    remember(m_cart);
    m_cart = changed;
    m_selected = *added;
    keep();
    Q_EMIT selectionChanged(m_selected);
    return {};
}

QString SaleController::warningOf(const CodeReading &reading) const
{
    if (!reading.isExpired)
        return {};
    const QString day = reading.expiry.toString(QStringLiteral("dd/MM/yyyy"));
    return reading.lot.isEmpty() ? tr("%1 expired on %2. It is in the sale: take it out if it is not to be sold.").arg(reading.product->name, day)
                                 : tr("%1, lot %2, expired on %3. It is in the sale: take it out if it is not to be sold.").arg(reading.product->name, reading.lot, day);
}

} // namespace mostrador
