// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/RestJson.h"

#include "models/wire/Json.h"
#include "models/wire/Payloads.h"

namespace mostrador {

QJsonObject restStock(const StockLevel &level)
{
    return {{QStringLiteral("sku"), level.sku},
            {QStringLiteral("store"), level.store.toString()},
            {QStringLiteral("quantity_milli"), level.quantity.milli()},
            {QStringLiteral("revision"), level.revision},
            {QStringLiteral("changed_at"), timeToWire(level.changedAt)}};
}

QJsonObject restPrice(const Product &product)
{
    return {{QStringLiteral("sku"), product.sku},
            {QStringLiteral("price"), toJson(product.price.rounded())},
            {QStringLiteral("unit_price"), product.price.toWire()},
            {QStringLiteral("list"), QStringLiteral("default")},
            {QStringLiteral("valid_from"), QJsonValue()},
            {QStringLiteral("version"), product.version}};
}

QJsonObject restSale(const AppliedSale &applied)
{
    QJsonObject json = toJson(applied.sale);
    json.insert(QStringLiteral("till"), applied.entry.till.toString());
    json.insert(QStringLiteral("epoch"), applied.entry.epoch);
    json.insert(QStringLiteral("seq"), applied.entry.seq);
    json.insert(QStringLiteral("hash"), QString::fromLatin1(applied.hash.toHex()));
    json.insert(QStringLiteral("committed_at"), timeToWire(applied.committedAt));
    json.insert(QStringLiteral("applied_at"), timeToWire(applied.appliedAt));
    json.insert(QStringLiteral("channel"), applied.channel);
    return json;
}

QJsonObject restTill(const TillEntry &till)
{
    return {{QStringLiteral("till"), till.till.toString()},
            {QStringLiteral("name"), till.name},
            {QStringLiteral("store"), till.store.toString()},
            {QStringLiteral("store_name"), till.storeName},
            {QStringLiteral("epoch"), till.epoch},
            {QStringLiteral("hw"), till.hw},
            {QStringLiteral("head_hash"), QString::fromLatin1(till.headHash.toHex())},
            {QStringLiteral("last_seen"), timeToWire(till.lastSeen)},
            {QStringLiteral("lag_entries"), till.lag()},
            {QStringLiteral("quarantined"), till.quarantined},
            {QStringLiteral("stopped"), till.stopped.isEmpty() ? QJsonValue() : QJsonValue(till.stopped)},
            {QStringLiteral("alarm"), till.alarm.isEmpty() ? QJsonValue() : QJsonValue(till.alarm)}};
}

static Result<qint64> numberOf(const HttpRequest &request, const QString &name, qint64 fallback, qint64 least, qint64 most)
{
    if (!request.query.hasQueryItem(name))
        return fallback;
    bool ok = false;
    const qint64 value = request.query.queryItemValue(name).toLongLong(&ok);
    if (!ok || value < least || value > most)
        return Error{Error::Code::Invalid, QStringLiteral("%1 must be a whole number from %2 to %3.").arg(name).arg(least).arg(most), {}};
    return value;
}

Result<int> limitOf(const HttpRequest &request)
{
    const auto limit = numberOf(request, QStringLiteral("limit"), PageRequest().limit, 1, HubReader::MaxPage);
    return limit ? Result<int>(int(*limit)) : limit.error();
}

Result<PageRequest> pageOf(const HttpRequest &request)
{
    const auto limit = limitOf(request);
    const auto cursor = numberOf(request, QStringLiteral("cursor"), 0, 0, std::numeric_limits<qint64>::max());
    if (!limit || !cursor)
        return limit ? cursor.error() : limit.error();
    return PageRequest{*limit, *cursor};
}

Result<Product> productFromRest(const Sku &sku, const std::optional<Product> &before, const QJsonObject &body, const QString &currency)
{
    QJsonObject json = toJson(before.value_or(Product{}));
    if (!before && !body.contains(QStringLiteral("tax_basis_points"))) // left out, it would be sold without tax and nobody would know
        return Error{Error::Code::Invalid, QStringLiteral("A new product says its tax: tax_basis_points is missing (2100 is 21 %, 0 is none)."), {}};
    if (!before)
        json.insert(QStringLiteral("price"), QJsonObject{{QStringLiteral("amount"), 0}, {QStringLiteral("currency"), currency}});
    if (!before || (body.contains(QStringLiteral("price")) && !body.contains(QStringLiteral("unit_price"))))
        json.remove(QStringLiteral("unit_price"));
    for (auto field = body.constBegin(); field != body.constEnd(); ++field)
        json.insert(field.key(), field.value());
    json.insert(QStringLiteral("sku"), sku);
    json.insert(QStringLiteral("version"), before ? before->version : 0);
    return productFromJson(json);
}

Result<RestCount> countFromRest(QJsonObject body, const QString &store)
{
    if (!store.isEmpty() && !body.contains(QStringLiteral("store")))
        body.insert(QStringLiteral("store"), store);
    JsonReader read(body);
    bool isNumber = false;
    RestCount count;
    count.store = StoreId{read.text("store", 4).toInt(&isNumber)};
    count.counted = Quantity::fromMilli(read.integer("quantity_milli", 0, Quantity::MostMilli));
    count.reason = read.text("reason", 40);
    count.note = read.optionalText("note", 200);
    if (!StockReason::all().contains(count.reason))
        read.reject("reason", QStringLiteral("must be one of %1").arg(StockReason::all().join(QStringLiteral(", "))));
    if (!isNumber)
        read.reject("store", QStringLiteral("must be a shop's number, like \"0001\""));
    if (!read.ok())
        return read.error();
    return count;
}

HttpResponse restProblem(const Error &error)
{
    switch (error.code) {
    case Error::Code::Invalid:
    case Error::Code::Overflow:
        return HttpResponse::problem(400, QStringLiteral("invalid"), QStringLiteral("The request does not make sense"), error.message);
    case Error::Code::Denied:
        return HttpResponse::problem(403, QStringLiteral("denied"), QStringLiteral("Not allowed"), error.message);
    case Error::Code::NotFound:
        return HttpResponse::problem(404, QStringLiteral("not-found"), QStringLiteral("Not there"), error.message);
    case Error::Code::Conflict:
        return HttpResponse::problem(412, QStringLiteral("changed-since"), QStringLiteral("It was changed since"), error.message);
    default:
        return HttpResponse::problem(503, QStringLiteral("store"), QStringLiteral("The hub's store does not answer"), error.message);
    }
}

HttpResponse restVersioned(const QJsonObject &object, qint64 version, int status)
{
    HttpResponse answer = HttpResponse::json(object, status);
    answer.headers.append({"ETag", '"' + QByteArray::number(version) + '"'});
    return answer;
}

std::variant<Precondition, HttpResponse> preconditionOf(const HttpRequest &request)
{
    const QByteArray match = request.header("if-match").trimmed();
    if (match.isEmpty() && request.header("if-none-match").trimmed() == "*")
        return Precondition{0};
    if (match.isEmpty())
        return HttpResponse::problem(428, QStringLiteral("version-needed"), QStringLiteral("Say what you started from"),
                                     QStringLiteral("Send If-Match with the ETag that you read (or If-None-Match: * to create). Nothing was changed."));
    bool ok = false;
    const qint64 version = match.size() > 2 && match.startsWith('"') && match.endsWith('"') ? match.mid(1, match.size() - 2).toLongLong(&ok) : 0;
    if (!ok)
        return HttpResponse::problem(400, QStringLiteral("invalid"), QStringLiteral("The request does not make sense"),
                                     QStringLiteral("If-Match must be an ETag of this hub, like \"3\". Nothing was changed."));
    return Precondition{version};
}

} // namespace mostrador
