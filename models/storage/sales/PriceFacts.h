// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/domain/promotions/PriceList.h"
#include "models/storage/Database.h"
#include <QSet>
#include <QVariantList>

namespace mostrador {

/// What this till knows of prices, for whoever asks whether a sale keeps to them.
class PriceFacts final {
public:
    explicit PriceFacts(Database &database) : m_database(database) {}

    /// From now on what is replaced or taken away of the catalogue's prices, the lists and the promotions is remembered beside the database, as long as it
    /// is open: a sale that is being paid meanwhile has it.
    Result<void> watch();
    /// What the catalogue says the line costs: what the line names, if that is or was the catalogue's price; else the price now. None: of a product that
    /// is not known here.
    Result<std::optional<UnitPrice>> catalogue(const SaleLine &line) const;
    /// The lowest price that any of the shop's lists has, or had, for the product on one of those days.
    Result<std::optional<UnitPrice>> lowestListed(const Sku &sku, QDate first, QDate last) const;
    Result<QSet<QString>> promotions() const; ///< ids, of those that were archived or forgotten, too

private:
    Result<bool> isWatched() const;
    Result<bool> wasCatalogue(const Sku &sku, const UnitPrice &price) const;
    Result<QSet<QString>> remembered(const QString &sql, const QVariantList &values = {}) const;
    Result<QSet<QString>> openLists() const;
    Result<QList<DatedPrice>> listed(const QString &list, const Sku &sku) const;
    Database &m_database;
};

} // namespace mostrador
