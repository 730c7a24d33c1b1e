// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/SimApp.h"

#include "models/transport/runtime/SystemRandom.h"
#include <QCoreApplication>
#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace mostrador {

namespace {

constexpr int JoinPatienceMs = 30'000;
constexpr int ProductPatienceMs = 30'000;
constexpr int DrainWhenStoppedMs = 3'000; ///< SIGTERM ends within five seconds in all
constexpr int LookEveryMs = 50;
constexpr int TickEveryMs = 250;

} // namespace

SimApp::SimApp(SimSettings settings) : m_settings(std::move(settings)), m_progress(m_clock) {}

SimApp::~SimApp() = default;

int SimApp::run()
{
    if (const auto exit = readFile())
        return int(*exit);
    if (const auto exit = openShops())
        return int(*exit);
    onTermination([this] { stop(); });
    QMetaObject::invokeMethod(this, [this] { joinShops(); }, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    m_sellers.clear(); // before the tills that they sell at
    m_replayer.reset();
    m_shops.clear();
    return code;
}

std::optional<Exit> SimApp::readFile()
{
    if (m_settings.replay.isEmpty())
        return std::nullopt;
    QFile file(m_settings.replay);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(QStringLiteral("%1 cannot be read: %2").arg(m_settings.replay, file.errorString()));
        return Exit::CheckFailed;
    }
    m_recorded = file.readAll();
    if (const auto head = RecordedSales(m_settings.columns).checkHead(m_recorded); !head) {
        tell(QStringLiteral("%1: %2").arg(m_settings.replay, head.error().message));
        return Exit::Usage;
    }
    return std::nullopt;
}

std::optional<Exit> SimApp::openShops()
{
    for (int i = 0; i < m_settings.stores; ++i) {
        auto shop = Shop::open(m_settings, i + 1, m_scheduler);
        if (!shop) {
            tell(shop.error().message);
            return exitFor(shop.error());
        }
        m_shops.push_back(std::move(*shop));
    }
    return dealCodes();
}

/// A code for each store, or for each that has not joined yet (or is to join again): started again with more stores, only the new ones need one.
std::optional<Exit> SimApp::dealCodes()
{
    const bool forEach = m_settings.codes.size() == m_settings.stores;
    qsizetype next = 0;
    for (qsizetype i = 0; i < m_settings.stores; ++i) {
        const Shop &shop = *m_shops[size_t(i)];
        if (shop.hasJoined() && !m_settings.joinAgain)
            continue;
        const QString code = m_settings.codes.value(forEach ? i : next++);
        if (code.isEmpty()) {
            tell(QStringLiteral("%1 has not joined a hub yet: give --hub URL and --enrol CODE, a code for each store (mostrador-hub enrol-code --store NAME)").arg(shop.name()));
            return Exit::Usage;
        }
        m_codes.insert(i, code);
    }
    return std::nullopt;
}

void SimApp::joinShops()
{
    for (size_t i = 0; i < m_shops.size(); ++i) {
        Shop &shop = *m_shops[i];
        shop.start();
        if (!m_codes.contains(qsizetype(i)))
            continue;
        ++m_toJoin;
        connect(&shop, &Shop::joined, this, [this] {
            if (--m_toJoin == 0)
                begin();
        });
        connect(&shop, &Shop::failed, this, [this, &shop](const Error &error) {
            fail(exitFor(error), QStringLiteral("%1 could not join the hub %2: %3").arg(shop.name(), m_settings.hub.toString(), error.message));
        });
        shop.join(m_codes.value(qsizetype(i)), JoinPatienceMs);
    }
    if (m_toJoin == 0)
        begin();
}

void SimApp::begin()
{
    if (m_phase != Phase::Joining)
        return;
    m_phase = Phase::Working;
    m_workFromMs = m_clock.monotonicMs();
    if (m_settings.runMs >= 0)
        m_until = m_scheduler.after(int(m_settings.runMs), [this] {
            for (const auto &seller : m_sellers)
                seller->stop();
            if (m_replayer)
                m_replayer->stop();
        });
    tick();
    if (m_settings.replay.isEmpty())
        beginSelling();
    else if (!beginReplay())
        return;
}

bool SimApp::beginReplay()
{
    Shop &shop = *m_shops.front();
    auto recording = RecordedSales(m_settings.columns).read(m_recorded, shop.runtime().identity().currency);
    m_recorded.clear();
    if (!recording) {
        fail(Exit::CheckFailed, recording.error().message);
        return false;
    }
    if (m_settings.strict && !recording->refused.isEmpty()) {
        recording->cutAtFirstRefused();
        m_exit = Exit::CheckFailed;
    }
    m_replayer = std::make_unique<Replayer>(shop.runtime().till(), shop.runtime().catalogue(), m_scheduler, m_clock, std::move(*recording),
                                            Replayer::Settings{m_settings.speed, 64});
    connect(m_replayer.get(), &Replayer::refused, this, &SimApp::say);
    connect(m_replayer.get(), &Replayer::failed, this, &SimApp::storeFailed);
    connect(m_replayer.get(), &Replayer::finished, this, [this] { drain(m_settings.drainMs); });
    m_replayer->start();
    return true;
}

void SimApp::beginSelling()
{
    SystemRandom chance;
    const quint64 seed = m_settings.seed.value_or(quint64(chance.between(0, 1'000'000'000)));
    qInfo().noquote() << QStringLiteral("seed %1").arg(seed);
    const qint64 stores = qint64(m_shops.size());
    for (qint64 i = 0; i < stores; ++i) {
        Seller::Settings settings;
        settings.leastMs = m_settings.leastMs;
        settings.mostMs = m_settings.mostMs;
        if (m_settings.count >= 0)
            settings.count = m_settings.count / stores + (i < m_settings.count % stores ? 1 : 0);
        m_randoms.push_back(std::make_unique<SeededRandom>(seed * 1'000'003 + quint64(i)));
        TillRuntime &till = m_shops[size_t(i)]->runtime();
        m_sellers.push_back(std::make_unique<Seller>(till.till(), till.catalogue(), m_scheduler, m_clock, *m_randoms.back(), settings));
        m_sellers.back()->setParking(till.parking());
        Seller &seller = *m_sellers.back();
        connect(&seller, &Seller::refused, this, &SimApp::say);
        connect(&seller, &Seller::failed, this, &SimApp::storeFailed);
        connect(&seller, &Seller::finished, this, [this] {
            if (--m_unfinished == 0)
                drain(m_settings.drainMs);
        });
    }
    m_unfinished = int(m_sellers.size());
    for (size_t i = 0; i < m_sellers.size(); ++i)
        m_sellers[i]->start();
    watchProducts(m_settings.offline ? 0 : ProductPatienceMs);
}

/// A shop without products can only wait for the hub's; it says so when that takes too long.
void SimApp::watchProducts(int leftMs)
{
    if (m_phase != Phase::Working || m_settings.count == 0)
        return;
    for (size_t i = 0; i < m_sellers.size(); ++i) {
        if (m_sellers[i]->hasProducts())
            continue;
        if (leftMs > 0) {
            m_products = m_scheduler.after(TickEveryMs, [this, leftMs] { watchProducts(leftMs - TickEveryMs); });
            return;
        }
        const bool isLinked = m_shops[i]->runtime().sync().status().hubUp;
        fail(isLinked || m_settings.offline ? Exit::CheckFailed : Exit::NotReachable,
             isLinked ? QStringLiteral("%1 has nothing to sell: the hub has no products; fill it with mostrador-hub sample").arg(m_shops[i]->name())
                      : QStringLiteral("%1 has nothing to sell: it has no products yet, and the hub is not reached").arg(m_shops[i]->name()));
        return;
    }
}

void SimApp::stop()
{
    m_isStopped = true;
    m_until.reset();
    if (m_phase == Phase::Joining) {
        end(Exit::Done);
    } else if (m_phase == Phase::Draining) {
        m_drainUntilMs = std::min(m_drainUntilMs, m_clock.monotonicMs() + DrainWhenStoppedMs);
    } else {
        for (const auto &seller : m_sellers)
            seller->stop();
        if (m_replayer)
            m_replayer->stop();
    }
}

void SimApp::drain(int patienceMs)
{
    if (m_phase != Phase::Working)
        return;
    m_phase = Phase::Draining;
    m_workMs = m_clock.monotonicMs() - m_workFromMs;
    const bool cannot = m_settings.detach || m_settings.offline;
    m_drainUntilMs = m_clock.monotonicMs() + (cannot ? 0 : m_isStopped ? std::min(patienceMs, DrainWhenStoppedMs) : patienceMs);
    look();
}

/// The journal itself says what is confirmed.
void SimApp::look()
{
    const qint64 left = pending();
    const bool isOver = left == 0 || m_clock.monotonicMs() >= m_drainUntilMs;
    if (!isOver) {
        m_look = m_scheduler.after(LookEveryMs, [this] { look(); });
        return;
    }
    if (left == 0 || m_settings.detach || m_isStopped) {
        end(m_exit);
        return;
    }
    QString why;
    for (const auto &shop : m_shops)
        if (why.isEmpty())
            why = shop->runtime().sync().status().message;
    fail(Exit::NotReachable, QStringLiteral("%1 entries are committed but not confirmed by the hub; they are kept, run again to send them%2")
                                 .arg(left).arg(why.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(why)));
}

void SimApp::tick()
{
    m_progress.show(progress());
    m_tick = m_scheduler.after(TickEveryMs, [this] { tick(); });
}

void SimApp::say(const QString &line)
{
    m_progress.clear();
    qWarning().noquote() << line;
}

void SimApp::storeFailed(const Error &error)
{
    m_progress.clear();
    qCritical().noquote() << error.message << error.detail;
    m_exit = exitFor(error);
}

void SimApp::fail(Exit exit, const QString &line)
{
    if (m_phase == Phase::Over)
        return;
    m_progress.clear();
    qCritical().noquote() << line;
    end(exit);
}

void SimApp::end(Exit exit)
{
    const Phase before = std::exchange(m_phase, Phase::Over);
    if (before == Phase::Over)
        return;
    m_tick.reset();
    m_products.reset();
    if (before != Phase::Joining)
        sayWhatWasDone();
    QCoreApplication::exit(int(exit));
}

void SimApp::sayWhatWasDone()
{
    m_progress.end(progress());
    QJsonObject line = tally().toJson();
    line.insert(QStringLiteral("pending"), pending());
    line.insert(QStringLiteral("work_ms"), m_workMs);
    std::fputs((QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').constData(), stdout);
    std::fflush(stdout);
}

Progress::State SimApp::progress() const
{
    if (m_replayer)
        return {m_replayer->rowsDone(), m_replayer->tally().rows, QStringLiteral("rows"), pending()};
    return {tally().sales, m_settings.count, QStringLiteral("sales"), pending()};
}

Tally SimApp::tally() const
{
    Tally sum;
    sum.amount = Money::zero(m_shops.front()->runtime().identity().currency);
    for (const auto &seller : m_sellers)
        sum += seller->tally();
    if (m_replayer)
        sum += m_replayer->tally();
    return sum;
}

qint64 SimApp::pending() const
{
    qint64 sum = 0;
    for (const auto &shop : m_shops)
        if (shop->hasJoined())
            sum += shop->pending();
    return sum;
}

} // namespace mostrador
