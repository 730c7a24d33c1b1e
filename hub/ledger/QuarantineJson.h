// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/hub/LedgerStore.h"

namespace mostrador {

/// An entry in quarantine as the command line, REST and an export show it. whole: with its headers and its bytes.
QJsonObject quarantineJson(const QuarantinedEntry &entry, bool whole);

} // namespace mostrador
