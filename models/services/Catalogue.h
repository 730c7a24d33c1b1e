// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/CatalogStore.h"
#include <functional>

namespace mostrador {

/// What one of it costs where it is offered, promotions apart: that of a price list, else the catalogue's.
using PriceOf = std::function<UnitPrice(const Product &)>;

/// Look-ups that take microseconds, on the window's own read-only connection. Made per thread.
class Catalogue final {
public:
    explicit Catalogue(Database &reader) : m_products(reader) {}
    Result<std::optional<Product>> find(const QString &code) const; ///< as byCode(), for who must not take a failing disk for an unknown code
    std::optional<Product> byCode(const QString &code) const; ///< barcode in any of its lengths, else SKU; archived ones are not found
    std::optional<Product> product(const Sku &sku) const;
    /// FTS5 prefix search on name words (accents and case ignored), also SKU and barcode prefixes; best first.
    QList<ProductRow> search(const QString &text, int limit) const;
    QList<ProductRow> rows(const ProductFilter &filter, int offset, int limit) const;
    int count(const ProductFilter &filter) const;
    int lowCount() const;
    QSet<Sku> lowSkus() const;                                ///< below their minimum, or below zero
    StockView stock(const Sku &sku) const;
    std::optional<ProductRow> row(const Sku &sku) const;
    QList<Product> favourites() const;
    QStringList categories() const;
    std::optional<Sku> ownerOf(const Gtin &gtin) const;       ///< who has this barcode; archived ones have none
    Sku freeNumber() const;                                   ///< a SKU for a new product without a barcode; empty: the database refused

private:
    CatalogStore m_products;
};

} // namespace mostrador
