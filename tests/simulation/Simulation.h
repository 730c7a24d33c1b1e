// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace mostrador::simulation {

/// What is run: the same plan gives the same run.
struct Plan {
    quint64 seed = 1;
    int minutes = 10;         ///< of virtual time in which things go wrong
    bool keepLog = false;
    bool lazyDisks = false;   ///< negative control: tills with synchronous=NORMAL
    bool doubling = false;    ///< negative control: the hub applies what it has once more
};

struct Outcome {
    QStringList violations;
    QStringList log;
    qint64 virtualMs = 0;
    qint64 drainMs = 0;       ///< from the last fault to everything delivered
    qint64 steps = 0;
    qint64 sales = 0;
    qint64 entries = 0;
    qint64 faults = 0;
    qint64 cutsThatLost = 0;  ///< power cuts in which something that was not synced was gone
    qint64 doubled = 0;
    QMap<QString, qint64> drawn;
};

/// One shop's life: some tills, a hub, a broker, people and faults, in one thread and virtual time.
Outcome simulate(const Plan &plan);

} // namespace mostrador::simulation
