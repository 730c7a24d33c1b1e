// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Discount.h"

#include "models/domain/Rounding.h"
#include <QCoreApplication>

namespace mostrador {

Money Discount::of(Money price) const
{
    const qint64 off = basisPoints > 0 ? qint64(dividedHalfAway(Wide(price.minor()) * basisPoints, 10000)) : amount.minor();
    return Money(std::min(off, price.minor()), price.currency());
}

Result<void> checkDiscount(const Discount &discount)
{
    const auto wrong = [](const char *text) { return Error{Error::Code::Invalid, QCoreApplication::translate("Discount", text), {}}; };
    if (discount.basisPoints < 0 || discount.basisPoints > 10000)
        return wrong(QT_TRANSLATE_NOOP("Discount", "A discount is between 0 % and 100 %. Nothing was changed."));
    if (discount.amount.isNegative() || (discount.basisPoints > 0 && !discount.amount.isZero()))
        return wrong(QT_TRANSLATE_NOOP("Discount", "A discount is a percentage or an amount, and not below zero. Nothing was changed."));
    if (discount.reason.size() > 60)
        return wrong(QT_TRANSLATE_NOOP("Discount", "The reason of the discount is too long. Nothing was changed."));
    return {};
}

} // namespace mostrador
