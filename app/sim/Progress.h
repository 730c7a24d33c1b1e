// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include <QString>

namespace mostrador {

/// How far a run is, on stderr: a bar that is drawn again and again on a terminal, else a line in the log now and then.
class Progress final {
public:
    struct State {
        qint64 done = 0;
        qint64 of = -1;      ///< -1: no end is known
        QString unit;        ///< "rows", "sales"
        qint64 waiting = 0;  ///< committed, not confirmed
    };
    explicit Progress(const Clock &clock);
    void show(const State &state);
    void end(const State &state);   ///< the last word; leaves the line
    static QString text(const State &state, double perSecond, int barWidth);

private:
    double rate(const State &state) const;
    const Clock &m_clock;
    bool m_isTerminal;
    bool m_drawn = false;
    qint64 m_startMs;
    qint64 m_saidMs;
};

} // namespace mostrador
