// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mostrador {

/// Why something came back, or a sale was voided: words of Sale::reason. A decoder takes others, too.
namespace ReturnReason {
inline const QString Unwanted = QStringLiteral("unwanted");
inline const QString Defective = QStringLiteral("defective");
inline const QString WrongItem = QStringLiteral("wrong_item");
inline const QString Expired = QStringLiteral("expired");
inline const QString WrongPrice = QStringLiteral("wrong_price");
inline const QString WrongTender = QStringLiteral("wrong_tender");
inline const QString Mistake = QStringLiteral("mistake");
inline const QString Other = QStringLiteral("other");
inline QStringList ofReturn()
{
    return {Unwanted, Defective, WrongItem, Expired, WrongPrice, Other};
}
inline QStringList ofVoid()
{
    return {Mistake, WrongTender, Unwanted, Other};
}
} // namespace ReturnReason

} // namespace mostrador
