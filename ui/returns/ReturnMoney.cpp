// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the difference of a return or an exchange is settled.
#include "models/domain/payment/RefundParts.h"
#include "ui/returns/ReturnDraft.h"
#include <algorithm>

namespace mostrador {

void ReturnDraft::setRefund(std::optional<Tender> tender)
{
    m_refund = m_kind == Kind::WithoutReceipt && !tender ? Tender::Cash : tender;
    Q_EMIT changed();
}

void ReturnDraft::setReference(const QString &reference)
{
    m_reference = reference.trimmed();
}

void ReturnDraft::setReceived(Money received)
{
    if (received == m_received)
        return;
    m_received = received;
    Q_EMIT changed();
}

Money ReturnDraft::back() const
{
    const auto sum = sumOf(m_lines, m_currency);
    return sum ? sum->negated() : Money::zero(m_currency);
}

/// As the shop rounds it, else as is usual.
CashRounding ReturnDraft::cashRounding() const
{
    const CashRounding rounding = m_payment ? m_payment->cashRounding() : CashRounding::usual(m_currency);
    return rounding.currency() == m_currency ? rounding : CashRounding::usual(m_currency);
}

Money ReturnDraft::exact() const
{
    const auto difference = back().minus(m_cart.total());
    return difference ? *difference : Money::zero(m_currency);
}

/// Of the part that goes back in cash (negative). The last return of a sale gives back what that was rounded by, too.
Money ReturnDraft::roundingOf(Money cash) const
{
    Money rounding = cashRounding().due(cash).rounding;
    if (m_kind == Kind::WithReceipt && !sale().rounding.isZero()) {
        Returned after = m_file.returned();
        Sale now;
        now.type = SaleType::Return;
        now.lines = m_lines;
        after.add(now);
        if (after.state() == Undone::Whole)
            rounding = sale().rounding.plus(after.rounding()).value().negated();
    }
    return cash.minor() + rounding.minor() > 0 ? Money::zero(m_currency) : rounding;
}

ReturnDraft::Refunds ReturnDraft::refunds() const
{
    Refunds refunds{{}, Money::zero(m_currency)};
    QList<Payment> &payments = refunds.payments;
    const Money back = exact();
    if (m_refund)
        payments = {Payment{*m_refund, back.negated(), back.negated(), Money::zero(m_currency), {}}};
    else
        payments = refundsAsPaid(sale(), m_file.returned(), back);
    for (Payment &payment : payments) {
        payment.reference = isCard(payment.tender) ? m_reference : QString();
        if (payment.tender == Tender::Cash) {
            const Money rounding = roundingOf(payment.amount);
            payment.amount = payment.amount.plus(rounding).value();
            refunds.rounding = refunds.rounding.plus(rounding).value();
        }
        payment.received = payment.amount;
    }
    return refunds;
}

bool ReturnDraft::charges() const
{
    return exact().isNegative();
}

QList<Payment> ReturnDraft::payments() const
{
    return exact().isZero() || charges() ? QList<Payment>() : refunds().payments;
}

Money ReturnDraft::rounding() const
{
    return exact().isZero() || charges() ? Money::zero(m_currency) : refunds().rounding;
}

/// What of the refund the terminal itself took and gives back, or gave back already; empty: none of it, or not all.
Result<TerminalRefunds::Plan> ReturnDraft::byTerminal() const
{
    if (!m_terminal || m_refund || charges())
        return TerminalRefunds::Plan();
    qint64 cards = 0;
    const QList<Payment> parts = refunds().payments;
    for (const Payment &payment : parts)
        cards -= isCard(payment.tender) ? payment.amount.minor() : 0;
    const auto plan = TerminalRefunds::planOf(m_purchases, Money(cards, m_currency));
    const bool isOutOfReach = plan && !plan->parts.isEmpty() && !m_terminal->isLinked();
    return isOutOfReach ? Result<TerminalRefunds::Plan>(TerminalRefunds::Plan()) : plan;
}

/// What the terminal gave back already cannot go back a second time in another way.
Result<void> ReturnDraft::checkLoose() const
{
    const Money loose = TerminalRefunds::looseOf(m_purchases, m_currency);
    if (loose.isZero() || (!m_refund && !charges()))
        return {};
    return Error{Error::Code::Conflict,
                 tr("The terminal gave %1 back to this card before, and no return has it yet. Take it back the way it was paid. Nothing was recorded.")
                     .arg(m_text.withSymbol(loose)),
                 {}};
}

bool ReturnDraft::needsReference() const
{
    const auto plan = byTerminal();
    if (!plan || !plan->isEmpty())
        return false;
    const auto all = payments();
    return std::any_of(all.begin(), all.end(), [](const Payment &payment) { return isCard(payment.tender); });
}

Money ReturnDraft::due() const
{
    if (charges())
        return exact().negated();
    Money sum = Money::zero(m_currency);
    for (const Payment &payment : payments())
        sum = sum.minus(payment.amount).value();
    return sum;
}

} // namespace mostrador
