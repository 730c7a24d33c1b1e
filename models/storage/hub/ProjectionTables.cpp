// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/ProjectionTables.h"

#include "models/storage/Sql.h"
#include "models/storage/hub/CounterProjection.h"

namespace mostrador {

namespace {

constexpr int MostDifferences = 100;

/// A projection, and the columns of it that follow from the journals alone (not when it was computed). rows: which of them; others are forgotten
/// after a while. since: what is older than Projection keeps it is forgotten at one time or another, so that only newer rows must agree; its column
/// counts in units of so many ms.
struct Table {
    const char *name;
    const char *columns;
    const char *since = nullptr;
    qint64 unitMs = 1;
    const char *rows = "true";
};
constexpr Table tables[] = {
    {"product", "sku, product, archived"},
    {"product_field", "sku, field, version, till"},
    {"product_gtin", "gtin, sku"},
    {"conflict", "till, epoch, seq, sku, field, refused, kept"},
    {"stock", "sku, store, quantity_milli"},
    {"movement", "uuid, line, sku, store, delta_milli"},
    {"sale", "till, epoch, seq"},
    {"promotion", "code, promotion, archived, till"},
    {"price_list", "code, list, archived, till"},
    {"list_price", "list, sku, prices"},
    {"sales_minute", "store, till, minute, tender, tickets, returns, amount_minor, currency", "minute"},
    {"product_day", "store, till, day, sku, quantity_milli, amount_minor, currency", "day", DayMs},
    {"parked_sale", "id, store, till, epoch, seq, state, holder, rival, sold", nullptr, 1, "state <> 'recalled'"},
    {"z_report", "till, epoch, seq, store, number, unsure, shift, closed_at, day, currency, total_minor, expected_minor, counted_minor"},
    {"cash_movement", "till, epoch, seq, store, shift, at, day, kind, currency, amount_minor, reason, operator, approver"},
    {"till_user", "till, user, name, role, active"},
    {"void_day", "till, operator, day, kind, currency, store, count, amount_minor", "day", DayMs},
};

} // namespace

Result<void> ProjectionTables::setAsideAndClear()
{
    Sql &sql = m_database.sql();
    for (const Table &table : tables) {
        const QString name = QLatin1String(table.name);
        for (const QString &statement :
             {QStringLiteral("DROP TABLE IF EXISTS temp.was_%1").arg(name),
              QStringLiteral("CREATE TEMP TABLE was_%1 AS SELECT %2 FROM main.%1 WHERE %3").arg(name, QLatin1String(table.columns), QLatin1String(table.rows)),
              QStringLiteral("DELETE FROM main.%1").arg(name)})
            if (const auto done = sql.run(statement); !done)
                return done;
    }
    // Their feed keys are touched again as they are made; what is not made again must not be shown for ever.
    return sql.run(QStringLiteral("DELETE FROM feed WHERE kind <> 'problem'"));
}

Result<QStringList> ProjectionTables::differences(const QDateTime &oldest)
{
    QStringList lines;
    for (const Table &table : tables) {
        const QString name = QLatin1String(table.name);
        const QString columns = QLatin1String(table.columns);
        const QString since = table.since ? QStringLiteral(" AND %1 > %2").arg(QLatin1String(table.since)).arg(oldest.toMSecsSinceEpoch() / table.unitMs) : QString();
        const QString where = QStringLiteral("WHERE ") + QLatin1String(table.rows) + since;
        const auto compare = [&](const QString &minuend, const QString &subtrahend, const QString &word) {
            return m_database.sql().each(QStringLiteral("SELECT %1 FROM %2 %4 EXCEPT SELECT %1 FROM %3 %4 LIMIT ?").arg(columns, minuend, subtrahend, where),
                                         {MostDifferences}, [&](const QSqlQuery &row) {
                                             QStringList values;
                                             for (int column = 0; column < columns.count(QLatin1Char(',')) + 1; ++column)
                                                 values.append(row.value(column).toString());
                                             if (lines.size() < MostDifferences)
                                                 lines.append(QStringLiteral("%1 %2: %3").arg(name, word, values.join(QStringLiteral(" | "))));
                                         });
        };
        if (const auto gone = compare(QStringLiteral("temp.was_") + name, QStringLiteral("main.") + name, QStringLiteral("was there but does not follow from the journals")); !gone)
            return gone.error();
        if (const auto added = compare(QStringLiteral("main.") + name, QStringLiteral("temp.was_") + name, QStringLiteral("follows from the journals but was not there")); !added)
            return added.error();
    }
    return lines;
}

Result<void> ProjectionTables::prune(const QDateTime &minutes, const QDateTime &days)
{
    Sql &sql = m_database.sql();
    if (const auto counter = CounterProjection(m_database).prune(days); !counter)
        return counter;
    const auto keys = [&sql](const QString &kind, const QString &key, const QString &table, const QString &column, qint64 before) -> Result<void> {
        if (const auto feed = sql.run(QStringLiteral("DELETE FROM feed WHERE kind = '%1' AND key IN (SELECT %2 FROM %3 WHERE %4 < ?)").arg(kind, key, table, column), {before}); !feed)
            return feed;
        return sql.run(QStringLiteral("DELETE FROM %1 WHERE %2 < ?").arg(table, column), {before});
    };
    if (const auto done = keys(QStringLiteral("minute"), QStringLiteral("till || '/' || minute || '/' || tender"), QStringLiteral("sales_minute"), QStringLiteral("minute"),
                               minutes.toMSecsSinceEpoch()); !done)
        return done;
    return keys(QStringLiteral("day"), QStringLiteral("till || '/' || day || '/' || sku"), QStringLiteral("product_day"), QStringLiteral("day"), days.toMSecsSinceEpoch() / DayMs);
}

} // namespace mostrador
