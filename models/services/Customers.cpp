// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Customers.h"

#include "models/services/OrNothing.h"

namespace mostrador {

QList<Customer> Customers::search(const QString &text, int limit) const
{
    return orNothing(m_store.search(text, limit));
}
std::optional<Customer> Customers::customer(const QString &id) const
{
    return orNothing(m_store.customer(id));
}

} // namespace mostrador
