// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/PrintAgain.h"

#include "models/services/paper/PrintReports.h"
#include "models/storage/SaleStore.h"
#include "models/storage/cash/ShiftStore.h"
#include "models/storage/paper/PrintCounts.h"
#include "models/wire/Payloads.h"
#include <QCoreApplication>

namespace mostrador {

static bool isReport(const QString &kind)
{
    return kind == PrintReports::Z || kind == PrintReports::Move;
}

Result<void> PrintAgain::checkIsHere(const QString &kind, const QString &number) const
{
    const auto isHere = [](const auto &found) -> Result<bool> { return found ? Result<bool>(found->has_value()) : found.error(); };
    const ShiftStore shifts(m_database);
    const auto found = kind == PrintReports::Z ? isHere(shifts.report(number.toInt()))
        : kind == PrintReports::Move
        ? isHere(shifts.move(number))
        : isHere(SaleStore(m_database).committed(number));
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Paper", "The document %1 is not at this till any more.").arg(number), {}};
    return {};
}

Result<qint64> PrintAgain::receipt(const QString &number)
{
    const auto printed = m_jobs.wasPrinted(PrintJobStore::Receipt, number);
    if (!printed)
        return printed.error();
    if (*printed)
        return Error{Error::Code::Conflict, QCoreApplication::translate("Paper", "Receipt %1 was printed before.").arg(number), {}};
    PrintJob job;
    job.kind = PrintJobStore::Receipt;
    job.number = number;
    return m_jobs.add(job, m_journal.now());
}

Result<int> PrintAgain::nextCopy(const QString &kind, const QString &number, int least)
{
    const auto counted = isReport(kind) ? PrintCounts::countPrint(m_database, kind, number) : SaleStore(m_database).addCopy(number);
    if (!counted)
        return counted;
    const int copy = qMax(least, isReport(kind) ? *counted - 1 : *counted);
    if (copy == 0)
        return copy;
    const auto entry = isReport(kind)
        ? m_journal.append(EntryType::ReportReprinted, encode(ReportReprinted{kind, number, copy}))
        : m_journal.append(EntryType::ReceiptReprinted, encode(ReceiptReprinted{number, copy}));
    return entry ? Result<int>(copy) : entry.error();
}

Result<int> PrintAgain::report(const QString &kind, const QString &number)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto here = checkIsHere(kind, number); !here)
        return here.error();
    const auto copy = nextCopy(kind, number, 0);
    if (!copy)
        return copy;
    PrintJob job;
    job.kind = kind;
    job.number = number;
    job.copy = *copy;
    if (const auto id = m_jobs.put(job, m_journal.now()); !id)
        return id.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return copy;
}

/// Before what is on it: whoever finds two of them knows which was the second.
Result<void> PrintAgain::markPaper(PrintJob &job) const
{
    const auto paper = PaperDocument::fromBytes(job.paper);
    if (!paper)
        return paper.error();
    const QString words = QCoreApplication::translate("Paper", "Printed once more");
    PaperDocument marked;
    marked.text(words, PaperAlign::Center, true);
    if (!paper->isEmpty() && paper->lines().first() == marked.lines().first())
        return {};
    marked.append(*paper);
    job.paper = marked.toBytes();
    return {};
}

Result<void> PrintAgain::doubted(qint64 id)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto found = m_jobs.job(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->state != PrintState::Unsure)
        return Error{Error::Code::Conflict, QCoreApplication::translate("Paper", "It was printed or put away meanwhile. Nothing was changed."), {}};
    PrintJob job = **found;
    if (!job.paper.isEmpty()) {
        if (const auto marked = markPaper(job); !marked)
            return marked;
    } else {
        if (const auto here = checkIsHere(job.kind, job.number); !here)
            return here;
        const auto copy = nextCopy(job.kind, job.number, 1);
        if (!copy)
            return copy.error();
        job.copy = *copy;
    }
    if (const auto moved = PrintCounts::putBack(m_database, job, m_journal.now()); !moved)
        return moved;
    return transaction.commit();
}

} // namespace mostrador
