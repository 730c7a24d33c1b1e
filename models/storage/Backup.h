// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/JournalEntry.h"
#include <QDateTime>
#include <functional>

namespace mostrador {

/// A consistent copy of a database that is in use, in one file; a till's is marked as one (DatabaseCopy.h). Error::Conflict: the file exists;
/// Storage: it cannot be written.
Result<void> backUp(Database &database, const QString &file);
/// The mark of a till's copy. The file is closed again.
Result<void> markCopy(const QString &file, const QString &vfs = {});

/// One backup of a round: a copy of `source` (in use or not) in `folder`, named after it and the time, that counts only once every entry of it
/// has been verified; then all but the newest `keep` go. Gives its file. Error::Damaged: the copy does not verify; it is kept under another
/// name and the older ones stay. Storage: it cannot be written; the older ones stay. Busy: `goesOn` said no (asked often, on this thread).
Result<QString> backUpVerified(const QString &source, const QString &folder, const QDateTime &now, int keep, const SignatureVerifier &verifier,
                               const std::function<bool()> &goesOn);

/// Marks a copy as restored: the hub that opens it next takes a new name and a new epoch. Tills that are new to it get numbers after
/// `newTillsAfter` and after those that it may have forgotten. The file is closed again.
Result<void> markRestored(const QString &file, const QString &vfs = {}, int newTillsAfter = 0);
/// The highest number of a till that a hub's store has given or has left out; 0: none, or it cannot be read.
int numbersGiven(const QString &file);

} // namespace mostrador
