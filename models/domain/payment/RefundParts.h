// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/PaymentAttempt.h"

namespace mostrador {

/// The payments of a document that gives money back, with what the card terminal gave back of it taken apart: a payment for each refund, under the
/// authorisation of that refund. What else goes back to cards stays as it is; the sum of each tender stays. `refunds` are approved ones.
QList<Payment> withRefunds(const QList<Payment> &payments, const QList<PaymentAttempt> &refunds);

} // namespace mostrador
