// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/Progress.h"
#include "app/sim/Replayer.h"
#include "app/sim/Seller.h"
#include "app/sim/Shop.h"
#include "models/transport/runtime/QtScheduler.h"
#include "models/transport/runtime/SystemClock.h"
#include <vector>

namespace mostrador {

/// mostrador-sim from start to end: opens the shops, joins those that are new, sells or rings up, waits for the hub's word, says what was
/// done. Needs a QCoreApplication.
class SimApp final : public QObject {
    Q_OBJECT
public:
    explicit SimApp(SimSettings settings);
    ~SimApp() override;
    int run();

private:
    enum class Phase { Joining, Working, Draining, Over };

    std::optional<Exit> readFile();
    std::optional<Exit> openShops();
    std::optional<Exit> dealCodes();
    void joinShops();
    void begin();
    bool beginReplay();
    void beginSelling();
    void watchProducts(int leftMs);
    void stop();
    void drain(int patienceMs);
    void look();
    void tick();
    void fail(Exit exit, const QString &line);
    void end(Exit exit);
    void sayWhatWasDone();
    void say(const QString &line);
    void storeFailed(const Error &error);
    Progress::State progress() const;
    Tally tally() const;
    qint64 pending() const;

    SimSettings m_settings;
    SystemClock m_clock;
    QtScheduler m_scheduler;
    Progress m_progress;
    QByteArray m_recorded;
    std::vector<std::unique_ptr<Shop>> m_shops;
    QHash<qsizetype, QString> m_codes; ///< by shop
    std::vector<std::unique_ptr<SeededRandom>> m_randoms;
    std::vector<std::unique_ptr<Seller>> m_sellers;
    std::unique_ptr<Replayer> m_replayer;
    Phase m_phase = Phase::Joining;
    Exit m_exit = Exit::Done;      ///< what the work itself comes to
    int m_toJoin = 0;
    int m_unfinished = 0;
    bool m_isStopped = false;      ///< by a signal
    qint64 m_workFromMs = 0;
    qint64 m_workMs = 0;
    qint64 m_drainUntilMs = 0;
    std::unique_ptr<Scheduler::Handle> m_tick;
    std::unique_ptr<Scheduler::Handle> m_until;
    std::unique_ptr<Scheduler::Handle> m_products;
    std::unique_ptr<Scheduler::Handle> m_look;
};

} // namespace mostrador
