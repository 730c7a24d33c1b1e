// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mostrador {

/// Tells whoever started this process as a service (systemd's Type=notify) how it is: "READY=1", "STOPPING=1". Nothing, where nobody asked to be told.
void tellServiceManager(const char *state);

} // namespace mostrador
