// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include <QDateTime>

namespace mostrador {

/// Of a copy that a till is put back to, in the open transaction: what waited for the printer when it was made may have been printed since, and only
/// a person can say. How many there are.
Result<int> doubtPrintJobs(Database &database, const QDateTime &now);

} // namespace mostrador
