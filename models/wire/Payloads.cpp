// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/Payloads.h"

#include "models/domain/payment/CardNumber.h"
#include "models/domain/Shown.h"
#include "models/wire/PayloadParts.h"

namespace mostrador {

using namespace payload;

namespace {

constexpr qint64 MostBookMilli = Quantity::MostMilli * 1000; ///< a sum of movements: wider than one of them

QByteArray listOfGtins(const QList<Gtin> &gtins)
{
    QList<QByteArray> items;
    for (const Gtin &gtin : gtins)
        items.append(JsonWriter::quoted(gtin.shortest()));
    return JsonWriter::array(items);
}

QList<Gtin> readGtins(JsonReader &read)
{
    QList<Gtin> gtins;
    for (const QJsonValue &item : read.array("gtins", Product::MostGtins)) {
        const auto gtin = Gtin::parse(item.toString());
        if (!gtin)
            read.reject("gtins", QStringLiteral("holds something that is not a barcode"));
        else
            gtins.append(*gtin);
    }
    return gtins;
}

void writeField(JsonWriter &json, const Product &product, ProductField field)
{
    switch (field) {
    case ProductField::Name: json.text("name", product.name); break;
    case ProductField::Gtins: json.raw("gtins", listOfGtins(product.gtins)); break;
    case ProductField::Category: json.text("category", product.category); break;
    case ProductField::Unit: json.text("unit", toWire(product.unit)); break;
    case ProductField::Price: json.text("unit_price", product.price.toWire()).text("currency", product.price.currency().code()); break;
    case ProductField::Tax: json.integer("tax_basis_points", product.tax.basisPoints()); break;
    case ProductField::Minimum: json.integer("minimum_milli", product.minimum.milli()); break;
    case ProductField::Archived: json.boolean("archived", product.archived); break;
    case ProductField::Favourite: json.integer("favourite", product.favourite); break;
    }
}

void readField(JsonReader &read, Product &product, ProductField field)
{
    switch (field) {
    case ProductField::Name: product.name = read.text("name", 120); break;
    case ProductField::Gtins: product.gtins = readGtins(read); break;
    case ProductField::Category: product.category = read.text("category", 80); break;
    case ProductField::Unit: product.unit = readWord(read, "unit", &unitFromWire); break;
    case ProductField::Price: {
        const Currency currency = readCurrency(read);
        product.price = readPrice(read, "unit_price", currency);
        break;
    }
    case ProductField::Tax: product.tax = TaxRate::fromBasisPoints(int(read.integer("tax_basis_points", 0, 10000))); break;
    case ProductField::Minimum: product.minimum = readQuantity(read, "minimum_milli", 0); break;
    case ProductField::Archived: product.archived = read.boolean("archived", false); break;
    case ProductField::Favourite: product.favourite = int(read.integer("favourite", 0, Product::MostFavourites)); break;
    }
}

} // namespace

QStringList StockReason::all()
{
    return {Received, Damaged, Lost, Found, OwnUse, Correction, Opening};
}

QByteArray encode(const EpochStarted &started)
{
    JsonWriter write;
    write.integer("previous_epoch", started.previousEpoch)
        .integer("previous_seq", started.previousSeq)
        .text("previous_hash", QString::fromLatin1(started.previousHash.toHex()))
        .text("public_key", QString::fromLatin1(started.publicKey.toHex()));
    for (const auto &[key, value] : {std::pair("hub_id", started.hubId), std::pair("store_name", started.storeName), std::pair("currency", started.currency)})
        if (!value.isEmpty())
            write.text(key, value);
    return write.object();
}

Result<EpochStarted> decodeEpochStarted(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    EpochStarted started;
    started.previousEpoch = int(read.integer("previous_epoch", 0, std::numeric_limits<int>::max()));
    started.previousSeq = read.integer("previous_seq", 0);
    started.previousHash = read.hex("previous_hash", 32);
    started.publicKey = read.hex("public_key", 32);
    started.hubId = read.optionalText("hub_id", 64);
    started.storeName = read.optionalText("store_name", 120);
    started.currency = read.optionalText("currency", 3);
    if (!read.ok())
        return read.error();
    return started;
}

QByteArray encode(const ReceiptReprinted &reprinted)
{
    return JsonWriter().text("number", reprinted.number).integer("copy", reprinted.copy).object();
}

Result<ReceiptReprinted> decodeReceiptReprinted(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    ReceiptReprinted reprinted;
    reprinted.number = read.text("number", 20);
    reprinted.copy = int(read.integer("copy", 1, std::numeric_limits<int>::max()));
    if (!read.ok())
        return read.error();
    return reprinted;
}

QByteArray encode(const StockMoved &moved)
{
    return JsonWriter()
        .text("sku", moved.sku)
        .integer("delta_milli", moved.delta.milli())
        .text("reason", withoutCardNumbers(moved.reason))
        .text("note", withoutCardNumbers(moved.note))
        .text("external_reference", withoutCardNumbers(moved.externalReference, CardPlace::Codes))
        .object();
}

Result<StockMoved> decodeStockMoved(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    StockMoved moved;
    moved.sku = read.text("sku", 40);
    moved.delta = readQuantity(read, "delta_milli");
    moved.reason = read.text("reason", 40);
    moved.note = read.optionalText("note", 200);
    moved.externalReference = read.optionalText("external_reference", 80);
    if (!read.ok())
        return read.error();
    return moved;
}

QByteArray encode(const StockCounted &counted)
{
    return JsonWriter()
        .text("sku", counted.sku)
        .integer("counted_milli", counted.counted.milli())
        .integer("book_milli", counted.book.milli())
        .integer("own_seq", counted.ownSeq)
        .text("reason", withoutCardNumbers(counted.reason))
        .text("note", withoutCardNumbers(counted.note))
        .object();
}

Result<StockCounted> decodeStockCounted(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    StockCounted counted;
    counted.sku = read.text("sku", 40);
    counted.counted = readQuantity(read, "counted_milli", 0);
    counted.book = Quantity::fromMilli(read.integer("book_milli", -MostBookMilli, MostBookMilli));
    counted.ownSeq = read.integer("own_seq", 0);
    counted.reason = read.text("reason", 40);
    counted.note = read.optionalText("note", 200);
    if (!read.ok())
        return read.error();
    return counted;
}

QByteArray encode(const ProductEdit &edit)
{
    QList<QByteArray> names;
    JsonWriter set;
    for (const ProductField field : edit.fields) {
        names.append(JsonWriter::quoted(toWire(field)));
        writeField(set, edit.values, field);
    }
    return JsonWriter()
        .text("sku", edit.sku)
        .integer("base_version", edit.baseVersion)
        .raw("fields", JsonWriter::array(names))
        .raw("set", set.object())
        .object();
}

Result<ProductEdit> decodeProductEdit(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    ProductEdit edit;
    edit.sku = read.text("sku", 40);
    edit.baseVersion = read.integer("base_version", 0);
    edit.values.sku = edit.sku;
    JsonReader set(read.object("set"), QStringLiteral("set."));
    for (const QJsonValue &item : read.array("fields", 20)) {
        const auto field = productFieldFromWire(item.toString());
        if (!field) {
            read.reject("fields", QStringLiteral("names a field that is not known"));
            continue;
        }
        readField(set, edit.values, *field);
        edit.fields.append(*field);
    }
    if (!set.ok())
        read.reject(set.error());
    if (!read.ok())
        return read.error();
    return edit;
}

QJsonObject toJson(Money money)
{
    return {{QStringLiteral("amount"), money.minor()}, {QStringLiteral("currency"), money.currency().code()}};
}

Result<Money> moneyFromJson(const QJsonValue &value)
{
    JsonReader read(value.toObject());
    const qint64 amount = read.integer("amount", LeastMinor);
    const Currency currency = readCurrency(read);
    if (!read.ok())
        return read.error();
    return Money(amount, currency);
}

QJsonObject toJson(const Product &product)
{
    QJsonArray gtins;
    for (const Gtin &gtin : product.gtins)
        gtins.append(gtin.shortest());
    return {
        {QStringLiteral("sku"), product.sku},
        {QStringLiteral("name"), product.name},
        {QStringLiteral("gtins"), gtins},
        {QStringLiteral("category"), product.category},
        {QStringLiteral("unit"), toWire(product.unit)},
        {QStringLiteral("price"), toJson(product.price.rounded())},
        {QStringLiteral("unit_price"), product.price.toWire()},
        {QStringLiteral("tax_basis_points"), product.tax.basisPoints()},
        {QStringLiteral("minimum_milli"), product.minimum.milli()},
        {QStringLiteral("archived"), product.archived},
        {QStringLiteral("favourite"), product.favourite},
        {QStringLiteral("version"), product.version},
    };
}

Result<Product> productFromJson(const QJsonObject &object)
{
    JsonReader read(object);
    Product product;
    product.sku = read.text("sku", 40);
    for (const ProductField field : {ProductField::Name, ProductField::Gtins, ProductField::Category, ProductField::Unit, ProductField::Tax,
                                     ProductField::Minimum, ProductField::Archived})
        readField(read, product, field);
    if (read.has("favourite"))
        readField(read, product, ProductField::Favourite);
    const Money price = readMoney(read, "price");
    product.price = read.has("unit_price") ? readPrice(read, "unit_price", price.currency()) : UnitPrice::fromMoney(price);
    product.version = read.integer("version", 0);
    if (!read.ok())
        return read.error();
    return product;
}

QString timeToWire(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1Char('Z') : QString();
}

Result<QDateTime> timeFromWire(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool zoned = text.endsWith(QLatin1Char('Z')) || (text.size() > 6 && QStringLiteral("+-").contains(text[text.size() - 6]));
    const bool whole = text.size() >= 20 && text[10] == QLatin1Char('T') && text[16] == QLatin1Char(':'); // a date alone would be local midnight
    const QDateTime utc = time.toUTC();
    const bool writable = utc.date().year() >= 1 && utc.date().year() <= 9999; // an offset can carry it out of what four digits hold
    if (!time.isValid() || !zoned || !whole || !writable)
        return Error{Error::Code::Invalid, QStringLiteral("“%1” is not a time like 2026-11-24T12:00:00.000Z.").arg(shown(text)), {}};
    return utc;
}

} // namespace mostrador
