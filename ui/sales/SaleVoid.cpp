// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleVoid.h"

namespace mostrador {

static QStringList referencesOf(const QList<PaymentAttempt> &refunds)
{
    QStringList references;
    for (const PaymentAttempt &refund : refunds)
        references.append(refund.reference);
    return references;
}

SaleVoid::SaleVoid(Till &till, PastSales &sales, TerminalPayments *terminal, Approvals *approvals, QObject *parent)
    : QObject(parent), m_till(till), m_sales(sales), m_approvals(approvals), m_refunds(terminal ? new TerminalRefunds(*terminal, this) : nullptr)
{
}

void SaleVoid::start(const QString &number, const QString &reason)
{
    if (m_isWaiting)
        return;
    m_behalf = begunBy(m_approvals);
    const auto plan = m_refunds ? TerminalRefunds::planOf(m_sales.cardPurchases(number), std::nullopt) : TerminalRefunds::Plan();
    if (!plan)
        return fail(plan.error().message);
    m_isWaiting = true;
    const QStringList done = referencesOf(plan->done);
    if (plan->parts.isEmpty() || !m_refunds->isLinked())
        return record(number, reason, done);
    Q_EMIT atTerminal();
    m_refunds->start(plan->parts, m_behalf, [this, number, reason, done](const Result<QList<PaymentAttempt>> &refunds) {
        refunds ? record(number, reason, done + referencesOf(*refunds)) : fail(refunds.error().message);
    });
}

void SaleVoid::record(const QString &number, const QString &reason, const QStringList &attempts)
{
    const auto told = [this](const Result<CommittedSale> &done) {
        if (!done)
            return fail(done.error().message);
        m_isWaiting = false;
        Q_EMIT recorded(*done);
    };
    m_behalf([&] { m_till.voidSale(number, reason, attempts, this, told); });
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
