// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/PrintJobs.h"

#include "models/services/paper/PrintSettings.h"

namespace mostrador {

Result<void> PrintJobs::putReceipt(const QString &number, int copy, PaperWish wish, const QDateTime &now)
{
    if (wish == PaperWish::Unwanted)
        return {};
    const auto ready = m_settings.value(setting::PrintReady);
    if (!ready)
        return ready.error();
    if (ready->isEmpty())
        return {};
    const auto automatic = m_settings.value(setting::PrintAutomatic);
    if (!automatic)
        return automatic.error();
    if (wish == PaperWish::AsSet && automatic->isEmpty())
        return {};
    PrintJob job;
    job.kind = PrintJobStore::Receipt;
    job.number = number;
    job.copy = copy;
    const auto id = m_jobs.put(job, now);
    return id ? Result<void>() : Result<void>(id.error());
}

} // namespace mostrador
