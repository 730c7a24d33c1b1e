// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/TakenJob.h"

#include "models/domain/CrashPoint.h"
#include "models/services/TillStores.h"
#include "models/services/paper/PrintReports.h"
#include "models/storage/cash/ShiftStore.h"

namespace mostrador {

static Result<void> readInto(Till::Stores &stores, TakenJob &taken)
{
    if (!taken.job.paper.isEmpty())
        return {};
    const ShiftStore shifts(*stores.database);
    if (taken.job.kind == PrintJobStore::Receipt) {
        const auto document = stores.sales->committed(taken.job.number);
        if (!document)
            return document.error();
        if (*document)
            taken.sale = (*document)->sale;
    } else if (taken.job.kind == PrintReports::Z) {
        const auto report = shifts.report(taken.job.number.toInt());
        if (!report)
            return report.error();
        taken.report = *report;
    } else if (taken.job.kind == PrintReports::Move) {
        const auto move = shifts.move(taken.job.number);
        if (!move)
            return move.error();
        taken.move = *move;
    }
    return {};
}

Result<std::shared_ptr<TakenJob>> TakenJob::next(Till::Stores &stores, const QDateTime &now)
{
    PrintJobStore jobs(*stores.database);
    const auto job = jobs.next();
    if (!job)
        return job.error();
    if (!*job)
        return std::shared_ptr<TakenJob>();
    auto taken = std::make_shared<TakenJob>(TakenJob{**job});
    if (const auto read = readInto(stores, *taken); !read)
        taken->unreadable = read.error().message;
    if (const auto moved = jobs.move(taken->job.id, PrintState::Waiting, PrintState::Printing, {}, now); !moved)
        return moved.error();
    crashPoint("paper_job_taken");
    return taken;
}

} // namespace mostrador
