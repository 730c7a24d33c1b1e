// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/payment/PaymentAttempt.h"
#include <QCoreApplication>

namespace mostrador {

/// What a person is told after the program ended in the middle of something: what happened, and what not to do again.
class CrashWords final {
    Q_DECLARE_TR_FUNCTIONS(CrashWords)
public:
    static QString ofReceipt(const Sale &document, const MoneyText &numbers); ///< it was recorded, and perhaps nobody saw it
    /// As CardDesk::found. `isLoose`: no document has it.
    static QString ofCard(const PaymentAttempt &attempt, bool isLoose, const MoneyText &numbers);
};

} // namespace mostrador
