// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpConnection.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>

namespace mostrador {

namespace {

constexpr qint64 ReadAtOnce = 16 * 1024;
constexpr qint64 ReadBuffer = 64 * 1024;     // what one client may make us hold unread; more than a head
constexpr qint64 UnsentAtMost = 1024 * 1024; // no further request is read while so much of an answer waits
constexpr int LingerMs = 2000;

HttpResponse problemOf(int status, const QString &why)
{
    switch (status) {
    case 408: return HttpResponse::problem(status, QStringLiteral("timeout"), QStringLiteral("The request took too long"), why);
    case 413: return HttpResponse::problem(status, QStringLiteral("too-large"), QStringLiteral("The body is too large"), why);
    case 404: return HttpResponse::problem(status, QStringLiteral("not-found"), QStringLiteral("There is nothing here"), why);
    case 405: return HttpResponse::problem(status, QStringLiteral("method"), QStringLiteral("This cannot be done here"), why);
    default: return HttpResponse::problem(status, QStringLiteral("bad-request"), QStringLiteral("The request cannot be read"), why);
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const Shared &shared, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_shared(shared)
    , m_parser({shared.limits.headBytes, HttpParser::Limits().headerLines, shared.limits.bodyBytes})
{
    socket->setParent(this);
    socket->setReadBufferSize(std::max<qint64>(ReadBuffer, shared.limits.headBytes + ReadAtOnce));
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::timedOut);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::bytesLeft);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::giveUp);
    connect(socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            giveUp();
    });
    enter(Phase::Head); // the first request's time runs from here, TLS handshake included
}

void HttpConnection::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Idle: m_timer.start(m_shared.limits.idleMs); break;
    case Phase::Head: m_timer.start(m_shared.limits.headMs); break;
    case Phase::Body: m_timer.start(m_shared.limits.bodyMs); break;
    case Phase::Responding: m_timer.stop(); break;
    case Phase::Lingering: m_timer.start(LingerMs); break;
    }
}

void HttpConnection::timedOut()
{
    const bool begun = (m_phase == Phase::Head && !m_parser.isFresh()) || m_phase == Phase::Body;
    if (!begun)
        return giveUp();
    m_match.pattern.clear();
    write(problemOf(408, QStringLiteral("The rest of the request did not come in time.")), false);
}

void HttpConnection::giveUp()
{
    m_timer.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    m_phase = Phase::Lingering;
    ++m_number;
    deleteLater();
}

void HttpConnection::closeWhenIdle()
{
    if (m_phase == Phase::Idle || (m_phase == Phase::Head && m_parser.isFresh()))
        m_socket->disconnectFromHost();
}

void HttpConnection::refuse(const HttpResponse &response)
{
    write(response, false);
}

void HttpConnection::read()
{
    while (m_socket->bytesAvailable() > 0) {
        switch (m_phase) {
        case Phase::Responding:
            return; // it waits in the socket until this answer is out
        case Phase::Lingering:
            m_socket->skip(m_socket->bytesAvailable());
            return;
        case Phase::Idle:
            if (m_socket->bytesToWrite() > UnsentAtMost)
                return;
            enter(Phase::Head);
            break;
        case Phase::Head: {
            const qint64 before = m_headSeen;
            readHead();
            if (m_phase == Phase::Head && m_headSeen == before)
                return;
            break;
        }
        case Phase::Body:
            readBody();
            break;
        }
    }
}

/// The head stays unread in the socket until it is whole: QWebSocketServer wants to read it itself.
void HttpConnection::readHead()
{
    const QByteArray all = m_socket->peek(m_headSeen + ReadAtOnce);
    if (all.size() <= m_headSeen)
        return;
    if (m_headSeen == 0)
        m_started.start();
    m_headSeen += m_parser.feed(QByteArrayView(all).sliced(m_headSeen));
    if (m_parser.state() == HttpParser::State::Failed)
        failed();
    else if (m_parser.state() != HttpParser::State::Head)
        headDone();
}

void HttpConnection::headDone()
{
    const HttpRequest &request = m_parser.request();
    m_method = request.method;
    if (wantsWebSocket())
        return upgrade();
    m_socket->skip(m_headSeen);
    m_headSeen = 0;
    m_match = m_shared.router.find(request.method, request.segments);
    m_early.reset();
    if (m_match.pattern.isEmpty()) {
        m_early = problemOf(404, QStringLiteral("The hub knows no such address."));
    } else if (!m_match.handler) {
        m_early = problemOf(405, QStringLiteral("The address is there, but not for this method."));
        m_early->headers.append({"Allow", m_match.allowed});
    } else if (m_shared.guard) {
        HttpRequest asked = request;
        addFacts(asked);
        m_early = m_shared.guard(asked, m_match.pattern);
    }
    if (m_early)
        m_parser.dropBody();
    if (m_parser.state() == HttpParser::State::Complete)
        return requestDone();
    enter(Phase::Body);
    if (m_parser.expectsContinue()) {
        if (m_early)
            return write(*m_early, false); // the client waits with its body: it need not send it
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void HttpConnection::addFacts(HttpRequest &request) const
{
    request.captures = m_match.captures;
    request.peer = m_socket->peerAddress().toString();
    request.isLoopback = m_socket->peerAddress().isLoopback();
}

bool HttpConnection::wantsWebSocket() const
{
    const HttpRequest &request = m_parser.request();
    return !m_shared.webSocketPath.isEmpty() && request.path == m_shared.webSocketPath && request.method == "GET"
        && request.header("upgrade").toLower() == "websocket" && request.header("connection").toLower().contains("upgrade");
}

void HttpConnection::upgrade()
{
    HttpRequest request = m_parser.request();
    m_match = {m_shared.webSocketPath, {}, {}, {}};
    addFacts(request);
    std::optional<HttpResponse> refusal;
    if (m_parser.state() != HttpParser::State::Complete || QByteArray::fromBase64(request.header("sec-websocket-key")).size() != 16)
        refusal = problemOf(400, QStringLiteral("This is no WebSocket handshake (RFC 6455)."));
    else if (request.header("sec-websocket-version") != "13") {
        refusal = problemOf(426, QStringLiteral("Only version 13 of the WebSocket protocol is spoken here."));
        refusal->headers.append(qMakePair(QByteArray("Sec-WebSocket-Version"), QByteArray("13")));
    } else if (m_shared.guard) {
        refusal = m_shared.guard(request, m_shared.webSocketPath);
    }
    if (refusal) {
        m_socket->skip(m_headSeen);
        return write(*refusal, false);
    }
    m_timer.stop();
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(0);
    m_phase = Phase::Responding;
    if (m_shared.observer)
        m_shared.observer(request.method, m_shared.webSocketPath, 101, double(m_started.nsecsElapsed()) / 1e9);
    deleteLater();
    QTcpSocket *socket = std::exchange(m_socket, new QTcpSocket(this)); // what is left here has nothing to read
    Q_EMIT upgradeAsked(socket, request);
}

void HttpConnection::readBody()
{
    const QByteArray bytes = m_socket->peek(ReadBuffer);
    m_socket->skip(m_parser.feed(bytes));
    if (m_parser.state() == HttpParser::State::Failed)
        failed();
    else if (m_parser.state() == HttpParser::State::Complete)
        requestDone();
}

void HttpConnection::requestDone()
{
    const quint64 number = ++m_number;
    enter(Phase::Responding);
    m_keepAlive = m_parser.keepAlive();
    HttpRequest request = m_parser.takeRequest();
    if (m_early)
        return respond(number, *std::exchange(m_early, std::nullopt));
    addFacts(request);
    const QPointer<HttpConnection> self(this);
    m_match.handler(request, [self, number](HttpResponse response) {
        if (self)
            self->respond(number, std::move(response));
    });
}

void HttpConnection::respond(quint64 number, HttpResponse response)
{
    if (number == m_number && m_phase == Phase::Responding)
        write(response, m_keepAlive && !m_shared.closing);
}

void HttpConnection::write(const HttpResponse &response, bool keepAlive)
{
    const bool allRead = m_phase == Phase::Responding && m_socket->bytesAvailable() == 0;
    m_socket->write(response.serialize(m_method != "HEAD", keepAlive));
    if (m_shared.observer)
        m_shared.observer(m_method, m_match.pattern, response.status, m_started.isValid() ? double(m_started.nsecsElapsed()) / 1e9 : 0);
    if (!keepAlive) {
        // Closing with something unread resets the connection, and the client may never see the answer: let it close first.
        enter(Phase::Lingering);
        if (allRead)
            m_socket->disconnectFromHost();
        return bytesLeft();
    }
    enter(Phase::Idle);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::failed()
{
    m_method = m_parser.request().method;
    m_match.pattern.clear();
    m_headSeen = 0;
    write(problemOf(m_parser.failedStatus(), m_parser.failedWhy()), false);
    m_socket->skip(m_socket->bytesAvailable());
}

/// Time runs only while nothing moves: a slow reader of a long answer is no idle client.
void HttpConnection::bytesLeft()
{
    if (m_phase == Phase::Lingering && m_socket->state() != QAbstractSocket::UnconnectedState)
        m_timer.start(m_socket->bytesToWrite() > 0 ? m_shared.limits.idleMs : LingerMs);
    if (m_phase == Phase::Idle) {
        m_timer.start(m_shared.limits.idleMs);
        if (m_socket->bytesAvailable() > 0 && m_socket->bytesToWrite() <= UnsentAtMost)
            QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
    }
}

} // namespace mostrador
