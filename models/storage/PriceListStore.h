// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/PricingPayloads.h"

namespace mostrador {

/// The till's copy of the shop's price lists. Writing calls need an open transaction.
class PriceListStore final {
public:
    explicit PriceListStore(Database &database) : m_database(database) {}

    Result<QList<PriceList>> heads() const; ///< by id, without their prices, archived ones too
    Result<QList<DatedPrice>> prices(const QString &list, const Sku &sku) const;
    /// The hub's word, as PromotionStore takes it. A list's head and the prices of each product come apart, in any order.
    Result<void> putFromHub(const PriceList &head, qint64 snapshot);
    Result<void> putFromHub(const ListPrices &prices, qint64 snapshot);
    Result<void> forgetUnnamed(qint64 snapshot);

private:
    Database &m_database;
};

} // namespace mostrador
