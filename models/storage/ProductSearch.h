// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/CatalogStore.h"
#include <QVariant>

namespace mostrador {

/// The SQL by which products are found: each part with its values, and each search with an end, however many there are.
namespace ProductSearch {
constexpr int MostSearched = 200;   ///< characters; a name has 120
constexpr int LookedAtTyping = 200; ///< products that a text may mean, while it is typed
constexpr int LookedAtToFilter = 10 * CatalogStore::MostFound;

struct Where {
    QString sql;
    QVariantList values;
};

QString ftsQuery(const QString &text); ///< "yerb suave" → "yerb"* "suave"*
QString indexInOrder(ProductFilter::Order order);
QString orderOf(const ProductFilter &filter); ///< all one way, so that an index serves it from either end
/// How many of the products that a text may mean must be looked at, to have enough that the rest of the filter lets through.
int lookedAtFor(const ProductFilter &filter);
/// The ids of what the filter lets through: with a text of no more than MostFound, else of all.
Where idsOf(const ProductFilter &filter, int lookedAt, const QString &index);
} // namespace ProductSearch

} // namespace mostrador
