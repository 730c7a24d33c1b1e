// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimTill.h"

#include "models/storage/Backup.h"
#include "models/storage/Sql.h"
#include "models/wire/EnrolMessages.h"
#include "tests/simulation/Templates.h"

namespace mostrador::simulation {

namespace {
const QString File = QStringLiteral("till.db");
}

/// From one start to one end. Members end in the order of TillRuntime.
struct SimTill::Run {
    Life life = std::make_shared<int>();
    SeededRandom random;
    Ed25519Key key;
    SimScheduler scheduler;
    SimExecutor own;
    SimExecutor storage;
    std::shared_ptr<Till::Stores> stores;
    SimKafkaChannel kafka;
    SimDirectChannel direct;
    SimFeedLink link;
    std::unique_ptr<Till> till;
    std::unique_ptr<TillSync> sync;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();

    Run(World &world, const QByteArray &seed, Line &hubLine, Line &brokerLine, SimHub &hub, SimBroker &broker)
        : random(world.random().next()), key(Ed25519Key::fromSeed(seed)), scheduler(world, life), own(world, life, SimExecutor::Kind::Own),
          storage(world, life, SimExecutor::Kind::Storage), kafka(world, brokerLine, broker, life), direct(world, hubLine, hub, life), link(world, hubLine, hub, life)
    {
    }

    ~Run()
    {
        context.reset();
        sync.reset();
        till.reset();
    }
};

SimTill::SimTill(World &world, int number, SimHub &hub, SimBroker &broker, bool kafka)
    : m_world(world), m_name(QStringLiteral("till-%1").arg(number)), m_hub(hub), m_broker(broker), m_disk(QStringLiteral("sim-till-%1").arg(number), world.random()),
      m_clock(world), m_seed(32, char('a' + number)), m_kafka(kafka)
{
    m_disk.setImage(emptyTill());
}

SimTill::~SimTill()
{
    m_disk.freeze();
    m_run.reset();
}

TillSync::Parts SimTill::parts()
{
    Run &run = *m_run;
    TillSync::Parts parts{run.stores->journal.get(), run.stores->feed.get(), &run.storage, &run.own, &run.scheduler, &m_clock, &run.random, &run.key,
                          &run.kafka, &run.direct, &run.link, {}, {}, run.key.publicKey(), 10'000};
    parts.enrolAt = [this](const QUrl &, const EnrolRequest &request, const std::function<void(Result<EnrolAnswer>)> &reply) {
        const Error none{Error::Code::Unreachable, QStringLiteral("no answer."), {}};
        if (m_hubLine.cut || !m_hub.isServing()) {
            m_world.after(1'000'000, m_run->life, [reply, none] { reply(none); });
            return;
        }
        m_hub.enrol(request, [this, reply, none, guard = std::weak_ptr<int>(m_run->life)](const Result<EnrolAnswer> &answer) {
            const Life life = guard.lock();
            const bool lost = life && (m_hubLine.cut || (m_hubLine.answersLost > 0 && m_world.chance(m_hubLine.answersLost)));
            if (life)
                m_world.after(m_hubLine.delay(m_world), life, [reply, answer, lost, none] { lost ? reply(none) : reply(answer); });
        });
    };
    parts.stageToken = [this](const TillIdentity &who, const QString &token) -> Result<void> {
        m_staged = {who.epoch, token};
        return {};
    };
    parts.connectTo = [this](const TillIdentity &, const QString &token) -> Result<void> {
        m_token = token;
        m_run->direct.setToken(token);
        m_run->link.setToken(token);
        m_run->kafka.setConfigured(m_kafka);
        return {};
    };
    return parts;
}

void SimTill::start()
{
    if (m_run || m_closed)
        return;
    m_world.log(m_name, QStringLiteral("starts"));
    const qint64 failures = m_disk.failures();
    auto database = Database::openWriter(File, Database::Kind::Till, m_disk.vfs());
    if (!database) {
        if (m_disk.failures() > failures)
            m_world.after(1'000'000, [this] { start(); }); // somebody tries again
        else if (!m_disk.isFrozen())
            m_world.violated(QStringLiteral("%1 does not start: %2 %3").arg(m_name, database.error().message, database.error().detail));
        return;
    }
    if (m_lazy)
        static_cast<void>((*database)->sql().run(QStringLiteral("PRAGMA synchronous = NORMAL")));
    m_run = std::make_unique<Run>(m_world, m_seed, m_hubLine, m_brokerLine, m_hub, m_broker);
    Run &run = *m_run;
    run.stores = Till::Stores::over(std::move(*database), m_clock, run.random, QStringLiteral("simulation"));
    if (const auto who = run.stores->journal->identity(); who && who->isEnrolled() && who->epoch == m_staged.first)
        m_token = m_staged.second; // it was killed between the joining and the token's place
    run.stores->afterCommit = [this](const EntryId &id, const QByteArray &hash) {
        if (const auto before = acknowledged.constFind(id); before != acknowledged.constEnd() && *before != hash)
            m_world.violated(QStringLiteral("%1 gave the number %2 twice").arg(m_name, id.toString()));
        acknowledged.insert(id, hash);
    };
    const auto left = run.stores->journal->leaveCopy(run.key.publicKey(), {});
    if (!left) {
        m_run.reset();
        if (m_disk.failures() > failures)
            m_world.after(1'000'000, [this] { start(); });
        else if (!m_disk.isFrozen())
            m_world.violated(QStringLiteral("%1 does not leave its copy: %2 %3").arg(m_name, left.error().message, left.error().detail));
        return;
    }
    if (*left)
        run.stores->afterCommit(run.stores->journal->lastId(), run.stores->journal->lastHash());
    run.till = std::make_unique<Till>(run.stores, run.storage, run.own);
    run.sync = std::make_unique<TillSync>(parts());
    QObject::connect(run.sync.get(), &TillSync::feedApplied, run.till.get(), &Till::noteChanged);
    QObject::connect(run.till.get(), &Till::journalGrew, run.sync.get(), &TillSync::wake);
    QObject::connect(run.sync.get(), &TillSync::logged, run.context.get(), [this](const QString &line) { m_world.log(m_name, line); });
    QObject::connect(run.till.get(), &Till::saleCommitted, run.context.get(), [this] { ++sales; });
    if (run.stores->journal->identity().value().isEnrolled()) {
        run.direct.setToken(m_token);
        run.link.setToken(m_token);
        run.kafka.setConfigured(m_kafka);
    }
    ++m_starts;
    run.sync->start();
}

void SimTill::stop()
{
    if (!m_run)
        return;
    m_world.log(m_name, QStringLiteral("ends in order"));
    m_run->context.reset();
    m_run->sync.reset();
    m_run->till.reset();
    m_run->storage.drain();
    m_run->own.drain();
    m_run.reset();
}

void SimTill::kill(bool power)
{
    if (!m_run && !m_disk.isFrozen())
        return;
    m_world.log(m_name, power ? QStringLiteral("loses power") : QStringLiteral("is killed"));
    m_disk.crash(power, [this] { m_run.reset(); });
    if (power)
        m_clock.boot(QStringLiteral("boot-%1").arg(m_starts));
}

void SimTill::join(const QString &code, std::function<void(const Result<void> &)> joined)
{
    m_run->sync->enrol(QUrl(QStringLiteral("http://hub")), code, m_name, [this, joined = std::move(joined)](const Result<void> &done) {
        if (joined)
            joined(done);
        else if (!done)
            m_world.violated(QStringLiteral("%1 cannot join: %2 %3").arg(m_name, done.error().message, done.error().detail));
    });
}

void SimTill::cloneFrom(SimTill &other)
{
    m_disk.setImage(other.m_disk.image());
    m_seed = other.m_seed;
    m_token = other.m_token;
    m_staged = other.m_staged;
    m_original = &other;
    acknowledged = other.acknowledged;
}

QMap<EntryId, QByteArray> SimTill::written()
{
    QMap<EntryId, QByteArray> found;
    const auto opened = m_run ? Result<std::unique_ptr<Database>>(nullptr) : Database::openWriter(File, Database::Kind::Till, m_disk.vfs());
    if (!opened) {
        m_world.violated(QStringLiteral("the disk of %1 cannot be read: %2 %3").arg(m_name, opened.error().message, opened.error().detail));
        return found;
    }
    Database &database = m_run ? *m_run->stores->database : **opened;
    static_cast<void>(database.sql().each(QStringLiteral("SELECT till, epoch, seq, hash FROM journal"), {}, [&found](const QSqlQuery &row) {
        found.insert({TillId{row.value(0).toInt()}, row.value(1).toInt(), row.value(2).toLongLong()}, row.value(3).toByteArray());
    }));
    return found;
}

void SimTill::putBack(const SimDisk::Image &older)
{
    m_world.log(m_name, QStringLiteral("is put back to an older state of its disk"));
    m_disk.freezeAt(-1);
    m_disk.failAt(-1);
    m_disk.setFull(false);
    const auto before = written();
    m_disk.setImage(older);
    if (const auto marked = markCopy(File, m_disk.vfs()); !marked) // as the product's own backup is
        m_world.violated(QStringLiteral("the copy of %1 cannot be marked: %2 %3").arg(m_name, marked.error().message, marked.error().detail));
    const auto after = written();
    for (auto one = before.cbegin(); one != before.cend(); ++one)
        if (after.value(one.key()) != one.value()) {
            abandoned.insert({one.key(), one.value()});
            acknowledged.remove(one.key());
        }
}

Till &SimTill::till() { return *m_run->till; }
TillSync &SimTill::sync() { return *m_run->sync; }
Till::Stores &SimTill::stores() { return *m_run->stores; }
SimKafkaChannel &SimTill::kafka() { return m_run->kafka; }
SimFeedLink &SimTill::link() { return m_run->link; }
QObject *SimTill::context() { return m_run->context.get(); }

} // namespace mostrador::simulation
