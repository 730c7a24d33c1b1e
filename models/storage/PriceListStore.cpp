// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PriceListStore.h"

#include "models/storage/Sql.h"

namespace mostrador {

Result<QList<PriceList>> PriceListStore::heads() const
{
    QList<PriceList> lists;
    std::optional<Error> broken;
    const auto done = m_database.sql().each(QStringLiteral("SELECT list FROM price_list ORDER BY id"), {}, [&](const QSqlQuery &row) {
        const auto list = priceListFromJson(jsonObject(row.value(0)));
        if (list)
            lists.append(*list);
        else
            broken = list.error();
    });
    if (!done)
        return done.error();
    if (broken)
        return *broken;
    return lists;
}

Result<QList<DatedPrice>> PriceListStore::prices(const QString &list, const Sku &sku) const
{
    const auto text = m_database.sql().scalar(QStringLiteral("SELECT prices FROM list_price WHERE list = ? AND sku = ?"), {list, sku});
    if (!text)
        return text.error();
    if (!text->isValid())
        return QList<DatedPrice>();
    const auto prices = listPricesFromJson(jsonObject(*text));
    if (!prices)
        return prices.error();
    return prices->prices;
}

Result<void> PriceListStore::putFromHub(const PriceList &head, qint64 snapshot)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO price_list (id, list, version, archived, snapshot) VALUES (?, ?, ?, ?, ?) "
                                               "ON CONFLICT (id) DO UPDATE SET list = excluded.list, version = excluded.version, archived = excluded.archived, "
                                               "snapshot = excluded.snapshot WHERE excluded.version >= version OR excluded.snapshot > snapshot"),
                                {head.id, jsonText(toJson(head)), head.version, head.archived ? 1 : 0, snapshot});
}

Result<void> PriceListStore::putFromHub(const ListPrices &prices, qint64 snapshot)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO list_price (list, sku, prices, version, snapshot) VALUES (?, ?, ?, ?, ?) "
                                               "ON CONFLICT (list, sku) DO UPDATE SET prices = excluded.prices, version = excluded.version, "
                                               "snapshot = excluded.snapshot WHERE excluded.version >= version OR excluded.snapshot > snapshot"),
                                {prices.list, prices.sku, jsonText(toJson(prices)), prices.version, snapshot});
}

Result<void> PriceListStore::forgetUnnamed(qint64 snapshot)
{
    for (const char *statement : {"DELETE FROM price_list WHERE snapshot < ?", "DELETE FROM list_price WHERE snapshot < ?"})
        if (const auto done = m_database.sql().run(QLatin1String(statement), {snapshot}); !done)
            return done;
    return {};
}

} // namespace mostrador
