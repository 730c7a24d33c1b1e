// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/BookFacts.h"

namespace mostrador {

/// The till that wrote it: another number's, when that number is somebody else's here.
Result<int> BookFacts::ownerOf(const EntryId &id)
{
    const QPair<int, int> key{id.till.value, id.epoch};
    if (const auto known = m_owners.constFind(key); known != m_owners.cend())
        return *known;
    const auto lane = m_ledger.lane(id.till, id.epoch);
    if (!lane)
        return lane.error();
    const int owner = *lane ? (*lane)->owner.value : id.till.value;
    m_owners.insert(key, owner);
    return owner;
}

/// Amounts of two currencies have no sum, and a price in another one is no price here.
Result<void> BookFacts::checkCurrency(const Currency &currency)
{
    if (m_currency.isEmpty()) {
        const auto kept = m_ledger.meta(QStringLiteral("currency"));
        if (!kept)
            return kept.error();
        m_currency = *kept;
    }
    return m_currency.isEmpty() || currency.code() == m_currency
        ? Result<void>()
        : Error{Error::Code::Invalid, QStringLiteral("it is in %1, and this hub keeps its books in %2").arg(currency.code(), m_currency), {}};
}

} // namespace mostrador
