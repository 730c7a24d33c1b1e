// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/http/HttpParser.h"
#include "models/transport/http/HttpRouter.h"
#include <QElapsedTimer>
#include <QTimer>

class QTcpSocket;

namespace mostrador {

/// One client of HttpServer: reads its requests one after another, answers each before it reads the next, keeps the time limits.
/// Deletes itself, and the socket, when the client is gone or has been given up.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    /// What all connections of a server share.
    struct Shared {
        HttpServer::Limits limits;
        HttpRouter router;
        std::function<std::optional<HttpResponse>(const HttpRequest &, const QString &)> guard;
        std::function<void(const QByteArray &, const QString &, int, double)> observer;
        QString webSocketPath;
        bool closing = false;
    };
    /// The socket becomes a child; it may still be in its TLS handshake.
    HttpConnection(QTcpSocket *socket, const Shared &shared, QObject *parent);

    void closeWhenIdle();                           ///< at once if nothing is being asked
    void refuse(const HttpResponse &response);      ///< answers without reading, and closes

Q_SIGNALS:
    /// The client asked for the WebSocket and may have it. Its request is still unread in the socket, which has no parent any more.
    void upgradeAsked(QTcpSocket *socket, const mostrador::HttpRequest &request);

private:
    enum class Phase { Idle, Head, Body, Responding, Lingering };
    void enter(Phase phase);
    void timedOut();
    void read();
    void readHead();
    void headDone();
    void addFacts(HttpRequest &request) const;
    bool wantsWebSocket() const;
    void upgrade();
    void readBody();
    void requestDone();
    void respond(quint64 number, HttpResponse response);
    void write(const HttpResponse &response, bool keepAlive);
    void failed();
    void bytesLeft();
    void giveUp();

    QTcpSocket *m_socket;
    const Shared &m_shared;
    HttpParser m_parser;
    QTimer m_timer;
    QElapsedTimer m_started;
    Phase m_phase = Phase::Idle;
    qint64 m_headSeen = 0;       ///< bytes of the head that the parser has, still unread in the socket
    bool m_keepAlive = true;
    quint64 m_number = 0;        ///< of the request being answered; an answer to another is too late
    HttpRouter::Match m_match;
    std::optional<HttpResponse> m_early; ///< decided by the head alone
    QByteArray m_method;
};

} // namespace mostrador
