// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RestartRow.h"

#include "models/wire/Topics.h"
#include "tests/bench/BareKafka.h"
#include "tests/bench/Bench.h"
#include "tests/bench/BenchShop.h"
#include "tests/bench/HubProgram.h"
#include "tests/support/KafkaServer.h"

namespace mostrador {

namespace {

constexpr int PatienceMs = 120'000;
constexpr double MostSeconds = 2;
constexpr double MostMegabytes = 100;

Result<void> fill(BenchShop &shop, const QString &bootstrap, int sales)
{
    auto producer = BareProducer::connect(bootstrap);
    if (!producer)
        return producer.error();
    for (int i = 0; i < sales; ++i) {
        const SignedEntry entry = shop.sell(shop.members()[size_t(i) % shop.members().size()]);
        if (const auto taken = (*producer)->produce({Topic::SalesEvents.toUtf8(), kafkaKey(entry), entry.entry.payload, toKafkaHeaders(entry)}); !taken)
            return taken;
    }
    return (*producer)->flush();
}

Result<void> moreThan(HubProgram &hub, qint64 sales)
{
    return await(QStringLiteral("sale %1 at the hub").arg(sales + 1), PatienceMs, [&] { return hub.sales().value() > sales; });
}

} // namespace

Result<QList<Figure>> RestartRow::run(const BenchPlan &plan)
{
    const int sales = plan.pick(60'000, 3'000);
    const int kills = plan.times(5, 1);
    KafkaServer server(plan.source);
    if (const auto started = server.start(); !started)
        return started.error();
    if (const auto made = makeTopics(server.bootstrap()); !made)
        return made.error();
    const QString folder = plan.folder + QStringLiteral("/hub");
    auto shop = BenchShop::make(folder, 2, 4);
    if (!shop)
        return shop.error();
    if (const auto started = (*shop)->startLanes(); !started)
        return started.error();
    (*shop)->close();
    if (const auto filled = fill(**shop, server.bootstrap(), sales); !filled)
        return filled.error();
    HubProgram hub(plan.programs, folder);
    if (const auto started = hub.start(server.bootstrap()); !started)
        return started.error();
    Times times;
    for (int kill = 0; kill < kills; ++kill) {
        if (const auto come = moreThan(hub, qint64(sales) * kill / (kills + 1)); !come)
            return come.error();
        hub.kill9();
        const qint64 begin = nowNs();
        const qint64 before = hub.sales().value();
        if (const auto started = hub.start(server.bootstrap()); !started)
            return started.error();
        if (const auto come = moreThan(hub, before); !come)
            return come.error();
        times.add(nowNs() - begin);
    }
    const qint64 begin = nowNs();
    const qint64 before = hub.sales().value();
    if (const auto all = moreThan(hub, sales - 1); !all)
        return all.error();
    return QList<Figure>{figure(QStringLiteral("from Kafka to the store, %1 sales").arg(sales - before), perSecond(double(sales - before), double(nowNs() - begin))),
                         atMost(QStringLiteral("killed → applying again, median of %1").arg(times.count()), times.median() / 1e9, MostSeconds, QStringLiteral(" s")),
                         atMost(QStringLiteral("killed → applying again, the longest"), times.quantile(1) / 1e9, MostSeconds, QStringLiteral(" s")),
                         atMost(QStringLiteral("the hub's resident memory, the most"), hub.mostMegabytes(), MostMegabytes, QStringLiteral(" MB"), 0)};
}

} // namespace mostrador
