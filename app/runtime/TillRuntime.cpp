// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/TillRuntime.h"

#include "app/common/CheckRounds.h"
#include "app/runtime/LastZ.h"
#include "app/runtime/RetentionRounds.h"
#include "app/runtime/TokenFile.h"
#include "models/devices/TcpTerminal.h"
#include "models/devices/print/EscPosPrinter.h"
#include "models/services/TillStores.h"
#include "models/services/counter/CounterEvents.h"
#include "models/storage/DatabaseCopy.h"
#include "models/sync/TillSync.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/transport/crypto/ScryptHasher.h"
#include "models/transport/http/DirectChannel.h"
#include "models/transport/http/HubRequests.h"
#include "models/transport/kafka/KafkaChannel.h"
#include "models/transport/kafka/KafkaEvents.h"
#include "models/transport/runtime/LoopExecutor.h"
#include "models/transport/runtime/QtScheduler.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include "models/transport/runtime/WorkerThread.h"
#include "models/transport/websocket/FeedSocket.h"
#include "models/wire/EnrolMessages.h"
#include <QDebug>
#include <QDir>
#include <QFile>

namespace mostrador {

namespace {

/// A thread that is made when it is first wanted: few tills of a simulator have a printer, or a PIN. Posted to from one thread.
class WorkerOnDemand final : public Executor {
public:
    explicit WorkerOnDemand(const QString &name) : m_name(name) {}
    void post(std::function<void()> job) override
    {
        if (!m_worker)
            m_worker = std::make_unique<WorkerThread>(m_name);
        m_worker->post(std::move(job));
    }

private:
    QString m_name;
    std::unique_ptr<WorkerThread> m_worker;
};

} // namespace

struct TillRuntime::Private {
    Settings settings;
    SystemClock clock;
    SystemRandom random;      ///< of the main thread
    SystemRandom storageRandom;
    SystemRandom pinRandom; ///< of the thread that hashes
    QtScheduler scheduler;
    LoopExecutor own;
    QFile ackLog;
    std::unique_ptr<Ed25519Key> key;
    std::unique_ptr<WorkerThread> storage;
    std::shared_ptr<Till::Stores> stores;   ///< on the storage thread
    std::unique_ptr<Database> reader;       ///< on this one
    TillIdentity identity;
    std::unique_ptr<KafkaChannel> kafka;
    std::unique_ptr<DirectChannel> direct;
    std::unique_ptr<FeedSocket> link;
    std::unique_ptr<Till> till;
    std::unique_ptr<ActingExecutor> acting; ///< the storage thread, on behalf of whoever is at the till
    std::unique_ptr<TillSync> sync;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<Documents> documents;
    std::unique_ptr<PastSales> pastSales;
    std::unique_ptr<PendingExport> pendingExport;
    std::unique_ptr<TillSettings> settingsKept;
    std::unique_ptr<WorkerOnDemand> pins; ///< hashes PINs
    std::unique_ptr<People> people;
    std::unique_ptr<Recovery> recovery;
    std::unique_ptr<CashDesk> cash;
    std::unique_ptr<WorkerOnDemand> printerWorker; ///< waits for the printer, and for nothing else
    std::unique_ptr<PrintSettings> printSettings;
    std::unique_ptr<PrintQueue> printQueue;
    std::unique_ptr<PricingService> pricing;
    std::unique_ptr<Customers> customers;
    std::unique_ptr<SellingRules> rules;
    std::unique_ptr<PaymentSettings> paymentSettings;
    TerminalAddress terminalAddress;
    std::unique_ptr<TcpTerminal> terminal;
    std::unique_ptr<TerminalPayments> terminalPayments;
    std::unique_ptr<Parking> parking;
    std::unique_ptr<ReceiptLookup> receiptLookup;
    std::unique_ptr<KafkaEvents> eventStream;
    std::unique_ptr<CounterEvents> events;
    std::unique_ptr<LastZ> lastZ;
    HubAddress hub; ///< as the channels were pointed at
    Ed25519Verifier verifier;
    std::unique_ptr<WorkerThread> backupWorker; ///< also reads what the start had no time for
    std::unique_ptr<BackupRounds> backups;
    std::unique_ptr<CheckRounds> checks;
    std::unique_ptr<RetentionRounds> retention;
    bool checkedWhole = false;

    QString mustJoin;         ///< why the till cannot speak to its hub before it joins it again; empty: it can

    QString path(const QString &name) const { return QDir(settings.dataDir).filePath(name); }
    Result<void> openStores();
    void makeSync(QObject *context);
    void makePayments();
    void makePeople(QObject *context);
    void followTerminal();
    void makePrinting();
    void followPrinter();
    void pointAt(const TillIdentity &who, const QString &token);
    Result<void> joined(const TillIdentity &who, const QString &token);
    QString readToken();
    Result<void> leaveCopy();
};

namespace {

const QString HubLeft = QStringLiteral("hub_left"); ///< what was given as the hub's address when the till joined one elsewhere

/// What a token is for: the same till of the same hub, in the same epoch.
QString lifeOf(const TillIdentity &who)
{
    return QStringLiteral("%1 %2 %3").arg(who.hubId).arg(who.till.value).arg(who.epoch);
}
}

Result<void> TillRuntime::Private::openStores()
{
    const QString file = path(QStringLiteral("till.sqlite"));
    std::optional<Error> failed;
    storage->run([&] {
        auto opened = Till::Stores::open(file, clock, storageRandom, QStringLiteral(MOSTRADOR_VERSION));
        if (!opened) {
            failed = opened.error();
            return;
        }
        stores = *opened;
        const auto who = stores->journal->identity();
        const auto left = stores->settings->value(HubLeft);
        if (!who || !left) {
            failed = who ? left.error() : who.error();
            return;
        }
        identity = *who;
        checkedWhole = stores->database->wasCheckedWhole();
        if (!left->isEmpty() && settings.hub == QUrl(*left)) {
            qWarning().noquote() << QStringLiteral("the till has joined a hub at %1 since it was told of %2").arg(who->hubUrl.toDisplayString(), settings.hub.toDisplayString());
            settings.hub.clear();
        }
    });
    if (failed)
        return *failed;
    auto opened = Database::openReader(file);
    if (!opened)
        return opened.error();
    reader = std::move(*opened);
    return {};
}

void TillRuntime::Private::pointAt(const TillIdentity &who, const QString &token)
{
    identity = who;
    pricing->setCurrency(who.currency);
    paymentSettings->setCurrency(who.currency);
    hub = {settings.hub.isEmpty() ? who.hubUrl : settings.hub, token, settings.caFile};
    direct->setHub(hub);
    link->setHub(hub);
    if (settings.kafka != QLatin1String("none")) {
        const QString servers = settings.kafka.isEmpty() ? who.kafkaBootstrap : settings.kafka;
        kafka->setBootstrap(servers);
        eventStream->setBootstrap(servers);
    }
}

void TillRuntime::Private::makePayments()
{
    paymentSettings = std::make_unique<PaymentSettings>(*reader, *till, identity.currency);
    terminal = std::make_unique<TcpTerminal>(terminalAddress, scheduler, random);
    terminalPayments = std::make_unique<TerminalPayments>(TerminalPayments::Parts{stores, *acting, own, *terminal, clock, scheduler, random});
    QObject::connect(paymentSettings.get(), &PaymentSettings::changed, terminal.get(), [this] { followTerminal(); });
    QObject::connect(till.get(), &Till::saleCommitted, terminalPayments.get(), &TerminalPayments::refresh);
    paymentSettings->tell(settings.payment);
}

/// What PINs are hashed with lies beside the till's key, not in its database: who has only the one has no PIN.
void TillRuntime::Private::makePeople(QObject *context)
{
    pins = std::make_unique<WorkerOnDemand>(QStringLiteral("pin"));
    const auto hasher = std::make_shared<ScryptHasher>(path(QStringLiteral("pin.pepper")), pinRandom);
    people = std::make_unique<People>(People::Parts{stores, *reader, *acting, own, *pins, hasher});
    recovery =
        std::make_unique<Recovery>(Recovery::Parts{*people, stores, *reader, *acting, own, *pins, hasher, random, clock,
                                                   [this, context](const QString &digits, auto reply) { takeRecoveryCode(hub, digits, context, std::move(reply)); }});
    cash = std::make_unique<CashDesk>(CashDesk::Parts{stores, *reader, *acting, own, *settingsKept});
}

/// A link that works stays: only another address ends it.
void TillRuntime::Private::followTerminal()
{
    const PaymentSettings::Terminal wanted = paymentSettings->terminal();
    if (QUrl(wanted.url) == terminalAddress.url && wanted.caFile == terminalAddress.caFile)
        return;
    terminalAddress = {QUrl(wanted.url), wanted.caFile};
    terminal->setAddress(terminalAddress);
    if (!wanted.url.isEmpty())
        terminal->start();
}

void TillRuntime::Private::makeSync(QObject *context)
{
    kafka = std::make_unique<KafkaChannel>(context);
    direct = std::make_unique<DirectChannel>(context);
    link = std::make_unique<FeedSocket>(context);
    TillSync::Parts parts{stores->journal.get(), stores->feed.get(), storage.get(), &own, &scheduler, &clock, &random, key.get(),
                          kafka.get(), direct.get(), link.get(), {}, {}, key->publicKey(), settings.confirmWithinMs};
    parts.enrolAt = [this, context](const QUrl &hub, const EnrolRequest &request, std::function<void(Result<EnrolAnswer>)> reply) {
        enrolTill({hub, {}, settings.caFile}, request, context, std::move(reply));
    };
    parts.stageToken = [this](const TillIdentity &who, const QString &token) { return TokenFile(path(QStringLiteral("hub.token"))).stage(token, lifeOf(who)); };
    parts.afterCommit = stores->afterCommit;
    parts.connectTo = [this](const TillIdentity &who, const QString &token) -> Result<void> {
        return joined(who, token);
    };
    parts.settings = stores->settings.get();
    parts.startsOffline = settings.offline;
    parts.mustJoin = mustJoin;
    sync = std::make_unique<TillSync>(std::move(parts));
    eventStream = std::make_unique<KafkaEvents>(context);
    events = std::make_unique<CounterEvents>(
        CounterEvents::Parts{*till, clock, random, [this] { return identity; }, [this](const CounterEvent &event) { eventStream->tell(event); }});
    parking = std::make_unique<Parking>(
        Parking::Parts{*till, *reader, scheduler, clock, [this, context](const QString &id, auto reply) { claimParked(hub, id, context, std::move(reply)); },
                       [this] { return sync->status().hubUp; }, [this] { return identity.till; }});
    receiptLookup = std::make_unique<ReceiptLookup>(
        ReceiptLookup::Parts{stores, *storage, own, scheduler, clock,
                             [this, context](const QString &number, auto reply) { askReceipt(hub, number, context, std::move(reply)); },
                             [this] { return sync->status().hubUp; }, [this] { return identity.till; }});
    lastZ = std::make_unique<LastZ>(LastZ::Parts{*reader, stores, *storage, [this, context](auto reply) { askLastZ(hub, identity.till, context, std::move(reply)); }});
    QObject::connect(sync.get(), &SyncControl::statusChanged, context, [this](const SyncStatus &status) {
        if (lastZ)
            lastZ->follow(status);
    });
}

/// A token goes to the server that gave it, and to no other that was named before. The journal says already that the till has joined: a token
/// that cannot be put in its place now is used all the same, and put there at the next start.
Result<void> TillRuntime::Private::joined(const TillIdentity &who, const QString &token)
{
    const auto kept = TokenFile(path(QStringLiteral("hub.token"))).settle(lifeOf(who));
    if (!settings.hub.isEmpty() && settings.hub != who.hubUrl)
        storage->post([stores = stores, left = settings.hub.toString()] {
            if (const auto kept = stores->settings->keep(HubLeft, left); !kept)
                qWarning().noquote() << kept.error().message << kept.error().detail;
        });
    settings.hub.clear();
    pointAt(who, token);
    return kept;
}

/// A till whose token is gone sells on, and says that it must join again.
QString TillRuntime::Private::readToken()
{
    if (!identity.isEnrolled())
        return {};
    const TokenFile file(path(QStringLiteral("hub.token")));
    if (const auto settled = file.settle(lifeOf(identity)); !settled)
        qWarning().noquote() << settled.error().message << settled.error().detail;
    const auto token = file.read();
    if (token)
        return *token;
    qWarning().noquote() << token.error().message << token.error().detail;
    mustJoin = token.error().message;
    return {};
}

/// Before anything is sold: what a copy lacks may be anywhere.
Result<void> TillRuntime::Private::leaveCopy()
{
    Result<void> done;
    storage->run([&] {
        const auto left = stores->journal->leaveCopy(key->publicKey(), bornAt(path(QStringLiteral("till.sqlite"))));
        const auto who = stores->journal->identity();
        if (!left || !who) {
            done = left ? who.error() : left.error();
            return;
        }
        identity = *who;
        if (*left && stores->afterCommit)
            stores->afterCommit(stores->journal->lastId(), stores->journal->lastHash());
    });
    return done;
}

void TillRuntime::Private::makePrinting()
{
    printerWorker = std::make_unique<WorkerOnDemand>(QStringLiteral("printer"));
    printSettings = std::make_unique<PrintSettings>(*settingsKept);
    printQueue = std::make_unique<PrintQueue>(PrintQueue::Parts{stores, *reader, *storage, *acting, own, *printerWorker, scheduler, clock});
    connect(printSettings.get(), &PrintSettings::printerChanged, printQueue.get(), [this] { followPrinter(); });
    connect(till.get(), &Till::saleCommitted, printQueue.get(), &PrintQueue::wake);
    connect(till.get(), &Till::journalGrew, printQueue.get(), &PrintQueue::nudge);
    followPrinter();
}

void TillRuntime::Private::followPrinter()
{
    std::shared_ptr<PaperPrinter> printer;
    if (printSettings->hasPrinter())
        printer = std::make_shared<EscPosPrinter>(printSettings->address(), printSettings->profile());
    printQueue->setPrinter(std::move(printer));
}

TillRuntime::TillRuntime() : d(std::make_unique<Private>()) {}

TillRuntime::~TillRuntime()
{
    d->retention.reset();
    d->checks.reset();
    d->backups.reset();
    d->backupWorker.reset();
    d->parking.reset();
    d->receiptLookup.reset();
    d->lastZ.reset();
    d->events.reset();
    d->eventStream.reset();
    d->sync.reset();
    d->link.reset();
    d->direct.reset();
    d->kafka.reset();
    d->cash.reset();
    d->recovery.reset();
    d->people.reset();
    d->pins.reset(); // a PIN that is being tried is tried to its end
    d->printQueue.reset();
    d->printerWorker.reset(); // what it was printing is said on the storage thread
    d->printSettings.reset();
    d->rules.reset();
    d->terminalPayments.reset();
    d->terminal.reset();
    d->paymentSettings.reset();
    d->settingsKept.reset();
    d->till.reset();
    d->acting.reset();
    d->customers.reset();
    d->pricing.reset();
    d->pendingExport.reset();
    d->documents.reset();
    d->pastSales.reset();
    d->activity.reset();
    d->catalogue.reset();
    d->reader.reset();
    if (d->storage)
        d->storage->run([this] { d->stores.reset(); }); // behind every job that was posted before; nobody else has them: the database is closed there
}

Result<std::unique_ptr<TillRuntime>> TillRuntime::open(const Settings &settings)
{
    std::unique_ptr<TillRuntime> runtime(new TillRuntime);
    Private &d = *runtime->d;
    d.settings = settings;
    if (!QDir().mkpath(settings.dataDir))
        return Error{Error::Code::Storage, tr("The data folder %1 cannot be made. Check the rights of the folder above it.").arg(QDir::toNativeSeparators(settings.dataDir)), {}};
    d.storage = std::make_unique<WorkerThread>(QStringLiteral("storage"));
    if (const auto opened = d.openStores(); !opened)
        return opened.error();
    auto key = Ed25519Key::loadOrCreate(d.path(QStringLiteral("till.key")), d.random);
    if (!key)
        return key.error();
    d.key = std::make_unique<Ed25519Key>(std::move(*key));
    if (!settings.ackLog.isEmpty()) {
        d.ackLog.setFileName(settings.ackLog);
        if (!d.ackLog.open(QIODevice::Append | QIODevice::Unbuffered))
            return Error{Error::Code::Storage, tr("The file %1 cannot be written.").arg(settings.ackLog), d.ackLog.errorString()};
        d.stores->afterCommit = [&d](const EntryId &id, const QByteArray &hash) {
            const QByteArray line = QStringLiteral("%1 %2 %3 ").arg(id.till.value).arg(id.epoch).arg(id.seq).toLatin1() + hash.toHex() + '\n';
            if (d.ackLog.write(line) != line.size())
                qCritical().noquote()
                    << QStringLiteral("entry %1 is recorded, but %2 could not be written: %3").arg(id.toString(), d.ackLog.fileName(), d.ackLog.errorString());
        };
    }
    if (const auto left = d.leaveCopy(); !left)
        return left.error();
    d.catalogue = std::make_unique<Catalogue>(*d.reader);
    d.activity = std::make_unique<Activity>(*d.reader);
    d.documents = std::make_unique<Documents>(*d.reader);
    d.pastSales = std::make_unique<PastSales>(*d.reader);
    d.pendingExport = std::make_unique<PendingExport>(d.stores, *d.key, *d.storage, d.own);
    d.pricing = std::make_unique<PricingService>(*d.reader, d.identity.currency, QTimeZone::systemTimeZone());
    d.acting = std::make_unique<ActingExecutor>(d.stores, *d.storage);
    d.till = std::make_unique<Till>(d.stores, *d.acting, d.own);
    d.customers = std::make_unique<Customers>(*d.reader);
    d.rules = std::make_unique<SellingRules>(*d.reader, *d.till);
    d.makePayments();
    d.settingsKept = std::make_unique<TillSettings>(*d.reader, *d.till);
    d.makePeople(runtime.get());
    d.makePrinting();
    d.storage->post([stores = d.stores, file = d.path(QStringLiteral("reserve"))] {
        stores->reserve = std::make_unique<DiskReserve>(file);
        stores->reserve->hold();
    });
    const QString token = d.readToken();
    d.makeSync(runtime.get());
    d.events->watch(*d.terminalPayments);
    connect(d.sync.get(), &TillSync::feedApplied, d.till.get(), &Till::noteChanged);
    connect(d.till.get(), &Till::journalGrew, d.sync.get(), &TillSync::wake);
    connect(d.people.get(), &People::journalGrew, d.sync.get(), &TillSync::wake);
    connect(d.till.get(), &Till::saleCommitted, d.cash.get(), &CashDesk::follow);
    connect(d.cash.get(), &CashDesk::journalGrew, d.sync.get(), &TillSync::wake);
    connect(d.printQueue.get(), &PrintQueue::journalGrew, d.sync.get(), &TillSync::wake);
    connect(d.till.get(), &Till::pricingChanged, d.pricing.get(), &PricingService::reload);
    connect(d.till.get(), &Till::everythingChanged, d.pricing.get(), &PricingService::reload);
    if (d.identity.isEnrolled())
        d.pointAt(d.identity, token);
    return runtime;
}

void TillRuntime::start()
{
    d->sync->start();
    d->printQueue->start();
    d->retention = std::make_unique<RetentionRounds>(d->settings.keepDays, d->stores, *d->storage, d->own, d->scheduler);
    d->backupWorker = std::make_unique<WorkerThread>(QStringLiteral("backup"));
    d->checks =
        std::make_unique<CheckRounds>(d->path(QStringLiteral("till.sqlite")), !d->checkedWhole, CheckRounds::Parts{d->scheduler, *d->backupWorker, d->own, d->verifier},
                                      [this](const Result<void> &sound) {
        if (!sound && sound.error().code == Error::Code::Damaged)
            Q_EMIT damageFound(sound.error());
        });
    if (d->settings.backups.folder.isEmpty())
        return;
    d->backups = std::make_unique<BackupRounds>(d->settings.backups, d->path(QStringLiteral("till.sqlite")),
                                                BackupRounds::Parts{d->clock, d->scheduler, *d->backupWorker, d->own, d->verifier}, [](const Result<QString> &) {});
}

Till &TillRuntime::till() { return *d->till; }
SyncControl &TillRuntime::sync() { return *d->sync; }
TillIdentity TillRuntime::identity() const { return d->identity; }
Catalogue &TillRuntime::catalogue() { return *d->catalogue; }
Activity &TillRuntime::activity() { return *d->activity; }
Documents &TillRuntime::documents() { return *d->documents; }
PastSales &TillRuntime::pastSales()
{
    return *d->pastSales;
}
PendingExport &TillRuntime::pendingExport() { return *d->pendingExport; }
Customers &TillRuntime::customers()
{
    return *d->customers;
}
SellingRules &TillRuntime::rules()
{
    return *d->rules;
}
PaymentSettings &TillRuntime::paymentSettings()
{
    return *d->paymentSettings;
}

TerminalPayments &TillRuntime::terminalPayments()
{
    return *d->terminalPayments;
}

Parking &TillRuntime::parking()
{
    return *d->parking;
}
ReceiptLookup &TillRuntime::receiptLookup()
{
    return *d->receiptLookup;
}
const KafkaEvents &TillRuntime::eventStream() const
{
    return *d->eventStream;
}
TillSettings &TillRuntime::settings()
{
    return *d->settingsKept;
}
People &TillRuntime::people()
{
    return *d->people;
}
Recovery &TillRuntime::recovery()
{
    return *d->recovery;
}

CashDesk &TillRuntime::cash()
{
    return *d->cash;
}
PrintSettings &TillRuntime::printSettings()
{
    return *d->printSettings;
}

PrintQueue &TillRuntime::printQueue()
{
    return *d->printQueue;
}

PricingService &TillRuntime::pricing()
{
    return *d->pricing;
}

} // namespace mostrador
