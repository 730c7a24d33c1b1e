// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/PrintCounts.h"

#include "models/storage/Sql.h"
#include <QCoreApplication>

namespace mostrador {

Result<int> PrintCounts::countPrint(Database &database, const QString &kind, const QString &number)
{
    const auto prints =
        database.sql()
            .scalar(QStringLiteral(
                        "INSERT INTO report_print (kind, number, prints) VALUES (?, ?, 1) ON CONFLICT (kind, number) DO UPDATE SET prints = prints + 1 RETURNING prints"),
                    {kind, number});
    return prints ? Result<int>(prints->toInt()) : prints.error();
}

Result<void> PrintCounts::putBack(Database &database, const PrintJob &job, const QDateTime &now)
{
    Sql &sql = database.sql();
    const auto done =
        sql.run(QStringLiteral("UPDATE print_job SET state = 'waiting', problem = '', copy = ?, paper = ?, changed_at = ? WHERE id = ? AND state = 'unsure'"),
                {job.copy, job.paper, now.toMSecsSinceEpoch(), job.id});
    if (!done)
        return done;
    if (sql.changes() != 1)
        return Error{Error::Code::Conflict, QCoreApplication::translate("Paper", "It was printed or put away meanwhile. Nothing was changed."), {}};
    return {};
}

} // namespace mostrador
