// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/DrainRow.h"

#include "models/services/TillStores.h"
#include "models/sync/JournalRelay.h"
#include "models/transport/kafka/KafkaChannel.h"
#include "models/transport/runtime/LoopExecutor.h"
#include "models/transport/runtime/QtScheduler.h"
#include "models/transport/runtime/WorkerThread.h"
#include "models/wire/Topics.h"
#include "tests/bench/BareKafka.h"
#include "tests/bench/Bench.h"
#include "tests/bench/BenchShop.h"
#include "tests/support/KafkaServer.h"
#include <QFile>

namespace mostrador {

namespace {

constexpr int PatienceMs = 300'000;
constexpr int ConnectMs = 30'000;
constexpr int SalesAtOnce = 1000;

/// The way straight to the hub, which this till has not.
class NoChannel final : public Channel {
public:
    QString name() const override { return QStringLiteral("direct"); }
    bool isConfigured() const override { return false; }
    bool isUp() const override { return false; }
    int room() const override { return 0; }
    void send(const QList<SignedEntry> &) override {}
    void reset() override {}
    void setEvents(Events) override {}
};

/// Kafka's channel, and how far the broker said it has them.
class WatchedChannel final : public Channel {
public:
    explicit WatchedChannel(QObject *context) : m_kafka(context) {}
    void setBootstrap(const QString &servers) { m_kafka.setBootstrap(servers); }
    qint64 accepted() const { return m_accepted; }
    std::optional<Error> error() const { return m_error; }
    QString name() const override { return m_kafka.name(); }
    bool isConfigured() const override { return m_kafka.isConfigured(); }
    bool isUp() const override { return m_kafka.isUp(); }
    int room() const override { return m_kafka.room(); }
    void send(const QList<SignedEntry> &entries) override { m_kafka.send(entries); }
    void reset() override { m_kafka.reset(); }
    void setEvents(Events events) override
    {
        Events watched = events;
        watched.accepted = [this, accepted = events.accepted](EntryId upTo) {
            m_accepted = upTo.seq;
            if (accepted)
                accepted(upTo);
        };
        watched.failed = [this, failed = events.failed](EntryId from, const Error &error) {
            m_error = error;
            if (failed)
                failed(from, error);
        };
        m_kafka.setEvents(watched);
    }

private:
    KafkaChannel m_kafka;
    qint64 m_accepted = 0;
    std::optional<Error> m_error;
};

/// A till's database on its storage thread.
struct OpenTill {
    SystemClock clock;
    SystemRandom random;
    WorkerThread storage{QStringLiteral("storage")};
    std::shared_ptr<Till::Stores> stores;

    ~OpenTill()
    {
        storage.run([this] { stores.reset(); });
    }
    template <typename Work>
    auto on(Work work)
    {
        std::optional<decltype(work())> result;
        storage.run([&] { result = work(); });
        return *result;
    }
    Result<void> open(const QString &file)
    {
        return on([&]() -> Result<void> {
            auto opened = Till::Stores::open(file, clock, random, QStringLiteral("bench"));
            if (opened)
                stores = *opened;
            return opened ? Result<void>() : opened.error();
        });
    }
};

class Drain final {
public:
    explicit Drain(const BenchPlan &plan) : m_folder(plan.folder), m_sales(plan.pick(60'000, 300)), m_server(plan.source) {}

    Result<void> prepare();
    Result<qint64> runProduct(); ///< ns
    Result<qint64> runBare();
    int sales() const { return m_sales; }

private:
    Result<void> sell(OpenTill &till);
    Result<void> signAhead(JournalStore &journal);
    Result<void> takeRecords(OpenTill &till);
    QString fileOf(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    QString m_folder;
    int m_sales;
    KafkaServer m_server;
    std::unique_ptr<BenchShop> m_shop;
    QList<KafkaProducer::Record> m_records;
    int m_round = 0;
};

Result<void> Drain::prepare()
{
    if (const auto started = m_server.start(); !started)
        return started;
    if (const auto made = makeTopics(m_server.bootstrap()); !made)
        return made;
    auto shop = BenchShop::make(fileOf(QStringLiteral("hub")), 1, 1);
    if (!shop)
        return shop.error();
    m_shop = std::move(*shop);
    OpenTill till;
    if (const auto opened = till.open(fileOf(QStringLiteral("till.sqlite"))); !opened)
        return opened;
    if (const auto sold = till.on([&] { return sell(till); }); !sold)
        return sold;
    return till.on([&] { return takeRecords(till); });
}

Result<void> Drain::sell(OpenTill &till)
{
    BenchShop::Member &member = m_shop->members().front();
    TillIdentity who;
    who.till = member.till;
    who.store = member.store;
    who.storeName = member.storeName;
    who.epoch = 1;
    who.currency = Currency::ars();
    who.hubId = m_shop->hubId();
    who.hubPublicKey = m_shop->hubKey();
    if (const auto enrolled = till.stores->journal->enrol(who, member.key->publicKey()); !enrolled)
        return enrolled;
    // Of what a sale leaves only the journal goes out; many in one transaction, or a slow disk would be what is waited for here.
    for (int sold = 0; sold < m_sales;) {
        Transaction transaction(*till.stores->database);
        if (!transaction.begun())
            return transaction.begun();
        for (const int end = std::min(m_sales, sold + SalesAtOnce); sold < end; ++sold)
            if (const auto entry = till.stores->journal->append(EntryType::SaleCompleted, encode(m_shop->saleOf(member))); !entry)
                return entry.error();
        if (const auto committed = transaction.commit(); !committed)
            return committed;
    }
    return signAhead(*till.stores->journal);
}

/// As the relay does it while there is no way out.
Result<void> Drain::signAhead(JournalStore &journal)
{
    for (int made = 1; made > 0;) {
        const auto count = journal.signAhead(SalesAtOnce, *m_shop->members().front().key);
        if (!count)
            return count.error();
        made = *count;
    }
    return {};
}

/// What the relay is going to hand to Kafka, byte for byte: signatures of one key over one hash are always the same.
Result<void> Drain::takeRecords(OpenTill &till)
{
    constexpr int Page = 256;
    for (qint64 from = 1; m_records.size() <= m_sales; from += Page) {
        const auto page = till.stores->journal->window(from, Page, *m_shop->members().front().key);
        if (!page)
            return page.error();
        for (const SignedEntry &entry : *page)
            m_records.append({Topic::SalesEvents.toUtf8(), kafkaKey(entry), entry.entry.payload, toKafkaHeaders(entry)});
    }
    return {};
}

Result<qint64> Drain::runProduct()
{
    const QString file = fileOf(QStringLiteral("till-%1.sqlite").arg(++m_round));
    if (!QFile::copy(fileOf(QStringLiteral("till.sqlite")), file))
        return Error{Error::Code::Storage, QStringLiteral("the till's database cannot be copied"), {}};
    OpenTill till;
    if (const auto opened = till.open(file); !opened)
        return opened.error();
    const auto outbox = till.on([&] { return till.stores->journal->outbox(); });
    if (!outbox)
        return outbox.error();
    QObject context;
    LoopExecutor own;
    QtScheduler scheduler;
    NoChannel direct;
    WatchedChannel kafka(&context);
    JournalRelay relay({*till.stores->journal, till.storage, own, scheduler, till.clock, till.random, *m_shop->members().front().key, kafka, direct, PatienceMs},
                       {[](const QString &) {}, [] {}, [](const Error &) {}, [](const Error &) {}, [] {}, [](bool) {}});
    kafka.setBootstrap(m_server.bootstrap());
    if (const auto up = await(QStringLiteral("Kafka"), ConnectMs, [&] { return kafka.isUp(); }); !up)
        return up.error();
    relay.setEpoch(*outbox);
    const qint64 begin = nowNs();
    relay.setStopped(false);
    const auto done = await(QStringLiteral("the last entry"), PatienceMs, [&] { return kafka.accepted() == outbox->lastSeq || kafka.error(); });
    const qint64 took = nowNs() - begin;
    till.storage.run([] {}); // what it still posts to this thread is heard before this thread goes
    QFile::remove(file);
    if (!done || kafka.error())
        return done ? *kafka.error() : done.error();
    return took;
}

Result<qint64> Drain::runBare()
{
    auto producer = BareProducer::connect(m_server.bootstrap());
    if (!producer)
        return producer.error();
    const qint64 begin = nowNs();
    for (const KafkaProducer::Record &record : std::as_const(m_records))
        if (const auto taken = (*producer)->produce(record); !taken)
            return taken.error();
    const auto flushed = (*producer)->flush();
    return flushed ? Result<qint64>(nowNs() - begin) : flushed.error();
}

} // namespace

Result<QList<Figure>> DrainRow::run(const BenchPlan &plan)
{
    Drain drain(plan);
    if (const auto ready = drain.prepare(); !ready)
        return ready.error();
    Measured measured;
    const int rounds = plan.times(5, 1);
    for (int round = 0; round < rounds; ++round)
        for (const bool product : {round % 2 == 0, round % 2 != 0}) {
            const auto took = product ? drain.runProduct() : drain.runBare();
            if (!took)
                return took.error();
            (product ? measured.product : measured.bare).add(*took);
        }
    return QList<Figure>{figure(QStringLiteral("%1 sales, journal to the broker's word").arg(drain.sales()), perSecond(drain.sales(), measured.product.median())),
                         figure(QStringLiteral("the same messages, librdkafka alone"), perSecond(drain.sales(), measured.bare.median())),
                         atLeast(QStringLiteral("drain / bare, medians of %1 rounds").arg(rounds), 1 / measured.ratio(), 0.7)};
}

} // namespace mostrador
