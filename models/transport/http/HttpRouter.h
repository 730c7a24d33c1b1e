// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/http/HttpServer.h"

namespace mostrador {

/// Which handler takes a request. Patterns are "/v1/stock/{sku}"; a literal segment wins over a {name} of the same place.
class HttpRouter final {
public:
    struct Match {
        QString pattern;               ///< "" if no pattern fits
        HttpServer::Handler handler;   ///< empty: 404, or 405 when allowed is not
        QByteArray allowed;            ///< for the Allow header
        QStringList captures;
    };
    void add(const QByteArray &method, const QString &pattern, HttpServer::Handler handler);
    QStringList routes() const; ///< "GET /v1/stock/{sku}"
    /// HEAD finds the handler of GET.
    Match find(const QByteArray &method, const QStringList &segments) const;

private:
    struct Route { QByteArray method; QString pattern; QStringList segments; HttpServer::Handler handler; };
    QList<Route> m_routes;
};

} // namespace mostrador
