// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador::setting {

/// What was handed over for the open sale that is not paid whole yet, as PaymentSettings keeps it; empty: nothing.
inline const QString PaymentTaken = QStringLiteral("payment.taken");

} // namespace mostrador::setting
