// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/SimDisk.h"

namespace mostrador::simulation {

/// Disks with a new, empty database ("hub.db", "till.db"), made once: a run need not migrate each of its own.
const SimDisk::Image &emptyHub();
const SimDisk::Image &emptyTill();

} // namespace mostrador::simulation
