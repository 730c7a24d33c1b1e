// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/ReasonText.h"
#include <QCoreApplication>

namespace mostrador::ReasonText {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ReasonText", text);
}

} // namespace

QStringList offered()
{
    return {StockReason::Received, StockReason::Found, StockReason::Damaged, StockReason::Lost, StockReason::OwnUse, StockReason::Correction};
}

QString name(const QString &reason)
{
    if (reason == StockReason::Received)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Received"));
    if (reason == StockReason::Found)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Found"));
    if (reason == StockReason::Damaged)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Damaged"));
    if (reason == StockReason::Lost)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Lost"));
    if (reason == StockReason::OwnUse)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Own use"));
    if (reason == StockReason::Opening)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Opening stock"));
    return say(QT_TRANSLATE_NOOP("ReasonText", "Correction"));
}

QString action(const QString &reason)
{
    return QStringLiteral("adjust.") + (reason == StockReason::OwnUse ? QStringLiteral("ownUse") : reason);
}

int sign(const QString &reason)
{
    if (reason == StockReason::Received || reason == StockReason::Found)
        return 1;
    return reason == StockReason::Correction || reason.isEmpty() ? 0 : -1;
}

QString movement(const OwnMovement &movement)
{
    if (movement.type == EntryType::SaleCompleted)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Sale %1")).arg(movement.number);
    if (movement.type == EntryType::SaleReturned)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Return %1")).arg(movement.number);
    if (movement.type == EntryType::SaleVoided)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Void %1")).arg(movement.number);
    if (movement.type == EntryType::SaleExchanged)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Exchange %1")).arg(movement.number);
    if (movement.type == EntryType::StockCounted)
        return say(QT_TRANSLATE_NOOP("ReasonText", "Count"));
    return name(movement.reason);
}

} // namespace mostrador::ReasonText
