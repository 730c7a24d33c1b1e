// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/PrintDoubt.h"

#include "models/storage/Sql.h"
#include <QCoreApplication>

namespace mostrador {

Result<int> doubtPrintJobs(Database &database, const QDateTime &now)
{
    const auto done =
        database.sql()
            .run(QStringLiteral(
                     "UPDATE print_job SET state = 'unsure', problem = ?, changed_at = ? WHERE state IN ('waiting', 'printing', 'unsure') AND state <> 'unsure'"),
                 {QCoreApplication::translate("Paper", "This till was put back to a copy: it may have been printed since the copy was made."), now.toMSecsSinceEpoch()});
    if (!done)
        return done.error();
    return database.sql().changes();
}

} // namespace mostrador
