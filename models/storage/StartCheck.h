// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QString>
#include <functional>

namespace mostrador {

class SignatureVerifier;
class Sql;

/// How thoroughly a database is looked at before anything is written to it. SQLite's own check reads every page, some 40 MB in a second: a small file
/// always gets it, a larger one after an end that was none (its log is still there). What is too large for a start has its schema, the
/// first page of every table and the hashes of its newest entries checked; checkBehind() looks at the rest while it is in use.
struct StartCheck {
    static constexpr qint64 WholeBytes = 16LL * 1024 * 1024;
    static constexpr qint64 WholeBytesAfterCrash = 64LL * 1024 * 1024;
    static constexpr int NewestEntries = 1000;

    qint64 bytes = 0;
    bool endedCleanly = false;

    static StartCheck asLeft(const QString &file);       ///< to be asked before it is opened
    static StartCheck afterFailure(const QString &file); ///< of the disk, under an open database
    bool isWhole() const { return bytes <= (endedCleanly ? WholeBytes : WholeBytesAfterCrash); }
    /// Error::Damaged with what was found in `detail`.
    Result<void> run(Sql &sql) const;
};

/// Looks at all of a database that is in use, over a connection of its own: every entry's hash, the chain, the signatures, and every row of
/// every table.
/// Error::Damaged, for a person to read; Busy: `goesOn` said no (asked often, on this thread); NotFound, Storage: it cannot be opened.
Result<void> checkBehind(const QString &file, const SignatureVerifier &verifier, const std::function<bool()> &goesOn);

} // namespace mostrador
