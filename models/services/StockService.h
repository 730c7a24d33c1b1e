// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/JournalStore.h"
#include "models/storage/CatalogStore.h"
#include "models/storage/SaleStore.h"
#include "models/storage/StockStore.h"
#include "models/wire/Payloads.h"

namespace mostrador {

/// Stock that changes for another reason than a sale: each a journal entry and a change of the till's own copy, in one transaction. Error::Denied where
/// it needs somebody who may (people/Permission.h).
class StockService final {
public:
    StockService(Database &database, JournalStore &journal);
    Result<void> move(const StockMoved &moved); ///< Error::Invalid: zero, unknown reason; NotFound: unknown product; Conflict: externalReference known
    Result<void> count(StockCounted counted);   ///< book and ownSeq are set here

private:
    Database &m_database;
    JournalStore &m_journal;
    CatalogStore m_products;
    StockStore m_stock;
    SaleStore m_references;
};

} // namespace mostrador
