// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/Sale.h"
#include <QCoreApplication>

namespace mostrador {

/// A receipt as lines of text: what the screen shows and a printer would print.
class Receipt final {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
public:
    enum class Look { Center, Normal, Small, Strong, Rule };
    struct Line {
        Look look = Look::Normal;
        QString left;
        QString right;
    };

    /// `copy`: which copy of it, from 1; 0: the first receipt.
    static QList<Line> lines(const Sale &sale, const QString &shop, const QString &till, const MoneyText &text, int copy = 0);
};

} // namespace mostrador
