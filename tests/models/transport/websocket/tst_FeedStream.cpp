// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpServer.h"
#include "models/transport/websocket/FeedPeer.h"
#include "models/transport/websocket/FeedSocket.h"
#include "tests/support/TlsFiles.h"
#include <QCryptographicHash>
#include <QDir>
#include <QPointer>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
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
    explicit RawTill(quint16 port, const QString &caFile = {}, const QByteArray &token = "good")
    {
        socket.setReadBufferSize(4096);
        if (caFile.isEmpty()) {
            socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        } else {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates(QSslCertificate::fromPath(caFile));
            socket.setSslConfiguration(tls);
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        }
        socket.write("GET /v1/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Protocol: mostrador.v1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    }
    bool isLinked()
    {
        got += socket.readAll();
        return got.startsWith("HTTP/1.1 101") && got.contains("\r\n\r\n");
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
    QSslSocket socket;
    QByteArray got;
};

/// A server that is no hub: it says what it is told to any handshake, or nothing.
class RawHub {
public:
    explicit RawHub(std::function<QByteArray(const QByteArray &accept)> answer, QByteArray after = {})
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer = std::move(answer), after = std::move(after)] {
            QTcpSocket *socket = server.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::disconnected, &server, [this] { --connections; });
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer, after] {
                const QByteArray head = socket->readAll();
                const qsizetype at = head.toLower().indexOf("sec-websocket-key: ");
                if (at < 0)
                    return;
                const QByteArray key = head.mid(at + 19, 24);
                const QByteArray accept = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
                socket->write(answer(accept) + after);
            });
        });
        server.listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())); }
    QTcpServer server;
    int connections = 0;
};

QByteArray switching(const QByteArray &accept)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept
        + "\r\nSec-WebSocket-Protocol: mostrador.v1\r\n\r\n";
}

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

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
        QTest::newRow("403, of a proxy") << QStringLiteral("barred") << int(Error::Code::Unreachable);
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

    // --- a hub among hostile tills ---

    void hostileTills_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("opcode");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("code");
        const QByteArray hello = encode(aHello());
        QTest::newRow("no hello") << QByteArray() << 1 << QByteArray() << 1008;
        QTest::newRow("two hellos") << hello << 1 << hello << 1008;
        QTest::newRow("garbage") << QByteArray("{\"type\":\"hel") << 1 << QByteArray() << 1008;
        QTest::newRow("another type") << QByteArray(R"({"type":"ack","seq":0,"data":{}})") << 1 << QByteArray() << 1008;
        QTest::newRow("a long lie") << QByteArray(R"({"type":"hello","seq":0,"data":{"protocol":1,"till":7,"epoch":1,"last_seq":-4}})") << 1 << QByteArray() << 1008;
        QTest::newRow("binary") << hello << 2 << QByteArray() << 1003;
        QTest::newRow("no text") << QByteArray("\xff\xfe\xfd") << 1 << QByteArray() << 1007;
        QTest::newRow("no such opcode") << hello << 5 << QByteArray() << 1002;
    }
    void hostileTills()
    {
        QFETCH(QByteArray, first);
        QFETCH(int, opcode);
        QFETCH(QByteArray, second);
        QFETCH(int, code);
        peerTimes.hello = first.isEmpty() ? 100 : 10'000;
        peerTimes.goodbye = 500;
        start();
        RawTill till(port);
        QTRY_VERIFY(till.isLinked());
        if (!first.isEmpty())
            till.say(first, quint8(opcode));
        if (!second.isEmpty())
            till.say(second);
        QTRY_COMPARE(till.closeCode(), code);
        QTRY_COMPARE(closedPeers, 1);
        QCOMPARE(hellos.size(), second.isEmpty() ? 0 : 1);
        QTRY_VERIFY(till.isGone());
    }

    void tooLargeAHelloIsNotKept()
    {
        start();
        RawTill till(port);
        QTRY_VERIFY(till.isLinked());
        QByteArray head("\x81\xff", 2); // a text of four gigabytes is to come
        head += QByteArray::fromHex("0000000100000000") + QByteArray(4, '\0');
        till.socket.write(head + QByteArray(1000, 'x'));
        QTRY_COMPARE(closedPeers, 1);
        QVERIFY(hellos.isEmpty());
    }

    void silentTillsAreDroppedAndLiveOnesAreNot()
    {
        peerTimes.ping = 40;
        peerTimes.silence = 400;
        start();
        Link live(url);
        live.socket.open(aHello());
        QTRY_COMPARE(hellos.size(), 1);
        RawTill silent(port); // answers no ping
        QTRY_VERIFY(silent.isLinked());
        silent.say(encode(aHello()));
        QTRY_COMPARE(silent.closeCode(), 1008);
        QTRY_COMPARE(closedPeers, 1);
        QVERIFY(live.ends.isEmpty());
        QVERIFY(peers[0]);
    }

    void slowReaders_data()
    {
        greetsAndFollows_data();
    }
    void slowReaders()
    {
        QFETCH(bool, tls);
        TlsFiles files;
        peerTimes.goodbye = 200;
        maxQueued = 512 * 1024;
        start(tls ? std::optional(HttpServer::Tls{files.certificate, files.key}) : std::nullopt);
        RawTill till(port, tls ? files.certificate : QString()); // reads 4 KiB and no more
        QTRY_VERIFY(till.isLinked());
        till.say(encode(aHello()));
        QTRY_COMPARE(hellos.size(), 1);
        const QByteArray page = pageOf(500);
        QPointer<FeedPeer> peer = peers[0];
        int sent = 0;
        qint64 most = 0;
        const qint64 leaving = std::numeric_limits<qint64>::max();
        for (qint64 queued = 0; queued != leaving && sent < 2000; queued = peer->queuedBytes()) {
            most = std::max(most, queued);
            peer->send(page);
            ++sent;
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(closedPeers, 1); // though it never reads the goodbye
        QVERIFY2(sent < 2000, "nobody noticed");
        QVERIFY2(most <= maxQueued, qPrintable(QString::number(most)));
        QTRY_VERIFY(peer.isNull());
    }

    void aPeerThatIsClosedTellsItOnceAndLater()
    {
        start();
        Link link(url);
        link.socket.open(aHello());
        QTRY_COMPARE(hellos.size(), 1);
        peers[0]->send(encode(HubFrame(Stop{QStringLiteral("fork"), QStringLiteral("two tills")})));
        peers[0]->close(1008, QStringLiteral("fork ") + QString(300, QChar(0xe9))); // a reason longer than a frame may hold
        peers[0]->close(1001, QStringLiteral("again"));
        peers[0]->send(pageOf(1));
        QCOMPARE(closedPeers, 0);
        QTRY_COMPARE(link.ends.size(), 1);
        QTRY_COMPARE(closedPeers, 1);
        QCOMPARE(link.frames.size(), 1); // what was said before the goodbye arrives, nothing after it
        QVERIFY(link.ends[0].message.startsWith(QStringLiteral("fork")));
        QCOMPARE(link.ends[0].detail, QStringLiteral("code 1008"));
    }

    // --- a till among hostile hubs ---

    void hostileHubs_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("accepts and says nothing") << QByteArray() << QByteArray();
        QTest::newRow("not http") << QByteArray("SSH-2.0-x\r\n\r\n") << QByteArray();
        QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n") << QByteArray();
        QTest::newRow("elsewhere") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n") << QByteArray();
        QTest::newRow("another protocol") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %\r\n\r\n") << QByteArray();
        QTest::newRow("wrong key") << switching("AAAAAAAAAAAAAAAAAAAAAAAAAAA=") << QByteArray();
        QTest::newRow("silent") << switching("%") << QByteArray();
        QTest::newRow("garbage") << switching("%") << QByteArray("\x81\x05hello");
        QTest::newRow("not an ack") << switching("%") << QByteArray("\x81\x23{\"type\":\"ack\",\"seq\":0,\"data\":{}}!!");
        QTest::newRow("binary") << switching("%") << QByteArray("\x82\x02{}");
        QTest::newRow("masked") << switching("%") << QByteArray("\x81\x82\0\0\0\0{}", 8);
        QTest::newRow("endless") << switching("%") << QByteArray("\x81\x7f\0\0\0\x10\0\0\0\0xxxx", 14);
        QTest::newRow("closes") << switching("%") << QByteArray("\x88\x02\x03\xe9", 4);
    }
    void hostileHubs()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, after);
        RawHub hub([answer](const QByteArray &accept) { return QByteArray(answer).replace('%', accept); }, after);
        FeedTimes times;
        times.connect = times.silence = times.goodbye = 200;
        times.ping = 50;
        Link link(hub.url(), QStringLiteral("good"), {}, times);
        link.socket.open(aHello());
        QTRY_COMPARE(link.ends.size(), 1);
        QCOMPARE(int(link.ends[0].code), int(Error::Code::Unreachable));
        QVERIFY(!link.ends[0].message.isEmpty());
        QVERIFY(link.frames.isEmpty());
        QTRY_COMPARE(hub.connections, 0); // and nothing is left open
        QCOMPARE(link.ends.size(), 1);
    }

    void aHubThatDiesIsNoticedOnceAndTheNextIsFollowed()
    {
        start();
        Link link(url);
        for (int turn = 1; turn <= 3; ++turn) {
            link.socket.open(aHello());
            QTRY_COMPARE(hellos.size(), turn);
            delete peers.takeLast();
            QTRY_COMPARE(link.ends.size(), turn);
        }
        server.reset();
        link.socket.open(aHello());
        QTRY_COMPARE(link.ends.size(), 4);
        QCOMPARE(int(link.ends[3].code), int(Error::Code::Unreachable));
    }

    void reconnectingLeavesNothingBehind()
    {
        start();
        Link link(url);
        link.socket.open(aHello());
        QTRY_COMPARE(hellos.size(), 1);
        const qsizetype before = openFiles();
        for (int turn = 2; turn <= 60; ++turn) {
            link.socket.open(aHello()); // ends the one before
            if (turn % 3 == 0)
                link.socket.open(aHello()); // and one in the midst of its handshake
            QTRY_VERIFY(peers.size() > 0 && hellos.size() >= turn);
        }
        QCOMPARE(link.ends.size(), 59 + 20);
        QTRY_COMPARE(closedPeers, peers.size() - 1);
        QTRY_COMPARE(openFiles(), before);
        QPointer<FeedPeer> last = peers.last();
        last->send(encode(HubFrame(GapRequest{2, 1, 2})));
        QTRY_COMPARE(link.frames.size(), 1);
    }

    void aLinkWhoseContextIsGoneIsQuiet()
    {
        start();
        auto context = std::make_unique<QObject>();
        FeedSocket socket(context.get());
        int told = 0;
        socket.setHub({url, QStringLiteral("good"), {}});
        socket.setEvents({[&](const HubFrame &) { ++told; }, [&](const Error &) { ++told; }});
        socket.open(aHello());
        QTRY_COMPARE(hellos.size(), 1);
        context.reset();
        QTRY_COMPARE(closedPeers, 1);
        QCOMPARE(told, 0);
    }

    // --- addresses and certificates ---

    void certificatesAreChecked()
    {
        TlsFiles files, others, elsewhere(QStringLiteral("DNS:elsewhere.example"));
        start(HttpServer::Tls{files.certificate, files.key});
        Link system(url), other(url, QStringLiteral("good"), others.certificate), missing(url, QStringLiteral("good"), files.dir.filePath(QStringLiteral("none.pem")));
        for (Link *link : {&system, &other, &missing})
            link->socket.open(aHello());
        QVERIFY(missing.ends.isEmpty()); // told later
        for (Link *link : {&system, &other, &missing})
            QTRY_COMPARE(link->ends.size(), 1);
        QVERIFY2(system.ends[0].message.contains(QStringLiteral("certificate")), qPrintable(system.ends[0].message + system.ends[0].detail));
        QVERIFY(other.ends[0].message.contains(QStringLiteral("certificate")));
        QCOMPARE(int(missing.ends[0].code), int(Error::Code::Invalid));
        start(HttpServer::Tls{elsewhere.certificate, elsewhere.key}); // trusted, but of another name
        Link named(url, QStringLiteral("good"), elsewhere.certificate);
        named.socket.open(aHello());
        QTRY_COMPARE(named.ends.size(), 1);
        QVERIFY(named.ends[0].message.contains(QStringLiteral("certificate")));
        QVERIFY(hellos.isEmpty());
    }

    void plainTextStaysOnThisMachine()
    {
        Link link(QUrl(QStringLiteral("http://hub.example:8640")));
        link.socket.open(aHello());
        QTRY_COMPARE(link.ends.size(), 1);
        QCOMPARE(int(link.ends[0].code), int(Error::Code::Invalid));
        link.socket.open(aHello());
        link.socket.close();
        QCOMPARE(link.ends.size(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(link.ends.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_FeedStream)
#include "tst_FeedStream.moc"
