// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include <QObject>
#include <memory>

namespace mostrador {

/// Runs jobs in the event loop of the thread that this object lives on. Any thread may post. Jobs that its loop did not get to
/// when it is destroyed are run then, on that thread.
class LoopExecutor final : public QObject, public Executor {
public:
    explicit LoopExecutor(QObject *parent = nullptr);
    ~LoopExecutor() override;
    void post(std::function<void()> job) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
    bool runOne();
};

} // namespace mostrador
