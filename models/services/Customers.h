// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/CustomerStore.h"

namespace mostrador {

/// Look-ups of customers, on the window's own read-only connection. Made per thread.
class Customers final {
public:
    explicit Customers(Database &reader) : m_store(reader) {}
    QList<Customer> search(const QString &text, int limit) const; ///< CustomerStore::search
    std::optional<Customer> customer(const QString &id) const;

private:
    CustomerStore m_store;
};

} // namespace mostrador
