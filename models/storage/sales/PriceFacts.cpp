// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sales/PriceFacts.h"

#include "models/domain/people/Wanted.h"
#include "models/storage/CatalogStore.h"
#include "models/storage/PriceListStore.h"
#include "models/storage/PromotionStore.h"
#include "models/storage/Sql.h"

namespace mostrador {

Result<void> PriceFacts::watch()
{
    Sql &sql = m_database.sql();
    if (const auto made = sql.run(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS price_was (sku TEXT NOT NULL, value INTEGER NOT NULL, scale INTEGER NOT NULL, "
                                                 "PRIMARY KEY (sku, value, scale)) WITHOUT ROWID"));
        !made)
        return made;
    return sql.run(QStringLiteral("CREATE TEMP TRIGGER IF NOT EXISTS product_price_was AFTER UPDATE OF price_value, price_scale ON main.product "
                                  "WHEN old.price_value <> new.price_value OR old.price_scale <> new.price_scale "
                                  "BEGIN INSERT OR IGNORE INTO price_was (sku, value, scale) VALUES (old.sku, old.price_value, old.price_scale); END"));
}

Result<bool> PriceFacts::wasCatalogue(const Sku &sku, const UnitPrice &price) const
{
    Sql &sql = m_database.sql();
    const auto isWatched = sql.scalar(QStringLiteral("SELECT 1 FROM sqlite_temp_master WHERE name = 'price_was'"));
    if (!isWatched || !isWatched->isValid())
        return isWatched ? Result<bool>(false) : isWatched.error();
    bool was = false;
    const auto done = sql.each(QStringLiteral("SELECT value, scale FROM temp.price_was WHERE sku = ?"), {sku}, [&](const QSqlQuery &row) {
        was = was || UnitPrice(row.value(0).toLongLong(), row.value(1).toInt(), price.currency()) == price;
    });
    if (!done)
        return done.error();
    return was;
}

Result<std::optional<UnitPrice>> PriceFacts::catalogue(const SaleLine &line) const
{
    const auto product = CatalogStore(m_database).product(line.sku);
    if (!product)
        return product.error();
    if (!*product)
        return std::optional<UnitPrice>();
    const UnitPrice now = (*product)->price;
    if (now == line.listPrice || !(now.currency() == line.listPrice.currency()))
        return std::optional(now);
    const auto was = wasCatalogue(line.sku, line.listPrice);
    if (!was)
        return was.error();
    return std::optional(*was ? line.listPrice : now);
}

Result<std::optional<UnitPrice>> PriceFacts::lowestListed(const Sku &sku, QDate day) const
{
    const PriceListStore store(m_database);
    const auto heads = store.heads();
    if (!heads)
        return heads.error();
    std::optional<UnitPrice> lowest;
    for (const PriceList &list : *heads) {
        const auto prices = list.archived ? Result<QList<DatedPrice>>(QList<DatedPrice>()) : store.prices(list.id, sku);
        if (!prices)
            return prices.error();
        for (const DatedPrice &dated : *prices) {
            const bool isThen = (!dated.from.isValid() || dated.from <= day) && (!dated.until.isValid() || day <= dated.until);
            if (isThen && (!lowest || wanted::shareBelow(*lowest, dated.price) > 0))
                lowest = dated.price;
        }
    }
    return lowest;
}

Result<QSet<QString>> PriceFacts::promotions() const
{
    const auto all = PromotionStore(m_database).all();
    if (!all)
        return all.error();
    QSet<QString> ids;
    for (const Promotion &promotion : *all)
        ids.insert(promotion.id);
    return ids;
}

} // namespace mostrador
