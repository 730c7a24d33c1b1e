// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Product.h"
#include "models/storage/Database.h"
#include "models/wire/FeedMessages.h"
#include <optional>

namespace mostrador {

/// Stock as the till shows it.
struct StockView {
    Quantity quantity;      ///< hub's figure minus own entries that it does not hold yet
    QDateTime asOf;         ///< when the hub's figure was received; invalid: never
    Quantity soldSince;     ///< own entries not in the hub's figure yet (positive = sold)
    bool isKnown = false;
};

struct ProductRow {
    Product product;
    StockView stock;
    bool isLow() const { return stock.isKnown && product.minimum > Quantity() && stock.quantity < product.minimum; }
};

struct ProductFilter {
    QString text;           ///< name words (prefixes, accents ignored), SKU or barcode
    QString category;       ///< empty = all
    bool lowOnly = false;
    bool archived = false;
    enum class Order { Name, Stock, Price } order = Order::Name;
    bool descending = false;
};

/// Look-ups that take microseconds, on the window's own read-only connection. Made per thread.
class Catalogue final {
public:
    explicit Catalogue(Database &reader) : m_reader(reader) {}
    std::optional<Product> byCode(const QString &code) const; ///< barcode in any of its lengths, else SKU; archived ones are not found
    std::optional<Product> product(const Sku &sku) const;
    /// FTS5 prefix search on name words (accents and case ignored), also SKU and barcode prefixes; best first.
    QList<ProductRow> search(const QString &text, int limit) const;
    QList<ProductRow> rows(const ProductFilter &filter, int offset, int limit) const;
    int count(const ProductFilter &filter) const;
    int lowCount() const;
    StockView stock(const Sku &sku) const;
    std::optional<ProductRow> row(const Sku &sku) const;
    QList<Product> favourites() const;
    QStringList categories() const;

private:
    Database &m_reader;
};

} // namespace mostrador
