// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleVoid.h"
#include "models/domain/payment/RefundParts.h"

namespace mostrador {

SaleVoid::SaleVoid(Till &till, PastSales &sales, TerminalPayments *terminal, Approvals *approvals, QObject *parent)
    : QObject(parent), m_till(till), m_sales(sales), m_approvals(approvals), m_refunds(terminal ? new TerminalRefunds(*terminal, this) : nullptr)
{}

Result<TerminalRefunds::Plan> SaleVoid::planFor(const Sale &sale) const
{
    return m_refunds ? TerminalRefunds::planOf(m_sales.cardPurchases(sale.number), std::nullopt) : TerminalRefunds::Plan();
}

Money SaleVoid::look(const Sale &sale)
{
    if (!m_isWaiting)
        m_isByTerminal = m_refunds && m_refunds->isLinked();
    Money byTerminal = Money::zero(sale.total.currency());
    const auto planned = planFor(sale);
    if (!planned)
        return byTerminal; // start() says why nobody knows
    for (const PaymentAttempt &refund : planned->done)
        byTerminal = byTerminal.plus(refund.amount).value();
    if (m_isByTerminal)
        for (const TerminalRefunds::Part &part : planned->parts)
            byTerminal = byTerminal.plus(part.amount).value();
    return cardsByHand(sale.payments, byTerminal);
}

void SaleVoid::start(const Sale &sale, const QString &reason, const QString &code)
{
    if (m_isWaiting)
        return;
    m_behalf = begunBy(m_approvals);
    if (code.isEmpty())
        if (const Money byHand = look(sale); !byHand.isZero())
            return Q_EMIT codeWanted(byHand);
    const auto planned = planFor(sale);
    if (!planned)
        return fail(planned.error().message);
    m_isWaiting = true;
    const CardsBack cards{TerminalRefunds::referencesOf(planned->done), code};
    if (planned->parts.isEmpty() || !m_isByTerminal)
        return record(sale.number, reason, cards);
    Q_EMIT atTerminal();
    m_refunds->start(planned->parts, m_behalf, [this, number = sale.number, reason, cards](const Result<QList<PaymentAttempt>> &refunds) {
        refunds ? record(number, reason, {cards.attempts + TerminalRefunds::referencesOf(*refunds), cards.code}) : fail(refunds.error().message);
    });
}

void SaleVoid::record(const QString &number, const QString &reason, const CardsBack &cards)
{
    const auto told = [this](const Result<CommittedSale> &done) {
        if (!done)
            return fail(done.error().message);
        m_isWaiting = false;
        Q_EMIT recorded(*done);
    };
    m_behalf([&] { m_till.voidSale(number, reason, cards, this, told); });
}

void SaleVoid::fail(const QString &message)
{
    m_isWaiting = false;
    Q_EMIT failed(message);
}

bool SaleVoid::cancel()
{
    if (!m_isWaiting || !m_refunds)
        return false;
    m_refunds->cancel();
    return true;
}

} // namespace mostrador
