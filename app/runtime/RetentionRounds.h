// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/services/Till.h"
#include <memory>

namespace mostrador {

/// Has a till's store forget what the hub confirmed long ago: a small transaction at a time, with room for sales between two.
class RetentionRounds final {
public:
    /// days: 0, nothing is ever removed.
    RetentionRounds(int days, std::shared_ptr<Till::Stores> stores, Executor &storage, Executor &own, Scheduler &scheduler);

private:
    void next(int milliseconds);
    void step();
    int m_days;
    std::shared_ptr<Till::Stores> m_stores;
    Executor &m_storage;
    Executor &m_own;
    Scheduler &m_scheduler;
    std::unique_ptr<Scheduler::Handle> m_next;
    qint64 m_gone = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
