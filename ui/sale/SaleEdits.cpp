// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/SaleEdits.h"
#include "models/domain/payment/CardNumber.h"
#include "models/services/counter/RecordableSale.h"

namespace mostrador {

static Error wrong(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

Result<void> SaleEdits::checkWords(const QString &text) const
{
    if (looksLikeCardNumber(text))
        return wrong(tr("That looks like the number of a card. Card numbers are never written down: nothing was changed."));
    return {};
}

QString SaleEdits::nameOf(int line) const
{
    const CartLine *found = cart().line(line);
    return found ? found->product.name : QString();
}

Result<Discount> SaleEdits::discountOf(const QString &typed, bool isShare, const QString &reason) const
{
    QString text = typed.trimmed();
    const bool saysShare = text.endsWith(QLatin1Char('%'));
    if (saysShare)
        text = text.chopped(1).trimmed();
    const Currency currency = cart().currency();
    Discount discount{0, Money::zero(currency), reason.trimmed()};
    if (text.isEmpty())
        return discount;
    if (!isShare && !saysShare) {
        const auto amount = m_language.text().parseMoney(text, currency);
        if (!amount)
            return amount.error();
        discount.amount = *amount;
    } else {
        const auto share = m_language.text().parseQuantity(text); // a number with decimals, whatever the currency has
        if (!share || share->isNegative() || share->milli() > 100'000 || share->milli() % 10 != 0)
            return wrong(tr("“%1” is no percentage: between 0 and 100, with two decimals at most. Nothing was changed.").arg(text.left(20)));
        discount.basisPoints = int(share->milli() / 10);
    }
    if (const auto fits = checkDiscount(discount); !fits)
        return fits.error();
    return discount;
}

Money SaleEdits::discountBase(int line) const
{
    const Money nothing = Money::zero(cart().currency());
    if (line != 0) {
        const CartLine *found = cart().line(line);
        const auto whole = found ? found->unitPrice.times(found->quantity) : Result<Money>(nothing);
        return whole ? *whole : nothing;
    }
    Cart without = cart();
    return without.discountCart({}) ? without.total() : nothing;
}

Result<void> SaleEdits::checkAmount(int line, const Discount &discount) const
{
    const Money base = discountBase(line);
    if (discount.amount.minor() <= base.minor())
        return {};
    const QString most = m_language.text().withSymbol(base);
    return wrong(line == 0 ? tr("The discount is more than the sale (%1). Nothing was changed.").arg(most)
                           : tr("The discount is more than the line (%1). Nothing was changed.").arg(most));
}

Result<void> SaleEdits::discount(int line, const Discount &discount)
{
    if (const auto fits = checkWords(discount.reason); !fits)
        return fits;
    if (!discount.isNone() && discount.reason.isEmpty())
        return wrong(tr("Why? Choose or write a reason: it is printed and kept."));
    if (const auto fits = checkAmount(line, discount); !fits)
        return fits;
    const Discount given = discount.isNone() ? Discount{} : discount;
    const Words what([line, name = nameOf(line)] { return line != 0 ? tr("Discount: %1").arg(name) : tr("Discount on the whole sale"); });
    const Words gone([line, name = nameOf(line)] { return line != 0 ? tr("Without discount: %1").arg(name) : tr("The sale is without discount"); });
    return m_sale.edit([line, &given](Cart &cart) { return line != 0 ? cart.discountLine(line, given) : cart.discountCart(given); }, discount.isNone() ? gone : what);
}

Result<void> SaleEdits::setPrice(int line, UnitPrice price)
{
    return m_sale.edit([line, price](Cart &cart) { return cart.overridePrice(line, price); },
                       [name = nameOf(line), &language = m_language, price] { return tr("%1: now %2").arg(name, language.text().withSymbol(price.rounded())); });
}

void SaleEdits::whenAllowed(int line, const Discount &discount, QObject *context, std::function<void()> go) const
{
    const CartLine *found = cart().line(line);
    const Discount before = line == 0 ? cart().discount() : found ? found->discount : Discount{};
    const Money base = discountBase(line);
    const qint64 share = discount.basisPoints > 0 ? discount.basisPoints : wanted::shareOff(discount.amount.minor(), base.minor());
    const bool isThere = before.basisPoints == discount.basisPoints && before.amount.minor() == discount.amount.minor();
    if (discount.isNone() || isThere)
        return go();
    const QString off = m_language.text().percentFromBasisPoints(int(qMin<qint64>(share, 10'000)));
    const QString words = line == 0 ? tr("Discount of %1 on the whole sale").arg(off) : tr("Discount of %1: %2").arg(off, nameOf(line));
    mostrador::whenAllowed(m_approvals, {wanted::discount(found ? found->product.sku : Sku(), share), words}, context, [go = std::move(go)](const QString &) { go(); });
}

void SaleEdits::whenAllowed(int line, UnitPrice price, QObject *context, std::function<void()> go) const
{
    const CartLine *found = cart().line(line);
    const qint64 share = found ? wanted::shareBelow(found->product.price, price) : 0;
    if (!found || share == 0 || price == found->unitPrice)
        return go();
    const QString words =
        tr("%1: %2 instead of %3").arg(nameOf(line), m_language.text().withSymbol(price.rounded()), m_language.text().withSymbol(found->product.price.rounded()));
    mostrador::whenAllowed(m_approvals, {wanted::price(found->product.sku, share), words}, context, [go = std::move(go)](const QString &) { go(); });
}

void SaleEdits::whenAllowed(QObject *context, std::function<void()> go) const
{
    const auto sale = saleInCash(cart(), m_sale.now());
    if (!m_approvals || !sale)
        return go();
    m_approvals->askForSale(*sale, context, [this, context, asked = cart(), go = std::move(go)] {
        cart() == asked ? go() : whenAllowed(context, go); // changed while it was looked up: another sale
    });
}

Result<void> SaleEdits::addOpen(const QString &name, UnitPrice price, TaxRate tax, Quantity quantity)
{
    if (const auto fits = checkWords(name); !fits)
        return fits;
    if (price.isZero())
        return wrong(tr("What does it cost? Type the price. Nothing was added."));
    return m_sale.edit(
        [&](Cart &cart) -> Result<void> {
            const auto added = cart.addOpen(name, price, tax, quantity);
            return added ? Result<void>() : added.error();
        },
        [name = name.trimmed()] { return tr("Added: %1").arg(name); });
}

Result<void> SaleEdits::setNote(int line, const QString &note)
{
    const QString text = note.trimmed();
    if (const auto fits = checkWords(text); !fits)
        return fits;
    const Words what([text] { return text.isEmpty() ? tr("The note is gone") : tr("Note: %1").arg(text); });
    return m_sale.edit([line, &text](Cart &cart) { return line != 0 ? cart.setNote(line, text) : cart.setCartNote(text); }, what);
}

Result<void> SaleEdits::setCustomer(const Customer &customer)
{
    return m_sale.edit(
        [&customer](Cart &cart) {
        cart.setCustomer(customer);
        return Result<void>();
        },
        [customer] { return customer.isNobody() ? tr("The sale is to whoever came in") : tr("Customer: %1").arg(customer.name); });
}

Result<void> SaleEdits::setPriceList(const PriceList &list)
{
    return m_sale.edit(
        [&list](Cart &cart) {
        cart.setPriceList(list.id);
        return Result<void>();
        },
        [list] { return list.id.isEmpty() ? tr("Prices as always") : tr("Prices: %1").arg(list.name); });
}

} // namespace mostrador
