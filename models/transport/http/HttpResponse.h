// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace mostrador {

struct HttpResponse {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    static HttpResponse json(const QJsonObject &object, int status = 200);
    static HttpResponse text(const QByteArray &body, const QByteArray &contentType);
    /// RFC 9457. type: "https://mostrador.example/problems/SLUG".
    static HttpResponse problem(int status, const QString &slug, const QString &title, const QString &detail);
    /// The bytes of the answer. withBody false (HEAD): the head that would come with it.
    QByteArray serialize(bool withBody, bool keepAlive) const;
};

} // namespace mostrador
