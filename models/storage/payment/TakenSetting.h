// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador::setting {

/// What was handed over for the open sale that is not paid whole yet, as PaymentSettings keeps it; empty: nothing.
inline const QString PaymentTaken = QStringLiteral("payment.taken");
/// What the card terminal knows the open sale by; empty: it was not asked for it.
inline const QString PaymentDraft = QStringLiteral("payment.draft");

} // namespace mostrador::setting
