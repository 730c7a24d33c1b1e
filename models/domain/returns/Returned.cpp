// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/returns/Returned.h"

#include <algorithm>

namespace mostrador {

QString toWire(Undone undone)
{
    switch (undone) {
    case Undone::No: break;
    case Undone::Part: return QStringLiteral("part");
    case Undone::Whole: return QStringLiteral("whole");
    case Undone::Voided: return QStringLiteral("void");
    }
    return {};
}

Undone undoneFromWire(const QString &text)
{
    for (const Undone each : {Undone::Part, Undone::Whole, Undone::Voided})
        if (text == toWire(each))
            return each;
    return Undone::No;
}

Returned::Returned(const Sale &sale, const QList<Sale> &later) : m_sale(sale), m_rounding(Money::zero(sale.total.currency()))
{
    const Money zero = Money::zero(sale.total.currency());
    m_lines.fill({Quantity(), zero, zero}, sale.lines.size());
    for (const Payment &payment : sale.payments)
        m_tenders[payment.tender] += payment.amount.minor();
    for (const Sale &document : later)
        add(document);
}

int Returned::placeOf(const SaleLine &back) const
{
    if (back.original >= 0)
        return back.original < m_lines.size() ? back.original : -1;
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_sale.lines.at(i).sku == back.sku && left(i) > Quantity())
            return i;
    return -1;
}

void Returned::add(const Sale &document)
{
    m_voided = m_voided || document.type == SaleType::Void;
    for (const SaleLine &back : document.lines)
        add(back);
    for (const Payment &payment : document.payments)
        if (payment.amount.isNegative())
            m_tenders[payment.tender] += payment.amount.minor();
    if (!document.rounding.isZero())
        m_rounding = m_rounding.plus(document.rounding).value();
}

void Returned::add(const SaleLine &back)
{
    const int place = back.comesBack() ? placeOf(back) : -1;
    if (place < 0)
        return;
    ReturnedLine &line = m_lines[place];
    line.quantity = line.quantity.minus(back.quantity).value();
    line.total = line.total.minus(back.total).value();
    line.tax = line.tax.minus(back.tax).value();
}

Quantity Returned::left(int line) const
{
    const SaleLine &sold = m_sale.lines.at(line);
    if (sold.comesBack() || m_voided)
        return {};
    return std::max(Quantity(), sold.quantity.minus(m_lines.at(line).quantity).value());
}

Money Returned::moneyLeft(int line) const
{
    const SaleLine &sold = m_sale.lines.at(line);
    const Money zero = Money::zero(sold.total.currency());
    const Money left = sold.comesBack() || m_voided ? zero : sold.total.minus(m_lines.at(line).total).value();
    return left.isNegative() ? zero : left;
}

Money Returned::refundable(Tender tender) const
{
    return Money(std::max<qint64>(0, m_voided ? 0 : m_tenders.value(tender)), m_sale.total.currency());
}

Undone Returned::state() const
{
    if (m_voided)
        return Undone::Voided;
    bool any = false;
    bool all = true;
    for (int i = 0; i < m_lines.size(); ++i) {
        any = any || !m_lines.at(i).quantity.isZero();
        all = all && left(i).isZero();
    }
    return !any ? Undone::No : all ? Undone::Whole : Undone::Part;
}

} // namespace mostrador
