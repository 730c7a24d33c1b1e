// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/ShiftFigures.h"

namespace mostrador {

ShiftFigures::TenderSum ShiftFigures::sumOf(Tender tender) const
{
    for (const TenderSum &sum : tenders)
        if (sum.tender == tender)
            return sum;
    return {tender, 0, 0, 0};
}

Money ShiftFigures::expected(Tender tender) const
{
    const qint64 net = sumOf(tender).net();
    return Money(tender == Tender::Cash ? opening + net + paidIn.total - paidOut.total : net, currency);
}

} // namespace mostrador
