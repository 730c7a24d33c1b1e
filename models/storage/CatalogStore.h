// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Product.h"
#include "models/storage/Database.h"
#include "models/wire/JournalEntry.h"
#include <QDateTime>
#include <QSet>
#include <QVariant>
#include <optional>

namespace mostrador {

/// Stock as the till shows it.
struct StockView {
    Quantity quantity;      ///< the hub's figure and own entries that it does not hold yet
    QDateTime asOf;         ///< when the hub's figure was made; invalid: the hub never said
    Quantity soldSince;     ///< own entries not in the hub's figure yet (positive = went out)
    bool isKnown = false;
};

struct ProductRow {
    Product product;
    StockView stock;
    /// What is an alert, on every screen: less than its minimum, or less than nothing whatever its minimum.
    bool isLow() const { return stock.isKnown && stock.quantity < product.minimum; }
};

struct ProductFilter {
    QString text;           ///< name words (prefixes, accents ignored), SKU or barcode
    QString category;       ///< empty = all
    bool lowOnly = false;   ///< as ProductRow::isLow()
    bool negativeOnly = false;
    bool archived = false;
    enum class Order { Name, Stock, Price } order = Order::Name;
    bool descending = false;
};

/// The till's copy of the catalogue. Writing calls need an open transaction.
class CatalogStore final {
public:
    /// A search that finds more than this lists so many of them, and counts no further: nobody reads on, and a million products stay quick.
    static constexpr int MostFound = 1000;

    explicit CatalogStore(Database &database) : m_database(database) {}

    Result<std::optional<Product>> product(const Sku &sku) const;
    Result<std::optional<Product>> byCode(const QString &code) const;   ///< barcode in any length, else SKU; not archived
    Result<QList<ProductRow>> search(const QString &text, int limit) const;
    Result<QList<ProductRow>> rows(const ProductFilter &filter, int offset, int limit) const;
    Result<int> count(const ProductFilter &filter) const;               ///< of what rows() lists: with a text at most MostFound
    Result<QSet<Sku>> lowSkus() const;                                  ///< of what lowOnly lists
    Result<std::optional<ProductRow>> row(const Sku &sku) const;
    Result<QList<Product>> favourites() const;
    static QString favouritesSql();                                     ///< as favourites() asks it; a test reads its plan
    Result<QStringList> categories() const;                             ///< of products that are not archived
    Result<std::optional<Sku>> ownerOf(const Gtin &gtin) const;         ///< an archived product owns no barcode
    Result<Sku> freeSku() const;                                        ///< "3-12": of this till's own series, so that no other till gives it while both are offline

    /// An own edit, written down as entry `id`: shown at once, kept until the hub's word holds it.
    Result<void> edit(const ProductEdit &edit, const EntryId &id, const QByteArray &payload);
    /// The hub's word, in which own entries up to ownHw are contained. snapshot: number of the snapshot that says so. An older version is
    /// not taken, except in a newer snapshot: a restored hub counts anew.
    Result<void> putFromHub(const Product &product, int epoch, qint64 ownHw, qint64 snapshot);
    /// Archives what the snapshot did not name (own creations that are on their way stay).
    Result<void> archiveUnnamed(qint64 snapshot);

private:
    Result<QString> indexFor(const ProductFilter &filter) const;
    Result<QList<ProductRow>> list(const ProductFilter &filter, int offset, int limit, int lookedAt) const;
    Result<int> countAll(const ProductFilter &filter) const;
    Result<void> index(const QVariant &id, const QVariant &before, const QString &name);
    Result<void> show(const Product &product, qint64 snapshot);
    Database &m_database;
};

} // namespace mostrador
