// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/ShiftRule.h"

#include "models/services/cash/CashService.h"
#include "models/services/parked/UnparkedSales.h"
#include "models/services/returns/KeptExchange.h"
#include "models/storage/SaleStore.h"
#include "models/storage/payment/PaymentAttemptStore.h"
#include "models/storage/payment/TakenSetting.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

static Error conflict(const char *text)
{
    return {Error::Code::Conflict, QCoreApplication::translate("Cash", text), {}};
}

bool lacksShift(bool isOpen, bool hasAny, const QString &needs)
{
    const bool isNeeded = needs == QLatin1String("always") || (needs != QLatin1String("never") && hasAny);
    return isNeeded && !isOpen;
}

QString noShiftWords()
{
    return QCoreApplication::translate("Cash", "No shift is open: open it in Cash first. The sale stays as it is.");
}

Result<void> checkShift(Database &database)
{
    const ShiftStore shifts(database);
    const auto isOpen = shifts.isOpen();
    if (!isOpen || *isOpen)
        return isOpen ? Result<void>() : isOpen.error();
    const auto hasAny = shifts.hasAny();
    const auto needs = SettingStore(database).value(cash::NeedsShift);
    if (!hasAny || !needs)
        return hasAny ? needs.error() : hasAny.error();
    return lacksShift(false, *hasAny, *needs) ? Result<void>(Error{Error::Code::Conflict, noShiftWords(), {}}) : Result<void>();
}

/// A part of it by the terminal is nowhere but in its attempt. What was charged for a sale that is recorded waits for a person beside the shift.
static Result<bool> isCharged(Database &database)
{
    const auto cart = SaleStore(database).openCart();
    if (!cart || cart->isEmpty())
        return cart ? Result<bool>(false) : cart.error();
    const auto draft = SettingStore(database).value(setting::PaymentDraft);
    const auto stranded = PaymentAttemptStore(database).stranded();
    if (!draft || !stranded)
        return draft ? stranded.error() : draft.error();
    return !draft->isEmpty() && std::any_of(stranded->cbegin(), stranded->cend(), [&draft](const PaymentAttempt &attempt) {
        return attempt.kind == AttemptKind::Purchase && attempt.draft == *draft;
    });
}

Result<void> checkNoPayment(Database &database)
{
    const auto taken = SettingStore(database).value(setting::PaymentTaken);
    const auto open = PaymentAttemptStore(database).open();
    if (!taken || !open)
        return taken ? open.error() : taken.error();
    const auto exchange = SettingStore(database).value(setting::Exchange);
    if (!exchange)
        return exchange.error();
    if (!open->isEmpty())
        return conflict(QT_TRANSLATE_NOOP("Cash", "The card terminal has not ended a payment yet: wait for it, or settle it by hand in the sale. Nothing was recorded."));
    if (!taken->isEmpty())
        return conflict(QT_TRANSLATE_NOOP("Cash", "The open sale is paid in part: charge the rest, or take off what is given back. Nothing was recorded."));
    const auto charged = isCharged(database);
    if (!charged)
        return charged.error();
    if (*charged)
        return conflict(QT_TRANSLATE_NOOP("Cash", "A card was charged for the open sale: charge the rest, or give it back to the card. Nothing was recorded."));
    if (!exchange->isEmpty())
        return conflict(QT_TRANSLATE_NOOP("Cash", "An exchange is being paid: charge the rest, or leave it. Nothing was recorded."));
    const auto waiting = UnparkedSales::read(database);
    if (!waiting)
        return waiting.error();
    if (!waiting->isEmpty())
        return conflict(QT_TRANSLATE_NOOP("Cash", "A sale that could not be parked waits: finish the open sale, and it is open again. Nothing was recorded."));
    return {};
}

} // namespace mostrador
