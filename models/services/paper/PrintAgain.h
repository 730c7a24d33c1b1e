// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/JournalStore.h"
#include "models/storage/paper/PrintJobStore.h"

namespace mostrador {

/// What a person wants on paper beside what comes out by itself. The first of a document is the original; each after it is marked as a copy, and an
/// entry of the journal in the same transaction. Of the storage thread.
class PrintAgain final {
public:
    PrintAgain(Database &database, JournalStore &journal) : m_database(database), m_journal(journal), m_jobs(database) {}

    /// The original of a receipt that has none yet; the job. Error::Conflict: it was printed before, or is about to be.
    Result<qint64> receipt(const QString &number);
    /// A Z or a slip (PrintReports). Which copy of it; 0: the first. Error::NotFound: there is none of that number here.
    Result<int> report(const QString &kind, const QString &number);
    /// A job that perhaps came out waits again, as a copy: the paper that there may be is not doubled unseen. What is no document of the books (a test
    /// page, an X) says so in its first line. Error::Conflict: it is not in doubt any more; NotFound: the document is not here any more.
    Result<void> doubted(qint64 id);
    /// In the open transaction: which copy of a document that comes next, `least` or later, with its entry; 0 is the original, and has none.
    Result<int> nextCopy(const QString &kind, const QString &number, int least);

private:
    Result<void> checkIsHere(const QString &kind, const QString &number) const;
    Result<void> markPaper(PrintJob &job) const;
    Database &m_database;
    JournalStore &m_journal;
    PrintJobStore m_jobs;
};

} // namespace mostrador
