// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/PrintReports.h"

#include "models/services/paper/PrintSettings.h"
#include "models/storage/paper/PrintJobStore.h"

namespace mostrador {

Result<void> PrintReports::putZ(Database &database, int number, const QDateTime &now)
{
    const auto ready = SettingStore(database).value(setting::PrintReady);
    if (!ready)
        return ready.error();
    if (ready->isEmpty())
        return {};
    PrintJob job;
    job.kind = Z;
    job.number = QString::number(number);
    const auto id = PrintJobStore(database).put(job, now);
    return id ? Result<void>() : Result<void>(id.error());
}

} // namespace mostrador
