// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/PrintReports.h"

#include "models/services/paper/PrintSettings.h"
#include "models/storage/paper/PrintCounts.h"

namespace mostrador {

static Result<void> put(Database &database, const QString &kind, const QString &number, const QDateTime &now)
{
    PrintJob job;
    job.kind = kind;
    job.number = number;
    if (const auto id = PrintJobStore(database).put(job, now); !id)
        return id.error();
    const auto counted = PrintCounts::countPrint(database, kind, number);
    return counted ? Result<void>() : Result<void>(counted.error());
}

Result<void> PrintReports::putZ(Database &database, int number, const QDateTime &now)
{
    const auto ready = SettingStore(database).value(setting::PrintReady);
    if (!ready)
        return ready.error();
    return ready->isEmpty() ? Result<void>() : put(database, Z, QString::number(number), now);
}

Result<void> PrintReports::putMove(Database &database, const QString &slip, const QDateTime &now)
{
    const SettingStore settings(database);
    const auto ready = settings.value(setting::PrintReady);
    const auto automatic = settings.value(setting::PrintAutomatic);
    if (!ready || !automatic)
        return ready ? automatic.error() : ready.error();
    return ready->isEmpty() || automatic->isEmpty() ? Result<void>() : put(database, Move, slip, now);
}

} // namespace mostrador
