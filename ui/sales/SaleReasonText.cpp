// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleReasonText.h"

namespace mostrador {

QString SaleReasonText::name(const QString &reason)
{
    if (reason == ReturnReason::Unwanted)
        return tr("Not wanted");
    if (reason == ReturnReason::Defective)
        return tr("Defective");
    if (reason == ReturnReason::WrongItem)
        return tr("Wrong item");
    if (reason == ReturnReason::Expired)
        return tr("Expired");
    if (reason == ReturnReason::WrongPrice)
        return tr("Wrong price");
    if (reason == ReturnReason::WrongTender)
        return tr("Wrong payment");
    if (reason == ReturnReason::Mistake)
        return tr("Rung up wrong");
    if (reason == ReturnReason::Other)
        return tr("Other");
    return reason;
}

QString SaleReasonText::action(const QString &reason)
{
    return QStringLiteral("return.") + reason;
}

} // namespace mostrador
