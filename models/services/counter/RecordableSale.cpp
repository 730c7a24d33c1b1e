// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/counter/RecordableSale.h"

#include "models/wire/JournalEntry.h"
#include "models/wire/Payloads.h"
#include <QCoreApplication>

namespace mostrador {

static constexpr qsizetype RoomForPayments = 8'000; ///< and for what is only known when it is recorded

Result<Sale> saleInCash(const Cart &cart, const QDateTime &at)
{
    const Money total = cart.total();
    const QList<Payment> paid = total.isZero() ? QList<Payment>() : QList<Payment>{Payment{Tender::Cash, total, total, Money::zero(total.currency()), {}}};
    return cart.toSale(paid, Platform::Till, at);
}

Result<void> checkRecordable(const Cart &cart, const QDateTime &at)
{
    const auto sale = saleInCash(cart, at);
    if (!sale)
        return sale.error();
    if (encode(*sale).size() <= JournalEntry::MaxPayloadBytes - RoomForPayments)
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("RecordableSale",
                                             "This sale is too long to be recorded as one. Take some lines out and charge it in two. Nothing was charged."),
                 {}};
}

} // namespace mostrador
