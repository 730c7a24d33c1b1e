// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/runtime/WorkerThread.h"

namespace mostrador {

/// A thread that is made when it is first wanted: few tills of a simulator have a printer, or a PIN. Posted to from one thread.
class WorkerOnDemand final : public Executor {
public:
    explicit WorkerOnDemand(const QString &name) : m_name(name) {}
    void post(std::function<void()> job) override
    {
        if (!m_worker)
            m_worker = std::make_unique<WorkerThread>(m_name);
        m_worker->post(std::move(job));
    }

private:
    QString m_name;
    std::unique_ptr<WorkerThread> m_worker;
};

} // namespace mostrador
