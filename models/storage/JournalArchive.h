// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/JournalEntry.h"
#include <functional>
#include <optional>

namespace mostrador {

/// The entries of a till's or the hub's database, as they are written there, for export and for whoever looks at one.
class JournalArchive final {
public:
    explicit JournalArchive(Database &database) : m_database(database) {}

    /// Every entry, till by till in the order of writing; an entry that has no signature of its own comes without. One consistent state,
    /// also of a file in use. Error::Damaged when it cannot be read to its end.
    Result<void> each(const std::function<void(const SignedEntry &)> &entry) const;
    /// Of a damaged file: what can still be read, from both its ends, and holds (its hash fits), in the order of writing.
    struct Missing {
        EntryId from;
        qint64 to = 0;       ///< last one that is not there
        QString reason;
    };
    Result<QList<Missing>> salvage(const std::function<void(const SignedEntry &)> &entry) const;
    Result<std::optional<SignedEntry>> at(const EntryId &id) const;

private:
    Result<QString> select() const;
    Database &m_database;
};

} // namespace mostrador
