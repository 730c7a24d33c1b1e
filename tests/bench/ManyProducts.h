// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Product.h"
#include "models/domain/RandomSource.h"
#include <QString>

namespace mostrador {

/// The products of a shop of any size: name, barcode, category, price; the first forty are favourites. Words come as often as in a real
/// shop: some are in a tenth of all names, some in a few; with accents.
class ManyProducts final {
public:
    static Product product(int number); ///< counted from 0; the same each time
    static QString code(int number);    ///< its barcode, as printed
    /// Makes the data folder of a till that has joined a shop with so many of them, each with stock, as the hub's feed brings them.
    static Result<void> fillTill(const QString &dataDir, int count, const Clock &clock, RandomSource &random);
    static constexpr int Promotions = 50;
    static inline const QString Wholesale = QStringLiteral("mayor"); ///< a list that a cashier chooses
    /// Beside them: promotions of every kind over the categories, and that list with a price for each product.
    static Result<void> addRules(const QString &dataDir, int count, const Clock &clock, RandomSource &random);
};

} // namespace mostrador
