// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/World.h"

namespace mostrador::simulation {

/// The network between two machines. While it is cut nothing comes through and nobody is told.
struct Line {
    bool cut = false;
    qint64 leastUs = 200;
    qint64 mostUs = 3'000;
    int answersLost = 0; ///< percent: what was asked arrives, the answer does not

    qint64 delay(World &world) const { return world.between(leastUs, mostUs); }
    void heal() { *this = Line(); }
};

} // namespace mostrador::simulation
