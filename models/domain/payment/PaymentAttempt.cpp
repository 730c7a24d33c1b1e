// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/PaymentAttempt.h"
#include "models/domain/WireWords.h"

namespace mostrador {

namespace {

constexpr WireWord<AttemptKind> kinds[] = {{AttemptKind::Purchase, "purchase"}, {AttemptKind::Refund, "refund"}, {AttemptKind::Void, "void"}};
constexpr WireWord<AttemptState> states[] = {{AttemptState::Created, "created"},   {AttemptState::Sent, "sent"},       {AttemptState::Approved, "approved"},
                                             {AttemptState::Declined, "declined"}, {AttemptState::Unknown, "unknown"}, {AttemptState::Cancelled, "cancelled"},
                                             {AttemptState::Refunded, "refunded"}};
constexpr WireWord<SettledBy> settlers[] =
    {{SettledBy::Nobody, ""}, {SettledBy::Answer, "answer"}, {SettledBy::Status, "status"}, {SettledBy::Till, "till"}, {SettledBy::Cashier, "cashier"}};

} // namespace

QString toWire(AttemptKind kind)
{
    return wordOf(kinds, kind);
}
QString toWire(AttemptState state)
{
    return wordOf(states, state);
}
QString toWire(SettledBy by)
{
    return wordOf(settlers, by);
}
std::optional<AttemptKind> attemptKindFromWire(const QString &text)
{
    return valueOf(kinds, text);
}
std::optional<AttemptState> attemptStateFromWire(const QString &text)
{
    return valueOf(states, text);
}
std::optional<SettledBy> settledByFromWire(const QString &text)
{
    return valueOf(settlers, text);
}

} // namespace mostrador
