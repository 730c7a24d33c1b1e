// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/PaymentAttempt.h"

namespace mostrador {

namespace {

template <typename T>
struct Word {
    T value;
    const char *text;
};

constexpr Word<AttemptKind> kinds[] = {{AttemptKind::Purchase, "purchase"}, {AttemptKind::Refund, "refund"}, {AttemptKind::Void, "void"}};
constexpr Word<AttemptState> states[] = {{AttemptState::Created, "created"},   {AttemptState::Sent, "sent"},       {AttemptState::Approved, "approved"},
                                         {AttemptState::Declined, "declined"}, {AttemptState::Unknown, "unknown"}, {AttemptState::Cancelled, "cancelled"},
                                         {AttemptState::Refunded, "refunded"}};
constexpr Word<SettledBy> settlers[] =
    {{SettledBy::Nobody, ""}, {SettledBy::Answer, "answer"}, {SettledBy::Status, "status"}, {SettledBy::Till, "till"}, {SettledBy::Cashier, "cashier"}};

template <typename T, size_t N>
QString wordFor(const Word<T> (&words)[N], T value)
{
    for (const Word<T> &word : words)
        if (word.value == value)
            return QLatin1String(word.text);
    return {};
}

template <typename T, size_t N>
std::optional<T> valueOf(const Word<T> (&words)[N], const QString &text)
{
    for (const Word<T> &word : words)
        if (text == QLatin1String(word.text))
            return word.value;
    return std::nullopt;
}

} // namespace

QString toWire(AttemptKind kind)
{
    return wordFor(kinds, kind);
}
QString toWire(AttemptState state)
{
    return wordFor(states, state);
}
QString toWire(SettledBy by)
{
    return wordFor(settlers, by);
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
