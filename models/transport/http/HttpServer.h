// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/transport/http/HttpRequest.h"
#include "models/transport/http/HttpResponse.h"
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;
class QWebSocket;

namespace mostrador {

/// A small HTTP/1.1 server with limits from the start (docs/decisions/): head, body, connections in all and an address, time for a head,
/// for a body and for idling. Keep-alive; chunked bodies; Expect: 100-continue; HEAD; 404, 405 with Allow, 408, 411, 413, 414, 431, 503 by itself.
/// A WebSocket upgrade of `webSocketPath` is handed out by webSocketConnected on the same port.
class HttpServer final : public QObject {
    Q_OBJECT
public:
    struct Limits {
        int headBytes = 16 * 1024;
        qint64 bodyBytes = 10 * 1024 * 1024;
        int connections = 12'000;
        int connectionsPerPeer = 1'000;   ///< of another machine; this one's own may hold them all
        int headMs = 10'000;
        int bodyMs = 30'000;
        int idleMs = 60'000;
        int webSocketFrameBytes = 64 * 1024;
    };
    struct Tls { QString certificateFile; QString keyFile; };
    using Respond = std::function<void(HttpResponse)>;                   ///< call once, now or later, on this thread
    using Handler = std::function<void(const HttpRequest &, Respond)>;

    explicit HttpServer(Limits limits, QObject *parent = nullptr);
    ~HttpServer() override;
    void route(const QByteArray &method, const QString &pattern, Handler handler); ///< "/v1/stock/{sku}"
    QStringList routes() const; ///< "GET /v1/stock/{sku}", for whoever describes or checks them
    /// Called as soon as a request's head has come (no body yet), before a route's handler and before a WebSocket is taken; an answer stops
    /// the request there (authentication).
    void setGuard(std::function<std::optional<HttpResponse>(const HttpRequest &, const QString &pattern)> guard);
    /// After every answer: method, pattern ("" if none matched), status, seconds.
    void setObserver(std::function<void(const QByteArray &, const QString &, int, double)> observer);
    void setWebSocketPath(const QString &path, const QString &subprotocol);
    /// Error::Busy: the port is taken; Denied; Invalid: certificate or key cannot be read. Port 0 = a free one.
    Result<quint16> listen(const QString &host, quint16 port, const std::optional<Tls> &tls);
    void close(); ///< stops taking connections, lets answers under way go out
    /// What a WebSocket that was handed out runs over, as long as both live. With TLS a QWebSocket does not count what waits encrypted;
    /// QSslSocket::encryptedBytesToWrite does.
    static QTcpSocket *socketBelow(const QWebSocket *socket);

Q_SIGNALS:
    /// The receiver owns the socket. `request` is the handshake's.
    void webSocketConnected(QWebSocket *socket, const mostrador::HttpRequest &request);

private:
    void accept(QTcpSocket *socket);
    void upgrade(QTcpSocket *socket, const HttpRequest &request);
    void handOut();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador
