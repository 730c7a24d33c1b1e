// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Gtin.h"
#include "models/domain/Product.h"
#include "models/storage/Database.h"
#include "models/storage/hub/Page.h"
#include "models/wire/FeedMessages.h"
#include <optional>

namespace mostrador {

/// The catalogue and the stock of every shop, as the hub's books have them.
class GoodsReader final {
public:
    explicit GoodsReader(Database &database) : m_database(database) {}

    Result<Page<Product>> products(qint64 after, int limit) const; ///< in the order of creation
    Result<std::optional<Product>> product(const Sku &sku) const;
    Result<std::optional<Sku>> ownerOf(const Gtin &gtin) const;    ///< of the products that are sold
    Result<Page<StockLevel>> stock(qint64 after, int limit) const; ///< by product in the order of creation, then store
    Result<QList<StockLevel>> stockOf(const Sku &sku) const;
    Result<std::optional<StockLevel>> level(const Sku &sku, StoreId store) const;

private:
    Database &m_database;
};

} // namespace mostrador
