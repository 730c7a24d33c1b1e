// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/CatalogStore.h"

#include "models/domain/CodeEntry.h"
#include "models/storage/ProductSearch.h"
#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"

namespace mostrador {

using namespace ProductSearch;

namespace {

const QString ProductColumns = QStringLiteral("p.sku, p.name, p.category, p.unit, p.price_value, p.price_scale, p.currency, p.tax_basis_points, "
                                              "p.minimum_milli, p.archived, p.favourite, p.version, p.gtins");
constexpr int ProductColumnCount = 13;
const QString StockColumns = QStringLiteral("s.hub_milli + s.pending_milli, s.changed_at, s.pending_milli");
const QString RowSource = QStringLiteral("product p LEFT JOIN stock s ON s.sku = p.sku");

QString gtinsText(const Product &product)
{
    QStringList list;
    for (const Gtin &gtin : product.gtins)
        list.append(gtin.normalised());
    return list.join(QLatin1Char(','));
}

Product productFromRow(const QSqlQuery &row)
{
    Product product;
    product.sku = row.value(0).toString();
    product.name = row.value(1).toString();
    product.category = row.value(2).toString();
    product.unit = unitFromWire(row.value(3).toString()).value_or(Unit::Piece);
    product.price = UnitPrice(row.value(4).toLongLong(), row.value(5).toInt(), Currency::fromCode(row.value(6).toString()).value_or(Currency()));
    product.tax = TaxRate::fromBasisPoints(row.value(7).toInt());
    product.minimum = Quantity::fromMilli(row.value(8).toLongLong());
    product.archived = row.value(9).toBool();
    product.favourite = row.value(10).toInt();
    product.version = row.value(11).toLongLong();
    for (const QString &digits : row.value(12).toString().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const auto gtin = Gtin::parse(digits))
            product.gtins.append(*gtin);
    return product;
}

ProductRow fullRow(const QSqlQuery &row)
{
    ProductRow result{productFromRow(row), {}};
    if (row.value(ProductColumnCount).isNull())
        return result;
    result.stock.isKnown = true;
    result.stock.quantity = Quantity::fromMilli(row.value(ProductColumnCount).toLongLong());
    if (row.value(ProductColumnCount + 1).toLongLong() > 0)
        result.stock.asOf = timeOf(row.value(ProductColumnCount + 1));
    result.stock.soldSince = -Quantity::fromMilli(row.value(ProductColumnCount + 2).toLongLong());
    return result;
}

constexpr int MostDigits = 9; ///< of a free SKU's number

template <typename T>
Result<std::optional<T>> first(Sql &sql, const QString &statement, const QVariantList &values, T (*read)(const QSqlQuery &))
{
    std::optional<T> found;
    const auto done = sql.each(statement, values, [&](const QSqlQuery &row) {
        if (!found)
            found = read(row);
    });
    if (!done)
        return done.error();
    return found;
}

template <typename T>
Result<QList<T>> all(Sql &sql, const QString &statement, const QVariantList &values, T (*read)(const QSqlQuery &))
{
    QList<T> list;
    const auto done = sql.each(statement, values, [&](const QSqlQuery &row) { list.append(read(row)); });
    if (!done)
        return done.error();
    return list;
}

} // namespace

Result<std::optional<Product>> CatalogStore::product(const Sku &sku) const
{
    return first<Product>(m_database.sql(), QStringLiteral("SELECT %1 FROM product p WHERE p.sku = ?").arg(ProductColumns), {sku}, &productFromRow);
}

Result<std::optional<Product>> CatalogStore::byCode(const QString &code) const
{
    if (const auto gtin = Gtin::parse(code)) {
        const auto found = first<Product>(m_database.sql(), QStringLiteral("SELECT %1 FROM gtin g JOIN product p ON p.id = g.product "
                                                                           "WHERE g.gtin = ? ORDER BY p.version > 0 DESC, p.id").arg(ProductColumns),
                                          {gtin->normalised()}, &productFromRow);
        if (!found || *found)
            return found;
    }
    return first<Product>(m_database.sql(), QStringLiteral("SELECT %1 FROM product p WHERE p.sku = ? AND p.archived = 0").arg(ProductColumns), {code}, &productFromRow);
}

Result<QList<ProductRow>> CatalogStore::search(const QString &text, int limit) const
{
    ProductFilter filter;
    filter.text = text;
    if (text.trimmed().isEmpty())
        return QList<ProductRow>();
    if (isDigits(text.trimmed()) || ftsQuery(text).isEmpty())
        return list(filter, 0, limit, LookedAtTyping);
    // First the names that begin so, in their order; then those that have it further on. FTS5 walks its index and stops at the limit: ranking
    // would read every match of a short prefix.
    const QString begins = text.trimmed().left(MostSearched);
    const QString statement =
        QStringLiteral("WITH begins (id) AS MATERIALIZED (SELECT id FROM product INDEXED BY product_by_name "
                       "WHERE archived = 0 AND name COLLATE NOCASE BETWEEN ? AND ? ORDER BY name COLLATE NOCASE, sku LIMIT ?), "
                       "has (id) AS MATERIALIZED (SELECT p.id FROM (SELECT rowid FROM product_text WHERE product_text MATCH ? LIMIT %3) t "
                       "CROSS JOIN product p ON p.id = t.rowid WHERE p.archived = 0 LIMIT %4) "
                       "SELECT %1, %2 FROM (SELECT id, 0 AS further FROM begins UNION ALL SELECT id, 1 FROM has WHERE id NOT IN (SELECT id FROM begins)) f "
                       "CROSS JOIN product p ON p.id = f.id LEFT JOIN stock s ON s.sku = p.sku "
                       "ORDER BY f.further, p.name COLLATE NOCASE, p.sku LIMIT ?")
            .arg(ProductColumns, StockColumns)
            .arg(LookedAtToFilter)
            .arg(LookedAtTyping);
    auto found = all<ProductRow>(m_database.sql(), statement, {begins, afterPrefix(begins), limit, ftsQuery(text), limit}, &fullRow);
    if (found && found->isEmpty())
        return list(filter, 0, limit, LookedAtTyping); // by SKU
    return found;
}

/// The index that leaves the fewest to look at. SQLite would have to guess: it knows no numbers of a database that changes all day.
Result<QString> CatalogStore::indexFor(const ProductFilter &filter) const
{
    constexpr int FewToSort = 5000;
    if (filter.lowOnly)
        return QStringLiteral("product_low");
    if (filter.negativeOnly)
        return QStringLiteral("product_by_stock");
    if (filter.category.isEmpty())
        return indexInOrder(filter.order);
    if (filter.order == ProductFilter::Order::Name)
        return QStringLiteral("product_by_category");
    const auto size = countAll(filter); // a large category is met soon in any order, a small one is sorted soon
    if (!size)
        return size.error();
    return *size > FewToSort ? indexInOrder(filter.order) : QStringLiteral("product_by_category");
}

Result<QList<ProductRow>> CatalogStore::rows(const ProductFilter &filter, int offset, int limit) const
{
    return list(filter, offset, limit, lookedAtFor(filter));
}

Result<QList<ProductRow>> CatalogStore::list(const ProductFilter &filter, int offset, int limit, int lookedAt) const
{
    // Which ones, out of an index alone; only those that are listed are read.
    const auto index = indexFor(filter);
    if (!index)
        return index.error();
    const QString order = orderOf(filter);
    Where ids = idsOf(filter, lookedAt, *index);
    ids.sql = filter.text.trimmed().isEmpty() ? ids.sql : QStringLiteral("SELECT p.id FROM product p WHERE p.id IN (%1)").arg(ids.sql);
    ids.values << limit << offset;
    return all<ProductRow>(m_database.sql(), QStringLiteral("SELECT %1, %2 FROM (%3 ORDER BY %4 LIMIT ? OFFSET ?) listed CROSS JOIN product p ON p.id = listed.id "
                                                            "LEFT JOIN stock s ON s.sku = p.sku ORDER BY %4").arg(ProductColumns, StockColumns, ids.sql, order),
                           ids.values, &fullRow);
}

/// Of a whole category, or of all.
Result<int> CatalogStore::countAll(const ProductFilter &filter) const
{
    const auto count = m_database.sql().scalar(QStringLiteral("SELECT coalesce(sum(products), 0) FROM category WHERE archived = ? AND (? = '' OR name = ?)"),
                                               {filter.archived ? 1 : 0, filter.category, filter.category});
    if (!count)
        return count.error();
    return count->toInt();
}

Result<int> CatalogStore::count(const ProductFilter &filter) const
{
    if (filter.text.trimmed().isEmpty() && !filter.lowOnly && !filter.negativeOnly)
        return countAll(filter);
    const auto index = indexFor(filter);
    if (!index)
        return index.error();
    const Where ids = idsOf(filter, lookedAtFor(filter), *index);
    const auto count = m_database.sql().scalar(QStringLiteral("SELECT count(*) FROM (%1)").arg(ids.sql), ids.values);
    if (!count)
        return count.error();
    return count->toInt();
}

Result<QSet<Sku>> CatalogStore::lowSkus() const
{
    QSet<Sku> skus;
    const auto done = m_database.sql().each(QStringLiteral("SELECT sku FROM product WHERE archived = 0 AND is_low = 1"), {},
                                            [&skus](const QSqlQuery &row) { skus.insert(row.value(0).toString()); });
    if (!done)
        return done.error();
    return skus;
}

Result<std::optional<ProductRow>> CatalogStore::row(const Sku &sku) const
{
    return first<ProductRow>(m_database.sql(), QStringLiteral("SELECT %1, %2 FROM %3 WHERE p.sku = ?").arg(ProductColumns, StockColumns, RowSource), {sku}, &fullRow);
}

/// The plus keeps SQLite from an index of all that is not archived: a till of a million products would read them all when it starts.
QString CatalogStore::favouritesSql()
{
    return QStringLiteral("SELECT %1 FROM product p WHERE p.favourite > 0 AND +p.archived = 0 ORDER BY p.favourite, p.name").arg(ProductColumns);
}

Result<QList<Product>> CatalogStore::favourites() const
{
    return all<Product>(m_database.sql(), favouritesSql(), {}, &productFromRow);
}

Result<QStringList> CatalogStore::categories() const
{
    QStringList names;
    const auto done = m_database.sql().each(QStringLiteral("SELECT name FROM category WHERE archived = 0 AND products > 0 AND name <> '' ORDER BY name COLLATE NOCASE"),
                                            {}, [&names](const QSqlQuery &row) { names.append(row.value(0).toString()); });
    if (!done)
        return done.error();
    return names;
}

Result<std::optional<Sku>> CatalogStore::ownerOf(const Gtin &gtin) const
{
    return first<Sku>(m_database.sql(), QStringLiteral("SELECT p.sku FROM gtin g JOIN product p ON p.id = g.product WHERE g.gtin = ? ORDER BY p.version > 0 DESC, p.id"),
                      {gtin.normalised()}, +[](const QSqlQuery &row) { return row.value(0).toString(); });
}

Result<Sku> CatalogStore::freeSku() const
{
    Sql &sql = m_database.sql();
    const auto till = sql.scalar(QStringLiteral("SELECT till FROM identity"));
    if (!till)
        return till.error();
    const QString series = QStringLiteral("%1-").arg(till->toInt());
    const auto largest = sql.scalar(QStringLiteral("SELECT max(CAST(substr(sku, ?) AS INTEGER)) FROM product WHERE sku BETWEEN ? AND ? AND length(sku) BETWEEN ? AND ? "
                                                   "AND substr(sku, ?) NOT GLOB '*[^0-9]*'"),
                                    {series.size() + 1, series, afterPrefix(series), series.size() + 1, series.size() + MostDigits, series.size() + 1});
    if (!largest)
        return largest.error();
    return series + QString::number(largest->toLongLong() + 1);
}

/// Keeps the words in step: `before` is an invalid QVariant for a product that is new.
Result<void> CatalogStore::index(const QVariant &id, const QVariant &before, const QString &name)
{
    Sql &sql = m_database.sql();
    if (before.isValid() && before.toString() == name)
        return {};
    if (before.isValid())
        if (const auto removed = sql.run(QStringLiteral("INSERT INTO product_text (product_text, rowid, name) VALUES ('delete', ?, ?)"), {id, before}); !removed)
            return removed;
    return sql.run(QStringLiteral("INSERT INTO product_text (rowid, name) VALUES (?, ?)"), {id, name});
}

Result<void> CatalogStore::show(const Product &product, qint64 snapshot)
{
    Sql &sql = m_database.sql();
    const auto named = sql.scalar(QStringLiteral("SELECT name FROM product WHERE sku = ?"), {product.sku});
    if (!named)
        return named.error();
    const auto stored = sql.run(QStringLiteral("INSERT INTO product (sku, name, category, unit, price_value, price_scale, currency, tax_basis_points, minimum_milli, "
                                               "archived, favourite, version, snapshot, gtins, shown_milli) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                               "(SELECT CAST(hub_milli + pending_milli AS INTEGER) FROM stock WHERE sku = ?)) "
                                               "ON CONFLICT (sku) DO UPDATE SET name = excluded.name, category = excluded.category, unit = excluded.unit, "
                                               "price_value = excluded.price_value, price_scale = excluded.price_scale, currency = excluded.currency, "
                                               "tax_basis_points = excluded.tax_basis_points, minimum_milli = excluded.minimum_milli, archived = excluded.archived, "
                                               "favourite = excluded.favourite, version = excluded.version, snapshot = excluded.snapshot, "
                                               "gtins = excluded.gtins"),
                                {product.sku, product.name, product.category, toWire(product.unit), product.price.value(), product.price.scale(),
                                 product.price.currency().code(), product.tax.basisPoints(), product.minimum.milli(), product.archived ? 1 : 0,
                                 product.favourite, product.version, snapshot, gtinsText(product), product.sku});
    if (!stored)
        return stored;
    const auto id = sql.scalar(QStringLiteral("SELECT id FROM product WHERE sku = ?"), {product.sku});
    if (!id)
        return id.error();
    if (const auto indexed = index(*id, *named, product.name); !indexed)
        return indexed;
    if (const auto cleared = sql.run(QStringLiteral("DELETE FROM gtin WHERE product = ?"), {*id}); !cleared)
        return cleared;
    if (product.archived)
        return {};
    for (const Gtin &gtin : product.gtins)
        if (const auto kept = sql.run(QStringLiteral("INSERT OR IGNORE INTO gtin (gtin, product) VALUES (?, ?)"), {gtin.normalised(), *id}); !kept)
            return kept;
    return {};
}

Result<void> CatalogStore::edit(const ProductEdit &edit, const EntryId &id, const QByteArray &payload)
{
    Sql &sql = m_database.sql();
    const auto before = product(edit.sku);
    if (!before)
        return before.error();
    if (const auto kept = sql.run(QStringLiteral("INSERT INTO pending_edit (epoch, seq, sku, payload) VALUES (?, ?, ?, ?)"), {id.epoch, id.seq, edit.sku, payload}); !kept)
        return kept;
    const auto snapshot = sql.scalar(QStringLiteral("SELECT snapshot FROM product WHERE sku = ?"), {edit.sku});
    if (!snapshot)
        return snapshot.error();
    return show(applyEdit(before->value_or(Product{}), edit), snapshot->toLongLong());
}

Result<void> CatalogStore::putFromHub(const Product &fromHub, int epoch, qint64 ownHw, qint64 snapshot)
{
    Sql &sql = m_database.sql();
    const auto newer = sql.scalar(QStringLiteral("SELECT 1 FROM product WHERE sku = ? AND version > ? AND snapshot >= ?"), {fromHub.sku, fromHub.version, snapshot});
    if (!newer)
        return newer.error();
    if (newer->isValid())
        return {};
    if (const auto dropped = sql.run(QStringLiteral("DELETE FROM pending_edit WHERE sku = ? AND seq <= CASE WHEN epoch = ? THEN ? "
                                                           "ELSE coalesce((SELECT hw FROM own_mark k WHERE k.epoch = pending_edit.epoch), seq) END"), {fromHub.sku, epoch, ownHw}); !dropped)
        return dropped;
    Product shown = fromHub;
    const auto read = sql.each(QStringLiteral("SELECT payload FROM pending_edit WHERE sku = ? ORDER BY epoch, seq"), {fromHub.sku}, [&](const QSqlQuery &row) {
        if (const auto edit = decodeProductEdit(row.value(0).toByteArray()))
            shown = applyEdit(shown, *edit);
    });
    if (!read)
        return read;
    return show(shown, snapshot);
}

Result<void> CatalogStore::archiveUnnamed(qint64 snapshot)
{
    Sql &sql = m_database.sql();
    static const QString unnamed = QStringLiteral("snapshot < ? AND sku NOT IN (SELECT sku FROM pending_edit)");
    if (const auto freed = sql.run(QStringLiteral("DELETE FROM gtin WHERE product IN (SELECT id FROM product WHERE %1)").arg(unnamed), {snapshot}); !freed)
        return freed;
    return sql.run(QStringLiteral("UPDATE product SET archived = 1 WHERE archived = 0 AND %1").arg(unnamed), {snapshot});
}

} // namespace mostrador
