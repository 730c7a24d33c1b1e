// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/BackWords.h"
#include "models/domain/payment/RefundParts.h"
#include "ui/payment/TenderText.h"
#include "ui/sales/SalesScreen.h"

namespace mostrador {

static const QString Dot = QStringLiteral(" · ");

static bool isBackAlready(Tender tender)
{
    return isCard(tender) || tender == Tender::Account;
}

/// An exchange for as much, or more.
static QString chargedWords(const Sale &exchange, const MoneyText &text)
{
    QStringList parts;
    for (const Payment &payment : exchange.payments) {
        parts.append(TenderText::withAmount(payment.tender, payment.received, text));
        if (!payment.change.isZero())
            parts.append(SalesScreen::tr("change %1").arg(text.withSymbol(payment.change)));
    }
    return parts.isEmpty() ? SalesScreen::tr("Exchanged under %1. Nothing is to be paid.").arg(exchange.number)
                           : SalesScreen::tr("Exchanged under %1. Received: %2.").arg(exchange.number, parts.join(Dot));
}

QString backWords(const Sale &document, const MoneyText &text)
{
    if (document.type == SaleType::Exchange && !document.total.isNegative())
        return chargedWords(document, text);
    QStringList hand;
    QStringList done;
    for (const Payment &payment : document.payments)
        (isBackAlready(payment.tender) ? done : hand).append(TenderText::withAmount(payment.tender, payment.amount.negated(), text));
    QStringList words;
    if (document.type == SaleType::Void)
        words.append(SalesScreen::tr("The sale %1 is void, under %2.").arg(document.refersTo, document.number));
    else if (hand.isEmpty() && done.isEmpty())
        return SalesScreen::tr("Taken back under %1. No money goes back.").arg(document.number);
    else if (document.type == SaleType::Exchange)
        words.append(SalesScreen::tr("Exchanged under %1.").arg(document.number));
    else
        words.append(SalesScreen::tr("Taken back under %1.").arg(document.number));
    if (!hand.isEmpty())
        words.append(SalesScreen::tr("Give back: %1.").arg(hand.join(Dot)));
    if (!done.isEmpty())
        words.append(SalesScreen::tr("Already back: %1.").arg(done.join(Dot)));
    return words.join(QLatin1Char(' '));
}

} // namespace mostrador
