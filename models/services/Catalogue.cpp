// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Catalogue.h"

#include "models/services/OrNothing.h"

namespace mostrador {

Result<std::optional<Product>> Catalogue::find(const QString &code) const
{
    return m_products.byCode(code);
}
std::optional<Product> Catalogue::byCode(const QString &code) const { return orNothing(m_products.byCode(code)); }
std::optional<Product> Catalogue::product(const Sku &sku) const { return orNothing(m_products.product(sku)); }
QList<ProductRow> Catalogue::search(const QString &text, int limit) const { return orNothing(m_products.search(text, limit)); }
QList<ProductRow> Catalogue::rows(const ProductFilter &filter, int offset, int limit) const { return orNothing(m_products.rows(filter, offset, limit)); }
int Catalogue::count(const ProductFilter &filter) const { return orNothing(m_products.count(filter)); }
std::optional<ProductRow> Catalogue::row(const Sku &sku) const { return orNothing(m_products.row(sku)); }
QList<Product> Catalogue::favourites() const { return orNothing(m_products.favourites()); }
QStringList Catalogue::categories() const { return orNothing(m_products.categories()); }

std::optional<Sku> Catalogue::ownerOf(const Gtin &gtin) const { return orNothing(m_products.ownerOf(gtin)); }
Sku Catalogue::freeNumber() const
{
    return orNothing(m_products.freeSku());
}

int Catalogue::lowCount() const
{
    ProductFilter low;
    low.lowOnly = true;
    return count(low);
}

QSet<Sku> Catalogue::lowSkus() const { return orNothing(m_products.lowSkus()); }

StockView Catalogue::stock(const Sku &sku) const
{
    const auto found = row(sku);
    return found ? found->stock : StockView{};
}

} // namespace mostrador
