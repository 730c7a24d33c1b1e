// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Backup.h"

#include "models/domain/Durable.h"
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
    if (!makeDurable(file))
        return Error{Error::Code::Storage, QStringLiteral("The copy %1 may not outlive a power cut: the disk did not take it. The store itself is untouched.").arg(QDir::toNativeSeparators(file)), {}};
    return {};
}

Result<void> markRestored(const QString &file)
{
    const auto database = Database::openWriter(file, Database::Kind::Hub);
    if (!database)
        return database.error();
    return (*database)->sql().run(QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES ('restored', '1')"));
}

} // namespace mostrador
