// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"

namespace mostrador {

/// Numbers in the ids of what is this till's own (people, customers): never one that there was, also where this disk does not know of it. The hub, and whoever
/// reads the journal, know them by these ids, and nobody may be taken for somebody else. Writing calls need an open transaction.
class OwnNumbers final {
public:
    explicit OwnNumbers(Database &database) : m_database(database) {}

    Result<qint64> after(qint64 last) const; ///< the next one; `last`: the highest of its kind on this disk
    /// This disk has not all that the till wrote: from now on numbers are those of this epoch, a thousand for each.
    Result<void> beginLife(int epoch);

private:
    Database &m_database;
};

} // namespace mostrador
