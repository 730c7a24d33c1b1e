// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Product.h"
#include "models/storage/JournalStore.h"
#include "models/storage/CatalogStore.h"
#include "models/storage/DocumentStore.h"

namespace mostrador {

/// Back-office edits of products: each a journal entry with the version it started from, offline too. The till's own copy shows the
/// edit at once; the hub's feed brings the version that stands. Each is Error::Denied where it needs somebody who may (people/Permission.h).
class CatalogService final {
public:
    CatalogService(Database &database, JournalStore &journal);
    /// Error::Conflict: the SKU or a GTIN is taken (the message names by what); Invalid: checkProduct.
    Result<void> create(const Product &product);
    /// Those of `products` whose SKU is not there yet, each an entry of its own, all in one transaction; how many. A failure keeps none.
    Result<int> createMissing(const QList<Product> &products);
    /// `edit.baseVersion` is the version the person saw. No fields = nothing happens.
    Result<void> edit(const ProductEdit &edit);
    /// The value that the hub did not take goes out again, as a new edit from the version that stands; the conflict is settled by it.
    /// Error::NotFound: the edit it was about is not in the journal, or the product is gone.
    Result<void> applyAgain(const EditConflict &conflict);

private:
    Result<void> add(const Product &product);
    Result<void> record(const ProductEdit &edit);
    Result<void> checkGtins(const Product &product) const;
    Database &m_database;
    JournalStore &m_journal;
    CatalogStore m_products;
    DocumentStore m_documents;
};

} // namespace mostrador
