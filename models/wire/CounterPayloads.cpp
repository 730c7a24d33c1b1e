// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/CounterPayloads.h"

#include "models/domain/payment/CardNumber.h"
#include "models/domain/Sale.h"
#include "models/wire/FeedParts.h"
#include "models/wire/PayloadParts.h"

namespace mostrador {

using namespace payload;

namespace {

constexpr int MostId = 40;

QString readId(JsonReader &read)
{
    const QString id = read.text("id", MostId);
    if (read.ok() && id.isEmpty())
        read.reject("id", QStringLiteral("is empty"));
    return id;
}

void writeUndoes(JsonWriter &json, const EntryId &undoes)
{
    if (undoes.seq > 0)
        json.text("undoes", undoes.toString());
}

EntryId readUndoes(JsonReader &read)
{
    const QString text = read.optionalText("undoes", 40);
    const auto entry = text.isEmpty() ? Result<EntryId>(EntryId()) : EntryId::fromString(text);
    if (!entry)
        read.reject("undoes", QStringLiteral("is not an entry"));
    return entry ? *entry : EntryId();
}

/// What people wrote in a cart, by its keys; codes and names of products are the catalogue's.
QJsonValue masked(const QString &key, const QJsonValue &value);

QJsonObject masked(const QJsonObject &object)
{
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it)
        clean.insert(it.key(), masked(it.key(), it.value()));
    return clean;
}

QJsonValue masked(const QString &key, const QJsonValue &value)
{
    static const QStringList words{QStringLiteral("note"), QStringLiteral("reason"), QStringLiteral("customer"), QStringLiteral("customer_name")};
    if (value.isObject())
        return masked(value.toObject());
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(masked(key, item));
        return items;
    }
    if (value.isString() && words.contains(key))
        return withoutCardNumbers(value.toString());
    if (value.isString() && key == QLatin1String("lot"))
        return withoutCardNumbers(value.toString(), CardPlace::Codes);
    return value;
}

template <typename T>
Result<T> finished(const JsonReader &read, T value)
{
    if (!read.ok())
        return read.error();
    return value;
}

QByteArray encodeItem(const CartAbandoned::Line &line)
{
    return JsonWriter().text("sku", line.sku).integer("quantity_milli", line.quantity.milli()).integer("amount_minor", line.amount.minor()).object();
}

} // namespace

QByteArray encode(const ParkedSale &parked)
{
    return JsonWriter()
        .text("id", parked.id)
        .text("name", withoutCardNumbers(parked.name))
        .text("at", timeToWire(parked.at))
        .text("currency", parked.total.currency().code())
        .integer("total_minor", parked.total.minor())
        .integer("lines", parked.lines)
        .text("summary", parked.summary)
        .raw("cart", QJsonDocument(masked(parked.cart)).toJson(QJsonDocument::Compact))
        .object();
}

Result<ParkedSale> decodeParkedSale(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    return object ? parkedSaleFromJson(*object) : object.error();
}

QJsonObject toJson(const ParkedSale &parked)
{
    return QJsonDocument::fromJson(encode(parked)).object();
}

Result<ParkedSale> parkedSaleFromJson(const QJsonObject &object)
{
    JsonReader read(object);
    ParkedSale parked;
    parked.id = readId(read);
    parked.name = read.optionalText("name", ParkedSale::MostName);
    parked.at = read.time("at");
    const Currency currency = readCurrency(read);
    parked.total = Money(read.integer("total_minor", LeastMinor), currency);
    parked.lines = int(read.integer("lines", 1, Sale::MostLines));
    parked.summary = read.optionalText("summary", ParkedSale::MostSummary);
    parked.cart = read.object("cart");
    return finished(read, parked);
}

QByteArray encode(const SaleRecalled &recalled)
{
    return JsonWriter().text("id", recalled.id).boolean("granted", recalled.granted).boolean("undone", recalled.undone).object();
}

Result<SaleRecalled> decodeSaleRecalled(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    SaleRecalled recalled;
    recalled.id = readId(read);
    recalled.granted = read.boolean("granted", false);
    recalled.undone = read.boolean("undone", false);
    return finished(read, recalled);
}

QByteArray encode(const SaleHanded &handed)
{
    return JsonWriter().text("id", handed.id).integer("till", handed.till.value).object();
}

Result<SaleHanded> decodeSaleHanded(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    SaleHanded handed;
    handed.id = readId(read);
    handed.till = feed::readTill(read);
    return finished(read, handed);
}

QByteArray encode(const LineVoided &voided)
{
    JsonWriter json;
    json.text("sku", voided.sku)
        .text("name", withoutCardNumbers(voided.name, CardPlace::Codes))
        .text("unit", toWire(voided.unit))
        .integer("quantity_milli", voided.quantity.milli())
        .text("currency", voided.amount.currency().code())
        .integer("amount_minor", voided.amount.minor())
        .text("reason", withoutCardNumbers(voided.reason));
    writeUndoes(json, voided.undoes);
    return json.object();
}

Result<LineVoided> decodeLineVoided(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    LineVoided voided;
    voided.sku = read.text("sku", 40);
    voided.name = read.text("name", 120);
    voided.unit = readWord(read, "unit", &unitFromWire);
    voided.quantity = readQuantity(read, "quantity_milli", 0);
    const Currency currency = readCurrency(read);
    voided.amount = Money(read.integer("amount_minor", LeastMinor), currency);
    voided.reason = read.optionalText("reason", Sale::MostWords);
    voided.undoes = readUndoes(read);
    return finished(read, voided);
}

QByteArray encode(const CartAbandoned &abandoned)
{
    QList<QByteArray> items;
    for (const CartAbandoned::Line &line : abandoned.items.first(qMin<qsizetype>(abandoned.items.size(), CartAbandoned::MostItems)))
        items.append(encodeItem(line));
    JsonWriter json;
    json.text("currency", abandoned.total.currency().code())
        .integer("total_minor", abandoned.total.minor())
        .integer("lines", abandoned.lines)
        .raw("items", JsonWriter::array(items));
    writeUndoes(json, abandoned.undoes);
    return json.object();
}

Result<CartAbandoned> decodeCartAbandoned(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    CartAbandoned abandoned;
    const Currency currency = readCurrency(read);
    abandoned.total = Money(read.integer("total_minor", LeastMinor), currency);
    abandoned.lines = int(read.integer("lines", 0, Sale::MostLines));
    for (const QJsonValue &value : read.optionalArray("items", CartAbandoned::MostItems)) {
        JsonReader item(value.toObject(), QStringLiteral("items."));
        const CartAbandoned::Line line{item.text("sku", 40), readQuantity(item, "quantity_milli"), Money(item.integer("amount_minor", LeastMinor), currency)};
        item.ok() ? abandoned.items.append(line) : read.reject(item.error());
    }
    abandoned.undoes = readUndoes(read);
    return finished(read, abandoned);
}

QString toWire(ParkedChange::State state)
{
    switch (state) {
    case ParkedChange::State::Waiting: return QStringLiteral("waiting");
    case ParkedChange::State::Handed: return QStringLiteral("handed");
    case ParkedChange::State::Recalled: return QStringLiteral("recalled");
    }
    return {};
}

std::optional<ParkedChange::State> parkedStateFromWire(const QString &text)
{
    for (const auto state : {ParkedChange::State::Waiting, ParkedChange::State::Handed, ParkedChange::State::Recalled})
        if (toWire(state) == text)
            return state;
    return std::nullopt;
}

QJsonObject toJson(const ParkedChange &change)
{
    QJsonObject json{{QStringLiteral("id"), change.id},
                     {QStringLiteral("store"), change.store.value},
                     {QStringLiteral("till"), qMax(0, change.till.value)},
                     {QStringLiteral("name"), feed::clipped(change.name, ParkedSale::MostName)},
                     {QStringLiteral("at"), timeToWire(change.at)},
                     {QStringLiteral("total"), toJson(change.total)},
                     {QStringLiteral("lines"), change.lines},
                     {QStringLiteral("summary"), feed::clipped(change.summary, ParkedSale::MostSummary)},
                     {QStringLiteral("state"), toWire(change.state)},
                     {QStringLiteral("sold"), QJsonArray::fromStringList(change.sold)}};
    if (change.holder.isValid())
        json.insert(QStringLiteral("holder"), change.holder.value);
    if (change.rival.isValid())
        json.insert(QStringLiteral("rival"), change.rival.value);
    return json;
}

Result<ParkedChange> parkedChangeFromJson(const QJsonObject &object)
{
    JsonReader read(object);
    ParkedChange change;
    change.id = readId(read);
    change.store = feed::readStore(read);
    change.till = feed::readTill(read);
    change.name = read.optionalText("name", ParkedSale::MostName);
    change.at = read.optionalTime("at");
    change.total = readMoney(read, "total");
    change.lines = int(read.optionalInteger("lines", 0, Sale::MostLines, 0));
    change.summary = read.optionalText("summary", ParkedSale::MostSummary);
    const auto state = parkedStateFromWire(read.text("state", 20));
    if (!state)
        read.reject("state", QStringLiteral("is not a known word"));
    change.state = state.value_or(ParkedChange::State::Recalled);
    change.holder = TillId{int(read.optionalInteger("holder", 0, 9999, -1))};
    change.rival = TillId{int(read.optionalInteger("rival", 0, 9999, -1))};
    for (const QJsonValue &number : read.optionalArray("sold", 100))
        change.sold.append(number.toString().left(20));
    return finished(read, change);
}

} // namespace mostrador
