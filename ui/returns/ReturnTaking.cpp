// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken instead, in an exchange: rung up and priced as a sale is.
#include "models/items/StockText.h"
#include "models/services/CartReading.h"
#include "models/services/SellingRules.h"
#include "ui/returns/ReturnDraft.h"
#include <QDebug>
#include <utility>

namespace mostrador {

/// Whose exchange it is, with the group and the list that he has now; nobody, where the receipt names no customer of this till.
void ReturnDraft::nameBuyer()
{
    const auto buyer = m_customers && !sale().customer.isEmpty() ? m_customers->customer(sale().customer) : std::nullopt;
    if (buyer)
        m_cart.setCustomer(*buyer);
}

PricingContext ReturnDraft::contextOf(const Cart &cart) const
{
    return m_pricing->contextAt(m_clock.nowUtc(), cart.buyer().group, cart.priceList());
}

UnitPrice ReturnDraft::priceOf(const Product &product) const
{
    return m_pricing ? m_pricing->offered(product, contextOf(m_cart)) : product.price;
}

/// Promotions and lists as of now, and what was said where that holds: as in any sale.
void ReturnDraft::price()
{
    if (!m_keepsPrices)
        m_cart.setSaid({});
    if (!m_pricing || m_cart.isEmpty())
        return;
    if (const auto applied = m_pricing->applyTo(m_cart, contextOf(m_cart), isAsked()); !applied)
        qWarning().noquote() << QStringLiteral("an exchange stays at list prices:") << applied.error().message;
}

/// As SaleController does it: what was said is what was taken when the first of it was received, or the terminal was asked.
void ReturnDraft::changeTaken(const Cart &changed)
{
    if (m_keepsPrices && !m_cart.said())
        m_cart.hold();
    const Cart before = std::exchange(m_cart, changed);
    m_cart.setSaid(before.said());
    price();
    Q_EMIT this->changed();
    if (m_pricing && m_cart.said() && m_pricing->isDearerByRules(m_cart, before, contextOf(before)))
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT repriced({}, {}); }, Qt::QueuedConnection);
}

void ReturnDraft::noteAsked()
{
    m_cart.hold();
}

Result<void> ReturnDraft::checkStock(const Product &product, Quantity quantity, int lineId) const
{
    const auto left = m_rules && m_catalogue ? m_rules->tooFew(*m_catalogue, m_cart, product, quantity, lineId) : std::nullopt;
    if (!left)
        return {};
    return Error{Error::Code::Invalid,
                 tr("There is not enough of %1: stock %2. The exchange is as it was.").arg(product.name, stockText(m_text, *left, product.unit)),
                 {}};
}

Result<void> ReturnDraft::take(const CodeReading &reading, Quantity times)
{
    if (!m_isExchange)
        return {};
    if (const auto still = checkNotPaid(); !still)
        return still;
    const bool isToBeWeighed = reading.product->isWeighed() && !reading.quantity && times == Quantity::units(1);
    if (const auto there = checkStock(*reading.product, isToBeWeighed ? Quantity::fromMilli(1) : amountOf(reading, times), 0); !there)
        return there;
    Cart filled = m_cart;
    if (const auto added = put(filled, reading, times); !added)
        return added.error();
    changeTaken(filled);
    return {};
}

Result<void> ReturnDraft::setTakenInstead(int row, Quantity quantity)
{
    if (row < 0 || row >= m_cart.lines().size())
        return {};
    const CartLine &line = m_cart.lines().at(row);
    const CartLine *asked = m_cart.said() ? m_cart.said()->line(line.id) : &line; // what was taken since the terminal was asked may change, and go
    const bool keepsAsked = !asked || quantity >= std::min(asked->quantity, line.quantity);
    if (const auto still = keepsAsked ? checkNotPaid() : checkChangeable(); !still)
        return still;
    const bool isMore = quantity > Quantity() && (quantity > line.quantity || line.product.isWeighed()); // a weight is only known now
    if (const auto there = isMore ? checkStock(line.product, quantity, line.id) : Result<void>(); !there)
        return there;
    const int id = line.id;
    Cart taken = m_cart;
    const auto done = quantity <= Quantity() ? taken.remove(id) : taken.setQuantity(id, quantity);
    if (done)
        changeTaken(taken);
    return done;
}

} // namespace mostrador
