// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"

namespace mostrador {

/// Timers of the event loop of the thread that asks. A handle is destroyed on that thread too.
class QtScheduler final : public Scheduler {
public:
    std::unique_ptr<Handle> after(int milliseconds, std::function<void()> callback) override;
};

} // namespace mostrador
