// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SeeRow.h"

#include "app/runtime/TillRuntime.h"
#include "hub/admin/Enrolment.h"
#include "tests/bench/BareKafka.h"
#include "tests/bench/Bench.h"
#include "tests/bench/BenchShop.h"
#include "tests/bench/HubProgram.h"
#include "tests/support/KafkaServer.h"

namespace mostrador {

namespace {

constexpr int PatienceMs = 60'000;
constexpr double FrameNs = 16'700'000; ///< of a screen
const QString BareTopic = QStringLiteral("bench");

class See final : public Pair {
public:
    explicit See(const BenchPlan &plan) : m_folder(plan.folder), m_server(plan.source), m_hub(plan.programs, plan.folder + QStringLiteral("/hub")) {}

    Result<void> prepare()
    {
        if (const auto started = m_server.start(); !started)
            return started;
        if (const auto made = makeTopics(m_server.bootstrap(), BareTopic); !made)
            return made;
        auto shop = BenchShop::make(m_folder + QStringLiteral("/hub"), 1, 1); // its own till only makes the sales up
        if (!shop)
            return shop.error();
        m_shop = std::move(*shop);
        QStringList codes;
        for (int i = 0; i < 2; ++i) {
            const auto code = Enrolment(m_shop->books()).code(m_shop->members().front().storeName, {});
            if (!code)
                return code.error();
            codes.append(code->code);
        }
        const SignedEntry sample = m_shop->sell(m_shop->members().front());
        m_message = {BareTopic.toUtf8(), kafkaKey(sample), sample.entry.payload, toKafkaHeaders(sample)};
        m_shop->close();
        if (const auto started = m_hub.start(m_server.bootstrap()); !started)
            return started;
        for (const auto &[till, code] : {std::pair(&m_one, codes.first()), std::pair(&m_other, codes.last())})
            if (const auto joined = join(*till, code); !joined)
                return joined;
        QObject::connect(&m_other->till(), &Till::stockChanged, &m_context, [this] { m_changed = true; });
        return connectBare();
    }

    Result<void> runProduct() override
    {
        const Sale sale = m_shop->saleOf(m_shop->members().front());
        const Quantity expected = stock().plus(-Quantity::units(1)).value();
        std::optional<Error> failed;
        m_changed = false;
        Sale fresh = sale;
        fresh.number.clear();
        m_one->till().complete(fresh, &m_context, [&failed](const Result<CommittedSale> &sold) {
            if (!sold)
                failed = sold.error();
        });
        const auto seen =
            await(QStringLiteral("the sale at the other till"), PatienceMs, [&] { return failed || (std::exchange(m_changed, false) && stock() == expected); });
        return failed ? Result<void>(*failed) : seen;
    }

    Result<void> runBare() override
    {
        if (const auto sent = m_producer->produce(m_message); !sent)
            return sent;
        const bool came = m_consumer->poll(PatienceMs);
        m_producer->poll(0);
        return came ? Result<void>() : Error{Error::Code::Unreachable, QStringLiteral("the bare message did not come"), {}};
    }

private:
    Result<void> join(std::unique_ptr<TillRuntime> &till, const QString &code)
    {
        TillRuntime::Settings settings;
        settings.dataDir = m_folder + QStringLiteral("/till-") + code;
        settings.kafka = m_server.bootstrap();
        auto opened = TillRuntime::open(settings);
        if (!opened)
            return opened.error();
        till = std::move(*opened);
        till->start();
        std::optional<Result<void>> joined;
        till->sync().enrol(m_hub.url(), code, code, [&joined](const Result<void> &result) { joined = result; });
        if (const auto answered = await(QStringLiteral("the hub's answer"), PatienceMs, [&] { return joined.has_value(); }); !answered)
            return answered;
        if (!*joined)
            return *joined;
        TillRuntime &it = *till;
        return await(QStringLiteral("the catalogue and Kafka"), PatienceMs,
                     [&it] { return it.catalogue().count({}) == BenchShop::Products && it.sync().status().kafkaUp; });
    }

    Result<void> connectBare()
    {
        auto producer = BareProducer::connect(m_server.bootstrap());
        auto consumer = BareConsumer::atEnd(m_server.bootstrap(), BareTopic, 1);
        if (!producer || !consumer)
            return producer ? consumer.error() : producer.error();
        m_producer = std::move(*producer);
        m_consumer = std::move(*consumer);
        return {};
    }

    Quantity stock() { return m_other->catalogue().stock(m_shop->products().first().sku).quantity; }

    QString m_folder;
    KafkaServer m_server;
    HubProgram m_hub;
    std::unique_ptr<BenchShop> m_shop;
    KafkaProducer::Record m_message;
    std::unique_ptr<BareProducer> m_producer;
    std::unique_ptr<BareConsumer> m_consumer;
    std::unique_ptr<TillRuntime> m_one;
    std::unique_ptr<TillRuntime> m_other;
    bool m_changed = false;
    QObject m_context;
};

} // namespace

Result<QList<Figure>> SeeRow::run(const BenchPlan &plan)
{
    See see(plan);
    if (const auto ready = see.prepare(); !ready)
        return ready.error();
    const auto measured = measure(see, plan.times(300, 3));
    if (!measured)
        return measured.error();
    const auto ratio = [](double product, double bare) { return (product - FrameNs) / bare; };
    return QList<Figure>{figure(QStringLiteral("commit → in the other till's copy and told, median (p99)"),
                                QStringLiteral("%1 (%2)").arg(ms(measured->product.median(), 1), ms(measured->product.p99(), 1))),
                         figure(QStringLiteral("Kafka's producer → consumer, median (p99)"),
                                QStringLiteral("%1 (%2)").arg(ms(measured->bare.median(), 1), ms(measured->bare.p99(), 1))),
                         atMost(QStringLiteral("ratio of the medians, after a frame of 16.7 ms"), ratio(measured->product.median(), measured->bare.median()), 2),
                         atMost(QStringLiteral("ratio of the 99th percentiles, after a frame"), ratio(measured->product.p99(), measured->bare.p99()), 2)};
}

} // namespace mostrador
