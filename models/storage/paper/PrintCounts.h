// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/paper/PrintJobStore.h"

namespace mostrador {

/// What a person wants once more. In the open transaction, on the storage thread.
namespace PrintCounts {
/// A Z or a slip is given to the printer: how often by now.
Result<int> countPrint(Database &database, const QString &kind, const QString &number);
/// A job that is in doubt waits again, as `job` has it now (copy, paper). Error::Conflict: it is in another state.
Result<void> putBack(Database &database, const PrintJob &job, const QDateTime &now);
} // namespace PrintCounts

} // namespace mostrador
