// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/storage/hub/HubReader.h"
#include "models/transport/http/HttpRequest.h"
#include "models/transport/http/HttpResponse.h"
#include <QJsonArray>

namespace mostrador {

/// Shapes of REST, version 1 (resources/openapi.json).
QJsonObject restStock(const StockLevel &level);
QJsonObject restPrice(const Product &product);
QJsonObject restSale(const AppliedSale &sale);
QJsonObject restTill(const TillEntry &till);

/// ?limit= (1 to 1000, 100 by default) and ?cursor=.
struct PageRequest { int limit = 100; qint64 cursor = 0; };
Result<PageRequest> pageOf(const HttpRequest &request);
Result<int> limitOf(const HttpRequest &request); ///< alone, where the cursor is no number

/// {"items":[…],"next_cursor":"…"|null}; `next` empty: nothing comes after.
template <typename T, typename Shape>
HttpResponse restPage(const QList<T> &list, const QString &next, Shape shape)
{
    QJsonArray items;
    for (const T &item : list)
        items.append(shape(item));
    return HttpResponse::json({{QStringLiteral("items"), items}, {QStringLiteral("next_cursor"), next.isEmpty() ? QJsonValue() : QJsonValue(next)}});
}

template <typename T, typename Shape>
HttpResponse restPage(const Page<T> &page, Shape shape)
{
    return restPage(page.items, page.next > 0 ? QString::number(page.next) : QString(), shape);
}

/// The product as it would be with the body's fields set. A `price` without `unit_price` sets both.
Result<Product> productFromRest(const Sku &sku, const std::optional<Product> &before, const QJsonObject &body, const QString &currency);
/// "There are so many". `store` is the query's, as the GET that a count starts from names it; the body's own word wins.
struct RestCount {
    StoreId store;
    Quantity counted;
    QString reason;
    QString note;
};
Result<RestCount> countFromRest(QJsonObject body, const QString &store);

/// RFC 9457 for an error of ours: Invalid 400, Denied 403, NotFound 404, Conflict 412, the rest 503.
HttpResponse restProblem(const Error &error);
/// With "ETag: "version"".
HttpResponse restVersioned(const QJsonObject &object, qint64 version, int status = 200);
/// The version in If-Match: "3"; 0 for If-None-Match: *. Error: a ready answer, 428 when there is neither, 400 when it is none of ours.
struct Precondition { qint64 version = 0; };
std::variant<Precondition, HttpResponse> preconditionOf(const HttpRequest &request);

} // namespace mostrador
