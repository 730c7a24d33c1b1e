// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace mostrador {

/// The time, passed in so that all of it can run in virtual time. The one real implementation is transport/SystemClock.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;   ///< wall clock, UTC, milliseconds; may jump
    virtual qint64 monotonicMs() const = 0; ///< never goes back while the machine is up
    virtual QString bootId() const = 0;     ///< changes when the machine starts again; monotonicMs compares only within one
};

} // namespace mostrador
