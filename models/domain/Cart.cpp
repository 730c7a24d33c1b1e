// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Cart.h"

#include "models/domain/MoneyText.h"
#include "models/domain/Rounding.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

namespace {

Error wrongLine(const char *text)
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
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "The quantity must be more than zero. The cart is as it was."));
    if (quantity.milli() > Quantity::MostMilli)
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "The quantity is too large. The cart is as it was."));
    if (!product.isWeighed() && !quantity.isWhole())
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "This product is sold by the piece: the quantity must be a whole number. The cart is as it was."));
    return {};
}

Result<void> checkPrice(UnitPrice price, Currency currency)
{
    if (price.value() < 0 || price.currency() != currency)
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "The price must be zero or more. The cart is as it was."));
    return {};
}

Result<void> checkTotal(const Result<Money> &sum)
{
    if (!sum)
        return sum.error();
    if (sum->minor() > Sale::MostMinor)
        return Error{Error::Code::Overflow, QCoreApplication::translate("Cart", "The total would be too large. The cart is as it was."), {}};
    return {};
}

/// Price times quantity, less what promotions take off, less the line's own discount of what is left.
Result<void> settle(CartLine &line)
{
    auto rest = line.unitPrice.times(line.quantity);
    line.adjustments.removeIf([](const Adjustment &adjustment) { return adjustment.kind != AdjustmentKind::Promotion; });
    for (const Adjustment &promotion : line.adjustments)
        rest = rest ? rest->plus(promotion.amount) : rest;
    if (!rest)
        return rest.error();
    if (rest->isNegative())
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "A promotion takes off more than the line costs. The cart is as it was."));
    if (const Money off = line.discount.of(*rest); !off.isZero()) {
        line.adjustments.append({AdjustmentKind::LineDiscount, {}, line.discount.reason, off.negated()});
        rest = rest->minus(off);
    }
    line.total = *rest;
    return {};
}

/// Takes `off` from lines that cost `sum` together, each by what it costs; cents that are left go where the most was cut off.
void shareOut(QList<CartLine> &lines, Money off, Money sum, const QString &reason)
{
    QList<QPair<qint64, qsizetype>> cut; // what the division left, and whose it is
    QList<qint64> shares;
    qint64 given = 0;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const Wide exact = Wide(off.minor()) * lines[row].total.minor();
        shares.append(qint64(exact / sum.minor()));
        cut.append({qint64(exact % sum.minor()), row});
        given += shares.last();
    }
    std::stable_sort(cut.begin(), cut.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    for (const auto &[rest, row] : std::as_const(cut)) {
        if (given == off.minor())
            break;
        ++shares[row];
        ++given;
    }
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (shares[row] == 0)
            continue;
        const Money share(shares[row], off.currency());
        lines[row].adjustments.append({AdjustmentKind::CartDiscount, {}, reason, share.negated()});
        lines[row].total = lines[row].total.minus(share).value(); // a share is at most the line
    }
}

void setListed(CartLine &line, const QString &list, const QString &name)
{
    line.priceList = list;
    line.priceListName = list.isEmpty() ? QString() : name;
}

QList<CartLine> withoutPromotions(QList<CartLine> lines)
{
    for (CartLine &line : lines) {
        line.adjustments.clear(); // the rest is made again by settle()
        setListed(line, {}, {});
        if (!line.isOverridden)
            line.unitPrice = line.product.price;
    }
    return lines;
}

} // namespace

const CartLine *Cart::line(int id) const
{
    for (const CartLine &line : m_lines)
        if (line.id == id)
            return &line;
    return nullptr;
}

/// Puts a line with its new total in, if the whole cart still adds up. Promotions were for the cart as it was.
Result<void> Cart::put(CartLine line)
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [&line](const CartLine &old) { return old.id == line.id; });
    const qsizetype row = found - m_lines.cbegin();
    const bool isNew = found == m_lines.cend();
    if (isNew && row >= Sale::MostLines)
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "The cart is full. Charge it, then go on with a new one."));
    if (m_hasPromotions || !m_discount.isNone()) {
        QList<CartLine> lines = m_lines;
        if (isNew)
            lines.append(std::move(line));
        else
            lines[row] = std::move(line);
        return take(withoutPromotions(std::move(lines)), m_discount);
    }
    if (const auto settled = settle(line); !settled)
        return settled;
    const Money before = m_lines.isEmpty() ? Money::zero(line.total.currency()) : m_total;
    const auto rest = isNew ? Result<Money>(before) : before.minus(found->total);
    const auto sum = rest ? rest->plus(line.total) : rest;
    if (const auto fits = checkTotal(sum); !fits)
        return fits;
    m_total = *sum;
    m_currency = sum->currency();
    if (isNew)
        m_lines.append(std::move(line));
    else
        m_lines[row] = std::move(line);
    return {};
}

/// These lines instead, each settled anew, with that discount on all of them; or nothing is changed.
Result<void> Cart::take(QList<CartLine> lines, const Discount &discount)
{
    Result<Money> sum = Money::zero(m_currency.isValid() || lines.isEmpty() ? m_currency : lines.first().unitPrice.currency());
    for (CartLine &line : lines) {
        if (const auto settled = settle(line); !settled)
            return settled;
        sum = sum ? sum->plus(line.total) : sum;
    }
    if (const auto fits = checkTotal(sum); !fits)
        return fits;
    const Money off = discount.of(*sum);
    if (!off.isZero())
        shareOut(lines, off, *sum, discount.reason);
    m_total = sum->minus(off).value(); // off is at most the sum
    m_currency = m_total.currency();
    m_hasPromotions = std::any_of(lines.cbegin(), lines.cend(), [](const CartLine &line) {
        return !line.adjustments.isEmpty() && line.adjustments.first().kind == AdjustmentKind::Promotion;
    });
    m_lines = std::move(lines);
    m_discount = discount;
    if (m_lines.isEmpty())
        m_parked.clear();
    return {};
}

/// Applies `apply` to a copy of the line and puts it in.
template <typename Change>
Result<void> Cart::change(int id, Change &&apply)
{
    const CartLine *found = line(id);
    if (!found)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Cart", "That line is no longer in the cart."), {}};
    CartLine changed = *found;
    apply(changed);
    return put(std::move(changed));
}

Result<void> Cart::checkNew(const Product &product, Quantity quantity) const
{
    const bool takesCurrency = m_lines.isEmpty() && !m_currency.isValid();
    if (!takesCurrency && product.price.currency() != m_currency)
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "This product is priced in another currency. The cart is as it was."));
    return checkQuantity(product, quantity);
}

Result<int> Cart::addLine(const Product &product, Quantity quantity, UnitPrice price, PriceOf whose)
{
    if (const auto fits = checkNew(product, quantity); !fits)
        return fits.error();
    if (const auto fits = checkPrice(price, product.price.currency()); !fits)
        return fits.error();
    CartLine line;
    line.id = m_nextId;
    line.product = product;
    line.quantity = quantity;
    line.unitPrice = price;
    line.isOverridden = whose == PriceOf::Line || !(price == product.price);
    if (const auto stored = put(std::move(line)); !stored)
        return stored.error();
    return m_nextId++;
}

Result<int> Cart::addOpen(const QString &name, UnitPrice price, TaxRate tax, Quantity quantity)
{
    if (name.trimmed().isEmpty() || name.trimmed().size() > 120)
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "Name what is sold, in at most 120 characters. The cart is as it was."));
    Product open;
    open.sku = OpenSku;
    open.name = name.trimmed();
    open.price = price;
    open.tax = tax;
    return addLine(open, quantity, price);
}

Result<int> Cart::add(const Product &product, Quantity quantity)
{
    const CartLine *last = m_lines.isEmpty() ? nullptr : &m_lines.last();
    const bool isSame = last && last->product.sku == product.sku && last->product.price == product.price && !product.isWeighed() && !last->isPricedByHand()
        && last->note.isEmpty() && last->lot.isEmpty() && !last->expiry.isValid();
    if (!isSame)
        return addLine(product, quantity, product.price);
    if (const auto fits = checkNew(product, quantity); !fits)
        return fits.error();
    const auto sum = last->quantity.plus(quantity);
    if (!sum)
        return sum.error();
    const int id = last->id;
    if (const auto done = setQuantity(id, *sum); !done)
        return done.error();
    return id;
}

Result<void> Cart::setQuantity(int id, Quantity quantity)
{
    if (const CartLine *found = line(id))
        if (const auto fits = checkQuantity(found->product, quantity); !fits)
            return fits;
    return change(id, [quantity](CartLine &line) { line.quantity = quantity; });
}

Result<void> Cart::overridePrice(int id, UnitPrice price)
{
    if (line(id))
        if (const auto fits = checkPrice(price, m_currency); !fits)
            return fits;
    return change(id, [price](CartLine &line) {
        line.unitPrice = price;
        line.isOverridden = !(price == line.product.price);
        setListed(line, {}, {});
    });
}

Result<void> Cart::discountLine(int id, const Discount &discount)
{
    if (const auto fits = checkDiscount(discount); !fits)
        return fits;
    return change(id, [&discount](CartLine &line) { line.discount = discount; });
}

Result<void> Cart::discountCart(const Discount &discount)
{
    if (const auto fits = checkDiscount(discount); !fits)
        return fits;
    return take(m_lines, discount);
}

Result<void> Cart::setNote(int id, const QString &note)
{
    if (note.size() > Sale::MostWords)
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "The note is too long. The cart is as it was."));
    return change(id, [&note](CartLine &line) { line.note = note; });
}

Result<void> Cart::setBatch(int id, const QString &lot, const QDate &expiry)
{
    if (lot.size() > 40)
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "The lot is too long. The cart is as it was."));
    return change(id, [&](CartLine &line) {
        line.lot = lot;
        line.expiry = expiry;
    });
}

void Cart::setCustomer(const Customer &customer)
{
    m_customer = customer;
}

void Cart::setCustomerName(const QString &name)
{
    m_customer.name = name.left(120);
    m_customer.taxId.clear();
}

void Cart::setPriceList(const QString &id)
{
    m_priceList = id;
}

Result<void> Cart::setCartNote(const QString &note)
{
    if (note.size() > Sale::MostWords)
        return wrongLine(QT_TRANSLATE_NOOP("Cart", "The note is too long. The cart is as it was."));
    m_note = note;
    return {};
}

Result<void> Cart::applyPricing(const QHash<int, LinePricing> &pricing)
{
    QList<CartLine> lines = withoutPromotions(m_lines);
    for (CartLine &line : lines) {
        const auto found = pricing.constFind(line.id);
        if (found == pricing.cend() || line.hasOwnPrice())
            continue;
        if (const auto fits = checkPrice(found->price, m_currency); !fits)
            return fits;
        line.unitPrice = found->price;
        setListed(line, found->priceList, found->priceListName);
        if (line.isPricedByHand())
            continue;
        for (const Adjustment &promotion : found->promotions) {
            if (promotion.kind != AdjustmentKind::Promotion || promotion.amount.minor() > 0)
                return wrongLine(QT_TRANSLATE_NOOP("Cart", "A promotion cannot make a line dearer. The cart is as it was."));
            line.adjustments.append(promotion);
        }
    }
    return take(std::move(lines), m_discount);
}

Result<void> Cart::remove(int id)
{
    if (!line(id))
        return Error{Error::Code::NotFound, QCoreApplication::translate("Cart", "That line is no longer in the cart."), {}};
    if (m_hasPromotions || !m_discount.isNone()) {
        QList<CartLine> lines = m_lines;
        lines.removeIf([id](const CartLine &line) { return line.id == id; });
        return take(withoutPromotions(std::move(lines)), m_discount);
    }
    m_total = m_total.minus(line(id)->total).value(); // put() has added it
    m_lines.removeIf([id](const CartLine &line) { return line.id == id; });
    if (m_lines.isEmpty())
        m_parked.clear();
    return {};
}

void Cart::clear()
{
    const int next = m_nextId; // ids are never used again
    *this = Cart(m_currency);
    m_nextId = next;
}

bool Cart::reprice(const Product &product)
{
    bool changed = false;
    const QList<CartLine> lines = m_lines;
    for (const CartLine &old : lines) {
        if (old.product.sku != product.sku || old.product.price == product.price)
            continue;
        CartLine line = old;
        line.product = product;
        const bool isOfCatalogue = !line.isOverridden && line.priceList.isEmpty();
        if (isOfCatalogue) {
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
        const auto whole = line.unitPrice.times(line.quantity);
        const auto next = whole ? sum.plus(*whole) : whole;
        if (!next)
            return total(); // what is taken off brought it down from where it cannot be written
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

Result<Sale> Cart::toSale(const QList<Payment> &payments, Platform platform, const QDateTime &at, Money rounding) const
{
    Sale sale;
    sale.platform = platform;
    sale.at = at;
    sale.payments = payments;
    for (const CartLine &line : m_lines)
        sale.lines.append(SaleLine{line.product.sku, line.product.name, line.product.unit, line.quantity, line.unitPrice, line.product.price, line.product.tax,
                                   line.total, line.product.tax.includedIn(line.total), line.adjustments, line.note, line.lot, line.expiry, -1, Disposition::Stock,
                                   line.priceList, line.priceListName});
    const auto sum = rounding.isZero() ? Result<Money>(total()) : total().plus(rounding);
    if (!sum)
        return sum.error();
    sale.total = *sum;
    sale.tax = tax();
    sale.rounding = rounding.isZero() ? Money() : rounding;
    sale.customer = m_customer.id;
    sale.customerName = m_customer.asPrinted().left(120);
    sale.note = m_note;
    sale.parked = m_parked;
    if (const auto paid = checkPaid(sale.total, payments); !paid)
        return paid.error();
    if (const auto fits = checkSale(sale); !fits)
        return fits.error();
    return sale;
}

} // namespace mostrador
