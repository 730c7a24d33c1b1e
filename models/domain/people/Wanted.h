// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/Shift.h"
#include "models/domain/people/User.h"

namespace mostrador {

/// One thing that somebody wants to do: which, how much as the deed is measured, and what it is about. An approval is for just this: the same deed and
/// subject, and no more than the amount. Who asks for it and who records it name it by the same functions.
struct Wanted {
    Deed deed = Deed::Sell;
    qint64 amount = 0;
    QString subject = {};
    bool operator==(const Wanted &) const = default;
};

namespace wanted {
Wanted move(const CashMove &move); ///< into the drawer, out of it, or opened for nothing of that
Wanted ofShift(Deed deed, int shift, qint64 amount = 0);
Wanted voidOf(const QString &number, Money total); ///< total of either sign
/// What comes back by a return or an exchange: the worth of the goods, whatever is taken instead. `hasReceipt`: of a sale of this till.
Wanted back(const Sale &document, bool hasReceipt);
Wanted otherTender(const Sale &document);      ///< the same worth, by another tender than it was paid with
Wanted discount(const Sku &sku, qint64 share); ///< in basis points; no code: on the whole sale
Wanted price(const Sku &sku, qint64 share);    ///< how far below the catalogue's
Wanted product(const Sku &sku);
Wanted stock(const Sku &sku, Quantity quantity); ///< moved either way, or counted
Wanted settings();                               ///< to be in them, until they are left
Wanted person(const User &user);                 ///< made or changed; unlocked
Wanted limit(Role role, Deed deed);

/// What is taken off, in basis points of what it is taken off: never less than it is.
qint64 shareOff(qint64 off, qint64 of);
/// The least share that takes off so much, so many halves of a minor unit apart, which rounding may have added (Discount::of: one): never more than a
/// person typed.
qint64 leastShareOff(qint64 off, qint64 of, int halves = 1);
qint64 shareBelow(UnitPrice catalogue, UnitPrice price); ///< 0: it is not below
} // namespace wanted

} // namespace mostrador
