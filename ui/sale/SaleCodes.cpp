// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a code says beside its product: how much, at what price, of which lot. The rest of the controller is in SaleController.cpp.
#include "models/services/CartReading.h"
#include "ui/sale/SaleController.h"

namespace mostrador {

Result<void> SaleController::addReading(const CodeReading &reading, Quantity times)
{
    if (!reading.quantity && reading.lot.isEmpty() && !reading.expiry.isValid())
        return add(*reading.product, times);
    if (const auto enough = checkStock(*reading.product, amountOf(reading, times), 0); !enough)
        return enough;
    Cart changed = m_cart;
    const auto added = put(changed, reading, times);
    if (!added)
        return added.error();
    remember(m_cart);
    m_selected = *added;
    takeCart(changed);
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
