// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/RetentionRounds.h"

#include "models/services/TillStores.h"
#include <QDebug>

namespace mostrador {

namespace {
constexpr int FirstMs = 120'000; ///< the start of the day has other things to do
constexpr int PauseMs = 250;
constexpr int DayMs = 24 * 3600 * 1000;
constexpr int Batch = 200; ///< rows in a transaction: some milliseconds
} // namespace

RetentionRounds::RetentionRounds(int days, std::shared_ptr<Till::Stores> stores, Executor &storage, Executor &own, Scheduler &scheduler)
    : m_days(days), m_stores(std::move(stores)), m_storage(storage), m_own(own), m_scheduler(scheduler)
{
    if (m_days > 0)
        next(FirstMs);
}

void RetentionRounds::next(int milliseconds)
{
    m_next = m_scheduler.after(milliseconds, [this] { step(); });
}

void RetentionRounds::step()
{
    m_storage.post([this, stores = m_stores, days = m_days, own = &m_own, alive = std::weak_ptr<int>(m_alive)] {
        const auto gone = stores->retention->prune(days, Batch);
        if (!gone)
            qWarning().noquote() << QStringLiteral("what the hub confirmed long ago cannot be removed: %1 %2").arg(gone.error().message, gone.error().detail);
        own->post([this, alive, rows = gone ? *gone : 0] {
            if (alive.expired())
                return;
            m_gone += rows;
            if (rows == 0 && m_gone > 0)
                qInfo().noquote() << QStringLiteral("%1 rows that the hub confirmed more than %2 days ago were removed").arg(std::exchange(m_gone, 0)).arg(m_days);
            next(rows > 0 ? PauseMs : DayMs);
        });
    });
}

} // namespace mostrador
