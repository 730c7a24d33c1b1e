// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Backup.h"

#include "models/storage/Sql.h"
#include <QDir>
#include <QFileInfo>

namespace mostrador {

Result<void> backUp(Database &database, const QString &file)
{
    if (QFileInfo::exists(file))
        return Error{Error::Code::Conflict, QStringLiteral("%1 is there already. Nothing was written; choose another name.").arg(QDir::toNativeSeparators(file)), {}};
    if (const auto copied = database.sql().run(QStringLiteral("VACUUM INTO ?"), {file}); !copied)
        return Error{Error::Code::Storage, QStringLiteral("The copy cannot be written to %1. The store itself is untouched.").arg(QDir::toNativeSeparators(file)), copied.error().detail};
    return {};
}

Result<void> markRestored(const QString &file, const QString &vfs)
{
    const auto database = Database::openWriter(file, Database::Kind::Hub, vfs);
    if (!database)
        return database.error();
    return (*database)->sql().run(QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES ('restored', '1')"));
}

} // namespace mostrador
