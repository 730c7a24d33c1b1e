// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/storage/Database.h"

namespace mostrador {

/// The vouchers that this till has taken: each pays once. What other tills took it does not know. Writing calls need an open transaction.
class VoucherStore final {
public:
    explicit VoucherStore(Database &database) : m_database(database) {}
    /// Every voucher with a code that pays `sale`, which has its number. Error::Conflict names one that paid before.
    Result<void> use(const Sale &sale);
    Result<void> giveBack(const QString &sale); ///< those of a sale that was voided pay again
    /// Number of the document that it paid; empty: none of this till.
    Result<QString> paidBy(const QString &code) const;

private:
    Database &m_database;
};

} // namespace mostrador
