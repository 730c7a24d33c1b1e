// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include <QList>
#include <utility>

namespace mostrador {

/// Keeps jobs while it holds: a thread that is busy, or one whose program ends before; else it does them at once. In the order in which they came, also those
/// that a job posts.
class HeldExecutor final : public Executor {
public:
    explicit HeldExecutor(bool holds = true) : m_holds(holds) {}
    void post(std::function<void()> job) override
    {
        m_jobs.append(std::move(job));
        if (!m_holds)
            runAll();
    }
    void hold() { m_holds = true; }
    void letGo()
    {
        m_holds = false;
        runAll();
    }

    bool runOne() ///< false: there is none
    {
        if (m_jobs.isEmpty())
            return false;
        m_jobs.takeFirst()();
        return true;
    }
    void runAll() ///< also what they post
    {
        while (runOne()) {
        }
    }
    void forget() { m_jobs.clear(); }
    qsizetype waiting() const { return m_jobs.size(); }

private:
    bool m_holds;
    QList<std::function<void()>> m_jobs;
};

} // namespace mostrador
