// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/PaymentAttempt.h"

namespace mostrador {

/// Debit, credit, or a card that was charged by hand.
bool isCard(Tender tender);

/// What of these payments to or from cards the terminal has nothing to do with: it is moved by hand, on a machine whose slip has a code. Zero or more.
/// `byTerminal`: the sum of what the terminal moved or will.
Money cardsByHand(const QList<Payment> &payments, Money byTerminal);

/// The payments of a document that gives money back, with what the card terminal gave back of it taken apart: a payment for each refund, under the
/// authorisation of that refund. What else goes back to cards stays as it is; the sum of each tender stays. `refunds` are approved ones.
QList<Payment> withRefunds(const QList<Payment> &payments, const QList<PaymentAttempt> &refunds);

} // namespace mostrador
