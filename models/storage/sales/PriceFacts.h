// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/storage/Database.h"
#include <QSet>

namespace mostrador {

/// What this till knows of prices, for whoever asks whether a sale keeps to them.
class PriceFacts final {
public:
    explicit PriceFacts(Database &database) : m_database(database) {}

    /// From now on prices that are replaced are remembered beside the database, as long as it is open: a sale that is being paid meanwhile has them.
    Result<void> watch();
    /// What the catalogue says the line costs: what the line names, if that is or was the catalogue's price; else the price now. None: of a product that
    /// is not known here.
    Result<std::optional<UnitPrice>> catalogue(const SaleLine &line) const;
    /// The lowest price that any of the shop's lists has for the product on that day.
    Result<std::optional<UnitPrice>> lowestListed(const Sku &sku, QDate day) const;
    Result<QSet<QString>> promotions() const; ///< ids, archived ones too

private:
    Result<bool> wasCatalogue(const Sku &sku, const UnitPrice &price) const;
    Database &m_database;
};

} // namespace mostrador
