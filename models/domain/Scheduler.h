// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace mostrador {

/// Timers, passed in. Callbacks run on the thread that asked. Destroying the handle cancels.
class Scheduler {
public:
    class Handle {
    public:
        virtual ~Handle() = default;
    };
    virtual ~Scheduler() = default;
    [[nodiscard]] virtual std::unique_ptr<Handle> after(int milliseconds, std::function<void()> callback) = 0;
};

/// Runs jobs one after another, somewhere: the storage thread, or right here (InlineExecutor).
class Executor {
public:
    virtual ~Executor() = default;
    /// Jobs run in the order of posting; a job posted before the executor is stopped is run, never dropped.
    virtual void post(std::function<void()> job) = 0;
};

class InlineExecutor final : public Executor {
public:
    void post(std::function<void()> job) override { job(); }
};

} // namespace mostrador
