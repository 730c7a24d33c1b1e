// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a card was asked for, where several things are open at once.
#include "models/services/TillSettings.h"
#include "models/services/returns/KeptExchange.h"
#include "ui/payment/CardDesk.h"
#include <algorithm>

namespace mostrador {

std::optional<CardDesk::Owner> CardDesk::elsewhere(const PaymentAttempt &attempt) const
{
    if (attempt.draft.isEmpty() || attempt.draft == m_front->draft())
        return std::nullopt;
    if (attempt.draft == m_sale.draft() && m_sale.phase() != OpenPayment::Phase::Paid)
        return Owner();
    if (const auto kept = KeptExchange::askedAs(attempt.draft, m_kept ? m_kept->value(setting::Exchange) : QString()))
        return Owner{true, kept->number};
    const bool isBeside =
        std::any_of(m_payments.cbegin(), m_payments.cend(), [&](const OpenPayment *payment) { return payment != &m_sale && payment->draft() == attempt.draft; });
    return isBeside ? std::optional(Owner{true, {}}) : std::nullopt;
}

QList<PaymentAttempt> CardDesk::waitingHere() const
{
    QList<PaymentAttempt> all = waiting();
    all.removeIf([this](const PaymentAttempt &attempt) { return elsewhere(attempt).has_value(); });
    return all;
}

std::optional<PaymentAttempt> CardDesk::unknownHere() const
{
    return firstOf(m_front->draft(), [](const PaymentAttempt &attempt) { return attempt.kind == AttemptKind::Purchase && attempt.state == AttemptState::Unknown; });
}

QList<PaymentAttempt> CardDesk::shown() const
{
    return m_front->phase() == OpenPayment::Phase::Paying ? waitingHere() : waiting();
}

Result<void> CardDesk::checkHere() const
{
    return m_current && elsewhere(*m_current)
        ? Error{Error::Code::Conflict, tr("This card was asked for something else that is open: it is settled there."), {}}
        : Result<void>();
}

void CardDesk::goThere()
{
    if (!m_current || !elsewhere(*m_current))
        return;
    const PaymentAttempt attempt = *m_current;
    leave();
    Q_EMIT wanted(attempt);
}

} // namespace mostrador
