// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/returns/ReturnLines.h"

#include "models/domain/MoneyText.h"
#include "models/domain/Rounding.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Returns", text);
}

Error wrong(const char *text)
{
    return {Error::Code::Invalid, say(text), {}};
}

Error tooMany(const SaleLine &line, Quantity left)
{
    const QString words = say(left.isZero() ? QT_TRANSLATE_NOOP("Returns", "All of %1 came back before. Nothing was recorded.")
                                            : QT_TRANSLATE_NOOP("Returns", "Of %1 only %2 can still come back. Nothing was recorded."));
    return {Error::Code::Conflict, left.isZero() ? words.arg(line.name) : words.arg(line.name, MoneyText().quantity(left)), {}};
}

/// The share of a whole that falls to the first `part` of `of` units.
qint64 shareOf(qint64 whole, Quantity part, Quantity of)
{
    return qint64(dividedHalfAway(Wide(whole) * part.milli(), of.milli()));
}

/// The lowest price, in digits as fine as need be, at which the quantity costs the amount or a little more.
UnitPrice priceFor(Money amount, Quantity quantity)
{
    constexpr qint64 MostValue = 900'000'000'000'000'000;
    const Currency currency = amount.currency();
    int scale = UnitPrice::MaxScale;
    const auto at = [&](int digits) { return Wide(amount.minor()) * powerOfTen(digits - currency.decimals()) * 1000 / quantity.milli(); };
    while (scale > currency.decimals() && at(scale) > MostValue)
        --scale;
    qint64 value = qint64(at(scale));
    while (UnitPrice(value, scale, currency).times(quantity).value().minor() < amount.minor())
        ++value;
    for (; scale > currency.decimals() && value % 10 == 0; --scale)
        value /= 10;
    return UnitPrice(value, scale, currency);
}

/// The discounts of what comes back, zero or positive each: shares of the sale's, so that they sum up to `off`.
QList<Adjustment> adjustmentsBack(const SaleLine &sold, Quantity before, Quantity after, qint64 off)
{
    QList<Adjustment> back;
    qint64 rest = off;
    for (const Adjustment &given : sold.adjustments) {
        Adjustment share = given;
        const qint64 minor = shareOf(-given.amount.minor(), after, sold.quantity) - shareOf(-given.amount.minor(), before, sold.quantity);
        share.amount = Money(std::clamp<qint64>(minor, 0, rest), given.amount.currency());
        rest -= share.amount.minor();
        if (!share.amount.isZero())
            back.append(share);
    }
    if (rest == 0)
        return back;
    if (back.isEmpty()) {
        back.append(sold.adjustments.isEmpty() ? Adjustment{AdjustmentKind::LineDiscount, {}, {}, {}} : sold.adjustments.last());
        back.last().amount = Money::zero(sold.total.currency());
    }
    back.last().amount = Money(back.last().amount.minor() + rest, sold.total.currency());
    return back;
}

Result<SaleLine> lineBack(const SaleLine &sold, const ReturnedLine &before, const ReturnPick &pick)
{
    const Quantity after = before.quantity.plus(pick.quantity).value();
    const bool isLast = after == sold.quantity;
    const qint64 moneyLeft = std::max<qint64>(0, sold.total.minor() - before.total.minor());
    const qint64 taxLeft = std::max<qint64>(0, sold.tax.minor() - before.tax.minor());
    const qint64 total = isLast ? moneyLeft : std::clamp<qint64>(shareOf(sold.total.minor(), after, sold.quantity) - before.total.minor(), 0, moneyLeft);
    // What is left of the tax must still be a part of what is left of the money.
    const qint64 leastTax = std::max<qint64>(0, taxLeft - (moneyLeft - total));
    const qint64 tax = std::clamp(shareOf(sold.tax.minor(), after, sold.quantity) - before.tax.minor(), leastTax, std::max(leastTax, std::min(total, taxLeft)));

    const Currency currency = sold.total.currency();
    SaleLine line = sold;
    line.original = pick.line;
    line.disposition = pick.disposition;
    line.quantity = -pick.quantity;
    line.total = Money(-total, currency);
    line.tax = Money(-tax, currency);
    auto gross = sold.unitPrice.times(pick.quantity);
    if (!gross)
        return gross.error();
    if (gross->minor() < total || (sold.adjustments.isEmpty() && gross->minor() != total)) {
        line.unitPrice = priceFor(Money(total, currency), pick.quantity);
        gross = line.unitPrice.times(pick.quantity);
    }
    line.adjustments = adjustmentsBack(sold, before.quantity, after, gross->minor() - total);
    return line;
}

} // namespace

Result<QList<SaleLine>> linesBack(const Sale &sale, const Returned &before, const QList<ReturnPick> &picks)
{
    QList<SaleLine> lines;
    QList<int> seen;
    for (const ReturnPick &pick : picks) {
        if (pick.line < 0 || pick.line >= sale.lines.size() || seen.contains(pick.line))
            return wrong(QT_TRANSLATE_NOOP("Returns", "A line of the return is not of this sale. Nothing was recorded."));
        seen.append(pick.line);
        const SaleLine &sold = sale.lines.at(pick.line);
        if (pick.quantity <= Quantity() || (sold.unit == Unit::Piece && sold.quantity.isWhole() && !pick.quantity.isWhole()))
            return wrong(QT_TRANSLATE_NOOP("Returns", "The quantity that comes back must be more than zero, and pieces are whole. Nothing was recorded."));
        if (pick.quantity > before.left(pick.line))
            return tooMany(sold, before.left(pick.line));
        const auto line = lineBack(sold, before.line(pick.line), pick);
        if (!line)
            return line.error();
        lines.append(*line);
    }
    return lines;
}

Result<void> checkBack(const Sale &document, const Sale &sale, const Returned &before)
{
    Returned after = before;
    for (const SaleLine &back : document.lines) {
        if (!back.comesBack())
            continue;
        if (back.original < 0 || back.original >= sale.lines.size() || sale.lines.at(back.original).sku != back.sku)
            return wrong(QT_TRANSLATE_NOOP("Returns", "A line of the return is not of this sale. Nothing was recorded."));
        const SaleLine &sold = sale.lines.at(back.original);
        if (-back.quantity > after.left(back.original))
            return tooMany(sold, after.left(back.original));
        if (-back.total.minor() > after.moneyLeft(back.original).minor())
            return Error{Error::Code::Conflict,
                         say(QT_TRANSLATE_NOOP("Returns", "More money would go back for %1 than is left of what was paid. Nothing was recorded.")).arg(sold.name),
                         {}};
        after.add(back);
    }
    return {};
}

QList<Payment> refundsAsPaid(const Sale &sale, const Returned &before, Money amount)
{
    const auto back = [&](const Payment &paid, qint64 minor) {
        const Money money(-minor, amount.currency());
        return Payment{paid.tender, money, money, Money::zero(amount.currency()), paid.reference};
    };
    QList<Payment> refunds;
    QList<Tender> done;
    qint64 rest = amount.minor();
    for (const Payment &paid : sale.payments) {
        const qint64 minor = std::min(rest, done.contains(paid.tender) ? 0 : before.refundable(paid.tender).minor());
        done.append(paid.tender);
        if (minor > 0)
            refunds.append(back(paid, minor));
        rest -= minor;
    }
    if (rest <= 0)
        return refunds;
    const auto cash = std::find_if(refunds.begin(), refunds.end(), [](const Payment &refund) { return refund.tender == Tender::Cash; });
    if (cash == refunds.end())
        refunds.append(back(Payment{}, rest));
    else
        *cash = back(*cash, rest - cash->amount.minor());
    return refunds;
}

bool givesBackOtherwise(const Sale &document, const Sale &sale, const Returned &before)
{
    QMap<Tender, qint64> back;
    qint64 whole = 0;
    for (const Payment &payment : document.payments) {
        back[payment.tender] -= std::min<qint64>(0, payment.amount.minor());
        whole -= std::min<qint64>(0, payment.amount.minor());
    }
    const qint64 rounding = std::abs(document.rounding.minor());
    QMap<Tender, qint64> may;
    const QList<Payment> asPaid = refundsAsPaid(sale, before, Money(whole, document.total.currency()));
    for (const Payment &payment : asPaid)
        may[payment.tender] -= payment.amount.minor();
    for (auto it = back.begin(); it != back.end(); ++it)
        if (it.value() > std::max(may.value(it.key()), before.refundable(it.key()).minor()) + rounding)
            return true;
    return false;
}

Result<Money> sumOf(const QList<SaleLine> &lines, Currency currency)
{
    Result<Money> sum = Money::zero(currency);
    for (const SaleLine &line : lines)
        sum = sum ? sum->plus(line.total) : sum;
    return sum;
}

Result<SaleLine> lineWithoutReceipt(const Product &product, const UnitPrice &price, Quantity quantity, Disposition disposition)
{
    if (quantity <= Quantity() || quantity.milli() > Quantity::MostMilli || (product.unit == Unit::Piece && !quantity.isWhole()))
        return wrong(QT_TRANSLATE_NOOP("Returns", "The quantity that comes back must be more than zero, and pieces are whole. Nothing was recorded."));
    const auto total = price.times(quantity);
    if (!total)
        return total.error();
    SaleLine line;
    line.sku = product.sku;
    line.name = product.name;
    line.unit = product.unit;
    line.quantity = -quantity;
    line.unitPrice = price;
    line.listPrice = product.price;
    line.taxRate = product.tax;
    line.total = total->negated();
    line.tax = product.tax.includedIn(*total).negated();
    line.disposition = disposition;
    return line;
}

Result<Sale> documentOf(SaleType type, const Sale &sale, const QList<SaleLine> &lines, const QString &reason)
{
    Sale document;
    document.type = type;
    document.status = type == SaleType::Return ? SaleStatus::Returned : SaleStatus::Completed;
    document.refersTo = sale.number;
    document.needsReview = sale.number.isEmpty();
    document.reason = reason;
    document.customer = sale.customer;
    document.customerName = sale.customerName;
    document.lines = lines;
    if (lines.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Returns", "Nothing comes back yet. Choose what does. Nothing was recorded."));
    const Currency currency = lines.first().total.currency();
    const auto total = sumOf(lines, currency);
    if (!total)
        return total.error();
    document.total = *total;
    document.tax = Money::zero(currency);
    for (const SaleLine &line : lines)
        document.tax = document.tax.plus(line.tax).value();
    return document;
}

} // namespace mostrador
