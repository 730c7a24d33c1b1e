// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/DirectChannel.h"

#include "models/transport/http/HttpServer.h"
#include "models/transport/http/HubClient.h"
#include "models/wire/EntryCodec.h"
#include "tests/support/TlsFiles.h"
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace mostrador;

namespace {

SignedEntry entryOf(qint64 seq, int payloadBytes = 20)
{
    SignedEntry made;
    made.entry.id = {TillId{1}, 1, seq};
    made.entry.store = StoreId{1};
    made.entry.type = QStringLiteral("sale.completed");
    made.entry.uuid = QStringLiteral("0192f6f0-0000-7000-8000-%1").arg(seq, 12, 10, QLatin1Char('0'));
    made.entry.wallUtc = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    made.entry.timeZone = QStringLiteral("UTC");
    made.entry.bootId = QStringLiteral("boot");
    made.entry.appVersion = QStringLiteral("test");
    made.entry.payload = "{\"n\":\"" + QByteArray(payloadBytes, 'x') + "\"}";
    made.entry.prevHash = zeroHash();
    made.entry.hash = hashOf(made.entry);
    return made;
}

QList<SignedEntry> entries(qint64 from, qint64 to, int payloadBytes = 20)
{
    QList<SignedEntry> list;
    for (qint64 seq = from; seq <= to; ++seq)
        list.append(entryOf(seq, payloadBytes));
    return list;
}

HttpResponse ackOf(qint64 hw)
{
    Ack ack;
    ack.till = TillId{1};
    ack.epoch = 1;
    ack.hw = hw;
    ack.headHash = QByteArray(32, 'h');
    ack.hubId = QStringLiteral("hub");
    return HttpResponse::json(toJson(ack));
}

} // namespace

class tst_DirectChannel final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HttpServer> server;
    std::unique_ptr<DirectChannel> channel;
    QList<QList<qint64>> batches;                              ///< as they came: seqs of each request
    std::function<void(const QList<qint64> &, HttpServer::Respond)> hub;
    QList<qint64> accepted;
    QList<QPair<qint64, Error>> failed;
    QList<qint64> acked;
    QList<bool> ups;
    quint16 port = 0;
    qint64 bodyBytes = 10 * 1024 * 1024;

    void start()
    {
        HttpServer::Limits limits;
        limits.bodyBytes = bodyBytes;
        server = std::make_unique<HttpServer>(limits);
        server->setGuard([](const HttpRequest &request, const QString &) -> std::optional<HttpResponse> {
            if (request.bearer() == "token")
                return std::nullopt;
            return HttpResponse::problem(401, QStringLiteral("unauthorized"), QStringLiteral("no"), QStringLiteral("The hub does not know this token."));
        });
        server->route("POST", QStringLiteral("/v1/journal"), [this](const HttpRequest &request, HttpServer::Respond respond) {
            const auto batch = decodeBatch(request.body);
            QList<qint64> seqs;
            if (batch)
                for (const auto &entry : *batch)
                    seqs.append(entry ? entry->entry.id.seq : -1);
            batches.append(seqs);
            hub(seqs, std::move(respond));
        });
        const auto listening = server->listen(QStringLiteral("127.0.0.1"), port, std::nullopt);
        QVERIFY(listening.ok());
        port = *listening;
    }

    void point(const QString &token = QStringLiteral("token"))
    {
        channel->setHub({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), token, {}});
    }

private Q_SLOTS:
    void init()
    {
        hub = [](const QList<qint64> &seqs, const HttpServer::Respond &respond) { respond(ackOf(seqs.last())); };
        channel = std::make_unique<DirectChannel>(this);
        Channel::Events events;
        events.accepted = [this](EntryId upTo) { accepted.append(upTo.seq); };
        events.failed = [this](EntryId from, const Error &error) { failed.append({from.seq, error}); };
        events.acknowledged = [this](const Ack &ack) { acked.append(ack.hw); };
        events.upChanged = [this](bool up) { ups.append(up); };
        channel->setEvents(events);
    }

    void cleanup()
    {
        channel.reset();
        server.reset();
        batches.clear();
        accepted.clear();
        failed.clear();
        acked.clear();
        ups.clear();
        port = 0;
        bodyBytes = 10 * 1024 * 1024;
    }

    void sendsAndIsAcknowledged()
    {
        QVERIFY(!channel->isConfigured());
        start();
        point();
        QVERIFY(channel->isConfigured());
        QVERIFY(!channel->isUp());
        QCOMPARE(channel->room(), MaxBatch);
        channel->send(entries(1, 3));
        QCOMPARE(channel->room(), MaxBatch - 3);
        QVERIFY(accepted.isEmpty());
        QTRY_COMPARE(accepted, QList<qint64>{3});
        QCOMPARE(acked, QList<qint64>{3});
        QCOMPARE(batches, (QList<QList<qint64>>{{1, 2, 3}}));
        QVERIFY(channel->isUp());
        QTRY_COMPARE(ups, QList<bool>{true});
        QCOMPARE(channel->room(), MaxBatch);
        QVERIFY(failed.isEmpty());
    }

    void oneRequestAtATimeInOrder()
    {
        QList<HttpServer::Respond> held;
        hub = [&held](const QList<qint64> &, HttpServer::Respond respond) { held.append(std::move(respond)); };
        start();
        point();
        channel->send(entries(1, 2));
        QTRY_COMPARE(held.size(), 1);
        channel->send(entries(3, 4));
        channel->send(entries(5, 5));
        held[0](ackOf(2));
        QTRY_COMPARE(held.size(), 2);
        QCOMPARE(batches, (QList<QList<qint64>>{{1, 2}, {3, 4, 5}}));
        held[1](ackOf(5));
        QTRY_COMPARE(accepted, (QList<qint64>{2, 5}));
    }

    void manyLargeEntriesGoInSeveralRequests()
    {
        start();
        point();
        channel->send(entries(1, 100, 190'000)); // 19 MB
        QTRY_COMPARE_WITH_TIMEOUT(accepted.isEmpty() ? 0 : accepted.last(), 100, 60'000);
        QVERIFY(batches.size() > 2);
        QVERIFY(failed.isEmpty());
        QList<qint64> all;
        for (const auto &batch : batches)
            all += batch;
        QCOMPARE(all.size(), 100);
        QVERIFY(std::is_sorted(all.begin(), all.end()));
    }

    void halvesWhatIsTooLarge()
    {
        bodyBytes = 20'000; // some 25 entries
        start();
        point();
        channel->send(entries(1, 200));
        QTRY_COMPARE(accepted.isEmpty() ? 0 : accepted.last(), 200);
        QVERIFY(failed.isEmpty());
        accepted.clear();
        channel->send({entryOf(201, 30'000)}); // one that never fits
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0].first, 201);
        QCOMPARE(int(failed[0].second.code), int(Error::Code::Overflow));
        QCOMPARE(channel->room(), MaxBatch);
    }

    void failures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown lane") << 404 << QByteArray(R"({"detail":"no such till"})") << int(Error::Code::NotFound);
        QTest::newRow("denied") << 403 << QByteArray("{}") << int(Error::Code::Denied);
        QTest::newRow("store is ill") << 503 << QByteArray("{}") << int(Error::Code::Busy);
        QTest::newRow("not an ack") << 200 << QByteArray("{}") << int(Error::Code::Invalid);
        QTest::newRow("not even json") << 200 << QByteArray("<html>It works!</html>") << int(Error::Code::Invalid);
        QTest::newRow("moved") << 301 << QByteArray() << int(Error::Code::Invalid);
    }
    void failures()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        hub = [&](const QList<qint64> &, const HttpServer::Respond &respond) {
            HttpResponse answer = HttpResponse::text(body, "application/json");
            answer.status = status;
            respond(answer);
        };
        start();
        point();
        channel->send(entries(5, 9));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0].first, 5);
        QCOMPARE(int(failed[0].second.code), code);
        QVERIFY(accepted.isEmpty());
        QCOMPARE(channel->room(), MaxBatch);
        QVERIFY(channel->isUp()); // somebody answered
        if (body.startsWith("<html>"))
            QVERIFY(failed[0].second.detail.contains(QStringLiteral("It works!")));
    }

    void aTokenThatIsNotGood()
    {
        start();
        point(QStringLiteral("other"));
        channel->send(entries(1, 1));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(int(failed[0].second.code), int(Error::Code::Denied));
        QCOMPARE(failed[0].second.message, QStringLiteral("The hub does not let this till in. Nothing was lost. Join the hub again with a new code."));
        QVERIFY(batches.isEmpty());
    }

    void whatTheHubDidNotApplyIsNotAccepted()
    {
        hub = [](const QList<qint64> &, const HttpServer::Respond &respond) { respond(ackOf(6)); };
        start();
        point();
        channel->send(entries(5, 9));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0].first, 7);
        QCOMPARE(acked, QList<qint64>{6});
        QVERIFY(accepted.isEmpty());
        hub = [](const QList<qint64> &, const HttpServer::Respond &respond) { respond(ackOf(2)); }; // it went back
        channel->send(entries(7, 9));
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed[1].first, 7);
        QCOMPARE(acked, (QList<qint64>{6, 2}));
    }

    void restsWhenAsked()
    {
        bool busy = true;
        hub = [&busy](const QList<qint64> &seqs, const HttpServer::Respond &respond) {
            HttpResponse answer = busy ? HttpResponse::problem(429, QStringLiteral("busy"), QStringLiteral("busy"), QStringLiteral("later")) : ackOf(seqs.last());
            if (busy)
                answer.headers.emplaceBack("Retry-After", "1");
            respond(answer);
        };
        start();
        point();
        channel->send(entries(1, 2));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(int(failed[0].second.code), int(Error::Code::Busy));
        QCOMPARE(channel->room(), 0);
        busy = false;
        QTRY_COMPARE(channel->room(), MaxBatch);
        QCOMPARE(ups, (QList<bool>{true, true})); // the second says: there is room again
        channel->send(entries(1, 2));
        QTRY_COMPARE(accepted, QList<qint64>{2});
    }

    void hubGoneAndBack()
    {
        start();
        point();
        channel->send(entries(1, 1));
        QTRY_COMPARE(accepted, QList<qint64>{1});
        server.reset();
        channel->send(entries(2, 3));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0].first, 2);
        QCOMPARE(int(failed[0].second.code), int(Error::Code::Unreachable));
        QVERIFY(!channel->isUp());
        start();
        channel->send(entries(2, 3));
        QTRY_COMPARE(accepted, (QList<qint64>{1, 3}));
        QTRY_COMPARE(ups, (QList<bool>{true, false, true}));
    }

    void resetForgets()
    {
        QList<HttpServer::Respond> held;
        hub = [&held](const QList<qint64> &, HttpServer::Respond respond) { held.append(std::move(respond)); };
        start();
        point();
        channel->send(entries(1, 4));
        QTRY_COMPARE(held.size(), 1);
        channel->reset();
        QCOMPARE(channel->room(), MaxBatch);
        held[0](ackOf(4)); // too late
        channel->send(entries(2, 3));
        QTRY_COMPARE(held.size(), 2);
        held[1](ackOf(3));
        QTRY_COMPARE(accepted, QList<qint64>{3});
        QCOMPARE(acked, QList<qint64>{3});
        QVERIFY(failed.isEmpty());
    }

    /// A bad address is refused without asking anybody, later: by then something else may wait, or nothing.
    void aRefusalThatWasForgottenIsNotHeard()
    {
        channel->setHub({QUrl(QStringLiteral("http://hub.example:8640")), QStringLiteral("token"), {}}); // plain text to another machine
        channel->send(entries(1, 2));
        channel->reset();
        QCoreApplication::processEvents();
        QVERIFY(failed.isEmpty());
        channel->send(entries(1, 2));
        start();
        point();
        channel->send(entries(5, 6));
        QTRY_COMPARE(accepted, QList<qint64>{6});
        QVERIFY(failed.isEmpty());
        QCOMPARE(batches, (QList<QList<qint64>>{{5, 6}}));
    }

    void aNewFileOfTheAuthorityIsReadAnew()
    {
        const TlsFiles first;
        const TlsFiles second;
        const QString file = first.dir.filePath(QStringLiteral("ca.pem"));
        const HubAddress address{QUrl(QStringLiteral("https://127.0.0.1:8640")), {}, file};
        const auto authority = [&address]() -> QByteArray {
            const auto request = hubRequest(address, address.url);
            return request ? request->sslConfiguration().caCertificates().value(0).toPem() : QByteArray();
        };
        const auto contents = [](const QString &name) {
            QFile read(name);
            return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        };
        QVERIFY(authority().isEmpty()); // it is not there yet: asked again
        QVERIFY(QFile::copy(first.certificate, file));
        QCOMPARE(authority(), contents(first.certificate));
        QVERIFY(QFile::remove(file) && QFile::copy(second.certificate, file));
        QFile later(file); // a quick machine makes both within one tick of its file system
        QVERIFY(later.open(QIODevice::ReadWrite) && later.setFileTime(QFileInfo(file).lastModified().addSecs(5), QFileDevice::FileModificationTime));
        later.close();
        QCOMPARE(authority(), contents(second.certificate));
        QVERIFY(QFile::remove(file));
        QVERIFY(authority().isEmpty());
    }

    void mayBeEndedByItsOwnCallback()
    {
        start();
        point();
        Channel::Events events;
        events.acknowledged = [this](const Ack &) { channel.reset(); };
        events.accepted = [this](EntryId upTo) { accepted.append(upTo.seq); };
        channel->setEvents(events);
        channel->send(entries(1, 1));
        QTRY_VERIFY(!channel);
        QVERIFY(accepted.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_DirectChannel)
#include "tst_DirectChannel.moc"
