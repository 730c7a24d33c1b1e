// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/websocket/FeedPeer.h"

#include "models/transport/http/HttpServer.h"
#include <QElapsedTimer>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>
#include <limits>

namespace mostrador {

namespace {

constexpr quint64 MostFromTill = 64 * 1024; ///< a till says hello and its counts, no more
constexpr int TryAgainLater = 1013;

/// RFC 6455, 5.5: a control frame holds 125 bytes, two of them the code.
QString fitting(const QString &reason)
{
    QString fit = reason;
    while (fit.toUtf8().size() > 120)
        fit.chop(1);
    return fit;
}

} // namespace

struct FeedPeer::Private {
    Private(FeedPeer *peer, QWebSocket *webSocket, qint64 most, const FeedTimes &wanted)
        : times(wanted), q(peer), socket(webSocket), tls(qobject_cast<QSslSocket *>(HttpServer::socketBelow(webSocket))), maxQueuedBytes(most) {}

    const FeedTimes times;
    FeedPeer *q;
    QWebSocket *socket;
    QPointer<QSslSocket> tls;     ///< below it, if there is one: QWebSocket does not see what waits there encrypted
    qint64 maxQueuedBytes;
    QTimer hello;
    QTimer beat; ///< for pings and silence both, and all tills' alike: to start one anew with each frame walks the list of them all
    QElapsedTimer heard;
    bool greeted = false;
    bool leaving = false;
    bool ended = false;
    bool filled = false;          ///< something was sent since the last drained

    qint64 queued() const { return socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0); }

    void listen()
    {
        connect(socket, &QWebSocket::textMessageReceived, q, [this](const QString &text) { take(text); });
        connect(socket, &QWebSocket::binaryMessageReceived, q, [this] { q->close(QWebSocketProtocol::CloseCodeDatatypeNotSupported, QStringLiteral("text frames only")); });
        connect(socket, &QWebSocket::pong, q, [this] { heard.start(); });
        connect(socket, &QWebSocket::disconnected, q, [this] { end(); });
        connect(socket, &QWebSocket::bytesWritten, q, [this] { written(); });
        if (tls)
            connect(tls, &QSslSocket::encryptedBytesWritten, q, [this] { written(); });
        connect(&hello, &QTimer::timeout, q, [this] { q->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("no hello in time")); });
        connect(&beat, &QTimer::timeout, q, [this] { lookAfter(); });
        hello.setSingleShot(true);
        hello.start(times.hello);
        heard.start();
        beat.start(qMin(times.ping, times.silence));
    }

    void lookAfter()
    {
        if (heard.hasExpired(times.silence))
            return q->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("silent for too long"));
        socket->ping();
        checkQueue(); // answers to its pings queue up too
    }

    void take(const QString &text)
    {
        if (leaving)
            return;
        heard.start();
        if (greeted)
            return takeCounts(text);
        const auto said = decodeHello(text.toUtf8());
        if (!said) {
            q->close(QWebSocketProtocol::CloseCodePolicyViolated, said.error().message);
            return;
        }
        greeted = true;
        hello.stop();
        Q_EMIT q->hello(*said);
    }

    void takeCounts(const QString &text)
    {
        if (const auto counts = decodeCounts(text.toUtf8()))
            Q_EMIT q->counted(*counts);
        else
            q->close(QWebSocketProtocol::CloseCodePolicyViolated, counts.error().message);
    }

    void checkQueue()
    {
        if (queued() > maxQueuedBytes)
            q->close(TryAgainLater, QStringLiteral("reads too slowly"));
    }

    /// Told later: whoever is told sends more, and may be in the midst of sending now.
    void written()
    {
        if (!filled || leaving || queued() > 0)
            return;
        filled = false;
        QMetaObject::invokeMethod(q, [this] { if (!leaving) Q_EMIT q->drained(); }, Qt::QueuedConnection);
    }

    /// Told later too: close() is called by those who still hold the peer.
    void end()
    {
        leaving = true;
        hello.stop();
        beat.stop();
        if (!std::exchange(ended, true))
            QMetaObject::invokeMethod(q, [this] { Q_EMIT q->closed(); }, Qt::QueuedConnection);
    }
};

FeedPeer::FeedPeer(QWebSocket *socket, qint64 maxQueuedBytes, QObject *parent, const FeedTimes &times)
    : QObject(parent), d(std::make_unique<Private>(this, socket, maxQueuedBytes, times))
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(MostFromTill);
    socket->setMaxAllowedIncomingMessageSize(MostFromTill);
    d->listen();
    if (socket->state() != QAbstractSocket::ConnectedState)
        d->end();
}

FeedPeer::~FeedPeer()
{
    d->socket->disconnect(this);
}

void FeedPeer::send(const QByteArray &frame)
{
    if (d->leaving)
        return;
    d->filled = true;
    d->socket->sendTextMessage(QString::fromUtf8(frame));
    d->socket->flush(); // now, as far as it goes: waiting for the system to say that there is room is a turn of the loop, and two calls, for each frame
    d->checkQueue();
}

qint64 FeedPeer::queuedBytes() const
{
    return d->leaving ? std::numeric_limits<qint64>::max() : d->queued(); // nothing more goes to one that leaves
}

void FeedPeer::close(int code, const QString &why)
{
    if (std::exchange(d->leaving, true))
        return;
    d->hello.stop();
    d->beat.stop();
    QTimer::singleShot(d->times.goodbye, this, [this] { d->socket->abort(); d->end(); }); // it does not read the goodbye either
    d->socket->close(QWebSocketProtocol::CloseCode(code), fitting(why));
}

} // namespace mostrador
