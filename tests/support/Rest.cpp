// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Rest.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <memory>

namespace mostrador {

QJsonObject Rest::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Rest::Answer Rest::ask(const QByteArray &method, const QString &path, const QByteArray &body, const QString &ifMatch) const
{
    QNetworkAccessManager client;
    QNetworkRequest request(QUrl(m_hub + path));
    request.setTransferTimeout(30'000);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    if (!ifMatch.isEmpty())
        request.setRawHeader("If-Match", ifMatch.toLatin1());
    const std::unique_ptr<QNetworkReply> reply(client.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), QString::fromLatin1(reply->rawHeader("ETag"))};
}

Rest::Answer Rest::get(const QString &path) const
{
    return ask("GET", path, {}, {});
}

Rest::Answer Rest::put(const QString &path, const QJsonObject &body, const QString &ifMatch) const
{
    return ask("PUT", path, QJsonDocument(body).toJson(QJsonDocument::Compact), ifMatch);
}

Rest::Answer Rest::post(const QString &path) const
{
    return ask("POST", path, "{}", {});
}

QList<QJsonObject> Rest::all(const QString &path, bool *ok) const
{
    QList<QJsonObject> items;
    const QString mark = path.contains(QLatin1Char('?')) ? QStringLiteral("&") : QStringLiteral("?");
    QString cursor;
    bool good = true;
    do {
        const Answer page = get(path + mark + QStringLiteral("limit=1000") + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor));
        good = good && page.status == 200;
        const QJsonObject json = page.json();
        for (const QJsonValue &item : json.value(QStringLiteral("items")).toArray())
            items.append(item.toObject());
        cursor = json.value(QStringLiteral("next_cursor")).toString();
    } while (good && !cursor.isEmpty());
    if (ok)
        *ok = good;
    return items;
}

} // namespace mostrador
