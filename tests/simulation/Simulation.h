// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QStringList>

namespace mostrador::simulation {

/// What happens more than the rest. Seeds of one mix are no seeds of another.
enum class Mix {
    Ordinary, ///< a shop's day, and whatever may break
    Edits,    ///< few products, many prices made at tills and at the hub, links that come and go, hubs put back
    Lives     ///< disks put back, copied and full; hubs put back and emptied; tills that join again
};

/// What is run: the same plan gives the same run.
struct Plan {
    quint64 seed = 1;
    Mix mix = Mix::Ordinary;
    QSet<qint64> without;     ///< faults that are left out, by their number in the run (but for the ordinary mix, the others stay as they are)
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
    QStringList faultList;    ///< of those that happened: number, moment, name
    qint64 checks = 0;        ///< databases looked at after a step
    qint64 joined = 0;        ///< tills that joined again
    qint64 leftBehind = 0;    ///< entries that stayed at their till, told to a person
    qint64 cutsThatLost = 0;  ///< power cuts in which something that was not synced was gone
    qint64 doubled = 0;
    QMap<QString, qint64> drawn;
};

/// One shop's life: some tills, a hub, a broker, people and faults, in one thread and virtual time.
Outcome simulate(const Plan &plan);

} // namespace mostrador::simulation
