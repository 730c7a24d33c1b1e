// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/TillRuntime.h"

#include "app/common/CheckRounds.h"
#include "app/runtime/HubSide.h"
#include "app/runtime/LastZ.h"
#include "app/runtime/RetentionRounds.h"
#include "app/runtime/SystemKeychain.h"
#include "app/runtime/TillDisk.h"
#include "app/runtime/WorkerOnDemand.h"
#include "models/devices/TcpTerminal.h"
#include "models/devices/print/EscPosPrinter.h"
#include "models/services/TillStores.h"
#include "models/services/counter/CounterEvents.h"
#include "models/sync/TillSync.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/transport/crypto/ScryptHasher.h"
#include "models/transport/http/HubRequests.h"
#include "models/transport/runtime/LoopExecutor.h"
#include "models/transport/runtime/QtScheduler.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include "models/transport/runtime/WorkerThread.h"

namespace mostrador {

struct TillRuntime::Private {
    Settings settings;
    SystemClock clock;
    SystemRandom random;    ///< of the main thread
    SystemRandom pinRandom; ///< of the thread that hashes
    QtScheduler scheduler;
    LoopExecutor own;
    std::unique_ptr<Ed25519Key> key;
    std::unique_ptr<TillDisk> disk;
    TillIdentity identity;
    std::unique_ptr<HubSide> hub;
    std::unique_ptr<Till> till;
    std::unique_ptr<ActingExecutor> acting; ///< the storage thread, on behalf of whoever is at the till
    std::unique_ptr<TillSync> sync;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<Documents> documents;
    std::unique_ptr<PastSales> pastSales;
    std::unique_ptr<PendingExport> pendingExport;
    std::unique_ptr<TillSettings> settingsKept;
    std::shared_ptr<SystemKeychain> keychain;
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
    std::unique_ptr<CounterEvents> events;
    std::unique_ptr<LastZ> lastZ;
    Ed25519Verifier verifier;
    std::unique_ptr<WorkerThread> backupWorker; ///< also reads what the start had no time for
    std::unique_ptr<BackupRounds> backups;
    std::unique_ptr<CheckRounds> checks;
    std::unique_ptr<RetentionRounds> retention;

    void makeSync(QObject *context);
    void makePayments();
    void makePeople(QObject *context);
    QString pepperFile() const { return disk->path(QStringLiteral("pin.pepper")); }
    void followTerminal();
    void makePrinting();
    void followPrinter();
};

void TillRuntime::Private::makePayments()
{
    paymentSettings = std::make_unique<PaymentSettings>(disk->reader(), *till, identity.currency);
    terminal = std::make_unique<TcpTerminal>(terminalAddress, scheduler, random);
    terminalPayments = std::make_unique<TerminalPayments>(TerminalPayments::Parts{disk->stores(), *acting, own, *terminal, clock, scheduler, random});
    QObject::connect(paymentSettings.get(), &PaymentSettings::changed, terminal.get(), [this] { followTerminal(); });
    QObject::connect(till.get(), &Till::saleCommitted, terminalPayments.get(), &TerminalPayments::refresh);
    paymentSettings->tell(settings.payment);
}

/// What PINs are hashed with lies in the system's keychain, or beside the till's key, never in its database: who has only that has no PIN.
void TillRuntime::Private::makePeople(QObject *context)
{
    keychain = std::make_shared<SystemKeychain>();
    pins = std::make_unique<WorkerOnDemand>(QStringLiteral("pin"));
    const auto hasher = std::make_shared<ScryptHasher>(Pepper(pepperFile(), keychain, settings.pinSecret), pinRandom);
    people = std::make_unique<People>(People::Parts{disk->stores(), disk->reader(), *acting, own, *pins, hasher});
    recovery = std::make_unique<Recovery>(
        Recovery::Parts{*people, disk->stores(), disk->reader(), *acting, own, *pins, hasher, random, clock,
                        [this, context](const QString &digits, auto reply) { takeRecoveryCode(hub->address(), digits, context, std::move(reply)); }});
    cash = std::make_unique<CashDesk>(CashDesk::Parts{disk->stores(), disk->reader(), *acting, own, *settingsKept});
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
    const auto &stores = disk->stores();
    TillSync::Parts parts{stores->journal.get(), stores->feed.get(),      &disk->storage(), &own, &scheduler, &clock, &random, key.get(), {}, {}, {}, {}, {},
                          key->publicKey(),      settings.confirmWithinMs};
    hub->fill(parts);
    parts.afterCommit = stores->afterCommit;
    parts.connectTo = [this](const TillIdentity &who, const QString &token) {
        identity = who;
        pricing->setCurrency(who.currency);
        paymentSettings->setCurrency(who.currency);
        return hub->joined(who, token);
    };
    parts.settings = stores->settings.get();
    parts.startsOffline = settings.offline;
    sync = std::make_unique<TillSync>(std::move(parts));
    events = std::make_unique<CounterEvents>(
        CounterEvents::Parts{*till, clock, random, [this] { return identity; }, [this](const CounterEvent &event) { hub->events().tell(event); }});
    parking = std::make_unique<Parking>(Parking::Parts{*till, disk->reader(), scheduler, clock,
                                                       [this, context](const QString &id, auto reply) { claimParked(hub->address(), id, context, std::move(reply)); },
                                                       [this] { return sync->status().hubUp; }, [this] { return identity.till; }});
    receiptLookup = std::make_unique<ReceiptLookup>(
        ReceiptLookup::Parts{stores, disk->storage(), own, scheduler, clock,
                             [this, context](const QString &number, auto reply) { askReceipt(hub->address(), number, context, std::move(reply)); },
                             [this] { return sync->status().hubUp; }, [this] { return identity.till; }});
    lastZ = std::make_unique<LastZ>(
        LastZ::Parts{disk->reader(), stores, disk->storage(), [this, context](auto reply) { askLastZ(hub->address(), identity.till, context, std::move(reply)); }});
    QObject::connect(sync.get(), &SyncControl::statusChanged, context, [this](const SyncStatus &status) {
        if (lastZ)
            lastZ->follow(status);
    });
}

void TillRuntime::Private::makePrinting()
{
    printerWorker = std::make_unique<WorkerOnDemand>(QStringLiteral("printer"));
    printSettings = std::make_unique<PrintSettings>(*settingsKept);
    printQueue = std::make_unique<PrintQueue>(PrintQueue::Parts{disk->stores(), disk->reader(), disk->storage(), *acting, own, *printerWorker, scheduler, clock});
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
    d->sync.reset();
    d->hub.reset();
    d->cash.reset();
    d->recovery.reset();
    d->people.reset();
    if (d->keychain) // it was opened that far
        d->keychain->close();
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
    d->disk.reset();
}

Result<std::unique_ptr<TillRuntime>> TillRuntime::open(const Settings &settings)
{
    std::unique_ptr<TillRuntime> runtime(new TillRuntime);
    Private &d = *runtime->d;
    d.settings = settings;
    d.disk = std::make_unique<TillDisk>(settings.dataDir, d.clock);
    if (const auto opened = d.disk->open(); !opened)
        return opened.error();
    auto key = Ed25519Key::loadOrCreate(d.disk->path(QStringLiteral("till.key")), d.random);
    if (!key)
        return key.error();
    d.key = std::make_unique<Ed25519Key>(std::move(*key));
    if (const auto logs = settings.ackLog.isEmpty() ? Result<void>() : d.disk->logCommits(settings.ackLog); !logs)
        return logs.error();
    if (const auto left = d.disk->leaveCopy(d.key->publicKey()); !left)
        return left.error();
    d.identity = d.disk->identity();
    Database &reader = d.disk->reader();
    d.catalogue = std::make_unique<Catalogue>(reader);
    d.activity = std::make_unique<Activity>(reader);
    d.documents = std::make_unique<Documents>(reader);
    d.pastSales = std::make_unique<PastSales>(reader);
    d.pendingExport = std::make_unique<PendingExport>(d.disk->stores(), *d.key, d.disk->storage(), d.own);
    d.pricing = std::make_unique<PricingService>(reader, d.identity.currency, QTimeZone::systemTimeZone());
    d.acting = std::make_unique<ActingExecutor>(d.disk->stores(), d.disk->storage());
    d.till = std::make_unique<Till>(d.disk->stores(), *d.acting, d.own);
    d.customers = std::make_unique<Customers>(reader);
    d.rules = std::make_unique<SellingRules>(reader, *d.till);
    d.makePayments();
    d.settingsKept = std::make_unique<TillSettings>(reader, *d.till);
    d.makePeople(runtime.get());
    d.makePrinting();
    d.disk->holdReserve();
    d.hub = std::make_unique<HubSide>(HubSide::Told{settings.hub, settings.kafka, settings.caFile}, *d.disk, runtime.get());
    if (const auto begun = d.hub->begin(d.identity); !begun)
        return begun.error();
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
    return runtime;
}

void TillRuntime::start()
{
    d->sync->start();
    d->printQueue->start();
    d->retention = std::make_unique<RetentionRounds>(d->settings.keepDays, d->disk->stores(), d->disk->storage(), d->own, d->scheduler);
    d->backupWorker = std::make_unique<WorkerThread>(QStringLiteral("backup"));
    d->checks = std::make_unique<CheckRounds>(d->disk->database(), !d->disk->wasCheckedWhole(), CheckRounds::Parts{d->scheduler, *d->backupWorker, d->own, d->verifier},
                                              [this](const Result<void> &sound) {
        if (!sound && sound.error().code == Error::Code::Damaged)
            Q_EMIT damageFound(sound.error());
    });
    if (d->settings.backups.folder.isEmpty())
        return;
    d->backups = std::make_unique<BackupRounds>(d->settings.backups, d->disk->database(),
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
    return d->hub->events();
}
TillSettings &TillRuntime::settings()
{
    return *d->settingsKept;
}
People &TillRuntime::people()
{
    return *d->people;
}

std::optional<Pepper::Place> TillRuntime::pinSecret() const
{
    return Pepper::placeOf(d->pepperFile());
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
