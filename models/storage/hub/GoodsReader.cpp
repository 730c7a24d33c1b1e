// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/GoodsReader.h"

#include "models/storage/hub/ReadRows.h"
#include "models/wire/Payloads.h"

namespace mostrador {

namespace {

constexpr qint64 StoresInCursor = 1'000'000;

StockLevel levelFrom(const QSqlQuery &row, int first)
{
    StockLevel level;
    level.sku = row.value(first).toString();
    level.store = StoreId{row.value(first + 1).toInt()};
    level.quantity = Quantity::fromMilli(row.value(first + 2).toLongLong());
    level.revision = row.value(first + 3).toLongLong();
    level.changedAt = timeOf(row.value(first + 4));
    return level;
}

} // namespace

Result<Page<Product>> GoodsReader::products(qint64 after, int limit) const
{
    return pageOfJson<Product>(m_database.sql(), QStringLiteral("SELECT id, product FROM product WHERE id > ? ORDER BY id LIMIT ?"), after, limit, &productFromJson);
}

Result<std::optional<Product>> GoodsReader::product(const Sku &sku) const
{
    return valueOfJson<Product>(m_database.sql(), QStringLiteral("SELECT product FROM product WHERE sku = ?"), {sku}, &productFromJson,
                                QStringLiteral("Product %1 of the hub cannot be read.").arg(sku));
}

Result<std::optional<Sku>> GoodsReader::ownerOf(const Gtin &gtin) const
{
    const auto owner = m_database.sql().scalar(QStringLiteral("SELECT sku FROM product_gtin WHERE gtin = ?"), {gtin.normalised()});
    if (!owner)
        return owner.error();
    return owner->isValid() ? std::optional(owner->toString()) : std::nullopt;
}

Result<Page<StockLevel>> GoodsReader::stock(qint64 after, int limit) const
{
    // The cursor is the product and the shop in one number; shops have at most four digits, as tills have.
    static const QString statement =
        QStringLiteral("SELECT p.id * %1 + s.store, s.sku, s.store, s.quantity_milli, s.revision, s.changed_at FROM product p JOIN stock s USING (sku) "
                       "WHERE p.id >= ? AND (p.id, s.store) > (?, ?) ORDER BY p.id, s.store LIMIT ?")
            .arg(StoresInCursor);
    return pageOf<StockLevel>(m_database.sql(), statement, {after / StoresInCursor, after / StoresInCursor, after % StoresInCursor}, limit, [](const QSqlQuery &row) {
        return levelFrom(row, 1);
    });
}

Result<QList<StockLevel>> GoodsReader::stockOf(const Sku &sku) const
{
    QList<StockLevel> levels;
    const auto done = m_database.sql().each(QStringLiteral("SELECT sku, store, quantity_milli, revision, changed_at FROM stock WHERE sku = ? ORDER BY store"), {sku},
                                            [&](const QSqlQuery &row) { levels.append(levelFrom(row, 0)); });
    if (!done)
        return done.error();
    return levels;
}

Result<std::optional<StockLevel>> GoodsReader::level(const Sku &sku, StoreId store) const
{
    std::optional<StockLevel> level;
    const auto done = m_database.sql().each(QStringLiteral("SELECT sku, store, quantity_milli, revision, changed_at FROM stock WHERE sku = ? AND store = ?"),
                                            {sku, store.value}, [&](const QSqlQuery &row) { level = levelFrom(row, 0); });
    if (!done)
        return done.error();
    return level;
}

} // namespace mostrador
