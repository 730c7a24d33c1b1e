// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include <utility>

namespace mostrador {

/// Epoch and number of the newest entry that a drawer is opened for: a document, or cash that was moved (an opening for nothing of that is one, too).
/// Zeros: there is none.
Result<std::pair<int, qint64>> newestDrawerEntry(Database &database);

} // namespace mostrador
