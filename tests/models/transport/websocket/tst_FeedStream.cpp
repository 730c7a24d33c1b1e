// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpServer.h"
#include "models/transport/websocket/FeedPeer.h"
#include "models/transport/websocket/FeedSocket.h"
#include "tests/support/TlsFiles.h"
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QtEndian>

using namespace mostrador;

namespace {

Hello aHello()
{
    Hello hello;
    hello.till = TillId{7};
    hello.epoch = 2;
    hello.lastSeq = 41;
    hello.headHash = QByteArray(32, 'h');
    hello.resumeFrom = 1200;
    hello.hubId = QStringLiteral("hub-1");
    return hello;
}

QByteArray pageOf(int products)
{
    Changes changes;
    changes.cursor = products;
    for (int i = 0; i < products; ++i) {
        StockLevel level{QStringLiteral("SKU-%1").arg(i), StoreId{1}, Quantity::units(i), i, 0, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
        changes.items.append({i, level});
    }
    return encode(HubFrame(changes));
}

/// One end of FeedSocket, with everything that it told.
struct Link {
    explicit Link(const QUrl &url, const QString &token = QStringLiteral("good"), const QString &caFile = {}, const FeedTimes &times = {}) : socket(&context, times)
    {
        socket.setHub({url, token, caFile});
        socket.setEvents({[this](const HubFrame &frame) { frames.append(frame); }, [this](const Error &error) { ends.append(error); }});
    }
    QObject context;
    FeedSocket socket;
    QList<HubFrame> frames;
    QList<Error> ends;
};

/// A WebSocket client that does what it likes, byte for byte.
class RawTill {
public:
    explicit RawTill(quint16 port, const QByteArray &token = "good")
    {
        socket.setReadBufferSize(4096);
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("GET /v1/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Protocol: mostrador.v1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    }
    void say(const QByteArray &text, quint8 opcode = 1)
    {
        QByteArray frame(1, char(0x80 | opcode));
        if (text.size() < 126) {
            frame += char(0x80 | text.size());
        } else {
            frame += char(0x80 | 126);
            frame += char(text.size() >> 8);
            frame += char(text.size() & 0xff);
        }
        socket.write(frame + QByteArray(4, '\0') + text); // a mask of zeros changes nothing
    }
    /// The code of the closing frame, 0 while there is none. Reads what has come.
    int closeCode()
    {
        got += socket.readAll();
        qsizetype at = got.indexOf("\r\n\r\n") + 4;
        while (at >= 4 && at + 4 <= got.size()) {
            const int opcode = got[at] & 0x0f;
            qint64 length = got[at + 1] & 0x7f;
            qsizetype head = 2;
            if (length == 126) {
                length = qFromBigEndian<quint16>(got.constData() + at + 2);
                head = 4;
            } else if (length == 127) {
                return 0;
            }
            if (opcode == 8)
                return qFromBigEndian<quint16>(got.constData() + at + head);
            at += head + length;
        }
        return 0;
    }
    bool isGone() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    QTcpSocket socket;
    QByteArray got;
};

} // namespace

class tst_FeedStream final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HttpServer> server;
    QList<QPointer<FeedPeer>> peers;
    QList<Hello> hellos;
    int closedPeers = 0;
    FeedTimes peerTimes;
    qint64 maxQueued = 1024 * 1024;
    QUrl url;
    quint16 port = 0;

    void start(const std::optional<HttpServer::Tls> &tls = std::nullopt)
    {
        server = std::make_unique<HttpServer>(HttpServer::Limits());
        server->setGuard([](const HttpRequest &request, const QString &) -> std::optional<HttpResponse> {
            if (request.bearer() == "good")
                return std::nullopt;
            HttpResponse answer = HttpResponse::problem(request.bearer() == "barred" ? 403 : request.bearer() == "busy" ? 503 : 401, QStringLiteral("token"), QStringLiteral("no"), {});
            answer.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"mostrador\"");
            return answer;
        });
        server->setWebSocketPath(QStringLiteral("/v1/stream"), QStringLiteral("mostrador.v1"));
        connect(server.get(), &HttpServer::webSocketConnected, this, [this](QWebSocket *socket) {
            auto *peer = new FeedPeer(socket, maxQueued, server.get(), peerTimes);
            peers.append(peer);
            connect(peer, &FeedPeer::hello, this, [this](const Hello &hello) { hellos.append(hello); });
            connect(peer, &FeedPeer::closed, this, [this, peer] {
                ++closedPeers;
                peer->deleteLater();
            });
        });
        const auto listening = server->listen(QStringLiteral("127.0.0.1"), 0, tls);
        QVERIFY2(listening.ok(), listening.ok() ? "" : qPrintable(listening.error().message));
        port = *listening;
        url = QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(tls ? QStringLiteral("https") : QStringLiteral("http")).arg(port));
    }

private Q_SLOTS:
    void cleanup()
    {
        server.reset();
        peers.clear();
        hellos.clear();
        closedPeers = 0;
        peerTimes = {};
        maxQueued = 1024 * 1024;
    }

    void greetsAndFollows_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("tls") << true;
    }
    void greetsAndFollows()
    {
        QFETCH(bool, tls);
        TlsFiles files;
        start(tls ? std::optional(HttpServer::Tls{files.certificate, files.key}) : std::nullopt);
        maxQueued = 8 * 1024 * 1024;
        Link link(url, QStringLiteral("good"), tls ? files.certificate : QString());
        link.socket.open(aHello());
        QTRY_COMPARE(hellos.size(), 1);
        QCOMPARE(hellos[0].till, TillId{7});
        QCOMPARE(hellos[0].lastSeq, 41);
        QCOMPARE(hellos[0].resumeFrom, 1200);
        QSignalSpy drained(peers[0], &FeedPeer::drained);
        const QByteArray page = pageOf(999); // a page far above the limit for what a till may say
        QVERIFY(page.size() > 100'000);
        for (int i = 0; i < 10; ++i)
            peers[0]->send(page);
        peers[0]->send(R"({"type":"tomorrow","seq":1,"data":{}})");
        peers[0]->send(encode(HubFrame(GapRequest{2, 30, 41})));
        QTRY_COMPARE(link.frames.size(), 11);
        QCOMPARE(std::get<Changes>(link.frames[0]).items.size(), 999);
        QCOMPARE(std::get<GapRequest>(link.frames[10]).from, 30);
        QTRY_VERIFY(drained.size() >= 1);
        QCOMPARE(peers[0]->queuedBytes(), 0);
        QVERIFY(link.ends.isEmpty());
        link.socket.close();
        QCOMPARE(link.ends.size(), 1);
        QTRY_COMPARE(closedPeers, 1);
        link.socket.close();
        QCOMPARE(link.ends.size(), 1);
    }

    void refusedHandshakes_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("code");
        QTest::newRow("401") << QStringLiteral("bad") << int(Error::Code::Denied);
        QTest::newRow("403") << QStringLiteral("barred") << int(Error::Code::Denied);
        QTest::newRow("503") << QStringLiteral("busy") << int(Error::Code::Unreachable);
    }
    void refusedHandshakes()
    {
        QFETCH(QString, token);
        QFETCH(int, code);
        start();
        Link link(url, token);
        link.socket.open(aHello());
        QTRY_COMPARE(link.ends.size(), 1);
        QCOMPARE(int(link.ends[0].code), code);
        QVERIFY(!link.ends[0].message.contains(token) && !link.ends[0].detail.contains(token));
        QVERIFY(hellos.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_FeedStream)
#include "tst_FeedStream.moc"
