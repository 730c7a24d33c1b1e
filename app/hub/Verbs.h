// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/HubSettings.h"

namespace mostrador {

/// Any verb but serve: on the hub that runs on this data folder, or on its store when none runs. Answer on stdout, trouble on stderr.
int runVerb(const HubSettings &settings, const ProgramOptions &options);

} // namespace mostrador
