// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Cart.h"

#include "models/domain/MoneyText.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

Error wrong(const char *text)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Cart", text), {}};
}

/// In words that help at the counter; whatever else is wrong with the payments, checkSale() says.
Result<void> checkPaid(Money total, const QList<Payment> &payments)
{
    Money missing = total;
    for (const Payment &payment : payments) {
        const auto left = missing.minus(payment.amount);
        if (!left)
            return left.error();
        missing = *left;
    }
    if (missing.isZero())
        return {};
    const QString amount = MoneyText().withSymbol(missing.isNegative() ? missing.negated() : missing);
    const QString message = missing.isNegative() ? QCoreApplication::translate("Cart", "The payments are %1 more than the total. Nothing was recorded.")
                                                 : QCoreApplication::translate("Cart", "%1 is still to be paid. Nothing was recorded.");
    return Error{Error::Code::Invalid, message.arg(amount), {}};
}

Result<void> checkQuantity(const Product &product, Quantity quantity)
{
    if (quantity.isZero() || quantity.isNegative())
        return wrong(QT_TRANSLATE_NOOP("Cart", "The quantity must be more than zero. The cart is as it was."));
    if (quantity.milli() > Quantity::MostMilli)
        return wrong(QT_TRANSLATE_NOOP("Cart", "The quantity is too large. The cart is as it was."));
    if (!product.isWeighed() && !quantity.isWhole())
        return wrong(QT_TRANSLATE_NOOP("Cart", "This product is sold by the piece: the quantity must be a whole number. The cart is as it was."));
    return {};
}

} // namespace

const CartLine *Cart::line(int id) const
{
    for (const CartLine &line : m_lines)
        if (line.id == id)
            return &line;
    return nullptr;
}

/// Puts a line with its new total in, if the whole cart still adds up.
Result<void> Cart::put(CartLine line)
{
    const auto total = line.unitPrice.times(line.quantity);
    if (!total)
        return total.error();
    line.total = *total;
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [&line](const CartLine &old) { return old.id == line.id; });
    const qsizetype row = found - m_lines.cbegin();
    const bool isNew = found == m_lines.cend();
    if (isNew && row >= Sale::MostLines)
        return wrong(QT_TRANSLATE_NOOP("Cart", "The cart is full. Charge it, then go on with a new one."));
    const Money before = m_lines.isEmpty() ? Money::zero(line.total.currency()) : m_total;
    const auto rest = isNew ? Result<Money>(before) : before.minus(found->total);
    const auto sum = rest ? rest->plus(line.total) : rest;
    if (!sum)
        return sum.error();
    if (sum->minor() > Sale::MostMinor)
        return Error{Error::Code::Overflow, QCoreApplication::translate("Cart", "The total would be too large. The cart is as it was."), {}};
    m_total = *sum;
    m_currency = sum->currency();
    if (isNew)
        m_lines.append(std::move(line));
    else
        m_lines[row] = std::move(line);
    return {};
}

Result<void> Cart::checkNew(const Product &product, Quantity quantity) const
{
    const bool takesCurrency = m_lines.isEmpty() && !m_currency.isValid();
    if (!takesCurrency && product.price.currency() != m_currency)
        return wrong(QT_TRANSLATE_NOOP("Cart", "This product is priced in another currency. The cart is as it was."));
    return checkQuantity(product, quantity);
}

Result<int> Cart::addLine(const Product &product, Quantity quantity, UnitPrice price)
{
    if (const auto fits = checkNew(product, quantity); !fits)
        return fits.error();
    if (price.value() < 0 || price.currency() != product.price.currency())
        return wrong(QT_TRANSLATE_NOOP("Cart", "The price must be zero or more. The cart is as it was."));
    if (const auto stored = put({m_nextId, product, quantity, price, {}, false}); !stored)
        return stored.error();
    return m_nextId++;
}

Result<int> Cart::add(const Product &product, Quantity quantity)
{
    if (const auto fits = checkNew(product, quantity); !fits)
        return fits.error();
    CartLine line{m_nextId, product, quantity, product.price, {}, false};
    if (!m_lines.isEmpty()) {
        const CartLine &last = m_lines.last();
        if (last.product.sku == product.sku && last.unitPrice == product.price && !product.isWeighed()) {
            const auto sum = last.quantity.plus(quantity);
            if (!sum)
                return sum.error();
            if (const auto fits = checkQuantity(product, *sum); !fits)
                return fits.error();
            line = last;
            line.quantity = *sum;
        }
    }
    if (const auto stored = put(line); !stored)
        return stored.error();
    m_nextId = std::max(m_nextId, line.id + 1);
    return line.id;
}

Result<void> Cart::setQuantity(int id, Quantity quantity)
{
    const CartLine *found = line(id);
    if (!found)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Cart", "That line is no longer in the cart."), {}};
    if (const auto fits = checkQuantity(found->product, quantity); !fits)
        return fits;
    CartLine changed = *found;
    changed.quantity = quantity;
    return put(changed);
}

Result<void> Cart::overridePrice(int id, UnitPrice price)
{
    const CartLine *found = line(id);
    if (!found)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Cart", "That line is no longer in the cart."), {}};
    if (price.value() < 0 || price.currency() != m_currency)
        return wrong(QT_TRANSLATE_NOOP("Cart", "The price must be zero or more. The cart is as it was."));
    CartLine changed = *found;
    changed.unitPrice = price;
    return put(changed);
}

Result<void> Cart::remove(int id)
{
    if (!line(id))
        return Error{Error::Code::NotFound, QCoreApplication::translate("Cart", "That line is no longer in the cart."), {}};
    m_total = m_total.minus(line(id)->total).value(); // put() has added it
    m_lines.removeIf([id](const CartLine &line) { return line.id == id; });
    return {};
}

void Cart::clear()
{
    m_lines.clear();
    m_total = Money::zero(m_currency);
}

bool Cart::reprice(const Product &product)
{
    bool changed = false;
    const QList<CartLine> lines = m_lines;
    for (const CartLine &old : lines) {
        if (old.product.sku != product.sku || old.product.price == product.price)
            continue;
        CartLine line = old;
        const bool overridden = !(old.unitPrice == old.product.price);
        line.product = product;
        if (!overridden) {
            line.unitPrice = product.price;
            line.priceChanged = true;
        }
        changed = put(line).ok() || changed;
    }
    return changed;
}

Money Cart::total() const
{
    return m_total;
}

Money Cart::tax() const
{
    Money sum = Money::zero(m_currency);
    for (const CartLine &line : m_lines)
        sum = sum.plus(line.product.tax.includedIn(line.total)).value();
    return sum;
}

Money Cart::subtotal() const
{
    Money sum = Money::zero(m_currency);
    for (const CartLine &line : m_lines) {
        const auto list = line.product.price.times(line.quantity);
        const auto next = list ? sum.plus(*list) : list;
        if (!next)
            return total(); // an override brought the line down from where the list price cannot be written
        sum = *next;
    }
    return sum;
}

Money Cart::discounts() const
{
    const auto difference = total().minus(subtotal());
    return difference ? *difference : Money::zero(m_currency);
}

qint64 Cart::unitCount() const
{
    qint64 count = 0;
    for (const CartLine &line : m_lines)
        count += line.product.isWeighed() ? 1 : line.quantity.milli() / 1000;
    return count;
}

Result<Sale> Cart::toSale(const QList<Payment> &payments, Platform platform, const QDateTime &at) const
{
    Sale sale;
    sale.platform = platform;
    sale.at = at;
    sale.payments = payments;
    for (const CartLine &line : m_lines)
        sale.lines.append(SaleLine{line.product.sku, line.product.name, line.product.unit, line.quantity, line.unitPrice, line.product.price,
                                   line.product.tax, line.total, line.product.tax.includedIn(line.total)});
    sale.total = total();
    sale.tax = tax();
    if (const auto paid = checkPaid(sale.total, payments); !paid)
        return paid.error();
    if (const auto fits = checkSale(sale); !fits)
        return fits.error();
    return sale;
}

} // namespace mostrador
