// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CartCodec.h"

#include "models/wire/Payloads.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace mostrador {

namespace {

QJsonObject discountJson(const Discount &discount)
{
    return {{QStringLiteral("basis_points"), discount.basisPoints},
            {QStringLiteral("amount_minor"), discount.amount.minor()},
            {QStringLiteral("reason"), discount.reason}};
}

Discount discountOf(const QJsonValue &value, Currency currency)
{
    return {value[QStringLiteral("basis_points")].toInt(), Money(value[QStringLiteral("amount_minor")].toInteger(), currency),
            value[QStringLiteral("reason")].toString()};
}

QJsonObject lineJson(const CartLine &line)
{
    QJsonObject json{{QStringLiteral("product"), toJson(line.product)},
                     {QStringLiteral("quantity_milli"), line.quantity.milli()},
                     {QStringLiteral("unit_price"), (line.isOverridden ? line.unitPrice : line.product.price).toWire()}};
    if (line.isOverridden && line.unitPrice == line.product.price) // else the price says so itself
        json.insert(QStringLiteral("own_price"), true);
    if (!line.discount.isNone())
        json.insert(QStringLiteral("discount"), discountJson(line.discount));
    if (!line.note.isEmpty())
        json.insert(QStringLiteral("note"), line.note);
    if (!line.lot.isEmpty() || line.expiry.isValid()) {
        json.insert(QStringLiteral("lot"), line.lot);
        json.insert(QStringLiteral("expiry"), line.expiry.toString(Qt::ISODate));
    }
    return json;
}

/// As much of a line as can be read: an open cart is worth more with a line less than not at all.
void readLine(Cart &cart, const QJsonValue &item, Currency currency)
{
    const auto product = productFromJson(item[QStringLiteral("product")].toObject());
    const auto price = UnitPrice::fromWire(item[QStringLiteral("unit_price")].toString(), currency);
    const auto whose = item[QStringLiteral("own_price")].toBool() ? Cart::PriceOf::Line : Cart::PriceOf::Catalogue;
    const auto id = product && price && checkProduct(*product)
        ? cart.addLine(*product, Quantity::fromMilli(item[QStringLiteral("quantity_milli")].toInteger()), *price, whose)
        : Result<int>(Error{Error::Code::Invalid, {}, {}});
    if (!id)
        return;
    if (item[QStringLiteral("discount")].isObject())
        static_cast<void>(cart.discountLine(*id, discountOf(item[QStringLiteral("discount")], currency)));
    static_cast<void>(cart.setNote(*id, item[QStringLiteral("note")].toString()));
    static_cast<void>(cart.setBatch(*id, item[QStringLiteral("lot")].toString(), QDate::fromString(item[QStringLiteral("expiry")].toString(), Qt::ISODate)));
}

void writeCustomer(QJsonObject &json, const Customer &customer)
{
    json.insert(QStringLiteral("customer"), customer.id);
    json.insert(QStringLiteral("customer_name"), customer.name);
    const auto write = [&json](const char *key, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    };
    write("customer_tax_id", customer.taxId);
    write("customer_group", customer.group);
    write("customer_list", customer.priceList);
}

Customer customerOf(const QJsonObject &json)
{
    const auto read = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    return {read("customer"), read("customer_name"), read("customer_tax_id"), read("customer_group"), read("customer_list")};
}

} // namespace

QByteArray encodeCart(const Cart &cart)
{
    if (cart.isBlank())
        return {};
    QJsonArray lines;
    for (const CartLine &line : cart.lines())
        lines.append(lineJson(line));
    QJsonObject json{{QStringLiteral("currency"), cart.currency().code()}, {QStringLiteral("lines"), lines}};
    if (!cart.discount().isNone())
        json.insert(QStringLiteral("discount"), discountJson(cart.discount()));
    if (!cart.buyer().isNobody() || !cart.customerName().isEmpty()) // a debt may have nothing but a name
        writeCustomer(json, cart.buyer());
    if (!cart.chosenList().isEmpty())
        json.insert(QStringLiteral("price_list"), cart.chosenList());
    if (!cart.note().isEmpty())
        json.insert(QStringLiteral("note"), cart.note());
    if (!cart.parked().isEmpty())
        json.insert(QStringLiteral("parked"), cart.parked());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Cart decodeCart(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const Currency currency = Currency::fromCode(object.value(QStringLiteral("currency")).toString()).value_or(Currency());
    Cart cart(currency);
    for (const QJsonValue &item : object.value(QStringLiteral("lines")).toArray())
        readLine(cart, item, currency);
    if (object.contains(QStringLiteral("discount")))
        static_cast<void>(cart.discountCart(discountOf(object.value(QStringLiteral("discount")), currency)));
    cart.setCustomer(customerOf(object));
    cart.setPriceList(object.value(QStringLiteral("price_list")).toString());
    static_cast<void>(cart.setCartNote(object.value(QStringLiteral("note")).toString()));
    cart.setParked(object.value(QStringLiteral("parked")).toString());
    return cart;
}

} // namespace mostrador
