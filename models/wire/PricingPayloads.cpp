// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/PricingPayloads.h"

#include "models/wire/PayloadParts.h"
#include <QJsonDocument>
#include <algorithm>

namespace mostrador {

namespace {

const QString TimeForm = QStringLiteral("HH:mm");

QByteArray textList(const QStringList &texts)
{
    QList<QByteArray> items;
    for (const QString &text : texts)
        items.append(JsonWriter::quoted(text));
    return JsonWriter::array(items);
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

void writePrice(JsonWriter &json, const UnitPrice &price)
{
    json.text("unit_price", price.toWire()).text("currency", price.currency().code());
}

/// What the promotion does.
void writeRule(JsonWriter &json, const Promotion &promotion)
{
    json.text("kind", toWire(promotion.kind));
    switch (promotion.kind) {
    case PromotionKind::PercentOff:
    case PromotionKind::SecondUnit: json.integer("basis_points", promotion.basisPoints); break;
    case PromotionKind::AmountOff: writePrice(json, promotion.price); break;
    case PromotionKind::NForM: json.integer("take", promotion.take).integer("pay", promotion.pay); break;
    case PromotionKind::QuantityPrice:
        writePrice(json, promotion.price);
        json.integer("from_milli", promotion.from.milli());
        break;
    case PromotionKind::BundlePrice: {
        writePrice(json, promotion.price);
        QList<QByteArray> parts;
        for (const BundlePart &part : promotion.bundle)
            parts.append(JsonWriter().text("sku", part.sku).integer("units", part.units).object());
        json.raw("bundle", JsonWriter::array(parts));
        break;
    }
    }
}

void writeConditions(JsonWriter &json, const Promotion &promotion)
{
    json.raw("products", textList(promotion.products)).raw("categories", textList(promotion.categories)).integer("weekdays", promotion.weekdays);
    if (promotion.fromTime.isValid())
        json.text("from_time", promotion.fromTime.toString(TimeForm)).text("until_time", promotion.untilTime.toString(TimeForm));
    if (promotion.firstDay.isValid())
        json.text("first_day", dayText(promotion.firstDay));
    if (promotion.lastDay.isValid())
        json.text("last_day", dayText(promotion.lastDay));
    json.text("customer_group", promotion.customerGroup).text("price_list", promotion.priceList);
    if (promotion.minimum.currency().isValid())
        json.raw("minimum", JsonWriter().integer("amount", promotion.minimum.minor()).text("currency", promotion.minimum.currency().code()).object());
}

QByteArray bytesOf(const Promotion &promotion, const char *versionKey, qint64 version)
{
    JsonWriter json;
    json.text("id", promotion.id).integer(versionKey, version).text("name", promotion.name);
    writeRule(json, promotion);
    writeConditions(json, promotion);
    return json.integer("priority", promotion.priority)
        .boolean("stacks", promotion.stacks)
        .integer("most_uses", promotion.mostUses)
        .boolean("touches_manual", promotion.touchesManual)
        .boolean("archived", promotion.archived)
        .object();
}

UnitPrice readListPrice(JsonReader &read)
{
    const Currency currency = payload::readCurrency(read);
    const auto price = UnitPrice::fromWire(read.text("unit_price", 24), currency);
    if (!price || price->value() < 0)
        read.reject("unit_price", QStringLiteral("is not a price"));
    return price ? *price : UnitPrice();
}

QStringList readTexts(JsonReader &read, const char *key, int most, int mostCharacters)
{
    QStringList texts;
    for (const QJsonValue &item : read.optionalArray(key, most)) {
        if (!item.isString() || item.toString().isEmpty() || item.toString().size() > mostCharacters)
            read.reject(key, QStringLiteral("holds something that is not a text of 1 to %1 characters").arg(mostCharacters));
        texts.append(item.toString());
    }
    return texts;
}

QDate readDay(JsonReader &read, const char *key)
{
    const QString text = read.optionalText(key, 10);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        read.reject(key, QStringLiteral("is not a date like 2026-11-24"));
    return day;
}

QTime readTime(JsonReader &read, const char *key)
{
    const QString text = read.optionalText(key, 5);
    const QTime time = QTime::fromString(text, TimeForm);
    if (!text.isEmpty() && !time.isValid())
        read.reject(key, QStringLiteral("is not a time like 18:30"));
    return time;
}

void readRule(JsonReader &read, Promotion &promotion)
{
    const auto kind = promotionKindFromWire(read.text("kind", 20));
    if (!kind)
        read.reject("kind", QStringLiteral("is not a known word"));
    promotion.kind = kind.value_or(PromotionKind::PercentOff);
    if (promotion.kind == PromotionKind::PercentOff || promotion.kind == PromotionKind::SecondUnit)
        promotion.basisPoints = int(read.integer("basis_points", 1, 10000));
    if (promotion.needsPrice())
        promotion.price = readListPrice(read);
    if (promotion.kind == PromotionKind::NForM) {
        promotion.take = int(read.integer("take", 2, Promotion::MostUnits));
        promotion.pay = int(read.integer("pay", 1, Promotion::MostUnits));
    }
    if (promotion.kind == PromotionKind::QuantityPrice)
        promotion.from = Quantity::fromMilli(read.integer("from_milli", 1, Quantity::MostMilli));
    if (promotion.kind == PromotionKind::BundlePrice) {
        int index = 0;
        for (const QJsonValue &item : read.array("bundle", Promotion::MostParts)) {
            JsonReader part(item.toObject(), QStringLiteral("bundle[%1].").arg(index++));
            promotion.bundle.append({part.text("sku", 40), int(part.integer("units", 1, Promotion::MostUnits))});
            if (!part.ok())
                read.reject(part.error());
        }
    }
}

Promotion readPromotion(JsonReader &read)
{
    Promotion promotion;
    promotion.id = read.text("id", 40);
    promotion.name = read.text("name", 80);
    readRule(read, promotion);
    promotion.products = readTexts(read, "products", Promotion::MostProducts, 40);
    promotion.categories = readTexts(read, "categories", Promotion::MostCategories, 80);
    promotion.weekdays = int(read.optionalInteger("weekdays", 0, 0x7f, 0));
    promotion.fromTime = readTime(read, "from_time");
    promotion.untilTime = readTime(read, "until_time");
    promotion.firstDay = readDay(read, "first_day");
    promotion.lastDay = readDay(read, "last_day");
    promotion.customerGroup = read.optionalText("customer_group", 40);
    promotion.priceList = read.optionalText("price_list", 40);
    if (read.has("minimum")) {
        const auto minimum = moneyFromJson(read.object("minimum"));
        if (!minimum || minimum->isNegative())
            read.reject("minimum", QStringLiteral("is not an amount with its currency"));
        else
            promotion.minimum = *minimum;
    }
    promotion.priority = int(read.optionalInteger("priority", -Promotion::MostPriority, Promotion::MostPriority, 0));
    promotion.stacks = read.boolean("stacks", false);
    promotion.mostUses = int(read.optionalInteger("most_uses", 0, Promotion::MostUses, 0));
    promotion.touchesManual = read.boolean("touches_manual", false);
    promotion.archived = read.boolean("archived", false);
    return promotion;
}

Result<Promotion> checkedPromotion(JsonReader &read, const Promotion &promotion)
{
    if (!read.ok())
        return read.error();
    if (const auto sound = checkPromotion(promotion); !sound)
        return sound.error();
    return promotion;
}

QByteArray bytesOf(const QList<DatedPrice> &prices)
{
    QList<QByteArray> items;
    for (const DatedPrice &price : prices) {
        JsonWriter json;
        writePrice(json, price.price);
        if (price.from.isValid())
            json.text("from", dayText(price.from));
        if (price.until.isValid())
            json.text("until", dayText(price.until));
        items.append(json.object());
    }
    return JsonWriter::array(items);
}

QList<DatedPrice> readPrices(JsonReader &read, const QString &path)
{
    QList<DatedPrice> prices;
    int index = 0;
    for (const QJsonValue &item : read.array("prices", PriceList::MostDated)) {
        JsonReader one(item.toObject(), QStringLiteral("%1prices[%2].").arg(path).arg(index++));
        prices.append({readListPrice(one), readDay(one, "from"), readDay(one, "until")});
        if (!one.ok())
            read.reject(one.error());
    }
    return prices;
}

JsonWriter &writeHead(JsonWriter &json, const PriceList &list, const char *versionKey, qint64 version)
{
    return json.text("id", list.id).integer(versionKey, version).text("name", list.name).text("customer_group", list.customerGroup).boolean("archived", list.archived);
}

PriceList readHead(JsonReader &read)
{
    PriceList list;
    list.id = read.text("id", 40);
    list.name = read.text("name", 80);
    list.customerGroup = read.optionalText("customer_group", 40);
    list.archived = read.boolean("archived", false);
    return list;
}

void readNamedPrices(JsonReader &read, PriceList &list)
{
    int index = 0;
    for (const QJsonValue &item : read.optionalArray("prices", PriceListEdit::MostPrices)) {
        const QString path = QStringLiteral("prices[%1].").arg(index++);
        JsonReader one(item.toObject(), path);
        const Sku sku = one.text("sku", 40);
        const QList<DatedPrice> prices = readPrices(one, path);
        if (list.prices.contains(sku))
            one.reject("sku", QStringLiteral("is named twice"));
        if (const auto sound = checkDatedPrices(sku, prices); one.ok() && !sound)
            one.reject(sound.error());
        if (!one.ok())
            read.reject(one.error());
        list.prices.insert(sku, prices);
    }
}

QJsonObject objectFrom(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

QByteArray encode(const PromotionEdit &edit)
{
    return bytesOf(edit.values, "base_version", edit.baseVersion);
}

QByteArray encode(const PriceListEdit &edit)
{
    JsonWriter json;
    writeHead(json, edit.values, "base_version", edit.baseVersion);
    QStringList skus = edit.values.prices.keys();
    std::sort(skus.begin(), skus.end()); // a hash has no order, and these bytes are hashed
    QList<QByteArray> items;
    for (const QString &sku : std::as_const(skus))
        items.append(JsonWriter().text("sku", sku).raw("prices", bytesOf(edit.values.prices.value(sku))).object());
    return json.raw("prices", JsonWriter::array(items)).object();
}

Result<PromotionEdit> decodePromotionEdit(const QByteArray &payload)
{
    const auto object = JsonReader::parse(payload, JournalEntry::MaxPayloadBytes);
    if (!object)
        return object.error();
    JsonReader read(*object);
    PromotionEdit edit;
    edit.baseVersion = read.integer("base_version", 0);
    edit.values = readPromotion(read);
    const auto promotion = checkedPromotion(read, edit.values);
    if (!promotion)
        return promotion.error();
    return edit;
}

Result<PriceListEdit> decodePriceListEdit(const QByteArray &payload)
{
    const auto object = JsonReader::parse(payload, JournalEntry::MaxPayloadBytes);
    if (!object)
        return object.error();
    JsonReader read(*object);
    PriceListEdit edit;
    edit.baseVersion = read.integer("base_version", 0);
    edit.values = readHead(read);
    readNamedPrices(read, edit.values);
    if (!read.ok())
        return read.error();
    if (const auto sound = checkPriceList(edit.values); !sound)
        return sound.error();
    return edit;
}

QJsonObject toJson(const Promotion &promotion)
{
    return objectFrom(bytesOf(promotion, "version", promotion.version));
}

Result<Promotion> promotionFromJson(const QJsonObject &object)
{
    JsonReader read(object);
    Promotion promotion = readPromotion(read);
    promotion.version = read.optionalInteger("version", 0, std::numeric_limits<qint64>::max(), 0);
    return checkedPromotion(read, promotion);
}

QJsonObject toJson(const PriceList &list)
{
    JsonWriter json;
    return objectFrom(writeHead(json, list, "version", list.version).object());
}

Result<PriceList> priceListFromJson(const QJsonObject &object)
{
    JsonReader read(object);
    PriceList list = readHead(read);
    list.version = read.optionalInteger("version", 0, std::numeric_limits<qint64>::max(), 0);
    if (!read.ok())
        return read.error();
    if (const auto sound = checkPriceList(list); !sound)
        return sound.error();
    return list;
}

QJsonObject toJson(const ListPrices &prices)
{
    return objectFrom(JsonWriter().text("list", prices.list).text("sku", prices.sku).raw("prices", bytesOf(prices.prices)).integer("version", prices.version).object());
}

Result<ListPrices> listPricesFromJson(const QJsonObject &object)
{
    JsonReader read(object);
    ListPrices prices;
    prices.list = read.text("list", 40);
    prices.sku = read.text("sku", 40);
    prices.prices = readPrices(read, {});
    prices.version = read.optionalInteger("version", 0, std::numeric_limits<qint64>::max(), 0);
    if (!read.ok())
        return read.error();
    return prices;
}

} // namespace mostrador
