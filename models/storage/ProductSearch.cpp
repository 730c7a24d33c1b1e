// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ProductSearch.h"

#include "models/domain/CodeEntry.h"
#include "models/storage/Sql.h"
#include <QRegularExpression>

namespace mostrador {

using namespace ProductSearch;

namespace {

constexpr int LookedAt = 2 * CatalogStore::MostFound; ///< archived ones are among them

/// What a barcode may begin with in the table, where it has 14 digits, if what is typed is how it begins as printed or without its zeros.
QStringList barcodePrefixes(const QString &digits)
{
    constexpr int Length = 14;
    QString typed = digits;
    while (typed.startsWith(QLatin1Char('0')))
        typed.remove(0, 1);
    QStringList prefixes;
    for (int zeros = 0; zeros + typed.size() <= Length && !typed.isEmpty(); ++zeros)
        prefixes.append(QString(zeros, QLatin1Char('0')) + typed);
    if (typed.isEmpty() && digits.size() <= Length)
        prefixes.append(digits);
    return prefixes;
}

/// The products that a text may mean, each way by its own index and each with an end: a table `found` for the statement that follows.
Where foundBy(const QString &text, bool archived, int lookedAt)
{
    // What is (or is not) archived is passed over, and does not count among those that are looked at.
    const auto ofThese = [archived, lookedAt](const QString &ids) {
        return QStringLiteral("SELECT * FROM (SELECT a.id FROM (%1 LIMIT %2) t CROSS JOIN product a ON a.id = t.id WHERE a.archived = %3 LIMIT %4)")
            .arg(ids)
            .arg(qMax(lookedAt, LookedAtToFilter))
            .arg(archived ? 1 : 0)
            .arg(lookedAt);
    };
    Where found{QStringLiteral("WITH found (id) AS (") + ofThese(QStringLiteral("SELECT id FROM product WHERE sku BETWEEN ? AND ?")), {text, afterPrefix(text)}};
    const QStringList prefixes = isDigits(text) ? barcodePrefixes(text) : QStringList();
    if (!prefixes.isEmpty()) {
        QStringList ranges;
        for (const QString &prefix : prefixes) {
            ranges.append(QStringLiteral("(?, ?)"));
            found.values << prefix << afterPrefix(prefix);
        }
        found.sql += QStringLiteral(" UNION SELECT * FROM (SELECT g.product FROM (VALUES %1) r CROSS JOIN gtin g WHERE g.gtin BETWEEN r.column1 AND r.column2 LIMIT %2)")
                         .arg(ranges.join(QStringLiteral(", "))).arg(lookedAt);
    }
    const QString words = isDigits(text) ? QString() : ftsQuery(text);
    if (!words.isEmpty()) {
        found.sql += QStringLiteral(" UNION ") + ofThese(QStringLiteral("SELECT rowid AS id FROM product_text WHERE product_text MATCH ?"));
        found.values << words;
    }
    found.sql += QStringLiteral(") ");
    return found;
}

Where whereOf(const ProductFilter &filter)
{
    Where where{QStringLiteral("p.archived = ?"), {filter.archived ? 1 : 0}};
    if (!filter.category.isEmpty()) {
        where.sql += QStringLiteral(" AND p.category = ?");
        where.values << filter.category;
    }
    if (filter.lowOnly)
        where.sql += QStringLiteral(" AND p.is_low = 1");
    if (filter.negativeOnly)
        where.sql += QStringLiteral(" AND p.shown_milli < 0");
    return where;
}

} // namespace

/// Every word a prefix, quoted so that nothing in it is FTS5's own syntax.
QString ProductSearch::ftsQuery(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words;
    // One letter however its accent was typed; and what was pasted has an end.
    const QString whole = text.left(MostSearched).normalized(QString::NormalizationForm_C);
    for (const QString &word : whole.split(separators, Qt::SkipEmptyParts))
        words.append(QLatin1Char('"') + word + QStringLiteral("\"*"));
    return words.join(QLatin1Char(' '));
}

QString ProductSearch::indexInOrder(ProductFilter::Order order)
{
    switch (order) {
    case ProductFilter::Order::Stock: return QStringLiteral("product_by_stock");
    case ProductFilter::Order::Price: return QStringLiteral("product_by_price");
    case ProductFilter::Order::Name: break;
    }
    return QStringLiteral("product_by_name");
}

int ProductSearch::lookedAtFor(const ProductFilter &filter)
{
    return filter.category.isEmpty() && !filter.lowOnly && !filter.negativeOnly && !filter.archived ? LookedAt : LookedAtToFilter;
}

Where ProductSearch::idsOf(const ProductFilter &filter, int lookedAt, const QString &index)
{
    Where where = whereOf(filter);
    const QString text = filter.text.trimmed().left(MostSearched);
    if (text.isEmpty())
        return {QStringLiteral("SELECT p.id FROM product p INDEXED BY %1 WHERE %2").arg(index, where.sql), where.values};
    Where found = foundBy(text, filter.archived, lookedAt);
    // The order of the join is fixed: what was found is few, and the other way round is every product.
    found.sql += QStringLiteral("SELECT p.id FROM found CROSS JOIN product p ON p.id = found.id WHERE %1 LIMIT %2").arg(where.sql).arg(CatalogStore::MostFound);
    return {found.sql, found.values + where.values};
}

QString ProductSearch::orderOf(const ProductFilter &filter)
{
    const QString direction = filter.descending ? QStringLiteral(" DESC") : QString();
    const QString byName = QStringLiteral("p.name COLLATE NOCASE%1, p.sku%1").arg(direction);
    switch (filter.order) {
    case ProductFilter::Order::Stock: return QStringLiteral("p.shown_milli%1, ").arg(direction) + byName;
    case ProductFilter::Order::Price: return QStringLiteral("p.price%1, ").arg(direction) + byName;
    case ProductFilter::Order::Name: break;
    }
    return byName;
}

} // namespace mostrador
