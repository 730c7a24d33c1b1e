// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which server a till speaks to, and with what: what a hub gave goes to that hub only, and a till without it sells on.
#include "app/runtime/TillRuntime.h"
#include "models/transport/http/HttpServer.h"
#include "models/wire/EnrolMessages.h"
#include "tests/support/DatabaseLock.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace mostrador;

namespace {

/// Takes anybody, and keeps what tokens it was shown.
struct Hub {
    HttpServer server{HttpServer::Limits()};
    QString token;
    QStringList shown;
    int epoch = 0;
    QUrl url;

    explicit Hub(const QString &name) : token(name)
    {
        server.setGuard([this](const HttpRequest &request, const QString &) -> std::optional<HttpResponse> {
            if (!request.bearer().isEmpty())
                shown.append(QString::fromLatin1(request.bearer()));
            return std::nullopt;
        });
        server.route("POST", QStringLiteral("/v1/tills"), [this](const HttpRequest &, const HttpServer::Respond &respond) {
            EnrolAnswer answer;
            answer.till = TillId{1};
            answer.store = StoreId{1};
            answer.storeName = QStringLiteral("San Telmo");
            answer.epoch = ++epoch;
            answer.token = token;
            answer.hubPublicKey = QByteArray(32, 'k');
            answer.currency = QStringLiteral("ARS");
            answer.hubId = token;
            HttpResponse response;
            response.status = 201;
            response.body = encode(answer);
            respond(response);
        });
        server.route("POST", QStringLiteral("/v1/journal"), [](const HttpRequest &, const HttpServer::Respond &respond) {
            respond(HttpResponse::problem(503, QStringLiteral("busy"), QStringLiteral("busy"), QStringLiteral("not now")));
        });
        const auto port = server.listen(QStringLiteral("127.0.0.1"), 0, std::nullopt);
        [&] { QVERIFY(port.ok()); }();
        url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    }
};

} // namespace

class tst_TillRuntime final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;

    std::unique_ptr<TillRuntime> open(const QUrl &hub)
    {
        TillRuntime::Settings settings;
        settings.dataDir = m_dir->filePath(QStringLiteral("till"));
        settings.hub = hub;
        auto opened = TillRuntime::open(settings);
        [&] { QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message + opened.error().detail)); }();
        (*opened)->start();
        return std::move(*opened);
    }
    void join(TillRuntime &till, const QUrl &hub)
    {
        std::optional<Result<void>> joined;
        till.sync().enrol(hub, QStringLiteral("CODE"), {}, [&joined](const Result<void> &done) { joined = done; });
        QTRY_VERIFY(joined);
        QVERIFY2(joined->ok(), joined->ok() ? "" : qPrintable(joined->error().message + joined->error().detail));
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theHubThatWasJoinedWins()
    {
        Hub named(QStringLiteral("named-token"));
        Hub typed(QStringLiteral("typed-token"));
        auto till = open(named.url); // --hub, or the environment
        join(*till, typed.url);      // what a person typed
        QTRY_VERIFY(!typed.shown.isEmpty());
        QCOMPARE(typed.shown.first(), QStringLiteral("typed-token"));
        till.reset();
        const qsizetype before = typed.shown.size();
        till = open(named.url); // the environment has not changed
        QTRY_VERIFY(typed.shown.size() > before);
        QVERIFY2(named.shown.isEmpty(), qPrintable(named.shown.join(QLatin1Char(' '))));
        till.reset();
        Hub moved(QStringLiteral("moved"));
        till = open(moved.url); // said anew, after the joining: the hub is there now
        QTRY_VERIFY(!moved.shown.isEmpty());
        QCOMPARE(moved.shown.first(), QStringLiteral("typed-token"));
    }

    void aLostTokenStopsSendingOnly_data()
    {
        QTest::addColumn<std::optional<QByteArray>>("left");
        QTest::newRow("gone") << std::optional<QByteArray>();
        QTest::newRow("empty") << std::optional<QByteArray>("");
        QTest::newRow("two lines, as a header would take them") << std::optional<QByteArray>("token\r\nX-Injected: 1");
        QTest::newRow("longer than any") << std::optional<QByteArray>(QByteArray(201, 't'));
    }
    void aLostTokenStopsSendingOnly()
    {
        QFETCH(std::optional<QByteArray>, left);
        Hub hub(QStringLiteral("token"));
        auto till = open({});
        join(*till, hub.url);
        QTRY_VERIFY(!hub.shown.isEmpty());
        till.reset();
        QFile file(m_dir->filePath(QStringLiteral("till/hub.token")));
        QVERIFY(file.remove());
        if (left)
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*left) == left->size());
        file.close();
        hub.shown.clear();
        till = open({});
        QTRY_COMPARE(till->sync().status().state, SyncStatus::State::Attention);
        QVERIFY(till->sync().status().mustJoin);
        QVERIFY(till->sync().status().message.contains(QLatin1String("hub.token")));
        QVERIFY(till->identity().isEnrolled());
        join(*till, hub.url);
        QTRY_VERIFY(!hub.shown.isEmpty());
        QCOMPARE(hub.shown.first(), QStringLiteral("token"));
        QVERIFY(!till->sync().status().mustJoin);
    }

    void aJoiningThatIsNotRecordedChangesNothing()
    {
        Hub first(QStringLiteral("first"));
        Hub second(QStringLiteral("second")); // gives the epoch that the first one gave: the journal refuses it
        auto till = open({});
        join(*till, first.url);
        QTRY_VERIFY(!first.shown.isEmpty());
        std::optional<Result<void>> joined;
        till->sync().enrol(second.url, QStringLiteral("CODE"), {}, [&joined](const Result<void> &done) { joined = done; });
        QTRY_VERIFY(joined);
        QVERIFY(!joined->ok());
        QCOMPARE(till->identity().hubUrl, first.url);
        QFile token(m_dir->filePath(QStringLiteral("till/hub.token")));
        QVERIFY(token.open(QIODevice::ReadOnly));
        QCOMPARE(token.readAll(), QByteArray("first"));
        till.reset();
        first.shown.clear();
        till = open({});
        QTRY_VERIFY(!first.shown.isEmpty());
        QCOMPARE(first.shown.first(), QStringLiteral("first"));
        QVERIFY2(second.shown.isEmpty(), qPrintable(second.shown.join(QLatin1Char(' '))));
        QVERIFY(!QFile::exists(token.fileName() + QStringLiteral(".next")));
    }

    void aTokenThatWasNotPutInItsPlaceIsAtTheNextStart()
    {
        Hub hub(QStringLiteral("token"));
        auto till = open({});
        join(*till, hub.url);
        QTRY_VERIFY(!hub.shown.isEmpty());
        till.reset();
        const QString token = m_dir->filePath(QStringLiteral("till/hub.token"));
        QFile staged(token + QStringLiteral(".next")); // as a program leaves it that is killed right after the joining was recorded
        QVERIFY(QFile::remove(token) && staged.open(QIODevice::WriteOnly));
        staged.write("token\ntoken 1 1");
        staged.close();
        hub.shown.clear();
        till = open({});
        QTRY_VERIFY(!hub.shown.isEmpty());
        QCOMPARE(hub.shown.first(), QStringLiteral("token"));
        QVERIFY(QFile::exists(token) && !staged.exists());
    }

    void theLogOfCommitsBeginsWithTheJoining()
    {
        Hub hub(QStringLiteral("token"));
        TillRuntime::Settings settings;
        settings.dataDir = m_dir->filePath(QStringLiteral("till"));
        settings.ackLog = m_dir->filePath(QStringLiteral("acks"));
        auto till = TillRuntime::open(settings);
        QVERIFY(till.ok());
        (*till)->start();
        join(**till, hub.url);
        QFile log(settings.ackLog);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(log.readAll().startsWith("1 1 1 "));
    }

    /// Every part of a running till has opened the database by then; none of them may have dropped the process' lock on it.
    void othersFindTheTillOnItsDatabase()
    {
        TillRuntime::Settings settings;
        settings.dataDir = m_dir->filePath(QStringLiteral("till"));
        settings.backups.folder = m_dir->filePath(QStringLiteral("backups"));
        auto opened = TillRuntime::open(settings);
        QVERIFY(opened.ok());
        (*opened)->start();
        QVERIFY(isHeldAgainstOthers(settings.dataDir + QStringLiteral("/till.sqlite")));
        opened->reset();
        QVERIFY(!isHeldAgainstOthers(settings.dataDir + QStringLiteral("/till.sqlite")));
    }
};

QTEST_GUILESS_MAIN(tst_TillRuntime)
#include "tst_TillRuntime.moc"
