// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/Receipt.h"
#include "ui/payment/TenderText.h"
#include <QMap>

namespace mostrador {

using Part = Receipt::Part;

static void addLines(QList<Receipt::Line> &out, const Sale &sale, const MoneyText &text)
{
    for (const SaleLine &line : sale.lines) {
        const auto whole = line.unitPrice.times(line.quantity);
        out.append({Receipt::Look::Normal, line.name, text.amount(whole && !line.adjustments.isEmpty() ? *whole : line.total)});
        const QString unit = line.unit == Unit::Piece ? QString() : QLatin1Char(' ') + toWire(line.unit);
        if (!(line.quantity == Quantity::units(1)))
            out.append({Receipt::Look::Small, QStringLiteral("%1%2 × %3").arg(text.quantity(line.quantity), unit, text.price(line.unitPrice)), {}, Part::Detail});
        if (line.isOverride()) {
            if (!line.priceListName.isEmpty())
                out.append({Receipt::Look::Small, line.priceListName, {}, Part::Detail});
            out.append({Receipt::Look::Small, Receipt::tr("Before %1").arg(text.price(line.listPrice)), {}, Part::Detail});
        }
        for (const Adjustment &adjustment : line.adjustments)
            out.append({Receipt::Look::Small, adjustment.label.isEmpty() ? Receipt::tr("Discount") : adjustment.label, text.amount(adjustment.amount), Part::Detail});
        if (!line.note.isEmpty())
            out.append({Receipt::Look::Small, line.note, {}, Part::Detail});
    }
}

/// What was taken off all lines together: nothing when nothing was.
static qint64 savedOn(const Sale &sale)
{
    qint64 saved = 0;
    for (const SaleLine &line : sale.lines)
        for (const Adjustment &adjustment : line.adjustments)
            saved += adjustment.amount.minor();
    return saved;
}

static QMap<int, qint64> taxByRate(const Sale &sale)
{
    QMap<int, qint64> taxes;
    for (const SaleLine &line : sale.lines)
        taxes[line.taxRate.basisPoints()] += line.tax.minor();
    return taxes;
}

static QString titleOf(const Sale &sale)
{
    switch (sale.type) {
    case SaleType::Sale: break;
    case SaleType::Return: return sale.refersTo.isEmpty() ? Receipt::tr("Return without a receipt") : Receipt::tr("Return");
    case SaleType::Void: return Receipt::tr("Void");
    case SaleType::Exchange: return Receipt::tr("Exchange");
    }
    return Receipt::tr("Receipt");
}

QList<Receipt::Line> Receipt::lines(const Sale &sale, const QString &shop, const QString &till, const MoneyText &text, int copy)
{
    QList<Line> out;
    if (copy > 0)
        out.append({Look::Center, copy == 1 ? tr("COPY") : tr("COPY %1").arg(copy), {}, Part::Copy});
    out.append({Look::Center, shop, {}, Part::Shop});
    out.append({Look::Small, till, sale.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")), Part::Till});
    out.append({Look::Small, titleOf(sale), sale.number});
    if (!sale.refersTo.isEmpty())
        out.append({Look::Small, tr("Of receipt"), sale.refersTo});
    if (!sale.customerName.isEmpty())
        out.append({Look::Small, tr("Customer: %1").arg(sale.customerName), {}, Part::Customer});
    out.append({Look::Rule, {}, {}});
    addLines(out, sale, text);
    out.append({Look::Rule, {}, {}});
    if (const qint64 saved = savedOn(sale); saved != 0)
        out.append({Look::Small, tr("Discounts"), text.amount(Money(saved, sale.total.currency())), Part::Savings});
    if (!sale.rounding.isZero())
        out.append({Look::Normal, tr("Rounding of cash"), text.amount(sale.rounding)});
    out.append({Look::Strong, tr("TOTAL"), text.withSymbol(sale.total)});
    const auto taxes = taxByRate(sale);
    for (auto it = taxes.begin(); it != taxes.end(); ++it) {
        if (it.value() != 0)
            out.append(
                {Look::Small, tr("VAT included, %1").arg(text.percentFromBasisPoints(it.key())), text.amount(Money(it.value(), sale.total.currency())), Part::Tax});
    }
    for (const Payment &payment : sale.payments) {
        out.append({Look::Normal, TenderText::name(payment.tender), text.amount(payment.received)});
        if (!payment.reference.isEmpty())
            out.append({Look::Small, payment.reference, {}});
        if (payment.tender == Tender::Account && !sale.customerName.isEmpty())
            out.append({Look::Small, tr("On the account of %1").arg(sale.customerName), {}});
        if (!payment.change.isZero())
            out.append({Look::Normal, tr("Change"), text.amount(payment.change)});
    }
    if (!sale.note.isEmpty()) {
        out.append({Look::Rule, {}, {}, Part::Note});
        out.append({Look::Normal, sale.note, {}, Part::Note});
    }
    return out;
}

} // namespace mostrador
