// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/parked/ParkedStore.h"

#include "models/storage/Sql.h"
#include <QJsonDocument>

namespace mostrador {

namespace {

ParkedRow rowOf(const QSqlQuery &query)
{
    ParkedRow row;
    row.id = query.value(0).toString();
    row.till = TillId{query.value(1).toInt()};
    row.name = query.value(2).toString();
    row.at = timeOf(query.value(3));
    row.total = Money(query.value(4).toLongLong(), Currency::fromCode(query.value(5).toString()).value_or(Currency()));
    row.lines = query.value(6).toInt();
    row.summary = query.value(7).toString();
    row.isOwn = query.value(8).toBool();
    row.isTaken = query.value(9).toString() != QLatin1String("waiting");
    row.holder = TillId{query.value(10).toInt()};
    row.rival = TillId{query.value(11).toInt()};
    row.sold = query.value(12).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return row;
}

/// The numbers of the sales that it became, when it became two.
QString twice(const ParkedChange &change)
{
    return change.sold.size() > 1 ? change.sold.join(QLatin1Char(' ')) : QString();
}

} // namespace

Result<QList<ParkedRow>> ParkedStore::where(const QString &condition, const QVariantList &values) const
{
    QList<ParkedRow> rows;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT id, till, name, at, total_minor, currency, lines, summary, length(cart) > 0, state, holder, rival, sold "
                                             "FROM parked_sale WHERE %1 ORDER BY at, id")
                                  .arg(condition),
                              values, [&rows](const QSqlQuery &query) { rows.append(rowOf(query)); });
    if (!done)
        return done.error();
    return rows;
}

Result<std::optional<ParkedRow>> ParkedStore::row(const QString &id) const
{
    const auto rows = where(QStringLiteral("id = ?"), {id});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<QList<ParkedRow>> ParkedStore::waiting() const
{
    return where(QStringLiteral("state = 'waiting'"), {});
}

Result<int> ParkedStore::waitingCount(TillId me) const
{
    const auto count = m_database.sql().scalar(QStringLiteral("SELECT count(*) FROM parked_sale WHERE state = 'waiting' AND holder IN (-1, ?)"), {me.value});
    if (!count)
        return count.error();
    return count->toInt();
}

Result<QList<ParkedRow>> ParkedStore::disputes() const
{
    return where(QStringLiteral("state = 'taken' AND rival >= 0"), {});
}

Result<QJsonObject> ParkedStore::cart(const QString &id) const
{
    const auto bytes = m_database.sql().scalar(QStringLiteral("SELECT cart FROM parked_sale WHERE id = ?"), {id});
    if (!bytes)
        return bytes.error();
    return QJsonDocument::fromJson(bytes->toByteArray()).object();
}

Result<void> ParkedStore::park(const ParkedSale &parked, TillId till)
{
    return m_database.sql()
        .run(QStringLiteral(
                 "INSERT INTO parked_sale (id, till, name, at, total_minor, currency, lines, summary, cart, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')"),
             {parked.id, till.value, parked.name, parked.at.toMSecsSinceEpoch(), parked.total.minor(), parked.total.currency().code(), parked.lines, parked.summary,
              QJsonDocument(parked.cart).toJson(QJsonDocument::Compact)});
}

Result<void> ParkedStore::take(const ParkedSale &parked)
{
    return m_database.sql()
        .run(QStringLiteral(
                 "INSERT INTO parked_sale (id, till, name, at, total_minor, currency, lines, summary, cart, state) VALUES (?, -1, ?, ?, ?, ?, ?, ?, x'', 'taken') "
                 "ON CONFLICT (id) DO UPDATE SET state = 'taken', cart = x''"),
             {parked.id, parked.name, parked.at.toMSecsSinceEpoch(), parked.total.minor(), parked.total.currency().code(), parked.lines, parked.summary});
}

Result<void> ParkedStore::dismiss(const QString &id)
{
    return m_database.sql().run(QStringLiteral("UPDATE parked_sale SET state = 'read' WHERE id = ? AND state = 'taken'"), {id});
}

Result<void> ParkedStore::putFromHub(const ParkedChange &change, TillId me, qint64 snapshot)
{
    const auto known = row(change.id);
    if (!known)
        return known.error();
    Sql &sql = m_database.sql();
    if (*known && (*known)->isTaken)
        return told(**known, change, me);
    if (change.state == ParkedChange::State::Recalled && change.isDisputed() && change.concerns(me)) // it was ours, and seemed to be over
        return sql.run(QStringLiteral("INSERT OR REPLACE INTO parked_sale (id, till, name, at, total_minor, currency, lines, summary, cart, state, rival, sold) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, x'', 'taken', ?, ?)"),
                       {change.id, change.till.value, change.name, change.at.toMSecsSinceEpoch(), change.total.minor(), change.total.currency().code(), change.lines,
                        change.summary, (change.holder == me ? change.rival : change.holder).value, twice(change)});
    if (change.state == ParkedChange::State::Recalled)
        return sql.run(QStringLiteral("DELETE FROM parked_sale WHERE id = ?"), {change.id});
    return sql.run(QStringLiteral("INSERT INTO parked_sale (id, till, name, at, total_minor, currency, lines, summary, cart, state, holder, snapshot) VALUES (?, ?, ?, "
                                  "?, ?, ?, ?, ?, x'', 'waiting', ?, ?) "
                                  "ON CONFLICT (id) DO UPDATE SET till = excluded.till, holder = excluded.holder, snapshot = excluded.snapshot"),
                   {change.id, change.till.value, change.name, change.at.toMSecsSinceEpoch(), change.total.minor(), change.total.currency().code(), change.lines,
                    change.summary, change.holder.value, snapshot});
}

/// Of what is open or was sold here: another till may have it, too.
Result<void> ParkedStore::told(const ParkedRow &taken, const ParkedChange &change, TillId me)
{
    Sql &sql = m_database.sql();
    const bool isMine = change.state == ParkedChange::State::Recalled && change.concerns(me);
    const bool isElsewhere = change.state != ParkedChange::State::Waiting && change.holder.isValid() && change.holder != me;
    if (isElsewhere || (isMine && change.isDisputed())) {
        const TillId other = isElsewhere ? change.holder : change.rival;
        const QString sold = twice(change);
        if (taken.rival == other && taken.sold.join(QLatin1Char(' ')) == sold)
            return {};
        return sql.run(QStringLiteral("UPDATE parked_sale SET rival = ?, sold = ? WHERE id = ?"), {other.value, sold, change.id});
    }
    return isMine ? sql.run(QStringLiteral("DELETE FROM parked_sale WHERE id = ?"), {change.id}) : Result<void>();
}

Result<void> ParkedStore::forgetUnnamed(qint64 snapshot)
{
    return m_database.sql().run(QStringLiteral("DELETE FROM parked_sale WHERE state = 'waiting' AND length(cart) = 0 AND snapshot < ?"), {snapshot});
}

Result<void> ParkedStore::forgetOthers()
{
    return m_database.sql().run(QStringLiteral("DELETE FROM parked_sale WHERE state = 'waiting' AND length(cart) = 0"));
}

} // namespace mostrador
