// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/ReprintService.h"

#include "models/domain/CrashPoint.h"
#include "models/services/paper/PrintAgain.h"
#include <QCoreApplication>

namespace mostrador {

Result<Reprint> ReprintService::reprint(const QString &number)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto document = m_sales.committed(number);
    if (!document)
        return document.error();
    if (!*document)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Checkout", "There is no sale %1 on this till.").arg(number), {}};
    const auto copy = PrintAgain(m_database, m_journal).nextCopy(PrintJobStore::Receipt, number, 1);
    if (!copy)
        return copy.error();
    const Reprint reprint{{(*document)->sale, (*document)->entry, (*document)->hash}, *copy};
    if (const auto put = m_paper.putReceipt(number, reprint.copy, PaperWish::Wanted, m_journal.now()); !put)
        return put.error();
    crashPoint("reprint_before_commit");
    if (const auto done = transaction.commit(); !done)
        return done.error();
    crashPoint("reprint_after_commit");
    return reprint;
}

} // namespace mostrador
