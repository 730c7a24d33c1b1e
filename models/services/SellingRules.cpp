// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/SellingRules.h"

#include "models/services/OrNothing.h"

namespace mostrador {

static const QString WithoutStock = QStringLiteral("sale.without_stock"); ///< "refuse"; else it is sold, and said
static const QString Refuse = QStringLiteral("refuse");

bool SellingRules::needsStock() const
{
    return orNothing(m_store.value(WithoutStock)) == Refuse;
}

std::optional<Quantity> SellingRules::tooFew(const Catalogue &catalogue, const Cart &cart, const Product &product, Quantity quantity, int lineId) const
{
    if (!needsStock())
        return std::nullopt;
    const StockView stock = catalogue.stock(product.sku);
    Quantity wanted = quantity;
    for (const CartLine &line : cart.lines())
        if (line.product.sku == product.sku && line.id != lineId)
            wanted = Quantity::fromMilli(wanted.milli() + line.quantity.milli()); // a line is far inside 64 bits
    return !stock.isKnown || wanted <= stock.quantity ? std::nullopt : std::optional(stock.quantity);
}

void SellingRules::setNeedsStock(bool needs, QObject *context, Till::Reply<void> reply)
{
    m_till.keepSetting(WithoutStock, needs ? Refuse : QString(), context, std::move(reply));
}

} // namespace mostrador
