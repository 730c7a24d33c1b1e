// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SettingStore.h"

#include "models/storage/Sql.h"

namespace mostrador {

Result<QString> SettingStore::value(const QString &key) const
{
    const auto value = m_database.sql().scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    if (!value)
        return value.error();
    return value->toString();
}

Result<void> SettingStore::keep(const QString &key, const QString &value)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto kept = put(key, value);
    return kept ? transaction.commit() : kept;
}

Result<void> SettingStore::put(const QString &key, const QString &value)
{
    return value.isEmpty() ? m_database.sql().run(QStringLiteral("DELETE FROM setting WHERE key = ?"), {key})
                           : m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"), {key, value});
}

} // namespace mostrador
