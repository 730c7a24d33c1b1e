// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/PricingFile.h"
#include "hub/ledger/Books.h"

namespace mostrador {

/// Edits of promotions and price lists that come to the hub itself: entries of its own lane, as CatalogueDesk's.
class PricingDesk final {
public:
    explicit PricingDesk(Books &books) : m_books(books) {}

    struct Imported {
        int promotions = 0;
        int lists = 0;
        int prices = 0;
        int unchanged = 0;
        QStringList unknown; ///< products that the file names and that are not there: it is taken all the same, they may come later
        ApplyReport report;
    };
    /// All of it in one transaction. A promotion that is there is replaced, one that says the same is left alone; a list's prices are
    /// replaced for the products that the file names.
    Result<Imported> import(const PricingFile &file);
    /// A line each.
    Result<QString> list() const;

private:
    Result<void> addPromotions(const QList<Promotion> &promotions, QList<OwnLane::Draft> &drafts, Imported &imported) const;
    Result<void> addLists(const QList<PriceList> &lists, QList<OwnLane::Draft> &drafts, Imported &imported) const;
    Result<QStringList> unknownIn(const PricingFile &file) const;
    Books &m_books;
};

} // namespace mostrador
