// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/TerminalRefunds.h"
#include <algorithm>

namespace mostrador {

TerminalRefunds::TerminalRefunds(TerminalPayments &terminal, QObject *parent) : QObject(parent), m_terminal(terminal)
{
    connect(&terminal, &TerminalPayments::attemptChanged, this, &TerminalRefunds::changed);
    connect(&terminal, &TerminalPayments::attemptRefused, this, [this](const QString &reference, const Error &error) {
        if (m_reply && (reference == m_reference || m_reference.isEmpty())) // while it is being asked nothing else is
            end(error);
    });
}

Money TerminalRefunds::looseOf(const QList<CardPurchase> &purchases, Currency currency)
{
    qint64 sum = 0;
    for (const CardPurchase &purchase : purchases)
        for (const PaymentAttempt &refund : purchase.loose)
            sum += refund.amount.minor();
    return Money(sum, currency);
}

QStringList TerminalRefunds::referencesOf(const QList<PaymentAttempt> &refunds)
{
    QStringList references;
    for (const PaymentAttempt &refund : refunds)
        references.append(refund.reference);
    return references;
}

Result<TerminalRefunds::Plan> TerminalRefunds::planOf(const QList<CardPurchase> &purchases, const std::optional<Money> &amount)
{
    Plan plan;
    qint64 left = 0;
    for (const CardPurchase &purchase : purchases) {
        if (purchase.isAsking)
            return Error{Error::Code::Conflict,
                         tr("Whether the terminal gave money back to this card is not known yet; it is asked again. Nothing was recorded: try again in a moment."),
                         {}};
        plan.done += purchase.loose;
        left += purchase.left.minor();
    }
    if (purchases.isEmpty())
        return plan;
    const Money loose = looseOf(purchases, purchases.first().left.currency());
    qint64 rest = amount ? amount->minor() - loose.minor() : left;
    if (rest < 0)
        return Error{Error::Code::Conflict,
                     tr("The terminal gave %1 back to this card before, and no return has it yet: take back at least so much.").arg(MoneyText().withSymbol(loose)),
                     {}};
    for (const CardPurchase &purchase : purchases) {
        const qint64 part = std::min(rest, purchase.left.minor());
        if (part > 0)
            plan.parts.append({purchase.attempt, Money(part, purchase.left.currency())});
        rest -= std::max<qint64>(0, part);
    }
    return rest == 0 ? plan : Plan();
}

void TerminalRefunds::start(const QList<Part> &parts, Approvals::Behalf behalf, Reply reply)
{
    m_parts = parts;
    m_behalf = std::move(behalf);
    m_done.clear();
    m_reply = std::move(reply);
    next();
}

void TerminalRefunds::next()
{
    if (m_parts.isEmpty())
        return end(m_done);
    m_current = m_parts.takeFirst();
    m_reference.clear();
    const int turn = ++m_turn;
    Result<QString> begun = QString();
    m_behalf([&] { begun = m_terminal.refund(m_current.purchase, m_current.amount); });
    if (!begun)
        return end(begun.error());
    if (turn == m_turn) // what came of it may have come already
        m_reference = *begun;
}

void TerminalRefunds::cancel()
{
    if (m_reply && !m_reference.isEmpty())
        m_terminal.cancel(m_reference);
}

void TerminalRefunds::changed(const PaymentAttempt &attempt)
{
    const bool isEarly = m_reference.isEmpty() && attempt.kind == AttemptKind::Refund && attempt.original == m_current.purchase.reference;
    if (!m_reply || (attempt.reference != m_reference && !isEarly))
        return;
    m_reference = attempt.reference;
    if (attempt.state == AttemptState::Unknown)
        return Q_EMIT unknown(attempt.reason);
    if (attempt.isOpen())
        return;
    if (attempt.state != AttemptState::Approved) {
        const QString words = attempt.reason.isEmpty() ? tr("The terminal did not give the money back.") : attempt.reason;
        return end(Error{Error::Code::Denied, tr("%1 Nothing was recorded.").arg(words), {}});
    }
    m_done.append(attempt);
    next();
}

void TerminalRefunds::end(const Result<QList<PaymentAttempt>> &result)
{
    ++m_turn;
    m_reference.clear();
    m_parts.clear();
    const Reply reply = std::exchange(m_reply, {});
    if (reply)
        reply(result);
}

} // namespace mostrador
