// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/StockStore.h"

#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"

namespace mostrador {

namespace {

constexpr qint64 KeepPointsMs = 24LL * 3600 * 1000;

/// Own movements of a row of `stock` that the hub's last word did not hold.
const QString NotHeld = QStringLiteral("FROM movement m JOIN own_mark k ON k.epoch = m.epoch WHERE m.sku = stock.sku AND m.seq > k.hw");

} // namespace

Result<StockView> StockStore::stock(const Sku &sku) const
{
    StockView view;
    const auto done = m_database.sql().each(QStringLiteral("SELECT hub_milli + pending_milli, changed_at, pending_milli FROM stock WHERE sku = ?"), {sku},
                                            [&view](const QSqlQuery &row) {
        view.isKnown = true;
        view.quantity = Quantity::fromMilli(row.value(0).toLongLong());
        if (row.value(1).toLongLong() > 0)
            view.asOf = timeOf(row.value(1));
        view.soldSince = -Quantity::fromMilli(row.value(2).toLongLong());
    });
    if (!done)
        return done.error();
    return view;
}

/// Epoch by epoch, each from its mark on: what the hub holds is years of sales, and none of it is read.
QString StockStore::pendingMovements()
{
    return QStringLiteral(
        "WITH held (sku, milli, epoch, hw) AS MATERIALIZED (SELECT s.sku, s.hub_milli, s.own_epoch, s.own_hw FROM stock s WHERE s.sku = ?), "
        "mark (sku, milli, epoch, hw) AS MATERIALIZED (SELECT * FROM held UNION ALL "
        "SELECT h.sku, h.milli, k.epoch, k.hw FROM held h JOIN own_mark k ON k.epoch <> h.epoch) "
        "SELECT m.at, m.delta_milli, k.milli FROM mark k CROSS JOIN movement m ON m.sku = k.sku AND m.epoch = k.epoch AND m.seq > k.hw "
        "ORDER BY m.epoch, m.seq, m.line");
}

Result<QList<StockPoint>> StockStore::curve(const Sku &sku, const QDateTime &from) const
{
    Sql &sql = m_database.sql();
    QList<StockPoint> points;
    const auto append = [&points](const QSqlQuery &row) { points.append({timeOf(row.value(0)), Quantity::fromMilli(row.value(1).toLongLong())}); };
    // The last figure before the window is what it began with.
    const auto before = sql.each(QStringLiteral("SELECT at, quantity_milli FROM stock_point WHERE sku = ? AND at < ? ORDER BY at DESC LIMIT 1"),
                                 {sku, from.toMSecsSinceEpoch()}, append);
    if (!before)
        return before.error();
    const auto within = sql.each(QStringLiteral("SELECT at, quantity_milli FROM stock_point WHERE sku = ? AND at >= ? ORDER BY at"),
                                 {sku, from.toMSecsSinceEpoch()}, append);
    if (!within)
        return within.error();
    qint64 level = 0;
    const auto pending = sql.each(pendingMovements(), {sku}, [&](const QSqlQuery &row) {
        level += row.value(1).toLongLong();
        points.append({timeOf(row.value(0)), Quantity::fromMilli(row.value(2).toLongLong() + level)});
    });
    if (!pending)
        return pending.error();
    return points;
}

Result<QList<OwnMovement>> StockStore::ownMovements(const Sku &sku, int limit) const
{
    Sql &sql = m_database.sql();
    QList<OwnMovement> list;
    QList<bool> isPending;
    qint64 level = 0;
    const auto read = sql.each(QStringLiteral("SELECT j.till, j.epoch, j.seq, m.at, j.type, coalesce(d.number, ''), j.payload, sum(m.delta_milli), "
                                              "s.hub_milli + s.pending_milli, m.seq > CASE WHEN m.epoch = s.own_epoch THEN s.own_hw ELSE coalesce(k.hw, m.seq) END "
                                              "FROM movement m JOIN journal j USING (epoch, seq) JOIN stock s ON s.sku = m.sku LEFT JOIN sale d USING (epoch, seq) "
                                              "LEFT JOIN own_mark k ON k.epoch = m.epoch "
                                              "WHERE m.sku = ? GROUP BY m.epoch, m.seq ORDER BY m.epoch DESC, m.seq DESC LIMIT ?"), {sku, limit}, [&](const QSqlQuery &row) {
        OwnMovement movement;
        movement.entry = {TillId{row.value(0).toInt()}, row.value(1).toInt(), row.value(2).toLongLong()};
        movement.at = timeOf(row.value(3));
        movement.type = row.value(4).toString();
        movement.number = row.value(5).toString();
        movement.delta = Quantity::fromMilli(row.value(7).toLongLong());
        if (movement.type == EntryType::StockMoved) {
            if (const auto moved = decodeStockMoved(row.value(6).toByteArray()))
                movement.reason = moved->reason;
        } else if (movement.type == EntryType::StockCounted) {
            if (const auto counted = decodeStockCounted(row.value(6).toByteArray())) {
                movement.reason = counted->reason;
                movement.after = counted->counted;
            }
        }
        level = list.isEmpty() ? row.value(8).toLongLong() : level;
        list.append(movement);
        isPending.append(row.value(9).toBool());
    });
    if (!read)
        return read.error();
    // From what is shown now backwards through what the hub's figure does not hold yet; before that others may have moved it too.
    for (int i = 0; i < list.size() && isPending[i]; ++i) {
        list[i].after = Quantity::fromMilli(level);
        level -= list[i].delta.milli();
    }
    return list;
}

Result<void> StockStore::addOwn(const EntryId &id, const QList<Movement> &movements, const QDateTime &at)
{
    Sql &sql = m_database.sql();
    for (const Movement &movement : movements) {
        const auto kept = sql.run(QStringLiteral("INSERT INTO movement (sku, epoch, seq, line, delta_milli, amount_minor, at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                  {movement.sku, id.epoch, id.seq, movement.line, movement.delta.milli(), movement.amountMinor, at.toMSecsSinceEpoch()});
        if (!kept)
            return kept;
        if (movement.sku == OpenSku)
            continue; // nobody keeps it in a shelf
        const auto shown = sql.run(QStringLiteral("INSERT INTO stock (sku, hub_milli, revision, own_epoch, own_hw, changed_at, pending_milli) "
                                                  "VALUES (?, 0, 0, ?, (SELECT hw FROM own_mark WHERE epoch = ?), 0, ?) "
                                                  "ON CONFLICT (sku) DO UPDATE SET pending_milli = pending_milli + excluded.pending_milli"),
                                   {movement.sku, id.epoch, id.epoch, movement.delta.milli()});
        if (!shown)
            return shown;
    }
    return {};
}

Result<void> StockStore::putFromHub(const StockLevel &level, int epoch, qint64 snapshot)
{
    Sql &sql = m_database.sql();
    const qint64 at = level.changedAt.isValid() ? level.changedAt.toMSecsSinceEpoch() : 0;
    const auto stored = sql.run(QStringLiteral("INSERT INTO stock (sku, hub_milli, revision, own_epoch, own_hw, changed_at, pending_milli, snapshot) "
                                               "VALUES (?, ?, ?, ?, ?, ?, "
                                               "coalesce((SELECT sum(delta_milli) FROM movement WHERE sku = ? AND epoch = ? AND seq > ?), 0) + "
                                               "coalesce((SELECT sum(m.delta_milli) FROM movement m JOIN own_mark k ON k.epoch = m.epoch "
                                               "WHERE m.sku = ? AND m.epoch <> ? AND m.seq > k.hw), 0), ?) "
                                               "ON CONFLICT (sku) DO UPDATE SET hub_milli = excluded.hub_milli, revision = excluded.revision, own_epoch = excluded.own_epoch, "
                                               "own_hw = excluded.own_hw, changed_at = excluded.changed_at, pending_milli = excluded.pending_milli, "
                                               "snapshot = max(snapshot, excluded.snapshot) "
                                               "WHERE excluded.revision >= stock.revision OR excluded.snapshot > stock.snapshot"),
                                {level.sku, level.quantity.milli(), level.revision, epoch, level.ownHw, at, level.sku, epoch, level.ownHw, level.sku, epoch, snapshot});
    if (!stored || sql.changes() == 0 || at == 0)
        return stored;
    const auto point = sql.run(QStringLiteral("INSERT OR REPLACE INTO stock_point (sku, at, quantity_milli) VALUES (?, ?, ?)"), {level.sku, at, level.quantity.milli()});
    if (!point)
        return point;
    // Of this product only, and the newest before the day stays: it is what the day began with.
    return sql.run(QStringLiteral("DELETE FROM stock_point WHERE sku = ? AND at < (SELECT max(at) FROM stock_point WHERE sku = ? AND at <= ?)"),
                   {level.sku, level.sku, at - KeepPointsMs});
}

Result<void> StockStore::forgetUnnamed(qint64 snapshot)
{
    Sql &sql = m_database.sql();
    if (const auto forgotten = sql.run(QStringLiteral("DELETE FROM stock WHERE snapshot < ? AND NOT EXISTS (SELECT 1 ") + NotHeld + QLatin1Char(')'), {snapshot}); !forgotten)
        return forgotten;
    return sql.run(QStringLiteral("UPDATE stock SET hub_milli = 0, revision = 0, changed_at = 0, own_epoch = (SELECT epoch FROM identity), "
                                  "own_hw = (SELECT hw FROM own_mark JOIN identity USING (epoch)), pending_milli = (SELECT sum(m.delta_milli) ") + NotHeld +
                   QStringLiteral(") WHERE snapshot < ?"), {snapshot});
}

} // namespace mostrador
