// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/CrashWords.h"

namespace mostrador {

QString CrashWords::ofReceipt(const Sale &document, const MoneyText &numbers)
{
    const QString amount = numbers.withSymbol(document.total.isNegative() ? document.total.negated() : document.total);
    switch (document.type) {
    case SaleType::Return:
        return tr("The return %1 was recorded before the program ended: %2 go back to the customer. Do not take it back again.").arg(document.number, amount);
    case SaleType::Void:
        return tr("The void %1 of the sale %2 was recorded before the program ended: %3 go back to the customer.").arg(document.number, document.refersTo, amount);
    case SaleType::Exchange:
        return document.total.isNegative()
            ? tr("The exchange %1 was recorded before the program ended: %2 go back to the customer. Do not do it again.").arg(document.number, amount)
            : tr("The exchange %1 was recorded before the program ended: %2 were to be charged. Do not do it again.").arg(document.number, amount);
    case SaleType::Sale: break;
    }
    return tr("Sale %1 of %2 was recorded before the program ended. Do not ring it up again.").arg(document.number, amount);
}

static QString approved(const PaymentAttempt &attempt, bool isLoose)
{
    if (attempt.kind == AttemptKind::Purchase)
        return isLoose ? CrashWords::tr("A card was charged %1, and no sale has it yet.") : CrashWords::tr("The terminal says that it charged the %1.");
    return isLoose ? CrashWords::tr("The terminal gave %1 back to a card, and no return has it yet. Take it back once more: the card is not asked again.")
                   : CrashWords::tr("The terminal says that it gave the %1 back.");
}

QString CrashWords::ofCard(const PaymentAttempt &attempt, bool isLoose, const MoneyText &numbers)
{
    const QString amount = numbers.withSymbol(attempt.amount);
    const bool isPurchase = attempt.kind == AttemptKind::Purchase;
    switch (attempt.state) {
    case AttemptState::Unknown:
        return isPurchase ? tr("It is not known whether a card was charged %1. It is being asked for.").arg(amount)
                          : tr("It is not known whether the terminal gave %1 back to a card. It is being asked for.").arg(amount);
    case AttemptState::Approved:
    case AttemptState::Refunded: return approved(attempt, isLoose).arg(amount);
    default: break;
    }
    return isPurchase ? tr("The terminal says that it did not charge the %1.").arg(amount) : tr("The terminal says that it did not give the %1 back.").arg(amount);
}

} // namespace mostrador
