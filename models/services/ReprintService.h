// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/CheckoutService.h"

namespace mostrador {

/// A receipt that is shown or printed once more.
struct Reprint {
    CommittedSale document;
    int copy = 1; ///< which copy of it, from 1
};

/// Receipts once more: each is a journal entry before anybody sees it, and where there is a printer it is printed.
class ReprintService final {
public:
    ReprintService(Database &database, JournalStore &journal) : m_database(database), m_journal(journal), m_sales(database), m_paper(database) {}
    /// Error::NotFound: no such document on this till. Storage: not recorded, and so not to be shown as a copy.
    Result<Reprint> reprint(const QString &number);

private:
    Database &m_database;
    JournalStore &m_journal;
    SaleStore m_sales;
    PrintJobs m_paper;
};

} // namespace mostrador
