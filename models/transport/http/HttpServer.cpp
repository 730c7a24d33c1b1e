// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpServer.h"

#include "models/transport/http/HttpConnection.h"
#include "models/transport/http/HttpListener.h"
#include <QFile>
#include <QHostAddress>
#include <QMetaMethod>
#include <QPointer>
#include <QSet>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace mostrador {

namespace {

constexpr char SocketBelow[] = "mostradorSocketBelow";
constexpr int RefusalsAtOnce = 64; // beyond the limit: so many are told why, the rest only feel it

Result<QSslConfiguration> tlsOf(const HttpServer::Tls &tls)
{
    const auto bad = [](const QString &file, const char *what) {
        return Error{Error::Code::Invalid, QStringLiteral("%1 cannot be read from %2. The hub did not start; check the file and its permissions.")
                                               .arg(QLatin1String(what), file), {}};
    };
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(tls.certificateFile, QSsl::Pem);
    if (chain.isEmpty())
        return bad(tls.certificateFile, "A TLS certificate (PEM)");
    QFile file(tls.keyFile);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (key.isNull())
            key = QSslKey(pem, algorithm, QSsl::Pem);
    }
    if (key.isNull())
        return bad(tls.keyFile, "A TLS private key (PEM, EC or RSA, without a passphrase)");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // tills show a token, not a certificate
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

Result<QHostAddress> addressOf(const QString &host)
{
    if (host == QLatin1String("localhost"))
        return QHostAddress(QHostAddress::LocalHost);
    if (host.isEmpty() || host == QLatin1String("*"))
        return QHostAddress(QHostAddress::Any);
    QString bare = host;
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.mid(1, bare.size() - 2);
    const QHostAddress address(bare);
    if (address.isNull())
        return Error{Error::Code::Invalid, QStringLiteral("\"%1\" is no address to listen on. Write an IP address, localhost or *.").arg(host), {}};
    return address;
}

QString keyOf(const QHostAddress &address, quint16 port)
{
    return address.toString() + u' ' + QString::number(port);
}

} // namespace

struct HttpServer::Private {
    HttpConnection::Shared shared;
    HttpListener listener;
    QWebSocketServer webSockets{QStringLiteral("mostrador"), QWebSocketServer::NonSecureMode};
    struct Handshake { HttpRequest request; QPointer<QTcpSocket> socket; };
    QHash<QString, Handshake> handshakes; ///< by the client's address and port
    QHash<QString, int> perPeer;
    QSet<HttpConnection *> connections;
    std::unique_ptr<QObject> counting = std::make_unique<QObject>(); ///< context of what counts: goes first
    int open = 0;
    int refused = 0;

    void count(const QString &peer, int by)
    {
        open += by;
        int &ofPeer = perPeer[peer];
        ofPeer += by;
        if (ofPeer == 0)
            perPeer.remove(peer);
    }
};

HttpServer::HttpServer(Limits limits, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->shared.limits = limits;
    d->webSockets.setMaxPendingConnections(limits.connections);
    d->webSockets.setHandshakeTimeout(limits.headMs);
    connect(&d->listener, &HttpListener::accepted, this, &HttpServer::accept);
    connect(&d->webSockets, &QWebSocketServer::newConnection, this, &HttpServer::handOut);
}

HttpServer::~HttpServer()
{
    d->listener.disconnect(this);
    d->counting.reset();
    qDeleteAll(std::as_const(d->connections)); // they refer to what d holds
}

void HttpServer::route(const QByteArray &method, const QString &pattern, Handler handler)
{
    d->shared.router.add(method, pattern, std::move(handler));
}

QStringList HttpServer::routes() const
{
    return d->shared.router.routes();
}

void HttpServer::setGuard(std::function<std::optional<HttpResponse>(const HttpRequest &, const QString &)> guard)
{
    d->shared.guard = std::move(guard);
}

void HttpServer::setObserver(std::function<void(const QByteArray &, const QString &, int, double)> observer)
{
    d->shared.observer = std::move(observer);
}

void HttpServer::setWebSocketPath(const QString &path, const QString &subprotocol)
{
    d->shared.webSocketPath = path;
    d->webSockets.setSupportedSubprotocols({subprotocol});
}

Result<quint16> HttpServer::listen(const QString &host, quint16 port, const std::optional<Tls> &tls)
{
    const auto address = addressOf(host);
    if (!address)
        return address.error();
    if (tls) {
        const auto configuration = tlsOf(*tls);
        if (!configuration)
            return configuration.error();
        d->listener.setTls(*configuration);
    }
    raiseFileLimit();
    if (d->listener.listen(*address, port))
        return d->listener.serverPort();
    const QString where = host + u':' + QString::number(port);
    switch (d->listener.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return Error{Error::Code::Busy, QStringLiteral("%1 is taken by another program. Stop it or listen somewhere else.").arg(where),
                     d->listener.errorString()};
    case QAbstractSocket::SocketAccessError:
        return Error{Error::Code::Denied, QStringLiteral("The system does not let this program listen on %1. Choose a port above 1023.").arg(where),
                     d->listener.errorString()};
    default:
        return Error{Error::Code::Invalid, QStringLiteral("Nothing can listen on %1: %2").arg(where, d->listener.errorString()), {}};
    }
}

void HttpServer::close()
{
    d->listener.close();
    d->shared.closing = true;
    const auto connections = d->connections;
    for (HttpConnection *connection : connections)
        connection->closeWhenIdle();
}

QTcpSocket *HttpServer::socketBelow(const QWebSocket *socket)
{
    return socket->property(SocketBelow).value<QPointer<QTcpSocket>>();
}

void HttpServer::accept(QTcpSocket *socket)
{
    const QString peer = socket->peerAddress().toString();
    const bool full = d->open >= d->shared.limits.connections;
    const bool fullPeer = !socket->peerAddress().isLoopback() && d->perPeer.value(peer) >= d->shared.limits.connectionsPerPeer;
    if ((full || fullPeer) && d->refused >= RefusalsAtOnce) {
        socket->abort();
        delete socket;
        return;
    }
    // A connection counts as long as its socket lives, be it in our hands or a WebSocket's.
    const bool refuse = full || fullPeer;
    refuse ? void(++d->refused) : d->count(peer, 1);
    connect(socket, &QObject::destroyed, d->counting.get(), [this, peer, refuse] { refuse ? void(--d->refused) : d->count(peer, -1); });

    auto *connection = new HttpConnection(socket, d->shared, this);
    connect(connection, &HttpConnection::upgradeAsked, this, &HttpServer::upgrade);
    connect(connection, &QObject::destroyed, d->counting.get(), [this, connection] { d->connections.remove(connection); });
    d->connections.insert(connection);
    if (refuse) {
        HttpResponse busy = HttpResponse::problem(503, QStringLiteral("busy"), QStringLiteral("Too many connections"),
                                                  full ? QStringLiteral("The hub holds as many connections as it may.")
                                                       : QStringLiteral("Your address holds as many connections as it may."));
        busy.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("5")));
        connection->refuse(busy);
    }
}

void HttpServer::upgrade(QTcpSocket *socket, const HttpRequest &request)
{
    const QString key = keyOf(socket->peerAddress(), socket->peerPort());
    d->handshakes.insert(key, {request, socket});
    connect(socket, &QObject::destroyed, d->counting.get(), [this, key] { d->handshakes.remove(key); });
    d->webSockets.handleConnection(socket);
}

void HttpServer::handOut()
{
    while (QWebSocket *socket = d->webSockets.nextPendingConnection()) {
        socket->setParent(nullptr);
        socket->setMaxAllowedIncomingFrameSize(quint64(d->shared.limits.webSocketFrameBytes));
        socket->setMaxAllowedIncomingMessageSize(quint64(d->shared.limits.webSocketFrameBytes));
        const auto [request, below] = d->handshakes.take(keyOf(socket->peerAddress(), socket->peerPort()));
        socket->setProperty(SocketBelow, QVariant::fromValue(below));
        if (!isSignalConnected(QMetaMethod::fromSignal(&HttpServer::webSocketConnected))) {
            socket->deleteLater();
            continue;
        }
        Q_EMIT webSocketConnected(socket, request);
    }
}

} // namespace mostrador
