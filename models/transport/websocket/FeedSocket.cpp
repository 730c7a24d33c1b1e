// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/websocket/FeedSocket.h"

#include "models/transport/http/HubClient.h"
#include <QCoreApplication>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

namespace mostrador {

namespace {

constexpr quint64 MostFromHub = 4 * 1024 * 1024; ///< of a frame and of a message: the largest that decodeHubFrame takes

/// QWebSocket does not give the status of a refused handshake but in words: "… status code: 401 (…)" in all versions for what it does not
/// handle itself, which from 6.6 on it does with 401 ("Host requires authentication", "Unsupported WWW-Authenticate challenge…"). The hub says
/// 401 to a token that it does not know; a 403 is of something between, and may pass.
bool saysDenied(const QString &words)
{
    static const QRegularExpression denied(QStringLiteral("\\b401 \\(|Host requires authentication|WWW-Authenticate"));
    return denied.match(words).hasMatch();
}

QString sentence(const QString &words)
{
    return words.isEmpty() || words.endsWith(u'.') ? words : words + u'.';
}

} // namespace

struct FeedSocket::Private : QObject {
    Private(QObject *context, const FeedTimes &wanted) : times(wanted)
    {
        connect(context, &QObject::destroyed, this, [this] {
            events = {};
            finish({});
        });
        connectTimer.setSingleShot(true);
        silence.setSingleShot(true);
        ping.setInterval(times.ping);
        connect(&connectTimer, &QTimer::timeout, this, [this] { finish(hubUnreachable(hub.url, false, QStringLiteral("time-out"))); });
        connect(&silence, &QTimer::timeout, this, [this] {
            finish({Error::Code::Unreachable, QCoreApplication::translate("Hub", "The hub has been silent for a minute."), {}});
        });
        connect(&ping, &QTimer::timeout, this, [this] { socket->ping(); });
    }

    void begin(const Hello &hello)
    {
        QUrl url = hubUrl(hub, QStringLiteral("/v1/stream"));
        const auto request = hubRequest(hub, url);
        if (!request) {
            // Later, as every other end: nobody is called back while still asking.
            refused = true;
            QMetaObject::invokeMethod(this, [this, error = request.error(), turn = ++turns] { if (turn == turns && refused) finish(error); }, Qt::QueuedConnection);
            return;
        }
        ++turns;
        socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
        socket->setMaxAllowedIncomingFrameSize(MostFromHub);
        socket->setMaxAllowedIncomingMessageSize(MostFromHub);
        if (isLoopback(url))
            socket->setProxy(QNetworkProxy::NoProxy);
        listen(hello);
        url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
        QNetworkRequest handshake = *request;
        handshake.setUrl(url);
        if (url.scheme() == QLatin1String("wss"))
            socket->setSslConfiguration(request->sslConfiguration());
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QStringLiteral("mostrador.v1")});
        connectTimer.start(times.connect);
        socket->open(handshake, options);
    }

    void listen(const Hello &hello)
    {
        connect(socket, &QWebSocket::connected, this, [this, hello] { linked(hello); });
        connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { take(text); });
        connect(socket, &QWebSocket::binaryMessageReceived, this, [this] { unreadable(QStringLiteral("binary frame")); });
        connect(socket, &QWebSocket::pong, this, [this] { silence.start(times.silence); });
        connect(socket, &QWebSocket::sslErrors, this, [this] { badCertificate = true; });
        connect(socket, &QWebSocket::disconnected, this, [this] { ended(); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(socket, &QWebSocket::errorOccurred, this, [this] { ended(); });
#else
        connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, [this] { ended(); });
#endif
    }

    void linked(const Hello &hello)
    {
        connectTimer.stop();
        if (socket->subprotocol() != QLatin1String("mostrador.v1")) {
            finish({Error::Code::Unreachable, QCoreApplication::translate("Hub", "What answers at the hub's address is no hub. Nothing was lost; check the address."),
                    QStringLiteral("subprotocol “%1”").arg(socket->subprotocol())});
            return;
        }
        greeted = true;
        silence.start(times.silence);
        ping.start();
        socket->sendTextMessage(QString::fromUtf8(encode(hello)));
    }

    void take(const QString &text)
    {
        silence.start(times.silence);
        const auto frame = decodeHubFrame(text.toUtf8());
        if (!frame)
            unreadable(frame.error().message);
        else if (*frame && events.frame)
            events.frame(**frame);
    }

    void unreadable(const QString &why)
    {
        finish({Error::Code::Unreachable, QCoreApplication::translate("Hub", "The hub sent what this till cannot read: %1").arg(sentence(why)), {}},
               QWebSocketProtocol::CloseCodePolicyViolated, why);
    }

    /// Of a QWebSocket's end come error, disconnected or both, in this order or the other: the first one counts.
    void ended()
    {
        if (greeted) {
            const QString why = socket->closeReason().isEmpty() ? socket->errorString() : socket->closeReason();
            const QString code = QStringLiteral("code %1").arg(int(socket->closeCode()));
            finish({Error::Code::Unreachable, why.isEmpty() ? QCoreApplication::translate("Hub", "The hub closed the stream.") : sentence(why), code});
        } else if (saysDenied(socket->errorString())) {
            finish({Error::Code::Denied, QCoreApplication::translate("Hub", "The hub does not know this till's token."), socket->errorString()});
        } else {
            finish(hubUnreachable(hub.url, badCertificate, socket->errorString()));
        }
    }

    /// The one way out: no timer, no socket of this link is left, and whoever asked hears it once.
    void finish(const Error &error, QWebSocketProtocol::CloseCode code = QWebSocketProtocol::CloseCodeGoingAway, const QString &reason = {})
    {
        if (!socket && !refused)
            return;
        connectTimer.stop();
        silence.stop();
        ping.stop();
        letGo(code, reason);
        greeted = refused = badCertificate = false;
        const auto closed = events.closed;
        if (closed)
            closed(error);
    }

    void letGo(QWebSocketProtocol::CloseCode code, const QString &reason)
    {
        QWebSocket *leaving = std::exchange(socket, nullptr);
        if (!leaving)
            return;
        leaving->disconnect(this);
        if (leaving->state() != QAbstractSocket::ConnectedState) {
            leaving->abort();
            leaving->deleteLater();
            return;
        }
        connect(leaving, &QWebSocket::disconnected, leaving, &QObject::deleteLater);
        QTimer::singleShot(times.goodbye, leaving, [leaving] { // it does not even read the goodbye
            leaving->abort();
            leaving->deleteLater();
        });
        leaving->close(code, reason.left(100));
    }

    const FeedTimes times;
    HubAddress hub;
    Events events;
    QWebSocket *socket = nullptr;
    QTimer connectTimer;
    QTimer silence;
    QTimer ping;
    bool greeted = false;         ///< the handshake is done
    bool refused = false;         ///< open, but the address cannot be used: closed is still to be told
    bool badCertificate = false;
    int turns = 0;
};

FeedSocket::FeedSocket(QObject *context, const FeedTimes &times) : d(std::make_unique<Private>(context, times)) {}

FeedSocket::~FeedSocket() = default;

void FeedSocket::setHub(const HubAddress &hub)
{
    d->hub = hub;
}

void FeedSocket::open(const Hello &hello)
{
    d->finish({Error::Code::Unreachable, QCoreApplication::translate("Hub", "The stream was opened anew."), {}});
    d->begin(hello);
}

void FeedSocket::close()
{
    d->finish({Error::Code::Unreachable, QCoreApplication::translate("Hub", "The stream was closed here."), {}});
}

void FeedSocket::report(const DeliveryCounts &counts)
{
    if (d->socket && d->greeted)
        d->socket->sendTextMessage(QString::fromUtf8(encode(counts)));
}

void FeedSocket::setEvents(Events events)
{
    d->events = std::move(events);
}

} // namespace mostrador
