// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CartCodec.h"

#include "models/wire/Payloads.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace mostrador {

QByteArray encodeCart(const Cart &cart)
{
    if (cart.isEmpty())
        return {};
    QJsonArray lines;
    for (const CartLine &line : cart.lines())
        lines.append(QJsonObject{{QStringLiteral("product"), toJson(line.product)},
                                 {QStringLiteral("quantity_milli"), line.quantity.milli()},
                                 {QStringLiteral("unit_price"), line.unitPrice.toWire()}});
    return QJsonDocument(QJsonObject{{QStringLiteral("currency"), cart.currency().code()}, {QStringLiteral("lines"), lines}}).toJson(QJsonDocument::Compact);
}

Cart decodeCart(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const Currency currency = Currency::fromCode(object.value(QStringLiteral("currency")).toString()).value_or(Currency());
    Cart cart(currency);
    for (const QJsonValue &item : object.value(QStringLiteral("lines")).toArray()) {
        const auto product = productFromJson(item[QStringLiteral("product")].toObject());
        const auto price = UnitPrice::fromWire(item[QStringLiteral("unit_price")].toString(), currency);
        if (product && price && checkProduct(*product))
            static_cast<void>(cart.addLine(*product, Quantity::fromMilli(item[QStringLiteral("quantity_milli")].toInteger()), *price));
    }
    return cart;
}

} // namespace mostrador
