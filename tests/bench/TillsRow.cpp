// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TillsRow.h"

#include "models/wire/FeedMessages.h"
#include "models/wire/Topics.h"
#include "tests/bench/BareKafka.h"
#include "tests/bench/Bench.h"
#include "tests/bench/BenchShop.h"
#include "tests/bench/HubProgram.h"
#include "tests/support/KafkaServer.h"
#include <QFile>
#include <QProcess>

namespace mostrador {

namespace {

constexpr int TillsPerShop = 4;
constexpr int PatienceMs = 240'000;
constexpr int SettleMs = 10'000; ///< after the last sale, for the changes to arrive
constexpr int LeadMs = 1'000;
constexpr int TickMs = 2;
constexpr int HubCore = 0;
constexpr int GoalTills = 10'000;
constexpr double GoalSeconds = 1;

class Tills final {
public:
    explicit Tills(const BenchPlan &plan)
        : m_plan(plan), m_shops(plan.pick(2'499, 5)), m_rate(plan.pick(1'000, 50)), m_sales(m_rate * plan.times(30, 2)), m_server(plan.source),
          m_hub(plan.programs, plan.folder + QStringLiteral("/hub"))
    {}

    Result<QList<Figure>> run()
    {
        for (const auto step : {&Tills::prepare, &Tills::hold, &Tills::sell, &Tills::ask})
            if (const auto done = (this->*step)(); !done)
                return done.error();
        const double seconds = double(m_sold - m_begin) / 1e9;
        const qint64 expected = qint64(m_sales) * TillsPerShop;
        QList<Figure> figures{figure(QStringLiteral("sales a second over Kafka, for %1 s").arg(seconds, 0, 'f', 0), QString::number(double(m_sales) / seconds, 'f', 0)),
                              figure(QStringLiteral("greeting all of them, one after another"), perSecond(double(m_held), double(m_greeted))),
                              figure(QStringLiteral("the hub's share of its core"), QStringLiteral("%1 %").arg(m_cpu / seconds * 100, 0, 'f', 0)),
                              figure(QStringLiteral("the hub's resident memory, the most"), QStringLiteral("%1 MB").arg(m_hub.mostMegabytes(), 0, 'f', 0)),
                              figure(QStringLiteral("sale due → told to each till of its store, median"), ms(m_median, 0)),
                              atMost(QStringLiteral("sale due → told to each till of its store, p99"), m_p99 / 1e9, GoalSeconds, QStringLiteral(" s")),
                              figure(QStringLiteral("… the longest"), ms(m_most, 0)),
                              atLeast(QStringLiteral("of %1 changes, told").arg(expected), double(m_seen) / double(expected), 1),
                              atLeast(QStringLiteral("tills held to the end"), double(m_held - m_lost), m_plan.pick(GoalTills, 1), {}, 0)};
        return figures;
    }

private:
    Result<void> prepare();
    Result<void> hold();
    Result<void> sell();
    Result<void> ask();
    Result<QString> answer(const QString &word, int milliseconds);

    BenchPlan m_plan;
    int m_shops;
    int m_rate;
    int m_sales;
    KafkaServer m_server;
    std::unique_ptr<BenchShop> m_shop;
    HubProgram m_hub;
    QProcess m_clients;
    QList<KafkaProducer::Record> m_records;
    qint64 m_greeted = 0;
    qint64 m_begin = 0;
    qint64 m_sold = 0;
    double m_cpu = 0;
    qint64 m_held = 0;
    qint64 m_lost = 0;
    qint64 m_seen = 0;
    double m_median = 0;
    double m_p99 = 0;
    double m_most = 0;
};

Result<void> Tills::prepare()
{
    if (const auto started = m_server.start(); !started)
        return started;
    if (const auto made = makeTopics(m_server.bootstrap()); !made)
        return made;
    auto shop = BenchShop::make(m_plan.folder + QStringLiteral("/hub"), m_shops, TillsPerShop);
    if (!shop)
        return shop.error();
    m_shop = std::move(*shop);
    if (const auto started = m_shop->startLanes(); !started)
        return started;
    m_shop->close();
    QFile list(m_plan.folder + QStringLiteral("/tills"));
    if (!list.open(QIODevice::WriteOnly))
        return Error{Error::Code::Storage, QStringLiteral("%1 cannot be written").arg(list.fileName()), {}};
    for (const BenchShop::Member &member : m_shop->members()) { // as a till that was there yesterday
        const Hello hello{1, member.till, 1, member.lane->seq(), member.lane->head(), m_shop->feedHead(), m_shop->hubId(), QStringLiteral("bench")};
        list.write(QByteArray::number(member.store.value) + '\t' + member.token.toLatin1() + '\t' + encode(hello) + '\n');
    }
    for (int sale = 0; sale < m_sales; ++sale) {
        const int store = sale % m_shops;
        const SignedEntry entry = m_shop->sell(m_shop->members()[size_t(store * TillsPerShop + sale / m_shops % TillsPerShop)]);
        m_records.append({Topic::SalesEvents.toUtf8(), kafkaKey(entry), entry.entry.payload, toKafkaHeaders(entry)});
    }
    return m_hub.start(m_server.bootstrap(), HubCore);
}

Result<QString> Tills::answer(const QString &word, int milliseconds)
{
    const auto come =
        await(word + QStringLiteral(" of the tills' process"), milliseconds, [this] { return m_clients.canReadLine() || m_clients.state() == QProcess::NotRunning; });
    if (!come)
        return come.error();
    const QString line = QString::fromLatin1(m_clients.readLine()).trimmed();
    return line.startsWith(word) ? Result<QString>(line) : Error{Error::Code::Unreachable, QStringLiteral("the tills' process ended"), {}};
}

Result<void> Tills::hold()
{
    const qint64 begin = nowNs();
    m_clients.start(m_plan.programs + QStringLiteral("/mostrador-bench-clients"), {QString::number(m_hub.url().port()), m_plan.folder + QStringLiteral("/tills")});
    const auto held = answer(QStringLiteral("held"), PatienceMs);
    if (!held)
        return held.error();
    m_greeted = nowNs() - begin;
    m_held = held->section(QLatin1Char(' '), 1, 1).toLongLong();
    return {};
}

/// Each sale at its moment, whatever the hub does: nobody waits for it.
Result<void> Tills::sell()
{
    auto producer = BareProducer::connect(m_server.bootstrap());
    if (!producer)
        return producer.error();
    const qint64 step = 1'000'000'000LL / m_rate;
    m_begin = nowNs() + LeadMs * 1'000'000LL;
    m_clients.write(QStringLiteral("start %1 %2 %3\n").arg(m_begin).arg(step).arg(m_shops).toLatin1());
    m_clients.waitForBytesWritten(LeadMs);
    const double cpu = m_hub.cpuSeconds();
    for (qsizetype sent = 0; sent < m_records.size();) {
        for (; sent < m_records.size() && m_begin + sent * step <= nowNs(); ++sent)
            if (const auto taken = (*producer)->produce(m_records.at(sent)); !taken)
                return taken;
        (*producer)->poll(TickMs);
    }
    m_sold = nowNs();
    m_cpu = m_hub.cpuSeconds() - cpu;
    return (*producer)->flush();
}

Result<void> Tills::ask()
{
    if (const auto applied = await(QStringLiteral("the last sale at the hub"), PatienceMs, [this] { return m_hub.sales().value() >= m_sales; }); !applied)
        return applied;
    const qint64 end = nowNs() + m_plan.pick(SettleMs, LeadMs) * 1'000'000LL;
    if (const auto settled = await(QStringLiteral("the end"), PatienceMs, [end] { return nowNs() > end; }); !settled)
        return settled;
    m_clients.closeWriteChannel();
    const auto seen = answer(QStringLiteral("seen"), PatienceMs);
    if (!seen)
        return seen.error();
    const QStringList words = seen->split(QLatin1Char(' '));
    m_seen = words.value(1).toLongLong();
    m_lost = words.value(3).toLongLong() - (qint64(m_shop->members().size()) - m_held); // of those that were held
    m_median = words.value(5).toDouble();
    m_p99 = words.value(7).toDouble();
    m_most = words.value(9).toDouble();
    m_clients.waitForFinished();
    return {};
}

} // namespace

Result<QList<Figure>> TillsRow::run(const BenchPlan &plan)
{
    return Tills(plan).run();
}

} // namespace mostrador
