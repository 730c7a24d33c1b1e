// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/Baskets.h"
#include "app/sim/Counter.h"
#include "app/sim/Tally.h"
#include "models/services/Catalogue.h"
#include "models/services/Till.h"

namespace mostrador {

/// A shop that sells: one random sale after another through the services that the window uses, now and then a return or a void of one of
/// its own earlier sales; now and then goods come in for what is short. Waits while the till has no products yet.
class Seller final : public QObject {
    Q_OBJECT
public:
    struct Settings {
        qint64 leastMs = 1000;     ///< between two sales; mostMs 0: as fast as the till takes them
        qint64 mostMs = 2000;
        qint64 count = -1;         ///< sales, returns and voids not counted; -1: until stop()
        int inFlight = 32;         ///< documents on their way to the disk
    };
    Seller(Till &till, Catalogue &catalogue, Scheduler &scheduler, const Clock &clock, RandomSource &random, Settings settings, QObject *parent = nullptr);

    /// A shop at its own pace rings its sales up line by line from now on, and now and then parks one, goes on with one, or gives one up.
    void setParking(Parking &parking);
    void start();
    void stop();                   ///< no new ones; finished() comes when those on their way are answered
    bool hasProducts();            ///< something to sell
    const Tally &tally() const { return m_tally; }

Q_SIGNALS:
    void refused(const QString &what);
    void failed(const mostrador::Error &error); ///< the store does not take any more; finished() follows
    void finished();

private:
    bool isFast() const { return m_settings.mostMs == 0; }
    bool isDone() const { return !m_running || (m_settings.count >= 0 && m_started >= m_settings.count); }
    void pump();
    void schedule();
    void sellOne();
    void serveOne();
    void complete(const Result<Sale> &sale);
    void undoOne(SaleType type);
    void receiveGoods();
    void answered(const Result<CommittedSale> &done);
    void finishIfDone();

    Till &m_till;
    Catalogue &m_catalogue;
    Scheduler &m_scheduler;
    const Clock &m_clock;
    RandomSource &m_random;
    Settings m_settings;
    Baskets m_baskets;
    std::unique_ptr<Counter> m_counter;
    QStringList m_recent;          ///< numbers of own sales that may still be undone
    Tally m_tally;
    qint64 m_started = 0;
    qint64 m_untilDelivery = 30;   ///< sales until goods come in; a fast run sells only
    int m_inFlight = 0;
    bool m_stale = true;           ///< the products must be read again
    bool m_running = false;
    bool m_pumping = false;
    bool m_told = false;
    bool m_ended = false;
    std::unique_ptr<Scheduler::Handle> m_timer;
};

} // namespace mostrador
