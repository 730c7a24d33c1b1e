// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include <QDateTime>
#include <optional>

namespace mostrador {

/// What an attempt is for. Wire words: "purchase", "refund", "void".
enum class AttemptKind { Purchase, Refund, Void };
/// How far it is. Wire words: the same in small letters.
enum class AttemptState {
    Created, ///< on the disk; nothing has been sent
    Sent,    ///< about to be sent, or sent: from here on the terminal may have acted
    Approved,
    Declined,
    Unknown,   ///< sent, and no answer: asked again until the terminal knows
    Cancelled, ///< it never reached the terminal, or was taken back before it was paid
    Refunded   ///< approved, and given back whole by another attempt
};
/// Who settled it. Wire words: "answer", "status", "till" (it was never sent), "cashier"; empty while it is open.
enum class SettledBy { Nobody, Answer, Status, Till, Cashier };

QString toWire(AttemptKind kind);
QString toWire(AttemptState state);
QString toWire(SettledBy by);
std::optional<AttemptKind> attemptKindFromWire(const QString &text);
std::optional<AttemptState> attemptStateFromWire(const QString &text);
std::optional<SettledBy> settledByFromWire(const QString &text);

/// One try to move money by a card terminal. Its reference is what the terminal knows it by.
struct PaymentAttempt {
    QString reference;
    QString draft; ///< of the open sale that it is for, ≤ 40 characters
    AttemptKind kind = AttemptKind::Purchase;
    Tender tender = Tender::Credit; ///< as what it is rung up
    Money amount;         ///< more than zero, also of a refund
    int installments = 1; ///< asked for, then as the terminal gave them
    QString original;     ///< of a refund or a void: reference of the purchase
    AttemptState state = AttemptState::Created;
    SettledBy settledBy = SettledBy::Nobody;
    QString authorisation;
    QString brand;
    QString lastFour;
    QString reason;      ///< why it was declined, cancelled or is unknown; ready for a person
    QString sale;        ///< number of the document that it pays; empty: none yet
    QDateTime createdAt; ///< UTC, milliseconds
    QDateTime sentAt;    ///< invalid: never
    QDateTime changedAt;

    bool isOpen() const { return state == AttemptState::Created || state == AttemptState::Sent || state == AttemptState::Unknown; }
    bool operator==(const PaymentAttempt &) const = default;
};

} // namespace mostrador
