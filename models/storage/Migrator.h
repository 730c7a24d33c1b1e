// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"

namespace mostrador {

/// Brings a database to the program's schema: resources :/migrations/<till|hub>/NNNN_name.sql, each in one transaction with
/// PRAGMA user_version = NNNN. A released file is never edited. Error::TooNew when the database is ahead of the program.
Result<void> migrate(Sql &sql, Database::Kind kind);

/// Statements of a script: split at ';' outside of quotes, comments and BEGIN … END of triggers.
QStringList statementsOf(const QString &script);

} // namespace mostrador
