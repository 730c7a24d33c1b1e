// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/returns/ReturnReason.h"
#include <QCoreApplication>

namespace mostrador {

/// The words of why something came back or was voided.
class SaleReasonText final {
    Q_DECLARE_TR_FUNCTIONS(SaleReasonText)
public:
    static QString name(const QString &reason);   ///< free words stay as they are
    static QString action(const QString &reason); ///< of the shortcuts' table, in the scope "return"
};

} // namespace mostrador
