// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/RandomSource.h"
#include "models/domain/Scheduler.h"

namespace mostrador {

class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override;
    qint64 monotonicMs() const override;
    QString bootId() const override; ///< /proc/sys/kernel/random/boot_id; elsewhere a value made at start
};

/// The system's cryptographic generator. Any thread.
class SystemRandom final : public RandomSource {
public:
    quint64 next() override;
};

/// Timers of the thread's event loop.
class QtScheduler final : public Scheduler {
public:
    std::unique_ptr<Handle> after(int milliseconds, std::function<void()> callback) override;
};

} // namespace mostrador
