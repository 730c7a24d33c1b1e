// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CartCodec.h"

#include "models/wire/Payloads.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace mostrador {

namespace {

const QString SaidCart = QStringLiteral("said");
constexpr int MostPromotions = Sale::MostAdjustments - 2; ///< beside the discounts of the line and of the cart

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

/// What lists and promotions made of the line: until it is priced anew it costs what was said.
void writeSaid(QJsonObject &json, const CartLine &line)
{
    if (!line.priceList.isEmpty() || (!line.isOverridden && !(line.unitPrice == line.product.price))) {
        json.insert(QStringLiteral("listed_price"), line.unitPrice.toWire());
        json.insert(QStringLiteral("price_list"), line.priceList);
        json.insert(QStringLiteral("price_list_name"), line.priceListName);
    }
    QJsonArray promotions;
    for (const Adjustment &adjustment : line.adjustments)
        if (adjustment.kind == AdjustmentKind::Promotion)
            promotions.append(QJsonObject{{QStringLiteral("rule"), adjustment.rule},
                                          {QStringLiteral("label"), adjustment.label},
                                          {QStringLiteral("amount_minor"), adjustment.amount.minor()}});
    if (!promotions.isEmpty())
        json.insert(QStringLiteral("promotions"), promotions);
}

std::optional<LinePricing> saidOf(const QJsonValue &item, UnitPrice catalogue, Currency currency)
{
    if (!item[QStringLiteral("listed_price")].isString() && !item[QStringLiteral("promotions")].isArray())
        return std::nullopt;
    const auto text = [](const QJsonValue &of, const char *key, int most) { return of[QLatin1String(key)].toString().left(most); };
    LinePricing said;
    const auto listed = UnitPrice::fromWire(item[QStringLiteral("listed_price")].toString(), currency);
    const bool isListed = listed && listed->value() >= 0;
    said.price = isListed ? *listed : catalogue;
    if (isListed)
        said.priceList = text(item, "price_list", 40);
    if (!said.priceList.isEmpty())
        said.priceListName = text(item, "price_list_name", 80);
    const QJsonArray promotions = item[QStringLiteral("promotions")].toArray();
    if (promotions.size() > MostPromotions)
        return std::nullopt;
    for (const QJsonValue &promotion : promotions) {
        const Money off(promotion[QStringLiteral("amount_minor")].toInteger(), currency);
        if (off.minor() < -Sale::MostMinor)
            return std::nullopt;
        said.promotions.append({AdjustmentKind::Promotion, text(promotion, "rule", 40), text(promotion, "label", 80), off});
    }
    return said;
}

QJsonObject lineJson(const CartLine &line)
{
    QJsonObject json{{QStringLiteral("product"), toJson(line.product)},
                     {QStringLiteral("quantity_milli"), line.quantity.milli()},
                     {QStringLiteral("unit_price"), (line.isOverridden ? line.unitPrice : line.product.price).toWire()}};
    if (line.isOverridden && line.unitPrice == line.product.price) // else the price says so itself
        json.insert(QStringLiteral("own_price"), true);
    writeSaid(json, line);
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
void readLine(Cart &cart, const QJsonValue &item, Currency currency, bool keepsIds, QHash<int, LinePricing> &pricing)
{
    const auto product = productFromJson(item[QStringLiteral("product")].toObject());
    const auto price = UnitPrice::fromWire(item[QStringLiteral("unit_price")].toString(), currency);
    const auto whose = item[QStringLiteral("own_price")].toBool() ? Cart::PriceOf::Line : Cart::PriceOf::Catalogue;
    const auto added = product && price && checkProduct(*product)
        ? cart.addLine(*product, Quantity::fromMilli(item[QStringLiteral("quantity_milli")].toInteger()), *price, whose)
        : Result<int>(Error{Error::Code::Invalid, {}, {}});
    if (!added)
        return;
    const int id = keepsIds ? cart.numberLast(item[QStringLiteral("id")].toInt()) : *added;
    if (const auto said = saidOf(item, product->price, currency))
        pricing.insert(id, *said);
    if (item[QStringLiteral("discount")].isObject())
        static_cast<void>(cart.discountLine(id, discountOf(item[QStringLiteral("discount")], currency)));
    static_cast<void>(cart.setNote(id, item[QStringLiteral("note")].toString()));
    static_cast<void>(cart.setBatch(id, item[QStringLiteral("lot")].toString(), QDate::fromString(item[QStringLiteral("expiry")].toString(), Qt::ISODate)));
}

/// Promotions that a line cannot have are left out; those of the others are what was said.
void applySaid(Cart &cart, QHash<int, LinePricing> said)
{
    if (said.isEmpty() || cart.applyPricing(said))
        return;
    for (auto line = said.begin(); line != said.end(); ++line)
        if (!Cart(cart).applyPricing({{line.key(), *line}}))
            line->promotions.clear();
    static_cast<void>(cart.applyPricing(said));
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

/// `keepsIds`: lines are known by them beside another state of the cart.
QJsonObject cartJson(const Cart &cart, bool keepsIds)
{
    QJsonArray lines;
    for (const CartLine &line : cart.lines()) {
        QJsonObject json = lineJson(line);
        if (keepsIds)
            json.insert(QStringLiteral("id"), line.id);
        lines.append(json);
    }
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
    return json;
}

Cart cartOf(const QJsonObject &object, bool keepsIds)
{
    const Currency currency = Currency::fromCode(object.value(QStringLiteral("currency")).toString()).value_or(Currency());
    Cart cart(currency);
    QHash<int, LinePricing> pricing;
    for (const QJsonValue &item : object.value(QStringLiteral("lines")).toArray())
        readLine(cart, item, currency, keepsIds, pricing);
    if (object.contains(QStringLiteral("discount")))
        static_cast<void>(cart.discountCart(discountOf(object.value(QStringLiteral("discount")), currency)));
    applySaid(cart, pricing);
    cart.setCustomer(customerOf(object));
    cart.setPriceList(object.value(QStringLiteral("price_list")).toString());
    static_cast<void>(cart.setCartNote(object.value(QStringLiteral("note")).toString()));
    cart.setParked(object.value(QStringLiteral("parked")).toString());
    return cart;
}

} // namespace

QByteArray encodeCart(const Cart &cart)
{
    if (cart.isBlank())
        return {};
    QJsonObject json = cartJson(cart, bool(cart.said()));
    if (cart.said())
        json.insert(SaidCart, cartJson(*cart.said(), true));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Cart decodeCart(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonValue said = object.value(SaidCart);
    Cart cart = cartOf(object, said.isObject());
    if (said.isObject())
        cart.setSaid(std::make_shared<const Cart>(cartOf(said.toObject(), true)));
    return cart;
}

} // namespace mostrador
