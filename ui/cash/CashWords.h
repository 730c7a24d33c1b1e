// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/cash/Shift.h"

namespace mostrador {

/// What the window calls things of the drawer.
struct CashWords {
    static QString kind(CashMove::Kind kind);
    static QString reason(const QString &word);                         ///< free words as they are
    static QStringList reasons(CashMove::Kind kind);                    ///< words to choose from
    static QString difference(Money difference, const MoneyText &text); ///< "Missing $ 250", "Over $ 10", "Exact"
    static QString time(const QDateTime &at);                           ///< "09:02", with the day if it is another
};

} // namespace mostrador
