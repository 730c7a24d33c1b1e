// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Retention.h"

#include "models/domain/CrashPoint.h"
#include "models/storage/Sql.h"
#include <QTimeZone>

namespace mostrador {

Result<QMap<int, RetentionMark>> readRetention(Sql &sql)
{
    QMap<int, RetentionMark> marks;
    const auto there = sql.scalar(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'retention'"));
    if (!there)
        return there.error();
    if (there->toInt() == 0)
        return marks;
    const auto read = sql.each(QStringLiteral("SELECT epoch, seq, hash FROM retention"), {}, [&marks](const QSqlQuery &row) {
        marks.insert(row.value(0).toInt(), {row.value(1).toLongLong(), row.value(2).toByteArray()});
    });
    if (!read)
        return read.error();
    return marks;
}

Result<RetentionMark> retentionMark(Sql &sql, int epoch)
{
    RetentionMark mark;
    const auto read = sql.each(QStringLiteral("SELECT seq, hash FROM retention WHERE epoch = ?"), {epoch}, [&mark](const QSqlQuery &row) {
        mark = {row.value(0).toLongLong(), row.value(1).toByteArray()};
    });
    if (!read)
        return read.error();
    return mark;
}

Result<QByteArray> hashAt(Sql &sql, int epoch, qint64 seq)
{
    const auto hash =
        sql.scalar(QStringLiteral("SELECT hash FROM journal WHERE epoch = ? AND seq = ? UNION ALL SELECT hash FROM retention WHERE epoch = ? AND seq = ? LIMIT 1"),
                   {epoch, seq, epoch, seq});
    if (!hash)
        return hash.error();
    return hash->toByteArray();
}

Result<void> noteConfirmed(Sql &sql, const Ack &ack)
{
    if (const auto back = sql.run(QStringLiteral("DELETE FROM confirmed_day WHERE epoch = ? AND hw > ?"), {ack.epoch, ack.hw}); !back || !ack.hubTime.isValid())
        return back;
    return sql.run(QStringLiteral(
                       "INSERT INTO confirmed_day (epoch, day, hw) VALUES (?, ?, ?) ON CONFLICT (epoch, day) DO UPDATE SET hw = excluded.hw WHERE hw <> excluded.hw"),
                   {ack.epoch, ack.hubTime.toUTC().date().toJulianDay(), ack.hw});
}

Result<int> Retention::prune(int days, int limit)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto day = lastDay(days);
    if (!day || *day == 0)
        return day ? Result<int>(0) : Result<int>(day.error());
    // What the hub refuses of an earlier epoch waits for a person, with all that is before it.
    QList<QPair<int, qint64>> epochs;
    const auto found =
        m_database.sql().each(QStringLiteral("SELECT c.epoch, min(max(c.hw), a.hw, coalesce(CASE WHEN c.epoch = i.epoch THEN (SELECT max(seq) FROM journal j WHERE "
                                             "j.epoch = c.epoch) - ? END, a.hw),"
                                             "  coalesce((SELECT CASE WHEN s.epoch = c.epoch THEN s.seq WHEN s.epoch < c.epoch THEN 1 END FROM shift s WHERE "
                                             "s.closed_epoch = 0), a.hw)," // its Z needs them
                                             "  coalesce((SELECT min(seq) - 1 FROM problem p WHERE p.epoch = c.epoch AND p.seq > coalesce(r.seq, 1)), a.hw)) AS up_to, "
                                             "coalesce(r.seq, 1) AS done "
                                             "FROM confirmed_day c JOIN acknowledgement a USING (epoch) CROSS JOIN identity i LEFT JOIN retention r ON r.epoch = c.epoch "
                                             "WHERE c.day <= ? AND c.epoch NOT IN (SELECT epoch FROM earlier_epoch WHERE refused <> '') GROUP BY c.epoch HAVING up_to > "
                                             "done ORDER BY c.epoch"),
                              {NewestStay, *day}, [&epochs](const QSqlQuery &row) {
                                  epochs.append({row.value(0).toInt(), row.value(1).toLongLong()});
                              });
    if (!found)
        return found.error();
    const auto gone = epochs.isEmpty() ? pruneMovements(*day, limit) : pruneEpoch(epochs.first().first, epochs.first().second, limit);
    if (!gone)
        return gone;
    crashPoint("prune_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    crashPoint("prune_after_commit");
    return gone;
}

/// The last day of the hub's calendar whose confirmations are old enough by both clocks; 0: none.
Result<qint64> Retention::lastDay(int days) const
{
    const auto newest = m_database.sql().scalar(QStringLiteral("SELECT coalesce(max(day), 0) FROM confirmed_day"));
    if (!newest)
        return newest.error();
    return qMax<qint64>(0, qMin(newest->toLongLong(), m_clock.nowUtc().date().toJulianDay()) - qMax(days, LeastDays));
}

Result<int> Retention::pruneEpoch(int epoch, qint64 upTo, int limit)
{
    Sql &sql = m_database.sql();
    const auto mark = retentionMark(sql, epoch);
    if (!mark)
        return mark.error();
    const qint64 before = qMax<qint64>(mark->seq, 1);
    const qint64 to = qMin(upTo, before + limit);
    const auto hash = hashAt(sql, epoch, to);
    if (!hash)
        return hash.error();
    if (hash->isEmpty())
        return Error{Error::Code::Damaged, QStringLiteral("Entry %1/%2 is not there to be removed. Nothing was removed.").arg(epoch).arg(to), {}};
    if (const auto marked = sql.run(QStringLiteral("INSERT OR REPLACE INTO retention (epoch, seq, hash) VALUES (?, ?, ?)"), {epoch, to, *hash}); !marked)
        return marked.error();
    int gone = 0;
    for (const char *table : {"payment", "sale", "sale_word", "signature", "journal"}) {
        const auto removed = sql.run(QStringLiteral("DELETE FROM %1 WHERE epoch = ? AND seq > ? AND seq <= ?").arg(QLatin1String(table)), {epoch, before, to});
        if (!removed)
            return removed.error();
        gone = sql.changes(); // of the journal at last
    }
    for (const char *statement : {"DELETE FROM delivery WHERE epoch = ? AND last_seq <= ?", "DELETE FROM confirmation WHERE epoch = ? AND hw < ?",
                                  "DELETE FROM confirmed_day WHERE epoch = ? AND hw < ?"})
        if (const auto removed = sql.run(QLatin1String(statement), {epoch, to}); !removed)
            return removed.error();
    return gone;
}

/// Of entries that are gone. By time, for their key begins with the product; one that a clock had dated ahead goes later.
Result<int> Retention::pruneMovements(qint64 day, int limit)
{
    const qint64 ms = QDate::fromJulianDay(day + 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    const auto removed =
        m_database.sql().run(QStringLiteral("DELETE FROM movement WHERE (sku, epoch, seq, line) IN (SELECT m.sku, m.epoch, m.seq, m.line FROM movement m "
                                            "JOIN retention r ON r.epoch = m.epoch AND m.seq <= r.seq AND m.seq > 1 WHERE m.at < ? ORDER BY m.at LIMIT ?)"),
                             {ms, limit});
    if (!removed)
        return removed.error();
    return m_database.sql().changes();
}

} // namespace mostrador
