// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Sale.h"

#include "models/domain/payment/CashRounding.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

namespace {

using Words = QList<QLatin1String>;
const Words tenderWords{QLatin1String("cash"),     QLatin1String("debit"),   QLatin1String("credit"),  QLatin1String("qr"),
                        QLatin1String("transfer"), QLatin1String("account"), QLatin1String("voucher"), QLatin1String("card")};
const Words typeWords{QLatin1String("sale"), QLatin1String("return"), QLatin1String("void"), QLatin1String("exchange")};
const Words statusWords{QLatin1String("completed"), QLatin1String("returned"), QLatin1String("voided")};
const Words dispositionWords{QLatin1String("stock"), QLatin1String("damaged")};
const Words adjustmentWords{QLatin1String("promotion"), QLatin1String("line_discount"), QLatin1String("cart_discount")};
const Words platformWords{QLatin1String("till"), QLatin1String("web"), QLatin1String("phone")};

template <typename Enum>
std::optional<Enum> fromWord(const Words &words, const QString &text)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (text == words[i])
            return Enum(i);
    return std::nullopt;
}

template <typename Enum>
QString wordOf(const Words &words, Enum value)
{
    return words[qsizetype(value)];
}

Error wrongSale(const char *text)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Sale", text), {}};
}

struct Sums { Money lines; Money tax; Money payments; };

Result<void> addTo(Money &sum, Money amount)
{
    const auto next = sum.plus(amount);
    if (!next)
        return next.error();
    sum = *next;
    return {};
}

Result<Sums> sumsOf(const Sale &sale)
{
    const Money zero = Money::zero(sale.total.currency());
    Sums sums{zero, zero, zero};
    for (const SaleLine &line : sale.lines) {
        if (const auto added = addTo(sums.lines, line.total); !added)
            return added.error();
        if (const auto added = addTo(sums.tax, line.tax); !added)
            return added.error();
    }
    for (const Payment &payment : sale.payments)
        if (const auto added = addTo(sums.payments, payment.amount); !added)
            return added.error();
    return sums;
}

/// Lengths and rates that a decoder takes (models/wire/SalePayload.cpp): what passes here can be read at the hub.
Result<void> checkLineForm(const SaleLine &line)
{
    if (line.sku.isEmpty())
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "A line has no product. Nothing was recorded."));
    if (line.sku.size() > 40 || line.name.size() > 120)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The code or the name of a product is too long. Nothing was recorded."));
    if (line.taxRate.basisPoints() < 0 || line.taxRate.basisPoints() > 10000)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The tax rate of a line is not between 0 % and 100 %. Nothing was recorded."));
    if (line.note.size() > Sale::MostWords || line.lot.size() > 40)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The note or the lot of a line is too long. Nothing was recorded."));
    if (line.priceList.size() > 40 || line.priceListName.size() > 80)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The price list of a line is too long. Nothing was recorded."));
    if (line.adjustments.size() > Sale::MostAdjustments)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "A line has too many discounts. Nothing was recorded."));
    for (const Adjustment &adjustment : line.adjustments)
        if (adjustment.rule.size() > 40 || adjustment.label.size() > 80)
            return wrongSale(QT_TRANSLATE_NOOP("Sale", "The name of a discount is too long. Nothing was recorded."));
    return {};
}

Result<void> checkForm(const Sale &sale)
{
    if (sale.lines.isEmpty())
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The sale has no lines. Nothing was recorded."));
    if (sale.lines.size() > Sale::MostLines || sale.payments.size() > Sale::MostPayments)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The sale has too many lines or payments. Nothing was recorded. Split it in two."));
    if (!sale.total.currency().isValid())
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The sale has no currency. Nothing was recorded."));
    if (sale.number.size() > 20 || sale.refersTo.size() > 20 || sale.externalReference.size() > 80)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "A number of the document is too long. Nothing was recorded."));
    if (sale.note.size() > Sale::MostWords || sale.reason.size() > Sale::MostWords || sale.customer.size() > 40 || sale.customerName.size() > 120
        || sale.parked.size() > 40)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The note, the reason or the customer of the sale is too long. Nothing was recorded."));
    for (const SaleLine &line : sale.lines)
        if (const auto fits = checkLineForm(line); !fits)
            return fits;
    return {};
}

/// Beyond what a shop takes in a year: a slip of the keys, or somebody's malice. Sums over many documents must stay sums.
bool isAbsurd(Money amount)
{
    return amount.minor() > Sale::MostMinor || amount.minor() < -Sale::MostMinor;
}

Error totalTooLarge()
{
    return Error{Error::Code::Overflow, QCoreApplication::translate("Sale", "An amount of the sale is too large. Nothing was recorded."), {}};
}

/// What is left of price times quantity when everything is taken off.
Result<void> checkAdjustments(const SaleLine &line)
{
    auto total = line.unitPrice.times(line.quantity);
    for (const Adjustment &adjustment : line.adjustments) {
        if (line.comesBack() ? adjustment.amount.isNegative() : adjustment.amount.minor() > 0)
            return wrongSale(QT_TRANSLATE_NOOP("Sale", "A discount of a line has the wrong sign. Nothing was recorded."));
        if (isAbsurd(adjustment.amount))
            return totalTooLarge();
        total = total ? total->plus(adjustment.amount) : total;
    }
    if (!total)
        return total.error();
    if (line.comesBack() ? total->minor() > 0 : total->isNegative())
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "A line is discounted by more than it costs. Nothing was recorded."));
    if (!(*total == line.total))
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The total of a line is not its price times its quantity, less its discounts. Nothing was recorded."));
    return {};
}

/// A sale takes money for goods; what undoes one gives money back for goods; an exchange does both.
Result<void> checkLine(const SaleLine &line, SaleType type)
{
    const bool isMixed = type == SaleType::Exchange || type == SaleType::Void; // a void may undo an exchange
    const bool undoes = type != SaleType::Sale;
    if (line.quantity.isZero() || (!isMixed && line.comesBack() != undoes))
        return wrongSale(undoes ? QT_TRANSLATE_NOOP("Sale", "What comes back must have negative quantities. Nothing was recorded.")
                                : QT_TRANSLATE_NOOP("Sale", "What is sold must have positive quantities. Nothing was recorded."));
    if (line.quantity.milli() > Quantity::MostMilli || line.quantity.milli() < -Quantity::MostMilli)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The quantity of a line is too large. Nothing was recorded."));
    if (line.unitPrice.value() < 0 || line.listPrice.value() < 0 || line.listPrice.currency() != line.total.currency())
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The price of a line must be zero or more, in the currency of the sale. Nothing was recorded."));
    if (isAbsurd(line.total))
        return totalTooLarge();
    if (const auto adjusted = checkAdjustments(line); !adjusted)
        return adjusted;
    const bool taxFits =
        line.comesBack() ? line.tax.minor() <= 0 && line.tax.minor() >= line.total.minor() : line.tax.minor() >= 0 && line.tax.minor() <= line.total.minor();
    if (!taxFits)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The tax of a line is not a part of its total. Nothing was recorded."));
    return {};
}

Result<void> checkPayment(const Payment &payment, bool givesBack)
{
    if (givesBack ? payment.amount.minor() > 0 : payment.amount.isNegative())
        return wrongSale(givesBack ? QT_TRANSLATE_NOOP("Sale", "What undoes a sale gives money back. Nothing was recorded.")
                                   : QT_TRANSLATE_NOOP("Sale", "What is paid must be zero or more. Nothing was recorded."));
    if (isAbsurd(payment.amount) || isAbsurd(payment.received))
        return totalTooLarge();
    const auto change = payment.received.minus(payment.amount);
    const bool onlyCash = payment.change.isZero() || payment.tender == Tender::Cash;
    if (!change || !(*change == payment.change) || payment.change.isNegative() || !onlyCash)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The change of a payment is wrong. Nothing was recorded."));
    if (payment.reference.size() > 40)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The reference of a payment is too long. Nothing was recorded."));
    return {};
}

Result<void> checkRounding(const Sale &sale)
{
    if (sale.rounding.isZero())
        return {};
    const bool hasCash = std::any_of(sale.payments.cbegin(), sale.payments.cend(), [](const Payment &payment) { return payment.tender == Tender::Cash; });
    const qint64 most = CashRounding::widestStep(sale.total.currency()).minor();
    if (!hasCash || sale.rounding.currency() != sale.total.currency() || sale.rounding.minor() >= most || sale.rounding.minor() <= -most)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "Only what is paid in cash can be rounded, and by less than the smallest notes. Nothing was recorded."));
    return {};
}

Result<void> checkSums(const Sale &sale)
{
    const auto sums = sumsOf(sale);
    if (!sums)
        return sums.error();
    const auto total = sale.rounding.isZero() ? Result<Money>(sums->lines) : sums->lines.plus(sale.rounding);
    if (!total)
        return total.error();
    if (!(*total == sale.total) || !(sums->tax == sale.tax))
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The lines do not add up to the total. Nothing was recorded."));
    if (!(sums->payments == sale.total))
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The payments do not add up to the total. Nothing was recorded."));
    if (isAbsurd(sale.total))
        return Error{Error::Code::Overflow, QCoreApplication::translate("Sale", "The total is too large. Nothing was recorded."), {}};
    return {};
}

} // namespace

QString toWire(Tender tender) { return wordOf(tenderWords, tender); }
QString toWire(SaleType type) { return wordOf(typeWords, type); }
QString toWire(SaleStatus status) { return wordOf(statusWords, status); }
QString toWire(Platform platform) { return wordOf(platformWords, platform); }
QString toWire(Disposition disposition)
{
    return wordOf(dispositionWords, disposition);
}
QString toWire(AdjustmentKind kind)
{
    return wordOf(adjustmentWords, kind);
}
std::optional<Tender> tenderFromWire(const QString &text) { return fromWord<Tender>(tenderWords, text); }
std::optional<SaleType> saleTypeFromWire(const QString &text) { return fromWord<SaleType>(typeWords, text); }
std::optional<SaleStatus> saleStatusFromWire(const QString &text) { return fromWord<SaleStatus>(statusWords, text); }
std::optional<Platform> platformFromWire(const QString &text) { return fromWord<Platform>(platformWords, text); }
std::optional<Disposition> dispositionFromWire(const QString &text)
{
    return fromWord<Disposition>(dispositionWords, text);
}
std::optional<AdjustmentKind> adjustmentKindFromWire(const QString &text)
{
    return fromWord<AdjustmentKind>(adjustmentWords, text);
}

Result<void> checkSale(const Sale &sale)
{
    if (const auto form = checkForm(sale); !form)
        return form;
    // From 1970 on: a machine without a clock begins there, and what it sells is sold.
    if (!sale.at.isValid() || sale.at.toUTC().date().year() < 1970 || sale.at.toUTC().date().year() > 2200)
        return wrongSale(QT_TRANSLATE_NOOP("Sale", "The time of the sale cannot be right. Nothing was recorded. Check the clock of this computer."));
    for (const SaleLine &line : sale.lines)
        if (const auto sound = checkLine(line, sale.type); !sound)
            return sound;
    const bool isMixed = sale.type == SaleType::Exchange || sale.type == SaleType::Void;
    const bool givesBack = isMixed && !sale.total.isZero() ? sale.total.isNegative() : sale.type != SaleType::Sale;
    for (const Payment &payment : sale.payments)
        if (const auto sound = checkPayment(payment, givesBack); !sound)
            return sound;
    if (const auto sound = checkRounding(sale); !sound)
        return sound;
    return checkSums(sale);
}

Sale undoing(const Sale &sale, SaleType type)
{
    Sale undone = sale;
    undone.number.clear();
    undone.externalReference.clear();
    undone.parked.clear();
    undone.refersTo = sale.number;
    undone.type = type;
    undone.status = type == SaleType::Void ? SaleStatus::Voided : SaleStatus::Returned;
    for (qsizetype row = 0; row < undone.lines.size(); ++row) {
        SaleLine &line = undone.lines[row];
        line.original = int(row);
        line.quantity = -line.quantity;
        line.total = line.total.negated();
        line.tax = line.tax.negated();
        for (Adjustment &adjustment : line.adjustments)
            adjustment.amount = adjustment.amount.negated();
    }
    for (Payment &payment : undone.payments) {
        payment.amount = payment.amount.negated();
        payment.received = payment.amount;
        payment.change = Money::zero(payment.amount.currency());
    }
    if (!sale.rounding.isZero())
        undone.rounding = sale.rounding.negated();
    undone.total = sale.total.negated();
    undone.tax = sale.tax.negated();
    return undone;
}

QString documentNumber(TillId series, qint64 number)
{
    return series.toString() + QLatin1Char('-') + QString::number(number).rightJustified(8, QLatin1Char('0'));
}

} // namespace mostrador
