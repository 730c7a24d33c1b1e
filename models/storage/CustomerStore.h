// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer/Customer.h"
#include "models/storage/Database.h"
#include <QDateTime>
#include <QList>

namespace mostrador {

/// The customers of this till.
class CustomerStore final {
public:
    explicit CustomerStore(Database &database) : m_database(database) {}

    /// Every word of `text` is in the name or in the tax number, accents and case ignored; who came last first. No text: those who came last.
    Result<QList<Customer>> search(const QString &text, int limit) const;
    Result<std::optional<Customer>> customer(const QString &id) const;
    /// Made when `id` is empty (it gets one of this till's series: OwnNumbers), changed else; one transaction. Returns it as it is kept.
    /// Error::Invalid: checkCustomer; Conflict: another one has that tax number (the message names who).
    Result<Customer> keep(Customer customer, const QString &series, const QDateTime &at);
    Result<void> noteUse(const QString &id, const QDateTime &at); ///< on a sale just now

private:
    Database &m_database;
};

} // namespace mostrador
