// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"

namespace mostrador {

/// A consistent copy of a database that is in use, in one file. Error::Conflict: the file exists; Storage: it cannot be written.
Result<void> backUp(Database &database, const QString &file);

/// Marks a copy as restored: the hub that opens it next takes a new name and a new epoch. The file is closed again.
Result<void> markRestored(const QString &file, const QString &vfs = {});

} // namespace mostrador
