// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"

namespace mostrador {

/// The machine's clocks. Any thread.
class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override;
    qint64 monotonicMs() const override;
    QString bootId() const override; ///< /proc/sys/kernel/random/boot_id; elsewhere a value made at start
};

} // namespace mostrador
