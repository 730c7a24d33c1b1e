// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/hub/LedgerStore.h"
#include <QHash>

namespace mostrador {

/// What every entry of a batch is judged by, asked of the books once: whose a lane is, and what currency they are kept in.
class BookFacts final {
public:
    explicit BookFacts(LedgerStore &ledger) : m_ledger(ledger) {}
    Result<int> ownerOf(const EntryId &id);
    Result<void> checkCurrency(const Currency &currency); ///< Error::Invalid: not the books'

private:
    LedgerStore &m_ledger;
    QHash<QPair<int, int>, int> m_owners; ///< by lane
    QString m_currency;                   ///< of the books; empty: not asked yet, or they have none
};

} // namespace mostrador
