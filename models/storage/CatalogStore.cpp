// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/CatalogStore.h"

#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"
#include <QJsonDocument>
#include <QRegularExpression>

namespace mostrador {

namespace {

const QString ProductColumns = QStringLiteral("p.sku, p.name, p.category, p.unit, p.price_value, p.price_scale, p.currency, p.tax_basis_points, "
                                              "p.minimum_milli, p.archived, p.favourite, p.version, "
                                              "(SELECT group_concat(gtin) FROM (SELECT gtin FROM gtin WHERE product = p.id ORDER BY place))");
constexpr int ProductColumnCount = 13;
const QString StockColumns = QStringLiteral("s.hub_milli + s.pending_milli, s.changed_at, s.pending_milli");
const QString RowSource = QStringLiteral("product p LEFT JOIN stock s ON s.sku = p.sku");

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
    if (const qint64 at = row.value(ProductColumnCount + 1).toLongLong(); at > 0)
        result.stock.asOf = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    result.stock.soldSince = -Quantity::fromMilli(row.value(ProductColumnCount + 2).toLongLong());
    return result;
}

constexpr int MostSearched = 200; ///< characters; a name has 120

/// "yerb suave" → "yerb"* "suave"*: every word a prefix, quoted so that nothing in it is FTS5's own syntax.
QString ftsQuery(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words;
    // One letter however its accent was typed; and what was pasted has an end.
    const QString whole = text.left(MostSearched).normalized(QString::NormalizationForm_C);
    for (const QString &word : whole.split(separators, Qt::SkipEmptyParts))
        words.append(QLatin1Char('"') + word + QStringLiteral("\"*"));
    return words.join(QLatin1Char(' '));
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

/// The first text that is greater than every text that begins with `prefix`.
QString afterPrefix(const QString &prefix)
{
    return prefix + QChar(0xFFFF);
}

struct Where {
    QString sql;
    QVariantList values;
};

Where whereOf(const ProductFilter &filter)
{
    Where where{QStringLiteral("p.archived = ?"), {filter.archived ? 1 : 0}};
    if (!filter.category.isEmpty()) {
        where.sql += QStringLiteral(" AND p.category = ?");
        where.values << filter.category;
    }
    if (filter.lowOnly)
        where.sql += QStringLiteral(" AND p.minimum_milli > 0 AND s.hub_milli + s.pending_milli < p.minimum_milli");
    if (filter.negativeOnly)
        where.sql += QStringLiteral(" AND s.hub_milli + s.pending_milli < 0");
    const QString text = filter.text.trimmed().left(MostSearched);
    if (isDigits(text)) { // a GTIN is kept with its leading zeros; what is typed is not
        where.sql += QStringLiteral(" AND (p.sku BETWEEN ? AND ? OR p.id IN (SELECT product FROM gtin WHERE ltrim(gtin, '0') BETWEEN ltrim(?, '0') AND ltrim(?, '0')))");
        where.values << text << afterPrefix(text) << text << afterPrefix(text);
    } else if (!text.isEmpty()) {
        where.sql += QStringLiteral(" AND (p.id IN (SELECT rowid FROM product_text WHERE product_text MATCH ?) OR p.sku BETWEEN ? AND ?)");
        const QString fts = ftsQuery(text);
        where.values << (fts.isEmpty() ? QStringLiteral("\"\"") : fts) << text << afterPrefix(text);
    }
    return where;
}

QString orderOf(const ProductFilter &filter)
{
    const QString direction = filter.descending ? QStringLiteral(" DESC") : QString();
    switch (filter.order) {
    case ProductFilter::Order::Stock: return QStringLiteral("s.hub_milli + s.pending_milli") + direction + QStringLiteral(", p.name COLLATE NOCASE, p.sku");
    case ProductFilter::Order::Price: return QStringLiteral("CAST(p.price_value AS REAL) / power10(p.price_scale)") + direction + QStringLiteral(", p.name COLLATE NOCASE, p.sku");
    case ProductFilter::Order::Name: break;
    }
    return QStringLiteral("p.name COLLATE NOCASE") + direction + QStringLiteral(", p.sku");
}

/// Prices of other scales side by side: SQLite has no power() in every build, and six scales are all there are.
QString withScales(QString sql)
{
    return sql.replace(QStringLiteral("power10(p.price_scale)"),
                       QStringLiteral("(CASE p.price_scale WHEN 0 THEN 1 WHEN 1 THEN 10 WHEN 2 THEN 100 WHEN 3 THEN 1000 WHEN 4 THEN 10000 "
                                      "WHEN 5 THEN 100000 ELSE 1000000 END)"));
}

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
                                                                           "WHERE g.gtin = ? AND p.archived = 0").arg(ProductColumns),
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
        return rows(filter, 0, limit);
    // FTS5 walks its index and stops at the limit; ranking would read every match of a short prefix.
    const QString statement = QStringLiteral("SELECT %1, %2 FROM (SELECT rowid FROM product_text WHERE product_text MATCH ? LIMIT 200) t "
                                             "JOIN product p ON p.id = t.rowid LEFT JOIN stock s ON s.sku = p.sku WHERE p.archived = 0 "
                                             "ORDER BY (p.name LIKE ? || '%') DESC, p.name COLLATE NOCASE LIMIT ?").arg(ProductColumns, StockColumns);
    auto found = all<ProductRow>(m_database.sql(), statement, {ftsQuery(text), text.trimmed().left(MostSearched), limit}, &fullRow);
    if (found && found->isEmpty())
        return rows(filter, 0, limit); // by SKU
    return found;
}

Result<QList<ProductRow>> CatalogStore::rows(const ProductFilter &filter, int offset, int limit) const
{
    Where where = whereOf(filter);
    where.values << limit << offset;
    return all<ProductRow>(m_database.sql(), withScales(QStringLiteral("SELECT %1, %2 FROM %3 WHERE %4 ORDER BY %5 LIMIT ? OFFSET ?")
                                                            .arg(ProductColumns, StockColumns, RowSource, where.sql, orderOf(filter))),
                           where.values, &fullRow);
}

Result<int> CatalogStore::count(const ProductFilter &filter) const
{
    const Where where = whereOf(filter);
    const auto count = m_database.sql().scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(RowSource, where.sql), where.values);
    if (!count)
        return count.error();
    return count->toInt();
}

Result<std::optional<ProductRow>> CatalogStore::row(const Sku &sku) const
{
    return first<ProductRow>(m_database.sql(), QStringLiteral("SELECT %1, %2 FROM %3 WHERE p.sku = ?").arg(ProductColumns, StockColumns, RowSource), {sku}, &fullRow);
}

Result<QList<Product>> CatalogStore::favourites() const
{
    return all<Product>(m_database.sql(), QStringLiteral("SELECT %1 FROM product p WHERE p.favourite > 0 AND p.archived = 0 ORDER BY p.favourite, p.name").arg(ProductColumns),
                        {}, &productFromRow);
}

Result<QStringList> CatalogStore::categories() const
{
    QStringList names;
    const auto done = m_database.sql().each(QStringLiteral("SELECT DISTINCT category FROM product WHERE archived = 0 AND category <> '' ORDER BY category COLLATE NOCASE"),
                                            {}, [&names](const QSqlQuery &row) { names.append(row.value(0).toString()); });
    if (!done)
        return done.error();
    return names;
}

Result<std::optional<Sku>> CatalogStore::ownerOf(const Gtin &gtin) const
{
    return first<Sku>(m_database.sql(), QStringLiteral("SELECT p.sku FROM gtin g JOIN product p ON p.id = g.product WHERE g.gtin = ? AND p.archived = 0"),
                      {gtin.normalised()}, +[](const QSqlQuery &row) { return row.value(0).toString(); });
}

Result<qint64> CatalogStore::nextNumber() const
{
    const auto largest = m_database.sql().scalar(QStringLiteral("SELECT max(CAST(sku AS INTEGER)) FROM product WHERE sku NOT GLOB '*[^0-9]*' AND length(sku) <= 7"));
    if (!largest)
        return largest.error();
    return largest->toLongLong() + 1;
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
                                               "archived, favourite, version, snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                               "ON CONFLICT (sku) DO UPDATE SET name = excluded.name, category = excluded.category, unit = excluded.unit, "
                                               "price_value = excluded.price_value, price_scale = excluded.price_scale, currency = excluded.currency, "
                                               "tax_basis_points = excluded.tax_basis_points, minimum_milli = excluded.minimum_milli, archived = excluded.archived, "
                                               "favourite = excluded.favourite, version = excluded.version, snapshot = excluded.snapshot"),
                                {product.sku, product.name, product.category, toWire(product.unit), product.price.value(), product.price.scale(),
                                 product.price.currency().code(), product.tax.basisPoints(), product.minimum.milli(), product.archived ? 1 : 0,
                                 product.favourite, product.version, snapshot});
    if (!stored)
        return stored;
    const auto id = sql.scalar(QStringLiteral("SELECT id FROM product WHERE sku = ?"), {product.sku});
    if (!id)
        return id.error();
    if (const auto indexed = index(*id, *named, product.name); !indexed)
        return indexed;
    if (const auto cleared = sql.run(QStringLiteral("DELETE FROM gtin WHERE product = ?"), {*id}); !cleared)
        return cleared;
    int place = 0;
    for (const Gtin &gtin : product.gtins)
        if (const auto kept = sql.run(QStringLiteral("INSERT OR REPLACE INTO gtin (gtin, product, place) VALUES (?, ?, ?)"), {gtin.normalised(), *id, place++}); !kept)
            return kept;
    return {};
}

Result<void> CatalogStore::edit(const ProductEdit &edit, const EntryId &id, const QByteArray &payload)
{
    Sql &sql = m_database.sql();
    const auto before = product(edit.sku);
    if (!before)
        return before.error();
    if (*before) {
        const QByteArray below = QJsonDocument(toJson(**before)).toJson(QJsonDocument::Compact);
        if (const auto kept = sql.run(QStringLiteral("INSERT OR IGNORE INTO product_below (sku, product) VALUES (?, ?)"), {edit.sku, QString::fromUtf8(below)}); !kept)
            return kept;
    }
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
    bool edited = false;
    const auto read = sql.each(QStringLiteral("SELECT payload FROM pending_edit WHERE sku = ? ORDER BY epoch, seq"), {fromHub.sku}, [&](const QSqlQuery &row) {
        if (const auto edit = decodeProductEdit(row.value(0).toByteArray())) {
            shown = applyEdit(shown, *edit);
            edited = true;
        }
    });
    if (!read)
        return read;
    const auto below = edited
        ? sql.run(QStringLiteral("INSERT OR REPLACE INTO product_below (sku, product) VALUES (?, ?)"),
                  {fromHub.sku, QString::fromUtf8(QJsonDocument(toJson(fromHub)).toJson(QJsonDocument::Compact))})
        : sql.run(QStringLiteral("DELETE FROM product_below WHERE sku = ?"), {fromHub.sku});
    if (!below)
        return below;
    return show(shown, snapshot);
}

Result<void> CatalogStore::archiveUnnamed(qint64 snapshot)
{
    return m_database.sql().run(QStringLiteral("UPDATE product SET archived = 1 WHERE snapshot < ? AND sku NOT IN (SELECT sku FROM pending_edit)"), {snapshot});
}

} // namespace mostrador
