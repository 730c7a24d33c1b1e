// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sales, as entries and for REST. What is empty is left out, so that an ordinary line stays short.
#include "models/domain/payment/CardNumber.h"
#include "models/wire/PayloadParts.h"
#include "models/wire/Payloads.h"

namespace mostrador {

using namespace payload;

namespace {

QByteArray encodeAdjustment(const Adjustment &adjustment)
{
    JsonWriter json;
    json.text("kind", toWire(adjustment.kind));
    if (!adjustment.rule.isEmpty())
        json.text("rule", adjustment.rule);
    return json.text("label", withoutCardNumbers(adjustment.label)).integer("amount_minor", adjustment.amount.minor()).object();
}

Adjustment readAdjustment(JsonReader &read, Currency currency)
{
    Adjustment adjustment;
    adjustment.kind = readWord(read, "kind", &adjustmentKindFromWire);
    adjustment.rule = read.optionalText("rule", 40);
    adjustment.label = read.text("label", 80);
    adjustment.amount = Money(read.integer("amount_minor", LeastMinor), currency);
    return adjustment;
}

/// Reads each object of an array with `readItem`; a fault is named with its place.
template <typename T>
QList<T> readItems(JsonReader &read, const QJsonArray &items, const QString &path, Currency currency, T (*readItem)(JsonReader &, const QString &, Currency))
{
    QList<T> found;
    for (const QJsonValue &value : items) {
        const QString place = path + QStringLiteral("[%1].").arg(found.size());
        JsonReader item(value.toObject(), place);
        found.append(readItem(item, place, currency));
        if (!item.ok())
            read.reject(item.error());
    }
    return found;
}

Adjustment adjustmentAt(JsonReader &read, const QString &, Currency currency)
{
    return readAdjustment(read, currency);
}

void writeExtras(JsonWriter &json, const SaleLine &line)
{
    if (!line.priceList.isEmpty())
        json.text("price_list", line.priceList);
    if (!line.priceListName.isEmpty())
        json.text("price_list_name", withoutCardNumbers(line.priceListName));
    if (!line.adjustments.isEmpty()) {
        QList<QByteArray> items;
        for (const Adjustment &adjustment : line.adjustments)
            items.append(encodeAdjustment(adjustment));
        json.raw("adjustments", JsonWriter::array(items));
    }
    if (!line.note.isEmpty())
        json.text("note", withoutCardNumbers(line.note));
    if (!line.lot.isEmpty())
        json.text("lot", withoutCardNumbers(line.lot, CardPlace::Codes));
    if (line.expiry.isValid())
        json.text("expiry", line.expiry.toString(Qt::ISODate));
    if (line.original >= 0)
        json.integer("original_line", line.original);
    if (line.disposition != Disposition::Stock)
        json.text("disposition", toWire(line.disposition));
}

QByteArray encodeLine(const SaleLine &line)
{
    JsonWriter json;
    json.text("sku", line.sku)
        .text("name", withoutCardNumbers(line.name, CardPlace::Codes))
        .text("unit", toWire(line.unit))
        .integer("quantity_milli", line.quantity.milli())
        .text("unit_price", line.unitPrice.toWire())
        .text("list_price", line.listPrice.toWire())
        .integer("tax_basis_points", line.taxRate.basisPoints())
        .integer("total_minor", line.total.minor())
        .integer("tax_minor", line.tax.minor());
    writeExtras(json, line);
    return json.object();
}

QDate readDate(JsonReader &read, const char *key)
{
    const QString text = read.optionalText(key, 10);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        read.reject(key, QStringLiteral("is not a date"));
    return date;
}

SaleLine lineAt(JsonReader &read, const QString &place, Currency currency)
{
    SaleLine line;
    line.sku = read.text("sku", 40);
    line.name = read.text("name", 120);
    line.unit = readWord(read, "unit", &unitFromWire);
    line.quantity = readQuantity(read, "quantity_milli");
    line.unitPrice = readPrice(read, "unit_price", currency);
    line.listPrice = readPrice(read, "list_price", currency);
    line.taxRate = TaxRate::fromBasisPoints(int(read.integer("tax_basis_points", 0, 10000)));
    line.total = Money(read.integer("total_minor", LeastMinor), currency);
    line.tax = Money(read.integer("tax_minor", LeastMinor), currency);
    line.priceList = read.optionalText("price_list", 40);
    line.priceListName = read.optionalText("price_list_name", 80);
    line.adjustments = readItems(read, read.optionalArray("adjustments", Sale::MostAdjustments), place + QStringLiteral("adjustments"), currency, &adjustmentAt);
    line.note = read.optionalText("note", Sale::MostWords);
    line.lot = read.optionalText("lot", 40);
    line.expiry = readDate(read, "expiry");
    line.original = int(read.optionalInteger("original_line", 0, Sale::MostLines - 1, -1));
    if (read.has("disposition"))
        line.disposition = readWord(read, "disposition", &dispositionFromWire);
    return line;
}

QByteArray encodePayment(const Payment &payment)
{
    JsonWriter json;
    json.text("tender", toWire(payment.tender))
        .integer("amount_minor", payment.amount.minor())
        .integer("received_minor", payment.received.minor())
        .integer("change_minor", payment.change.minor());
    if (!payment.reference.isEmpty())
        json.text("reference", withoutCardNumbers(payment.reference));
    return json.object();
}

Payment paymentAt(JsonReader &read, const QString &, Currency currency)
{
    const auto money = [&](const char *key) { return Money(read.integer(key, LeastMinor), currency); };
    Payment payment;
    payment.tender = readWord(read, "tender", &tenderFromWire);
    payment.amount = money("amount_minor");
    payment.received = money("received_minor");
    payment.change = money("change_minor");
    payment.reference = read.optionalText("reference", 40);
    return payment;
}

void writeWords(JsonWriter &json, const Sale &sale)
{
    const auto write = [&json](const char *key, const QString &text) {
        if (!text.isEmpty())
            json.text(key, withoutCardNumbers(text));
    };
    write("reason", sale.reason);
    write("customer", sale.customer);
    write("customer_name", sale.customerName);
    write("note", sale.note);
    if (sale.needsReview)
        json.boolean("needs_review", true);
}

void readWords(JsonReader &read, Sale &sale)
{
    sale.reason = read.optionalText("reason", Sale::MostWords);
    sale.customer = read.optionalText("customer", 40);
    sale.customerName = read.optionalText("customer_name", 120);
    sale.note = read.optionalText("note", Sale::MostWords);
    sale.needsReview = read.boolean("needs_review", false);
    sale.parked = read.optionalText("parked", 40);
}

QJsonObject adjustmentJson(const Adjustment &adjustment)
{
    return {{QStringLiteral("kind"), toWire(adjustment.kind)},
            {QStringLiteral("rule"), adjustment.rule},
            {QStringLiteral("label"), adjustment.label},
            {QStringLiteral("amount"), toJson(adjustment.amount)}};
}

QJsonObject lineJson(const SaleLine &line)
{
    QJsonArray adjustments;
    for (const Adjustment &adjustment : line.adjustments)
        adjustments.append(adjustmentJson(adjustment));
    QJsonObject json{
        {QStringLiteral("sku"), line.sku},
        {QStringLiteral("name"), line.name},
        {QStringLiteral("unit"), toWire(line.unit)},
        {QStringLiteral("quantity_milli"), line.quantity.milli()},
        {QStringLiteral("unit_price"), line.unitPrice.toWire()},
        {QStringLiteral("list_price"), line.listPrice.toWire()},
        {QStringLiteral("price_list"), line.priceList},
        {QStringLiteral("price_list_name"), line.priceListName},
        {QStringLiteral("tax_basis_points"), line.taxRate.basisPoints()},
        {QStringLiteral("total"), toJson(line.total)},
        {QStringLiteral("tax"), toJson(line.tax)},
        {QStringLiteral("adjustments"), adjustments},
        {QStringLiteral("note"), line.note},
        {QStringLiteral("lot"), line.lot},
        {QStringLiteral("expiry"), line.expiry.toString(Qt::ISODate)},
    };
    if (line.original >= 0)
        json.insert(QStringLiteral("original_line"), line.original);
    if (line.comesBack())
        json.insert(QStringLiteral("disposition"), toWire(line.disposition));
    return json;
}

} // namespace

QString EntryType::ofSale(SaleType type)
{
    switch (type) {
    case SaleType::Sale: return SaleCompleted;
    case SaleType::Return: return SaleReturned;
    case SaleType::Void: return SaleVoided;
    case SaleType::Exchange: return SaleExchanged;
    }
    return {};
}

bool EntryType::isSale(const QString &type)
{
    return type == SaleCompleted || type == SaleReturned || type == SaleVoided || type == SaleExchanged;
}

QByteArray encode(const Sale &sale)
{
    QList<QByteArray> lines;
    for (const SaleLine &line : sale.lines)
        lines.append(encodeLine(line));
    QList<QByteArray> payments;
    for (const Payment &payment : sale.payments)
        payments.append(encodePayment(payment));
    JsonWriter json;
    json.text("number", sale.number)
        .text("type", toWire(sale.type))
        .text("status", toWire(sale.status))
        .text("platform", toWire(sale.platform))
        .text("at", timeToWire(sale.at))
        .text("refers_to", sale.refersTo)
        .text("external_reference", withoutCardNumbers(sale.externalReference, CardPlace::Codes))
        .text("currency", sale.total.currency().code())
        .integer("total_minor", sale.total.minor())
        .integer("tax_minor", sale.tax.minor());
    if (!sale.rounding.isZero())
        json.integer("rounding_minor", sale.rounding.minor());
    writeWords(json, sale);
    if (!sale.parked.isEmpty())
        json.text("parked", sale.parked);
    return json.raw("lines", JsonWriter::array(lines)).raw("payments", JsonWriter::array(payments)).object();
}

Result<Sale> decodeSale(const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    Sale sale;
    sale.number = read.text("number", 20);
    sale.type = readWord(read, "type", &saleTypeFromWire);
    sale.status = readWord(read, "status", &saleStatusFromWire);
    sale.platform = readWord(read, "platform", &platformFromWire);
    sale.at = read.time("at");
    sale.refersTo = read.optionalText("refers_to", 20);
    sale.externalReference = read.optionalText("external_reference", 80);
    const Currency currency = readCurrency(read);
    sale.total = Money(read.integer("total_minor", LeastMinor), currency);
    sale.tax = Money(read.integer("tax_minor", LeastMinor), currency);
    if (const qint64 rounding = read.optionalInteger("rounding_minor", LeastMinor, -LeastMinor, 0); rounding != 0)
        sale.rounding = Money(rounding, currency);
    readWords(read, sale);
    sale.lines = readItems(read, read.array("lines", Sale::MostLines), QStringLiteral("lines"), currency, &lineAt);
    sale.payments = readItems(read, read.array("payments", Sale::MostPayments), QStringLiteral("payments"), currency, &paymentAt);
    if (!read.ok())
        return read.error();
    if (const auto sound = checkSale(sale); !sound)
        return sound.error();
    return sale;
}

QJsonObject toJson(const Sale &sale)
{
    QJsonArray lines;
    for (const SaleLine &line : sale.lines)
        lines.append(lineJson(line));
    QJsonArray payments;
    for (const Payment &payment : sale.payments)
        payments.append(QJsonObject{
            {QStringLiteral("tender"), toWire(payment.tender)},
            {QStringLiteral("amount"), toJson(payment.amount)},
            {QStringLiteral("received"), toJson(payment.received)},
            {QStringLiteral("change"), toJson(payment.change)},
            {QStringLiteral("reference"), payment.reference},
        });
    return {
        {QStringLiteral("number"), sale.number},
        {QStringLiteral("type"), toWire(sale.type)},
        {QStringLiteral("status"), toWire(sale.status)},
        {QStringLiteral("platform"), toWire(sale.platform)},
        {QStringLiteral("at"), timeToWire(sale.at)},
        {QStringLiteral("refers_to"), sale.refersTo},
        {QStringLiteral("external_reference"), sale.externalReference},
        {QStringLiteral("reason"), sale.reason},
        {QStringLiteral("customer"), sale.customer},
        {QStringLiteral("customer_name"), sale.customerName},
        {QStringLiteral("note"), sale.note},
        {QStringLiteral("needs_review"), sale.needsReview},
        {QStringLiteral("parked"), sale.parked},
        {QStringLiteral("total"), toJson(sale.total)},
        {QStringLiteral("tax"), toJson(sale.tax)},
        {QStringLiteral("rounding"), toJson(Money(sale.rounding.minor(), sale.total.currency()))},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("payments"), payments},
    };
}

} // namespace mostrador
