// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ConflictText.h"

namespace mostrador {

QString ConflictText::field(ProductField field)
{
    switch (field) {
    case ProductField::Name: return tr("name");
    case ProductField::Gtins: return tr("barcodes");
    case ProductField::Category: return tr("category");
    case ProductField::Unit: return tr("unit");
    case ProductField::Price: return tr("price");
    case ProductField::Tax: return tr("tax");
    case ProductField::Minimum: return tr("minimum");
    case ProductField::Archived: return tr("archived");
    case ProductField::Favourite: return tr("place among the favourites");
    }
    return {};
}

QString ConflictText::value(ProductField field, const QString &wire, const MoneyText &text)
{
    switch (field) {
    case ProductField::Price: {
        const auto currency = Currency::fromCode(wire.section(QLatin1Char(' '), 1, 1));
        const auto price = currency ? UnitPrice::fromWire(wire.section(QLatin1Char(' '), 0, 0), *currency) : Result<UnitPrice>(Error{});
        return price ? currency->symbol() + QChar(0x00A0) + text.price(*price) : wire;
    }
    case ProductField::Minimum: return text.quantity(Quantity::fromMilli(wire.toLongLong()));
    case ProductField::Tax: return text.percentFromBasisPoints(wire.toInt());
    case ProductField::Archived: return wire == QLatin1String("true") ? tr("yes") : tr("no");
    default: return wire.isEmpty() ? tr("(none)") : wire;
    }
}

} // namespace mostrador
