// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include <QString>
#include <memory>

namespace mostrador {

/// A named thread that runs jobs in order. Its end waits until every posted job has run, those that jobs post too: none is dropped.
/// Jobs may use Qt objects of their own on it: it has an event loop.
class WorkerThread final : public Executor {
public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread() override;
    void post(std::function<void()> job) override;
    /// Runs and waits; for start and end of the program only, never from the worker itself.
    void run(const std::function<void()> &job);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador
