// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/people/Wanted.h"

#include "models/domain/Rounding.h"

namespace mostrador {

static qint64 size(qint64 value)
{
    return value < 0 ? -value : value;
}

Wanted wanted::move(const CashMove &move)
{
    const Deed deed = move.kind == CashMove::Kind::Drawer ? Deed::Drawer : move.kind == CashMove::Kind::In ? Deed::PayIn : Deed::PayOut;
    return {deed, move.amount.minor(), move.reason.trimmed().left(Sale::MostWords)};
}

Wanted wanted::ofShift(Deed deed, int shift, qint64 amount)
{
    return {deed, amount, QString::number(shift)};
}

Wanted wanted::voidOf(const QString &number, Money total)
{
    return {Deed::Void, size(total.minor()), number};
}

Wanted wanted::back(const Sale &document, bool hasReceipt)
{
    qint64 worth = 0;
    for (const SaleLine &line : document.lines)
        worth -= qMin<qint64>(0, line.total.minor());
    return {hasReceipt ? Deed::Refund : Deed::RefundWithoutReceipt, worth, hasReceipt ? document.refersTo : document.customerName};
}

Wanted wanted::otherTender(const Sale &document)
{
    return {Deed::RefundOtherTender, back(document, true).amount, document.refersTo};
}

Wanted wanted::discount(const Sku &sku, qint64 share)
{
    return {Deed::Discount, share, sku};
}

Wanted wanted::price(const Sku &sku, qint64 share)
{
    return {Deed::Price, share, sku};
}

Wanted wanted::product(const Sku &sku)
{
    return {Deed::Products, 0, sku};
}

Wanted wanted::stock(const Sku &sku, Quantity quantity)
{
    return {Deed::Stock, size(quantity.milli()), sku};
}

Wanted wanted::settings()
{
    return {Deed::Settings, 0, {}};
}

Wanted wanted::person(const User &user)
{
    return {Deed::People, 0, user.id.isEmpty() ? user.name.simplified() : user.id};
}

Wanted wanted::limit(Role role, Deed deed)
{
    return {Deed::People, 0, QStringLiteral("%1/%2").arg(toWire(role), toWire(deed))};
}

qint64 wanted::shareOff(qint64 off, qint64 of)
{
    return off <= 0 || of <= 0 ? 0 : qint64((Wide(off) * 10'000 + of - 1) / of);
}

qint64 wanted::leastShareOff(qint64 off, qint64 of, int halves)
{
    const Wide twice = Wide(off) * 2 - halves;
    return twice <= 0 || of <= 0 ? 0 : qint64((twice * 10'000 + Wide(of) * 2 - 1) / (Wide(of) * 2));
}

qint64 wanted::shareBelow(UnitPrice catalogue, UnitPrice price)
{
    Wide was = catalogue.value();
    Wide now = price.value();
    for (int scale = catalogue.scale(); scale < price.scale(); ++scale)
        was *= 10;
    for (int scale = price.scale(); scale < catalogue.scale(); ++scale)
        now *= 10;
    return was <= now || was <= 0 ? 0 : qint64(((was - now) * 10'000 + was - 1) / was);
}

} // namespace mostrador
