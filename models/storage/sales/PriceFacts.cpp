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
    static const char *const statements[] =
        {"CREATE TEMP TABLE IF NOT EXISTS price_was (sku TEXT NOT NULL, value INTEGER NOT NULL, scale INTEGER NOT NULL, PRIMARY KEY (sku, value, scale)) WITHOUT ROWID",
         "CREATE TEMP TABLE IF NOT EXISTS list_price_was (list TEXT NOT NULL, sku TEXT NOT NULL, prices TEXT NOT NULL, PRIMARY KEY (list, sku, prices)) WITHOUT ROWID",
         "CREATE TEMP TABLE IF NOT EXISTS list_was (id TEXT PRIMARY KEY) WITHOUT ROWID", // that was open
         "CREATE TEMP TABLE IF NOT EXISTS promotion_was (id TEXT PRIMARY KEY) WITHOUT ROWID",
         "CREATE TEMP TRIGGER IF NOT EXISTS product_price_was AFTER UPDATE OF price_value, price_scale ON main.product "
         "WHEN old.price_value <> new.price_value OR old.price_scale <> new.price_scale "
         "BEGIN INSERT OR IGNORE INTO price_was (sku, value, scale) VALUES (old.sku, old.price_value, old.price_scale); END",
         "CREATE TEMP TRIGGER IF NOT EXISTS list_price_replaced AFTER UPDATE OF prices ON main.list_price WHEN old.prices <> new.prices "
         "BEGIN INSERT OR IGNORE INTO list_price_was (list, sku, prices) VALUES (old.list, old.sku, old.prices); END",
         "CREATE TEMP TRIGGER IF NOT EXISTS list_price_gone AFTER DELETE ON main.list_price "
         "BEGIN INSERT OR IGNORE INTO list_price_was (list, sku, prices) VALUES (old.list, old.sku, old.prices); END",
         "CREATE TEMP TRIGGER IF NOT EXISTS list_archived AFTER UPDATE OF archived ON main.price_list WHEN old.archived = 0 AND new.archived <> 0 "
         "BEGIN INSERT OR IGNORE INTO list_was (id) VALUES (old.id); END",
         "CREATE TEMP TRIGGER IF NOT EXISTS list_gone AFTER DELETE ON main.price_list WHEN old.archived = 0 "
         "BEGIN INSERT OR IGNORE INTO list_was (id) VALUES (old.id); END",
         "CREATE TEMP TRIGGER IF NOT EXISTS promotion_gone AFTER DELETE ON main.promotion "
         "BEGIN INSERT OR IGNORE INTO promotion_was (id) VALUES (old.id); END"};
    for (const char *statement : statements)
        if (const auto made = m_database.sql().run(QLatin1String(statement)); !made)
            return made;
    return {};
}

/// Not on the window's own connection, which asks by what is asked now.
Result<bool> PriceFacts::isWatched() const
{
    const auto table = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM sqlite_temp_master WHERE name = 'promotion_was'"));
    return table ? Result<bool>(table->isValid()) : table.error();
}

/// The first column of what was watched.
Result<QSet<QString>> PriceFacts::remembered(const QString &sql, const QVariantList &values) const
{
    QSet<QString> found;
    const auto watched = isWatched();
    if (!watched || !*watched)
        return watched ? Result<QSet<QString>>(found) : watched.error();
    const auto done = m_database.sql().each(sql, values, [&found](const QSqlQuery &row) { found.insert(row.value(0).toString()); });
    return done ? Result<QSet<QString>>(found) : done.error();
}

Result<bool> PriceFacts::wasCatalogue(const Sku &sku, const UnitPrice &price) const
{
    const auto watched = isWatched();
    if (!watched || !*watched)
        return watched;
    bool was = false;
    const auto done = m_database.sql().each(QStringLiteral("SELECT value, scale FROM temp.price_was WHERE sku = ?"), {sku}, [&](const QSqlQuery &row) {
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

Result<QSet<QString>> PriceFacts::openLists() const
{
    const auto heads = PriceListStore(m_database).heads();
    auto open = remembered(QStringLiteral("SELECT id FROM temp.list_was"));
    if (!heads || !open)
        return heads ? open : Result<QSet<QString>>(heads.error());
    for (const PriceList &list : *heads)
        if (!list.archived)
            open->insert(list.id);
    return open;
}

/// Now, and what was replaced.
Result<QList<DatedPrice>> PriceFacts::listed(const QString &list, const Sku &sku) const
{
    auto all = PriceListStore(m_database).prices(list, sku);
    const auto before = remembered(QStringLiteral("SELECT prices FROM temp.list_price_was WHERE list = ? AND sku = ?"), {list, sku});
    if (!all || !before)
        return all ? Result<QList<DatedPrice>>(before.error()) : all;
    for (const QString &text : *before) {
        const auto prices = listPricesFromJson(jsonObject(text));
        if (!prices)
            return prices.error();
        *all += prices->prices;
    }
    return all;
}

Result<std::optional<UnitPrice>> PriceFacts::lowestListed(const Sku &sku, QDate first, QDate last) const
{
    const auto lists = openLists();
    if (!lists)
        return lists.error();
    std::optional<UnitPrice> lowest;
    for (const QString &list : *lists) {
        const auto prices = listed(list, sku);
        if (!prices)
            return prices.error();
        for (const DatedPrice &dated : *prices) {
            const bool isThen = (!dated.from.isValid() || dated.from <= last) && (!dated.until.isValid() || first <= dated.until);
            if (isThen && (!lowest || wanted::shareBelow(*lowest, dated.price) > 0))
                lowest = dated.price;
        }
    }
    return lowest;
}

Result<QSet<QString>> PriceFacts::promotions() const
{
    const auto all = PromotionStore(m_database).all();
    auto ids = remembered(QStringLiteral("SELECT id FROM temp.promotion_was"));
    if (!all || !ids)
        return all ? ids : Result<QSet<QString>>(all.error());
    for (const Promotion &promotion : *all)
        ids->insert(promotion.id);
    return ids;
}

} // namespace mostrador
