// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/Simulation.h"
#include <QStringList>

namespace mostrador::simulation {

/// The program's work: options, seeds, a line for each that fails, and the sums. 0: all of them held.
int runSeeds(const QStringList &arguments);

/// As --mix names them, in the order of Mix.
const QStringList &mixNames();

/// Nothing of what the product says is printed while this stands.
void silence();

} // namespace mostrador::simulation
