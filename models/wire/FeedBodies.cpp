// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/FeedBodies.h"

#include "models/wire/FeedParts.h"
#include "models/wire/PayloadParts.h"

namespace mostrador {

using namespace feed;

namespace {

EntryId readEntry(JsonReader &read)
{
    const auto entry = EntryId::fromString(read.text("entry", 40));
    if (!entry)
        read.reject("entry", QStringLiteral("is not an entry"));
    return entry ? *entry : EntryId();
}

QJsonObject bodyJson(const Product &product)
{
    return {{QStringLiteral("type"), QStringLiteral("product")}, {QStringLiteral("product"), toJson(product)}};
}

QJsonObject bodyJson(const StockLevel &level)
{
    return {{QStringLiteral("type"), QStringLiteral("stock")},          {QStringLiteral("sku"), level.sku},           {QStringLiteral("store"), level.store.value},
            {QStringLiteral("quantity_milli"), level.quantity.milli()}, {QStringLiteral("revision"), level.revision}, {QStringLiteral("own_hw"), level.ownHw},
            {QStringLiteral("changed_at"), timeToWire(level.changedAt)}};
}

QJsonObject bodyJson(const EditConflict &conflict)
{
    return {{QStringLiteral("type"), QStringLiteral("conflict")},
            {QStringLiteral("entry"), conflict.entry.toString()},
            {QStringLiteral("sku"), conflict.sku},
            {QStringLiteral("field"), toWire(conflict.field)},
            {QStringLiteral("refused"), clipped(conflict.refused)},
            {QStringLiteral("kept"), clipped(conflict.kept)},
            {QStringLiteral("kept_version"), conflict.keptVersion}};
}

QJsonObject bodyJson(const EntryProblem &problem)
{
    return {{QStringLiteral("type"), QStringLiteral("problem")},
            {QStringLiteral("entry"), problem.entry.toString()},
            {QStringLiteral("reason"), clipped(problem.reason)}};
}

QJsonObject bodyJson(const SalesMinute &minute)
{
    return {{QStringLiteral("type"), QStringLiteral("sales_minute")},
            {QStringLiteral("store"), minute.store.value},
            {QStringLiteral("till"), minute.till.value},
            {QStringLiteral("minute"), timeToWire(minute.minute)},
            {QStringLiteral("tender"), toWire(minute.tender)},
            {QStringLiteral("tickets"), minute.tickets},
            {QStringLiteral("returns"), minute.returns},
            {QStringLiteral("amount"), toJson(minute.amount)}};
}

QJsonObject bodyJson(const ProductDay &day)
{
    return {{QStringLiteral("type"), QStringLiteral("product_day")}, {QStringLiteral("store"), day.store.value}, {QStringLiteral("till"), day.till.value},
            {QStringLiteral("day"), day.day.toString(Qt::ISODate)},  {QStringLiteral("sku"), day.sku},           {QStringLiteral("quantity_milli"), day.quantity.milli()},
            {QStringLiteral("amount"), toJson(day.amount)}};
}

QJsonObject bodyJson(const Promotion &promotion)
{
    return {{QStringLiteral("type"), QStringLiteral("promotion")}, {QStringLiteral("promotion"), toJson(promotion)}};
}

QJsonObject bodyJson(const PriceList &list)
{
    return {{QStringLiteral("type"), QStringLiteral("price_list")}, {QStringLiteral("price_list"), toJson(list)}};
}

QJsonObject bodyJson(const ListPrices &prices)
{
    return {{QStringLiteral("type"), QStringLiteral("list_prices")}, {QStringLiteral("list_prices"), toJson(prices)}};
}

QJsonObject bodyJson(const ParkedChange &change)
{
    return {{QStringLiteral("type"), QStringLiteral("parked")}, {QStringLiteral("parked"), toJson(change)}};
}

StockLevel readStock(JsonReader &read)
{
    StockLevel level;
    level.sku = read.text("sku", 40);
    level.store = readStore(read);
    level.quantity = Quantity::fromMilli(read.integer("quantity_milli"));
    level.revision = read.integer("revision", 0);
    level.ownHw = read.integer("own_hw", 0);
    level.changedAt = read.optionalTime("changed_at");
    return level;
}

EditConflict readConflict(JsonReader &read)
{
    EditConflict conflict;
    conflict.entry = readEntry(read);
    conflict.sku = read.text("sku", 40);
    const auto field = productFieldFromWire(read.text("field", 20));
    if (!field)
        read.reject("field", QStringLiteral("is not a known field"));
    conflict.field = field.value_or(ProductField::Name);
    conflict.refused = read.text("refused");
    conflict.kept = read.text("kept");
    conflict.keptVersion = read.integer("kept_version", 0);
    return conflict;
}

SalesMinute readMinute(JsonReader &read)
{
    SalesMinute minute;
    minute.store = readStore(read);
    minute.till = readTill(read);
    minute.minute = read.time("minute");
    const auto tender = tenderFromWire(read.text("tender", 20));
    if (!tender)
        read.reject("tender", QStringLiteral("is not a known word"));
    minute.tender = tender.value_or(Tender::Cash);
    minute.tickets = int(read.integer("tickets", 0, 1'000'000));
    minute.returns = int(read.integer("returns", 0, 1'000'000));
    minute.amount = payload::readMoney(read, "amount");
    return minute;
}

ProductDay readProductDay(JsonReader &read)
{
    ProductDay day;
    day.store = readStore(read);
    day.till = readTill(read);
    day.day = QDate::fromString(read.text("day", 10), Qt::ISODate);
    if (!day.day.isValid())
        read.reject("day", QStringLiteral("is not a date"));
    day.sku = read.text("sku", 40);
    day.quantity = Quantity::fromMilli(read.integer("quantity_milli"));
    day.amount = payload::readMoney(read, "amount");
    return day;
}

template <typename T>
void readInto(std::optional<FeedBody> &body, JsonReader &read, const char *key, Result<T> (*fromJson)(const QJsonObject &))
{
    const auto value = fromJson(read.object(key));
    if (!value)
        read.reject(value.error());
    else
        body = *value;
}

} // namespace

QJsonObject toJson(const FeedBody &body)
{
    return std::visit([](const auto &one) { return bodyJson(one); }, body);
}

Result<std::optional<FeedBody>> feedBodyFromJson(const QJsonObject &object)
{
    JsonReader read(object);
    const QString type = read.text("type", 40);
    std::optional<FeedBody> body;
    if (type == QLatin1String("product")) {
        const auto product = productFromJson(read.object("product"));
        if (!product)
            return product.error();
        if (const auto sound = checkProduct(*product); !sound)
            return sound.error();
        body = *product;
    } else if (type == QLatin1String("stock")) {
        body = readStock(read);
    } else if (type == QLatin1String("conflict")) {
        body = readConflict(read);
    } else if (type == QLatin1String("problem")) {
        body = EntryProblem{readEntry(read), read.text("reason")};
    } else if (type == QLatin1String("sales_minute")) {
        body = readMinute(read);
    } else if (type == QLatin1String("product_day")) {
        body = readProductDay(read);
    } else if (type == QLatin1String("promotion")) {
        readInto(body, read, "promotion", &promotionFromJson);
    } else if (type == QLatin1String("price_list")) {
        readInto(body, read, "price_list", &priceListFromJson);
    } else if (type == QLatin1String("list_prices")) {
        readInto(body, read, "list_prices", &listPricesFromJson);
    } else if (type == QLatin1String("parked")) {
        readInto(body, read, "parked", &parkedChangeFromJson);
    }
    if (!read.ok())
        return read.error();
    return body;
}

} // namespace mostrador
