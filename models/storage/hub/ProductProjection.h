// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/hub/BookFacts.h"
#include "models/storage/hub/GoodsReader.h"

namespace mostrador {

/// What follows from edits of products: the catalogue, field by field, and the conflicts between tills that edited the same without knowing of each
/// other. One for each entry.
class ProductProjection final {
public:
    ProductProjection(Database &database, LedgerStore &ledger, BookFacts &facts) : m_database(database), m_ledger(ledger), m_facts(facts), m_goods(database) {}

    struct FeedKey {
        QString kind;
        QString key;
        StoreId store; ///< StoreId{}: of all
    };
    /// What changed. Error::Invalid: it cannot be read, or makes no sound product; nothing of it was projected.
    Result<QList<FeedKey>> apply(const JournalEntry &entry);

private:
    Result<void> check(const ProductEdit &edit, const std::optional<Product> &before);
    Result<void> setFields(const JournalEntry &entry, const ProductEdit &edit, const std::optional<Product> &before);
    static QList<ProductField> inOrder(const ProductEdit &edit);
    Result<bool> takesBarcodes(const ProductEdit &edit, ProductField field, const Product &before) const;
    Result<bool> isRefused(const JournalEntry &entry, const ProductEdit &edit, ProductField field, const Product &before);
    Result<void> catchUp(const JournalEntry &creation, const Sku &sku);
    Result<void> storeProduct(const Product &product);
    Database &m_database;
    LedgerStore &m_ledger;
    BookFacts &m_facts;
    GoodsReader m_goods;
    QList<FeedKey> m_keys;
};

} // namespace mostrador
