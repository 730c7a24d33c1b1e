// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/DrawerEntries.h"

#include "models/storage/Sql.h"
#include "models/wire/CashPayloads.h"
#include "models/wire/Payloads.h"

namespace mostrador {

Result<std::pair<int, qint64>> newestDrawerEntry(Database &database)
{
    std::pair<int, qint64> newest{0, 0};
    const auto read =
        database.sql().walk(QStringLiteral("SELECT epoch, seq, type FROM journal ORDER BY epoch DESC, seq DESC LIMIT 1000"), {}, [&newest](const QSqlQuery &row) {
            const QString type = row.value(2).toString();
            if (!EntryType::isSale(type) && type != EntryType::CashMoved)
                return true;
            newest = {row.value(0).toInt(), row.value(1).toLongLong()};
            return false;
        });
    if (!read)
        return read.error();
    return newest;
}

} // namespace mostrador
