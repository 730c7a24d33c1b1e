// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"

namespace mostrador {

/// What a till keeps over its restarts beside its books, each under a word.
class SettingStore final {
public:
    explicit SettingStore(Database &database) : m_database(database) {}
    Result<QString> value(const QString &key) const;              ///< empty when nothing is kept
    Result<void> keep(const QString &key, const QString &value);  ///< in a transaction of its own; empty: nothing any more
    Result<void> put(const QString &key, const QString &value);   ///< the same in the open one

private:
    Database &m_database;
};

} // namespace mostrador
