// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/ShiftWord.h"
#include "models/services/cash/CashDesk.h"
#include <QCoreApplication>

namespace mostrador {

QString shiftWord(const CashDesk &cash)
{
    if (const auto &shift = cash.shift())
        return shift->isCounted ? QCoreApplication::translate("CashWords", "Counted") : QCoreApplication::translate("CashWords", "Open");
    return cash.left() ? QCoreApplication::translate("CashWords", "Closed") : QString();
}

} // namespace mostrador
