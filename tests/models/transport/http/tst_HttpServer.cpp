// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpServer.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace mostrador;

namespace {

/// A client that sends what it is told, byte for byte, and keeps what comes.
class RawClient {
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { got += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }
    void send(const QByteArray &bytes) { socket.write(bytes); }
    int statusLine() const { return got.mid(9, 3).toInt(); }
    bool closed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    QTcpSocket socket;
    QByteArray got;
};

} // namespace

class tst_HttpServer final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HttpServer> server;
    HttpServer::Respond held;
    QList<int> observed;
    quint16 port = 0;

    void start(HttpServer::Limits limits = {}, const std::optional<HttpServer::Tls> &tls = std::nullopt)
    {
        server = std::make_unique<HttpServer>(limits);
        server->route("GET", QStringLiteral("/v1/stock/{sku}"), [](const HttpRequest &request, const HttpServer::Respond &respond) {
            respond(HttpResponse::json({{QStringLiteral("sku"), request.captures.value(0)}}));
        });
        server->route("POST", QStringLiteral("/echo"), [](const HttpRequest &request, const HttpServer::Respond &respond) {
            respond(HttpResponse::text(request.body, "text/plain"));
        });
        server->route("GET", QStringLiteral("/later"), [this](const HttpRequest &, HttpServer::Respond respond) { held = std::move(respond); });
        server->setGuard([](const HttpRequest &request, const QString &pattern) -> std::optional<HttpResponse> {
            if (request.header("x-bad").isEmpty() && (pattern != QLatin1String("/v1/stream") || request.bearer() == "good"))
                return std::nullopt;
            return HttpResponse::problem(401, QStringLiteral("token"), QStringLiteral("Who are you?"), QString());
        });
        server->setObserver([this](const QByteArray &, const QString &, int status, double) { observed.append(status); });
        server->setWebSocketPath(QStringLiteral("/v1/stream"), QStringLiteral("mostrador.v1"));
        const auto result = server->listen(QStringLiteral("127.0.0.1"), 0, tls);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message));
        port = *result;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QWebSocket *>(); } // for the spies: HttpServer.h only names it

    void cleanup()
    {
        server.reset();
        held = nullptr;
        observed.clear();
    }

    void answersInOrderOnOneConnection()
    {
        start();
        RawClient client(port);
        client.send("GET /v1/stock/A%2FB HTTP/1.1\r\nHost: x\r\n\r\nPOST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\nHEAD /v1/stock/Q HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/stock/last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(client.closed());
        QCOMPARE(client.got.count("HTTP/1.1 200 OK"), 4);
        QVERIFY(client.got.contains("{\"sku\":\"A/B\"}"));
        QVERIFY(client.got.indexOf("A/B") < client.got.indexOf("\r\n\r\nabcde"));
        QVERIFY(!client.got.contains("{\"sku\":\"Q\"}"));
        QVERIFY(client.got.contains("Content-Length: 11\r\n"));
        QVERIFY(client.got.endsWith("{\"sku\":\"last\"}"));
    }

    void secondRequestWaitsForTheFirstAnswer()
    {
        start();
        RawClient client(port);
        client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/stock/B HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(held);
        QVERIFY(client.got.isEmpty());
        held(HttpResponse::text("first", "text/plain"));
        held(HttpResponse::text("never", "text/plain"));
        QTRY_VERIFY(client.got.contains("\"B\""));
        QVERIFY(client.got.indexOf("first") < client.got.indexOf("\"B\""));
        QVERIFY(!client.got.contains("never"));
    }

    void anAnswerForAClientThatLeftIsDropped()
    {
        start();
        {
            RawClient client(port);
            client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
            QTRY_VERIFY(held);
        }
        QCoreApplication::processEvents();
        held(HttpResponse::text("gone", "text/plain"));
        RawClient next(port);
        next.send("GET /v1/stock/B HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(next.statusLine(), 200);
    }

    void refusesWhatItDoesNotKnow()
    {
        start();
        RawClient missing(port), method(port), denied(port);
        missing.send("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n");
        method.send("DELETE /v1/stock/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        denied.send("POST /echo HTTP/1.1\r\nHost: x\r\nX-Bad: 1\r\nContent-Length: 3\r\n\r\nabcGET /v1/stock/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(missing.statusLine(), 404);
        QVERIFY(missing.got.contains("application/problem+json"));
        QTRY_COMPARE(method.statusLine(), 405);
        QVERIFY(method.got.contains("Allow: GET, HEAD\r\n"));
        QTRY_COMPARE(denied.statusLine(), 401);
        QTRY_VERIFY(denied.got.contains("200 OK")); // its body was read over, the connection lives
        QTRY_COMPARE(observed.size(), 4);
    }

    void hostileHeads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("two framings") << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
        QTest::newRow("no length") << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\n\r\n") << 411;
        QTest::newRow("large body") << QByteArray("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n") << 413;
        QTest::newRow("large head") << "GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(20000, 'a') + "\r\n\r\n" << 431;
        QTest::newRow("long address") << "GET /" + QByteArray(20000, 'a') + " HTTP/1.1\r\n\r\n" << 414;
        QTest::newRow("not http") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n", 13) << 400;
    }
    void hostileHeads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        start();
        RawClient client(port);
        client.send(bytes);
        QTRY_COMPARE(client.statusLine(), status);
        QVERIFY(client.got.contains("Connection: close"));
        QTRY_VERIFY(client.closed());
    }

    void expectContinue()
    {
        start();
        RawClient client(port), denied(port);
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QTRY_VERIFY(client.got.startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("ok");
        QTRY_VERIFY(client.got.endsWith("\r\n\r\nok"));
        denied.send("POST /echo HTTP/1.1\r\nHost: x\r\nX-Bad: 1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QTRY_COMPARE(denied.statusLine(), 401);
    }

    void slowClientsAreGivenUp()
    {
        HttpServer::Limits limits;
        limits.headMs = 100;
        limits.bodyMs = 100;
        limits.idleMs = 100;
        start(limits);
        RawClient silent(port), head(port), body(port), idle(port);
        head.send("GET /v1/st");
        body.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab");
        idle.send("GET /v1/stock/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(head.statusLine(), 408);
        QTRY_COMPARE(body.statusLine(), 408);
        QTRY_COMPARE(idle.statusLine(), 200);
        QTRY_VERIFY(silent.closed() && head.closed() && body.closed() && idle.closed());
        QVERIFY(silent.got.isEmpty());
    }

    void connectionsAreCapped()
    {
        HttpServer::Limits limits;
        limits.connections = 2;
        start(limits);
        auto first = std::make_unique<RawClient>(port);
        RawClient second(port);
        first->send("GET /v1/stock/1 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(first->statusLine(), 200);
        RawClient third(port);
        QTRY_COMPARE(third.statusLine(), 503);
        first.reset();
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
            RawClient again(port);
            again.send("GET /v1/stock/1 HTTP/1.1\r\nHost: x\r\n\r\n");
            return QTest::qWaitFor([&] { return again.statusLine() == 200; }, 200);
        })(), 5000);
    }

    void closeLetsTheAnswerOut()
    {
        start();
        RawClient client(port), idle(port);
        client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(held);
        server->close();
        QTRY_VERIFY(idle.closed());
        held(HttpResponse::text("out", "text/plain"));
        QTRY_VERIFY(client.closed());
        QVERIFY(client.got.endsWith("out"));
    }

    void portTaken()
    {
        start();
        HttpServer other{HttpServer::Limits()};
        const auto result = other.listen(QStringLiteral("127.0.0.1"), port, std::nullopt);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Busy);
        QCOMPARE(other.listen(QStringLiteral("no such"), 0, std::nullopt).error().code, Error::Code::Invalid);
        QCOMPARE(other.listen(QStringLiteral("127.0.0.1"), 0, HttpServer::Tls{QStringLiteral("/nowhere"), QStringLiteral("/nowhere")}).error().code,
                 Error::Code::Invalid);
    }

    void webSocketOnTheSamePort_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("tls") << true;
    }
    void webSocketOnTheSamePort()
    {
        QFETCH(bool, tls);
        QTemporaryDir folder;
        const HttpServer::Tls files{folder.filePath(QStringLiteral("cert.pem")), folder.filePath(QStringLiteral("key.pem"))};
        if (tls) {
            QCOMPARE(QProcess::execute(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-batch"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=IP:127.0.0.1,DNS:localhost"), QStringLiteral("-days"), QStringLiteral("2"),
                QStringLiteral("-out"), files.certificateFile, QStringLiteral("-keyout"), files.keyFile}), 0);
        }
        start({}, tls ? std::optional(files) : std::nullopt);
        QSignalSpy connected(server.get(), &HttpServer::webSocketConnected);
        QWebSocket client;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(files.certificateFile));
        client.setSslConfiguration(configuration);
        QNetworkRequest request(QUrl(QStringLiteral("%1://127.0.0.1:%2/v1/stream").arg(tls ? QStringLiteral("wss") : QStringLiteral("ws")).arg(port)));
        request.setRawHeader("Authorization", "Bearer good");
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QStringLiteral("mostrador.v1")});
        QStringList got;
        connect(&client, &QWebSocket::textMessageReceived, this, [&](const QString &text) { got.append(text); });
        client.open(request, options);
        QTRY_COMPARE(connected.size(), 1);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(client.subprotocol(), QStringLiteral("mostrador.v1"));
        QCOMPARE(connected[0][1].value<HttpRequest>().bearer(), QByteArray("good"));
        std::unique_ptr<QWebSocket> peer(connected[0][0].value<QWebSocket *>());
        const QString large(300'000, u'x');
        peer->sendTextMessage(large);
        QTRY_COMPARE(got, QStringList{large});
        QSignalSpy heard(peer.get(), &QWebSocket::textMessageReceived);
        client.sendTextMessage(QStringLiteral("hello"));
        QTRY_COMPARE(heard.size(), 1);
        QSignalSpy left(peer.get(), &QWebSocket::disconnected);
        client.sendTextMessage(QString(70'000, u'y')); // above webSocketFrameBytes
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(heard.size(), 1);
    }

    void webSocketWithoutTokenIsRefused()
    {
        start();
        QSignalSpy connected(server.get(), &HttpServer::webSocketConnected);
        RawClient client(port), wrong(port);
        client.send("GET /v1/stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        wrong.send("GET /v1/stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 8\r\n"
                   "Authorization: Bearer good\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QTRY_COMPARE(client.statusLine(), 401);
        QTRY_COMPARE(wrong.statusLine(), 426);
        QTRY_VERIFY(client.closed() && wrong.closed());
        QCOMPARE(connected.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_HttpServer.moc"
