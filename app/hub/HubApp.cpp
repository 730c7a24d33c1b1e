// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/HubApp.h"

#include "app/hub/AdminSocket.h"
#include "app/hub/KafkaSide.h"
#include "app/hub/SeenTills.h"
#include "app/hub/ServiceManager.h"
#include "app/common/CheckRounds.h"
#include "hub/admin/AdminToken.h"
#include "hub/api/Api.h"
#include "hub/feed/FeedHub.h"
#include "hub/feed/PeerOutlet.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/transport/runtime/LoopExecutor.h"
#include "models/transport/runtime/QtScheduler.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include "models/transport/runtime/WorkerThread.h"
#include "models/transport/websocket/FeedPeer.h"
#include "models/wire/Topics.h"
#include <QCoreApplication>
#include <QDebug>
#include <QWebSocket>
#include <cstdio>

namespace mostrador {

namespace {

const QString StreamPath = QStringLiteral("/v1/stream");
const QString Subprotocol = QStringLiteral("mostrador.v1");
constexpr qint64 PeerBytes = 4 * 1024 * 1024;
constexpr int DayMs = 24 * 60 * 60'000;
constexpr int FarewellMs = 200; ///< for the last frames and answers to go out

} // namespace

struct HubApp::Private {
    HubSettings settings;
    SystemClock clock;
    SystemRandom random;
    SystemRandom storageRandom;
    QtScheduler scheduler;
    LoopExecutor own;
    WorkerThread storage{QStringLiteral("storage")};
    std::unique_ptr<Books> books;     ///< made, used and ended on `storage`
    QString hubId;
    QByteArray adminToken;
    std::unique_ptr<Database> database;
    std::unique_ptr<HubReader> reader;
    Metrics metrics;
    std::unique_ptr<Access> access;
    std::unique_ptr<FeedHub> feed;
    std::unique_ptr<SeenTills> seen;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<Api> api;
    std::unique_ptr<HttpServer> server;
    std::unique_ptr<AdminSocket> admin;
    std::unique_ptr<KafkaSide> kafka;
    Ed25519Verifier verifier;
    WorkerThread backupWorker{QStringLiteral("backup")};
    std::unique_ptr<BackupRounds> backups;
    std::unique_ptr<CheckRounds> checks;
    bool checkedWhole = false; ///< at the start
    QDateTime lastBackup;
    bool backupFailed = false;
    std::unique_ptr<Scheduler::Handle> pruning;
    std::unique_ptr<Scheduler::Handle> leaving;
    std::shared_ptr<int> alive = std::make_shared<int>(); ///< `own` runs what it did not get to when all that is declared behind it is gone
    QString authority;                ///< "127.0.0.1:8640"; the loopback's where all addresses are listened on
    bool listensEverywhere = false;

    void applied(const ApplyReport &report);
    void raiseAlarm(TillId till, int epoch, const QString &why);
    void leaveNumbersOut();
    void prune();
    void backUp();
    void checkNowAndThen();
    void revoked(const Command &command);
    Metrics::Now now() const;
    qint64 positionOf(int partition) const;
    void welcome(QWebSocket *socket, const HttpRequest &request);
    void answer(const Command &command, const AdminSocket::Reply &reply);
    Result<void> listen();
    QString streamUrl(const HttpRequest &request) const;
};

void HubApp::Private::applied(const ApplyReport &report)
{
    if (report.commitNo == 0)
        return; // an edit that changed nothing
    metrics.applied(report);
    for (const QString &refusal : report.refusals)
        qWarning().noquote() << refusal;
    if (report.quarantinedAnew > report.refusals.size())
        qWarning().noquote() << QStringLiteral("quarantine: and %1 more of the same batch").arg(report.quarantinedAnew - report.refusals.size());
    seen->noteAll(report);
    feed->committed(report);
    if (kafka)
        kafka->committed(report);
}

void HubApp::Private::raiseAlarm(TillId till, int epoch, const QString &why)
{
    storage.post([this, till, epoch, why] {
        if (const auto raised = books->registry().raiseAlarm(till, epoch, why); !raised)
            qWarning().noquote() << QStringLiteral("the alarm of till %1 cannot be written down: %2").arg(till.toString(), raised.error().message);
    });
}

void HubApp::Private::leaveNumbersOut()
{
    qWarning().noquote() << QStringLiteral("a till came that these books do not know: they may be in the place of lost ones. New tills get numbers after %1")
                                .arg(RegistryStore::NumbersLeftOut);
    storage.post([this] {
        if (const auto left = books->registry().leaveOut(RegistryStore::NumbersLeftOut); !left)
            qWarning().noquote() << QStringLiteral("which numbers are left out cannot be written down: %1").arg(left.error().message);
    });
}

void HubApp::Private::prune()
{
    storage.post([this] {
        if (const auto done = books->ledger().forgetOldActivity(); !done)
            qWarning().noquote() << QStringLiteral("old activity cannot be forgotten: %1 %2").arg(done.error().message, done.error().detail);
    });
    pruning = scheduler.after(DayMs, [this] { prune(); });
}

void HubApp::Private::backUp()
{
    backups = std::make_unique<BackupRounds>(settings.backups, settings.storeFile, BackupRounds::Parts{clock, scheduler, backupWorker, own, verifier}, [this](const Result<QString> &made) {
        backupFailed = !made;
        if (made)
            lastBackup = clock.nowUtc();
    });
}

void HubApp::Private::checkNowAndThen()
{
    checks = std::make_unique<CheckRounds>(settings.storeFile, !checkedWhole, CheckRounds::Parts{scheduler, backupWorker, own, verifier},
                                           [this](const Result<void> &sound) { metrics.storeDamaged(!sound && sound.error().code == Error::Code::Damaged); });
}

/// The token that is worth nothing any more opens no door, and closes the one that it had opened.
void HubApp::Private::revoked(const Command &command)
{
    if (const auto refreshed = access->refresh(); !refreshed)
        qCritical().noquote() << refreshed.error().message << refreshed.error().detail;
    const TillId till{command.arguments.value(0).toInt()};
    qWarning().noquote() << QStringLiteral("the token of till %1 was revoked").arg(till.toString());
    feed->end(till, QStringLiteral("its token was revoked"));
}

Metrics::Now HubApp::Private::now() const
{
    const auto tills = reader->tills();
    const auto head = reader->feed().head();
    return {tills ? *tills : QList<TillEntry>(), head ? *head : 0, feed->peers(), feed->framesSent(), intake->waiting(), !settings.kafka.isEmpty(), !settings.backups.folder.isEmpty(), backupFailed, lastBackup};
}

/// What is committed; a batch under way may come twice. From the beginning when it cannot be read: the ledger knows what it has.
qint64 HubApp::Private::positionOf(int partition) const
{
    const auto next = reader->nextOffset(Topic::SalesEvents, partition);
    return next ? *next : -1;
}

void HubApp::Private::welcome(QWebSocket *socket, const HttpRequest &request)
{
    const auto till = access->till(request);
    if (!till) { // its token was renewed between the guard and now
        socket->deleteLater();
        return;
    }
    feed->take(std::make_unique<PeerOutlet>(new FeedPeer(socket, PeerBytes)), *till);
}

void HubApp::Private::answer(const Command &command, const AdminSocket::Reply &reply)
{
    if (command.verb == QLatin1String("backup")) { // a copy takes its time: entries go on being applied
        backupWorker.post([this, command, reply, file = settings.storeFile, guard = std::weak_ptr<int>(alive)] {
            own.post([this, answer = backUpStore(file, command), reply, guard] {
                if (!guard.expired() && admin)
                    reply(answer);
            });
        });
        return;
    }
    if (command.verb == QLatin1String("status")) // a person asks: what is known is written down first
        seen->writeNow();
    storage.post([this, command, reply] {
        ApplyReport report;
        const CommandAnswer answer = runCommand(*books, command, report);
        own.post([this, command, answer, report, reply, guard = std::weak_ptr<int>(alive)] {
            if (guard.expired() || !admin)
                return; // the hub ends; who asked is told so by the closed socket
            applied(report);
            if (command.verb == QLatin1String("revoke") && answer.exit == 0)
                revoked(command);
            reply(answer);
        });
    });
}

Result<void> HubApp::Private::listen()
{
    const auto port = server->listen(settings.host, settings.port, settings.tls);
    if (!port)
        return port.error();
    static const QStringList everywhere{QString(), QStringLiteral("*"), QStringLiteral("0.0.0.0"), QStringLiteral("::"), QStringLiteral("[::]")};
    listensEverywhere = everywhere.contains(settings.host);
    authority = QStringLiteral("%1:%2").arg(listensEverywhere ? QStringLiteral("127.0.0.1") : settings.host).arg(*port);
    return {};
}

/// Where every address of the machine is listened on, the one that was asked at is the one that leads back here.
QString HubApp::Private::streamUrl(const HttpRequest &request) const
{
    const QString asked = QString::fromLatin1(request.header("host"));
    const QUrl url(QStringLiteral("ws://") + asked, QUrl::StrictMode);
    const bool sound = !asked.isEmpty() && url.isValid() && url.path().isEmpty() && url.userInfo().isEmpty() && !url.host().isEmpty();
    return QStringLiteral("%1://%2%3").arg(settings.tls ? QStringLiteral("wss") : QStringLiteral("ws"), listensEverywhere && sound ? asked : authority, StreamPath);
}

HubApp::HubApp(HubSettings settings) : d(std::make_unique<Private>())
{
    d->settings = std::move(settings);
}

HubApp::~HubApp()
{
    d->checks.reset();
    d->backups.reset();
    d->kafka.reset();
    d->server.reset();
    d->admin.reset();
    d->api.reset();
    d->intake.reset();
    d->feed.reset();
    d->seen.reset();
    d->access.reset();
    d->reader.reset();
    d->database.reset();                          // the writer goes last, and takes the log with it
    d->storage.run([this] { d->books.reset(); }); // behind every job that was posted before
}

Result<void> HubApp::open()
{
    std::optional<Error> error;
    d->storage.run([&] {
        auto opened = Books::open(d->settings.books(), d->clock, d->storageRandom);
        if (!opened) {
            error = opened.error();
            return;
        }
        d->books = std::move(*opened);
        d->hubId = d->books->hubId();
        d->checkedWhole = d->books->database().wasCheckedWhole();
    });
    if (error)
        return *error;
    auto database = Database::openReader(d->settings.storeFile);
    if (!database)
        return database.error();
    d->database = std::move(*database);
    d->reader = std::make_unique<HubReader>(*d->database);
    const auto token = loadAdminToken(d->settings.path(QStringLiteral("api.token")), d->random);
    if (!token)
        return token.error();
    d->adminToken = *token;
    return {};
}

void HubApp::wire()
{
    Private *p = d.get();
    p->access = std::make_unique<Access>(*p->reader, p->adminToken);
    p->access->whenForgotten([p] { p->leaveNumbersOut(); });
    p->feed = std::make_unique<FeedHub>(*p->reader, p->clock, p->scheduler);
    p->seen = std::make_unique<SeenTills>(SeenTills::Parts{*p->books, p->storage, p->scheduler, p->clock, [p] { return p->feed->linked(); }});
    connect(p->feed.get(), &FeedHub::greeted, this, [p](TillId till, int epoch, qint64 lastSeq) { p->seen->note(till, epoch, lastSeq); });
    connect(p->feed.get(), &FeedHub::counted, this, [p](TillId till, const DeliveryCounts &counts) { p->metrics.counted(till, counts); });
    connect(p->feed.get(), &FeedHub::cloned, this, [p](TillId till, int epoch, const QString &why) { p->raiseAlarm(till, epoch, why); });
    const auto applied = [p](const ApplyReport &report) { p->applied(report); };
    p->intake = std::make_unique<Intake>(p->books->ledger(), p->storage, p->own, applied);
    p->server = std::make_unique<HttpServer>(HttpServer::Limits{});
    p->server->setWebSocketPath(StreamPath, Subprotocol);
    connect(p->server.get(), &HttpServer::webSocketConnected, this, [p](QWebSocket *socket, const HttpRequest &request) { p->welcome(socket, request); });
    p->api = std::make_unique<Api>(Api::Parts{*p->reader, *p->books, *p->intake, *p->access, p->metrics, p->clock, p->storage, p->own, applied, [p] { return p->now(); },
                                              [p](const HttpRequest &request) { return p->streamUrl(request); }});
    p->api->addRoutes(*p->server);
    p->admin = std::make_unique<AdminSocket>([p](const Command &command, const AdminSocket::Reply &reply) { p->answer(command, reply); });
    if (!p->settings.kafka.isEmpty())
        p->kafka = std::make_unique<KafkaSide>(KafkaSide::Parts{p->settings.kafka, QStringLiteral("mostrador-hub-") + p->hubId, *p->reader, *p->books, *p->intake, p->metrics, p->storage,
                                                                p->scheduler, p->random, [p](int partition) { return p->positionOf(partition); }});
}

int HubApp::failed(const Error &error)
{
    qDebug().noquote() << error.detail;
    return int(complain(exitOfStore(error), error.message));
}

int HubApp::run()
{
    if (const auto opened = open(); !opened)
        return failed(opened.error());
    wire();
    if (const auto known = d->access->refresh(); !known)
        return failed(known.error());
    if (const auto listening = d->listen(); !listening)
        return failed(listening.error());
    if (const auto listening = d->admin->listen(d->settings.dataDir); !listening)
        return failed(listening.error());
    onTermination([this] { stop(); });
    if (d->kafka)
        d->kafka->start();
    d->prune();
    d->seen->start();
    d->backUp();
    d->checkNowAndThen();
    std::fputs(QStringLiteral("ready %1://%2\n").arg(d->settings.tls ? QStringLiteral("https") : QStringLiteral("http"), d->authority).toUtf8().constData(), stdout);
    std::fflush(stdout);
    tellServiceManager("READY=1");
    return QCoreApplication::exec();
}

void HubApp::stop()
{
    qInfo().noquote() << QStringLiteral("the hub ends");
    tellServiceManager("STOPPING=1");
    d->admin.reset();
    d->server->close();
    d->feed->closeAll();
    d->leaving = d->scheduler.after(FarewellMs, [] { QCoreApplication::quit(); });
}

} // namespace mostrador
