// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

namespace mostrador {

struct HttpRequest {
    QByteArray method;      ///< upper case
    QString path;           ///< percent-decoded segments joined by '/', always begins with '/', no query
    QStringList segments;   ///< the same before joining: a segment may hold a '/' that was written %2F
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
    QString peer;           ///< address, for logs
    bool isLoopback = false;
    QStringList captures;   ///< what the route's {name} parts matched, in order
    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    QByteArray bearer() const; ///< token of "Authorization: Bearer …"; empty if none
};

} // namespace mostrador
