// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/PendingPayments.h"
#include "ui/payment/CardDesk.h"
#include "models/domain/MoneyText.h"
#include "models/services/TillSettings.h"
#include "models/services/returns/KeptExchange.h"
#include "ui/sale/SaleController.h"
#include <QCoreApplication>

namespace mostrador {

static QString words(const char *text)
{
    return QCoreApplication::translate("PendingPayments", text);
}

QList<PendingPayment> pendingPayments(const SaleController &sale, const CardDesk *cards, const MoneyText &text, const TillSettings &settings)
{
    QList<PendingPayment> all;
    const auto inSale = [&all](const QString &words) { all.append({words, QStringLiteral("shopping-cart")}); };
    if (!sale.settlement().taken().isEmpty())
        inSale(words(QT_TRANSLATE_NOOP("PendingPayments", "The open sale is paid in part: %1 is missing")).arg(text.withSymbol(sale.settlement().missing())));
    else if (sale.phase() == SaleController::Phase::Paying)
        inSale(words(QT_TRANSLATE_NOOP("PendingPayments", "The open sale is being paid: %1")).arg(text.withSymbol(sale.cart().total())));
    const QList<PaymentAttempt> waiting = cards ? cards->waiting() : QList<PaymentAttempt>();
    for (const PaymentAttempt &attempt : waiting) {
        const char *what = attempt.isOpen()
            ? QT_TRANSLATE_NOOP("PendingPayments", "The card terminal has not ended: %1")
            : QT_TRANSLATE_NOOP("PendingPayments", "A card was charged and is in no sale: %1");
        const bool isOfExchange = KeptExchange::askedAs(attempt.draft, settings.value(setting::Exchange)).has_value();
        all.append({words(what).arg(text.withSymbol(attempt.amount)), isOfExchange ? QStringLiteral("receipt") : QStringLiteral("shopping-cart")});
    }
    if (!settings.value(setting::Exchange).isEmpty())
        all.append({words(QT_TRANSLATE_NOOP("PendingPayments", "An exchange is being paid")), QStringLiteral("receipt")});
    if (const int waiting = int(sale.unparked().size()); waiting > 0)
        inSale(QCoreApplication::translate("PendingPayments", "%n sale(s) could not be parked and open(s) after the open one", nullptr, waiting));
    return all;
}

} // namespace mostrador
