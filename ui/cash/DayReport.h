// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/Receipt.h"
#include "models/domain/cash/Shift.h"

namespace mostrador {

/// X and Z as lines of text: what the screen shows and a printer would print.
struct DayReport {
    struct Place {
        QString shop;
        QString till;
    };
    static QList<Receipt::Line> x(const ShiftFigures &figures, const Place &place, const MoneyText &text);
    static QList<Receipt::Line> z(const ZReport &report, const Place &place, const MoneyText &text);
    static QStringList brief(const ZReport &report, const MoneyText &text); ///< what a Z is read for first: what differs, why, what is taken out
    static QList<Receipt::Line> move(const CashMove &move, const Place &place, const MoneyText &text); ///< the slip of one in or out
};

} // namespace mostrador
