// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HubRequests.h"

#include "models/transport/http/HttpServer.h"
#include "models/wire/EnrolMessages.h"
#include "tests/support/TlsFiles.h"
#include <QPointer>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

using namespace mostrador;

class tst_HubRequests final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HttpServer> server;
    QList<HttpRequest> asked;
    HttpResponse answer;
    QUrl url;

    void start(const std::optional<HttpServer::Tls> &tls = std::nullopt)
    {
        server = std::make_unique<HttpServer>(HttpServer::Limits());
        const auto take = [this](const HttpRequest &request, const HttpServer::Respond &respond) {
            asked.append(request);
            respond(answer);
        };
        server->route("POST", QStringLiteral("/v1/tills"), take);
        server->route("GET", QStringLiteral("/v1/products/{sku}"), take);
        server->route("PUT", QStringLiteral("/hub/v1/stock/{sku}"), take);
        const auto port = server->listen(QStringLiteral("127.0.0.1"), 0, tls);
        QVERIFY(port.ok());
        url = QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(tls ? QStringLiteral("https") : QStringLiteral("http")).arg(*port));
    }

    static EnrolAnswer anAnswer()
    {
        EnrolAnswer made;
        made.till = TillId{12};
        made.store = StoreId{3};
        made.storeName = QStringLiteral("Almacén");
        made.epoch = 4;
        made.token = QStringLiteral("t0ken");
        made.hubPublicKey = QByteArray(32, 'k');
        made.hubId = QStringLiteral("hub");
        made.currency = QStringLiteral("ARS");
        return made;
    }

    std::optional<Result<EnrolAnswer>> enrolAt(const HubAddress &hub)
    {
        std::optional<Result<EnrolAnswer>> got;
        enrolTill(hub, {QStringLiteral("CODE-1"), QByteArray(32, 'p'), QStringLiteral("Caja 2"), true}, this, [&got](const Result<EnrolAnswer> &reply) { got = reply; });
        [&] { QTRY_VERIFY(got); }();
        return got;
    }

private Q_SLOTS:
    void cleanup()
    {
        server.reset();
        asked.clear();
        answer = {};
    }

    void enrols()
    {
        TlsFiles files;
        start(HttpServer::Tls{files.certificate, files.key});
        answer = HttpResponse::text(encode(anAnswer()), "application/json");
        answer.status = 201;
        const auto got = enrolAt({url, {}, files.certificate});
        QVERIFY2(got->ok(), got->ok() ? "" : qPrintable(got->error().message + got->error().detail));
        QCOMPARE((*got)->till, TillId{12});
        QCOMPARE((*got)->token, QStringLiteral("t0ken"));
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0].bearer().isEmpty());
        QVERIFY(asked[0].query.isEmpty());
        const auto request = decodeEnrolRequest(asked[0].body);
        QVERIFY(request.ok());
        QCOMPARE(request->code, QStringLiteral("CODE-1"));
        QVERIFY(request->restored);
    }

    void tellsWhyNot_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("code used") << 403 << QByteArray(R"({"title":"Not allowed","detail":"This code was used already."})") << int(Error::Code::Denied) << QStringLiteral("This code was used already.");
        QTest::newRow("by its type, in the words of this program")
            << 403 << QByteArray(R"({"type":"problems/code-unknown","title":"Not allowed","detail":"Words of a hub."})") << int(Error::Code::Denied)
            << QStringLiteral("The hub does not know this code. Nothing was changed. Ask for a new one where the hub runs (mostrador-hub enrol-code).");
        QTest::newRow("a type that is newer than this program")
            << 403 << QByteArray(R"({"type":"problems/of-tomorrow","detail":"Words of a hub."})") << int(Error::Code::Denied) << QStringLiteral("Words of a hub.");
        QTest::newRow("no token") << 401 << QByteArray(R"({"title":"A token is needed"})") << int(Error::Code::Denied) << QStringLiteral("A token is needed");
        QTest::newRow("too many") << 429 << QByteArray(R"({"detail":"Wait a minute."})") << int(Error::Code::Busy) << QStringLiteral("Wait a minute.");
        QTest::newRow("ill") << 500 << QByteArray("<html>") << int(Error::Code::Busy) << QString();
        QTest::newRow("elsewhere") << 302 << QByteArray() << int(Error::Code::Invalid) << QString();
        QTest::newRow("no hub") << 200 << QByteArray("<html>welcome</html>") << int(Error::Code::Invalid) << QString();
        QTest::newRow("half an answer") << 201 << QByteArray(R"({"till":1,"store":1})") << int(Error::Code::Invalid) << QString();
    }
    void tellsWhyNot()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(QString, words);
        start();
        answer = HttpResponse::text(body, "application/json");
        answer.status = status;
        if (status == 302)
            answer.headers.emplaceBack("Location", url.toEncoded() + "/v1/products/1");
        const auto got = enrolAt({url, {}, {}});
        QVERIFY(!got->ok());
        QCOMPARE(int(got->error().code), code);
        QVERIFY(!got->error().message.isEmpty());
        if (!words.isEmpty())
            QCOMPARE(got->error().message, words);
        QCOMPARE(asked.size(), 1); // no redirect was followed
    }

    void asksAnything()
    {
        start();
        answer = HttpResponse::problem(412, QStringLiteral("changed-since"), QStringLiteral("changed"), QStringLiteral("somebody was first"));
        std::optional<Result<HubReply>> got;
        requestHub({QUrl(url.toString() + QStringLiteral("/hub/")), QStringLiteral("secret"), {}}, "PUT", QStringLiteral("/v1/stock/A%2FB"), "{}", this,
                   [&got](const Result<HubReply> &reply) { got = reply; });
        QVERIFY(!got);
        QTRY_VERIFY(got);
        QVERIFY(got->ok());
        QCOMPARE((*got)->status, 412);
        QVERIFY((*got)->body.contains("somebody was first"));
        QCOMPARE(asked[0].captures, QStringList{QStringLiteral("A/B")});
        QCOMPARE(asked[0].bearer(), QByteArray("secret"));
        got.reset();
        requestHub({url, QStringLiteral("secret"), {}}, "GET", QStringLiteral("/v1/products/1?limit=5"), {}, this, [&got](const Result<HubReply> &reply) { got = reply; });
        QTRY_VERIFY(got);
        QCOMPARE(asked[1].query.queryItemValue(QStringLiteral("limit")), QStringLiteral("5"));
    }

    void nobodyThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl gone(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
        closed.close();
        QCOMPARE(int(enrolAt({gone, {}, {}})->error().code), int(Error::Code::Unreachable));
    }

    void hostileAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"till\":1");
        QTest::newRow("no http") << QByteArray("220 mail.example ESMTP\r\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too much") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 400000000\r\n\r\n") + QByteArray(20 * 1024 * 1024, 'x');
    }
    void hostileAnswers()
    {
        QFETCH(QByteArray, bytes);
        QTcpServer raw;
        QVERIFY(raw.listen(QHostAddress::LocalHost));
        connect(&raw, &QTcpServer::newConnection, this, [&raw, bytes] {
            QTcpSocket *socket = raw.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
                socket->readAll();
                socket->write(bytes);
                socket->disconnectFromHost();
            });
        });
        const auto got = enrolAt({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(raw.serverPort())), {}, {}});
        QVERIFY(!got->ok());
        QCOMPARE(int(got->error().code), int(Error::Code::Unreachable));
    }

    /// When the connection ends while its last bytes are read, as happens where a machine is slow, half an answer looked like a whole one.
    void halfAnAnswerIsNone()
    {
        constexpr int Times = 40;
        constexpr int LongestMs = 30'000;
        quint16 port = 0;
        QSemaphore listens;
        const std::unique_ptr<QThread> hub(QThread::create([&] {
            QTcpServer raw;
            port = raw.listen(QHostAddress::LocalHost) ? raw.serverPort() : 0;
            listens.release();
            for (int i = 0; i < Times && raw.waitForNewConnection(LongestMs); ++i) {
                const std::unique_ptr<QTcpSocket> socket(raw.nextPendingConnection());
                while (!socket->readAll().endsWith('}') && socket->waitForReadyRead(LongestMs)) {
                }
                socket->write("HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"till\":1");
                socket->flush();
                socket->disconnectFromHost();
            }
        }));
        hub->start();
        listens.acquire();
        QTimer busy;
        connect(&busy, &QTimer::timeout, this, [] { QThread::msleep(5); }); // as on a slow machine
        busy.start(0);
        for (int i = 0; i < Times; ++i) {
            const auto got = enrolAt({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), {}, {}});
            QVERIFY(!got->ok());
            QCOMPARE(int(got->error().code), int(Error::Code::Unreachable));
        }
        QVERIFY(hub->wait(LongestMs));
    }

    void aReplyWithoutContextIsNotCalled()
    {
        start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        requestHub({url, {}, {}}, "GET", QStringLiteral("/v1/products/1"), {}, context.get(), [&called](const Result<HubReply> &) { called = true; });
        context.reset();
        std::optional<Result<HubReply>> second;
        requestHub({url, {}, {}}, "GET", QStringLiteral("/v1/products/2"), {}, this, [&second](const Result<HubReply> &reply) { second = reply; });
        QTRY_VERIFY(second);
        QVERIFY(!called);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("this machine") << QStringLiteral("http://localhost:8640") << true;
        QTest::newRow("its number") << QStringLiteral("http://127.0.0.1:8640/") << true;
        QTest::newRow("v6") << QStringLiteral("http://[::1]:8640") << true;
        QTest::newRow("secure") << QStringLiteral("https://hub.example") << true;
        QTest::newRow("behind a path") << QStringLiteral("https://shop.example/hub/") << true;
        QTest::newRow("plain to elsewhere") << QStringLiteral("http://hub.example:8640") << false;
        QTest::newRow("plain to a neighbour") << QStringLiteral("http://192.168.1.4:8640") << false;
        QTest::newRow("looks local") << QStringLiteral("http://localhost.example:8640") << false;
        QTest::newRow("password") << QStringLiteral("https://a:b@hub.example") << false;
        QTest::newRow("token in it") << QStringLiteral("https://hub.example/?token=x") << false;
        QTest::newRow("other scheme") << QStringLiteral("ftp://hub.example") << false;
        QTest::newRow("no scheme") << QStringLiteral("hub.example:8640") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        const auto checked = HubAddress{QUrl(address), {}, {}}.check();
        QCOMPARE(checked.ok(), good);
        if (!good)
            QVERIFY(!checked.error().message.isEmpty() && !checked.error().message.contains(QStringLiteral("a:b@")));
    }
};

QTEST_GUILESS_MAIN(tst_HubRequests)
#include "tst_HubRequests.moc"
