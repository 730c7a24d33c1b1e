// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"

namespace mostrador {

/// A clock that stands until a test moves it.
class ManualClock final : public Clock {
public:
    explicit ManualClock(const QDateTime &start = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)) : m_now(start) {}
    QDateTime nowUtc() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }
    QString bootId() const override { return m_boot; }

    void advance(qint64 ms) { m_now = m_now.addMSecs(ms); m_monotonic += ms; }
    void setWall(const QDateTime &now) { m_now = now; } ///< the wall clock jumps
    void restart() { m_boot += QLatin1Char('+'); m_monotonic = 0; }

private:
    QDateTime m_now;
    qint64 m_monotonic = 1000;
    QString m_boot = QStringLiteral("boot");
};

} // namespace mostrador
