// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Books.h"

namespace mostrador {

/// Edits that come to the hub itself, over REST or from an administrator: each becomes an entry of the hub's own lane.
class CatalogueDesk final {
public:
    explicit CatalogueDesk(Books &books) : m_books(books) {}

    struct Stocked { Product product; Quantity opening; };
    /// A first catalogue with its opening stock in every shop, also in those that open later; where there is no shop yet it opens `storeName`.
    /// Error::Conflict: there are products already.
    Result<ApplyReport> load(const QList<Stocked> &products, const QString &storeName = {});
    /// The opening stock of a shop that opens after load(); nothing when there was none.
    Result<ApplyReport> openStore(StoreId store);

    struct Edited { Product product; ApplyReport report; };
    /// The product as `wanted` says, from `version` on (0: it must not exist yet). Error::Conflict: it has another version;
    /// Invalid: another product has one of its barcodes.
    Result<Edited> put(const Product &wanted, qint64 version);

    struct Counted { StockLevel level; ApplyReport report; };
    /// "There are so many", from `revision` on (-1: whatever it is). Error::Conflict: it moved since; NotFound.
    Result<Counted> count(const Sku &sku, StoreId store, Quantity counted, const QString &reason, const QString &note, qint64 revision);

private:
    Result<void> openFirst(const QString &storeName);
    Result<void> checkLoad(const QList<Stocked> &products) const;
    Result<void> checkBarcodes(const Product &product) const;
    Result<void> keepOpenings(const QList<Stocked> &products);

    Books &m_books;
};

} // namespace mostrador
