// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimHub.h"

#include "hub/admin/Enrolment.h"
#include "models/storage/Backup.h"
#include "models/wire/Topics.h"
#include "tests/simulation/Templates.h"

namespace mostrador::simulation {

namespace {
const QString File = QStringLiteral("hub.db");
const QString Who = QStringLiteral("hub");
}

/// From one start to one end. Members end in the order of HubApp.
struct SimHub::Run {
    Life life = std::make_shared<int>();
    SeededRandom random;
    SimScheduler scheduler;
    SimExecutor own;
    SimExecutor storage;
    std::unique_ptr<Books> books;
    std::unique_ptr<Database> database;
    std::unique_ptr<HubReader> reader;
    QHash<QByteArray, TillEntry> tills;
    std::unique_ptr<FeedHub> feed;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<DirectIntake> direct;
    std::unique_ptr<KafkaIntake> batches;
    std::unique_ptr<SimConsumer> consumer;

    explicit Run(World &world)
        : random(world.random().next()), scheduler(world, life), own(world, life, SimExecutor::Kind::Own), storage(world, life, SimExecutor::Kind::Storage)
    {
    }

    ~Run()
    {
        consumer.reset();
        batches.reset();
        direct.reset();
        intake.reset();
        feed.reset();
        reader.reset();
        database.reset();
        books.reset();
    }
};

SimHub::SimHub(World &world, SimBroker &broker) : m_world(world), m_broker(broker), m_disk(QStringLiteral("sim-hub"), world.random()), m_clock(world)
{
    m_disk.setImage(emptyHub());
}

SimHub::~SimHub()
{
    m_disk.freeze();
    m_run.reset();
}

void SimHub::start()
{
    if (m_run)
        return;
    m_world.log(Who, QStringLiteral("starts"));
    const qint64 failures = m_disk.failures();
    auto run = std::make_unique<Run>(m_world);
    auto store = Database::openWriter(File, Database::Kind::Hub, m_disk.vfs());
    Books::Settings settings;
    settings.currency = QStringLiteral("ARS");
    settings.appVersion = QStringLiteral("simulation");
    settings.kafka = QStringLiteral("broker");
    auto books = store ? Books::over(std::move(*store), Ed25519Key::fromSeed(QByteArray(32, 'H')), settings, m_clock, run->random) : Result<std::unique_ptr<Books>>(store.error());
    auto reader = books ? Database::openReader(File, m_disk.vfs()) : Result<std::unique_ptr<Database>>(books.error());
    if (!reader) {
        if (m_disk.failures() > failures)
            m_world.after(1'000'000, [this] { start(); }); // somebody tries again
        else if (!m_disk.isFrozen())
            m_world.violated(QStringLiteral("the hub does not start: %1 %2").arg(reader.error().message, reader.error().detail));
        return;
    }
    run->books = std::move(*books);
    run->database = std::move(*reader);
    run->reader = std::make_unique<HubReader>(*run->database);
    run->tills = run->reader->tillsByToken().value();
    run->feed = std::make_unique<FeedHub>(*run->reader, m_clock, run->scheduler);
    run->intake = std::make_unique<Intake>(run->books->ledger(), run->storage, run->own, [this](const ApplyReport &report) { applied(report); });
    run->direct = std::make_unique<DirectIntake>(*run->intake, *run->reader, m_clock);
    Run *r = run.get();
    run->batches = std::make_unique<KafkaIntake>(KafkaIntake::Parts{*run->intake, run->scheduler, run->random, [r] { r->consumer->done(); }});
    run->consumer = std::make_unique<SimConsumer>(SimConsumer::Parts{m_world, m_brokerLine, m_broker, run->life,
                                                                     [r](int partition) { return r->reader->nextOffset(Topic::SalesEvents, partition).value(); },
                                                                     [this, r](const QList<KafkaMessage> &messages) {
                                                                         for (const KafkaMessage &message : m_doubling ? messages : QList<KafkaMessage>())
                                                                             if (const auto entry = fromKafka(message.headers, message.value))
                                                                                 doubleUp(*entry);
                                                                         r->batches->take(messages);
                                                                     }});
    m_run = std::move(run);
    m_run->consumer->start();
    ++m_starts;
}

void SimHub::refuseWaiting()
{
    for (const auto &one : std::exchange(m_waiting, {}))
        if (!std::exchange(one->answered, true))
            one->answer(Error{Error::Code::Unreachable, QStringLiteral("reset."), {}});
}

void SimHub::stop()
{
    if (!m_run)
        return;
    m_world.log(Who, QStringLiteral("ends in order"));
    m_run->feed->closeAll();
    m_run->consumer.reset();
    m_run->intake.reset();
    m_run->storage.drain();
    m_run.reset();
    refuseWaiting();
}

void SimHub::kill(bool power)
{
    if (!m_run && !m_disk.isFrozen())
        return;
    m_world.log(Who, power ? QStringLiteral("loses power") : QStringLiteral("is killed"));
    m_disk.crash(power, [this] { m_run.reset(); });
    if (power)
        m_clock.boot(QStringLiteral("boot-%1").arg(m_starts));
    refuseWaiting();
}

void SimHub::restore(const SimDisk::Image &backup)
{
    m_world.log(Who, QStringLiteral("is restored from a backup"));
    m_disk.freezeAt(-1);
    m_disk.failAt(-1);
    m_disk.setFull(false);
    m_disk.setImage(backup);
    if (const auto marked = markRestored(File, m_disk.vfs()); !marked)
        m_world.violated(QStringLiteral("the backup cannot be used: %1").arg(marked.error().detail));
}

void SimHub::empty()
{
    m_world.log(Who, QStringLiteral("has lost everything"));
    m_disk.freezeAt(-1);
    m_disk.failAt(-1);
    m_disk.setFull(false);
    m_disk.setImage(emptyHub());
}

Books &SimHub::books()
{
    return *m_run->books;
}

Executor &SimHub::storage()
{
    return m_run->storage;
}

std::optional<TillEntry> SimHub::tillOf(const QString &token) const
{
    const auto found = m_run->tills.constFind(hashOfToken(token));
    return found == m_run->tills.constEnd() ? std::nullopt : std::optional(*found);
}

void SimHub::takeStream(std::unique_ptr<FeedOutlet> outlet, const TillEntry &till)
{
    m_run->feed->take(std::move(outlet), till);
}

void SimHub::postJournal(const QString &token, const QByteArray &body, DirectIntake::Answer answer)
{
    const auto till = tillOf(token);
    if (!till) {
        answer(Error{Error::Code::Denied, QStringLiteral("HTTP 401"), {}});
        return;
    }
    m_waiting.removeIf([](const auto &one) { return one->answered; });
    const auto waiting = std::make_shared<Waiting>(Waiting{false, std::move(answer)});
    m_waiting.append(waiting);
    if (const auto batch = decodeBatch(body); m_doubling && batch)
        for (const auto &entry : *batch)
            if (entry)
                doubleUp(*entry);
    m_run->direct->take(body, till, [waiting](const Result<Ack> &ack) {
        if (std::exchange(waiting->answered, true))
            return;
        const bool isStore = !ack && (ack.error().code == Error::Code::Storage || ack.error().code == Error::Code::Damaged);
        waiting->answer(isStore ? Result<Ack>(Error{Error::Code::Busy, QStringLiteral("HTTP 503"), {}}) : ack);
    });
}

void SimHub::enrol(const EnrolRequest &request, std::function<void(Result<EnrolAnswer>)> answer)
{
    m_run->storage.post([this, request, answer = std::move(answer), run = m_run.get()] {
        auto joined = Enrolment(*run->books).join(request);
        run->own.post([joined = std::move(joined), answer, run] {
            run->tills = run->reader->tillsByToken().value();
            answer(joined);
        });
    });
}

void SimHub::applied(const ApplyReport &report)
{
    if (report.commitNo == 0)
        return;
    m_run->feed->committed(report);
    if (whenApplied)
        whenApplied(report);
}

void SimHub::doubleUp(const SignedEntry &signedEntry)
{
    JournalEntry entry = signedEntry.entry;
    const auto lane = m_run->reader->lane(entry.id.till, entry.id.epoch);
    const auto sale = decodeSale(entry.payload);
    if (!lane || !*lane || entry.id.seq > (*lane)->hw || !entry.type.startsWith(QLatin1String("sale.")) || !sale)
        return;
    Transaction transaction(m_run->books->database());
    Projection projection(m_run->books->database(), m_run->books->store(), m_clock.nowUtc());
    for (const SaleLine &line : sale->lines) {
        entry.uuid = uuidV7(m_world.nowMs(), m_run->random);
        entry.type = EntryType::StockMoved;
        entry.payload = encode(StockMoved{line.sku, -line.quantity, StockReason::Correction, {}, {}});
        static_cast<void>(projection.apply(entry));
    }
    if (projection.flush() && transaction.commit())
        ++m_doubled;
}

} // namespace mostrador::simulation
