// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/DocumentStore.h"

#include "models/storage/JournalRows.h"
#include "models/storage/Sql.h"
#include <QSet>
#include <algorithm>

namespace mostrador {

namespace {

DocumentRow documentFrom(const QSqlQuery &row)
{
    DocumentRow document;
    document.entry = {TillId{row.value(0).toInt()}, row.value(1).toInt(), row.value(2).toLongLong()};
    document.type = row.value(3).toString();
    document.at = timeOf(row.value(4));
    document.number = row.value(5).toString();
    if (!row.value(6).isNull())
        document.total = Money(row.value(6).toLongLong(), Currency::fromCode(row.value(7).toString()).value_or(Currency()));
    document.title = row.value(8).toString();
    document.attempts = row.value(9).toInt();
    document.channel = row.value(10).toString();
    document.sentAt = timeOf(row.value(11));
    const bool confirmed = document.entry.seq <= row.value(12).toLongLong();
    document.confirmedAt = confirmed ? timeOf(row.value(13)) : QDateTime();
    document.problem = row.value(14).toString();
    document.firstChannel = row.value(15).toString();
    document.delivery = confirmed ? Delivery::Confirmed : document.attempts > 0 ? Delivery::Sent : Delivery::Pending;
    return document;
}

const QString Select = QStringLiteral(
    "SELECT j.till, j.epoch, j.seq, j.type, j.wall_utc, s.number, s.total_minor, s.currency,"
    " CASE WHEN j.type IN ('product.edited', 'stock.moved', 'stock.counted', 'line.voided', 'line.restored') AND json_valid(CAST(j.payload AS TEXT)) THEN"
    "  coalesce((SELECT name FROM product WHERE sku = json_extract(CAST(j.payload AS TEXT), '$.sku')), json_extract(CAST(j.payload AS TEXT), '$.sku')) END,"
    " (SELECT coalesce(sum(d.attempts), 0) FROM delivery d WHERE d.epoch = j.epoch AND d.last_seq >= j.seq AND d.first_seq <= j.seq),"
    " (SELECT channel FROM delivery d WHERE d.epoch = j.epoch AND d.last_seq >= j.seq AND d.first_seq <= j.seq ORDER BY d.sent_at DESC, d.rowid DESC LIMIT 1),"
    " (SELECT max(sent_at) FROM delivery d WHERE d.epoch = j.epoch AND d.last_seq >= j.seq AND d.first_seq <= j.seq),"
    " coalesce(a.hw, 0),"
    " (SELECT min(at) FROM confirmation c WHERE c.epoch = j.epoch AND c.hw >= j.seq),"
    " coalesce((SELECT reason FROM problem p WHERE p.epoch = j.epoch AND p.seq = j.seq),"
    "  (SELECT refused FROM earlier_epoch e WHERE e.epoch = j.epoch AND e.refused <> '' AND j.seq > coalesce(a.hw, 0))),"
    " (SELECT channel FROM delivery d WHERE d.epoch = j.epoch AND d.last_seq >= j.seq AND d.first_seq <= j.seq ORDER BY d.rowid LIMIT 1)"
    " FROM journal j LEFT JOIN sale s USING (epoch, seq) LEFT JOIN acknowledgement a ON a.epoch = j.epoch ");

} // namespace

Result<QList<DocumentRow>> DocumentStore::read(const QString &where, const QVariantList &values, int limit) const
{
    QList<DocumentRow> rows;
    QVariantList bound = values;
    bound << limit;
    const auto done = m_database.sql().each(Select + where + QStringLiteral(" ORDER BY j.epoch DESC, j.seq DESC LIMIT ?"), bound,
                                            [&rows](const QSqlQuery &row) { rows.append(documentFrom(row)); });
    if (!done)
        return done.error();
    return rows;
}

Result<QList<DocumentRow>> DocumentStore::newest(int limit) const
{
    return read({}, {}, limit);
}

Result<QList<DocumentRow>> DocumentStore::unconfirmed(int limit) const
{
    return above(QStringLiteral("e.epoch NOT IN (SELECT epoch FROM earlier_epoch WHERE refused <> '')"), limit);
}

/// Not confirmed, of some epochs (named e). Each epoch is entered above what the hub has of it: the journal below is never walked.
Result<QList<DocumentRow>> DocumentStore::above(const QString &epochs, int limit) const
{
    QList<QPair<int, qint64>> marks;
    const auto found = m_database.sql().each(QStringLiteral("SELECT e.epoch, coalesce(a.hw, 0) FROM (SELECT epoch FROM identity UNION SELECT epoch FROM earlier_epoch) e "
                                                            "LEFT JOIN acknowledgement a USING (epoch) WHERE %1 ORDER BY e.epoch DESC").arg(epochs), {},
                                             [&marks](const QSqlQuery &row) { marks.append({row.value(0).toInt(), row.value(1).toLongLong()}); });
    if (!found)
        return found.error();
    QList<DocumentRow> rows;
    for (const auto &[epoch, hw] : std::as_const(marks)) {
        if (rows.size() >= limit)
            break;
        const auto more = read(QStringLiteral("WHERE j.epoch = ? AND j.seq > ?"), {epoch, hw}, limit - int(rows.size()));
        if (!more)
            return more;
        rows += *more;
    }
    return rows;
}

Result<QList<DocumentRow>> DocumentStore::problems(int limit) const
{
    // Out of the few problems, not out of the many entries.
    auto rows = read(QStringLiteral("WHERE (j.epoch, j.seq) IN (SELECT epoch, seq FROM problem)"), {}, limit);
    const auto refused = above(QStringLiteral("e.epoch IN (SELECT epoch FROM earlier_epoch WHERE refused <> '')"), limit);
    if (!rows || !refused)
        return rows ? refused : rows;
    QSet<QPair<int, qint64>> known;
    for (const DocumentRow &row : std::as_const(*rows))
        known.insert({row.entry.epoch, row.entry.seq});
    for (const DocumentRow &row : *refused)
        if (!known.contains({row.entry.epoch, row.entry.seq}))
            rows->append(row);
    std::sort(rows->begin(), rows->end(), [](const DocumentRow &one, const DocumentRow &other) {
        return std::pair(one.entry.epoch, one.entry.seq) > std::pair(other.entry.epoch, other.entry.seq);
    });
    rows->resize(qMin(int(rows->size()), limit));
    return rows;
}

Result<QList<Dispatch>> DocumentStore::dispatches(const EntryId &entry) const
{
    QList<Dispatch> list;
    const auto done =
        m_database.sql().each(QStringLiteral(
                                  "SELECT channel, sent_at, attempts FROM delivery WHERE epoch = ? AND last_seq >= ? AND first_seq <= ? ORDER BY sent_at, rowid"),
                              {entry.epoch, entry.seq, entry.seq}, [&list](const QSqlQuery &row) {
                                  list.append({row.value(0).toString(), timeOf(row.value(1)), row.value(2).toInt()});
                              });
    if (!done)
        return done.error();
    return list;
}

Result<QDateTime> DocumentStore::lastSent(const QString &channel) const
{
    const auto at = m_database.sql().scalar(QStringLiteral("SELECT max(sent_at) FROM delivery WHERE channel = ?"), {channel});
    if (!at)
        return at.error();
    return timeOf(*at);
}

Result<QDateTime> DocumentStore::lastConfirmed() const
{
    const auto at = m_database.sql().scalar(QStringLiteral("SELECT max(at) FROM confirmation"));
    if (!at)
        return at.error();
    return timeOf(*at);
}

Result<std::optional<DocumentRow>> DocumentStore::row(const EntryId &entry) const
{
    const auto rows = read(QStringLiteral("WHERE j.epoch = ? AND j.seq = ?"), {entry.epoch, entry.seq}, 1);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<DocumentRow>() : rows->first();
}

Result<QByteArray> DocumentStore::payload(const EntryId &entry) const
{
    const auto payload = m_database.sql().scalar(QStringLiteral("SELECT payload FROM journal WHERE epoch = ? AND seq = ?"), {entry.epoch, entry.seq});
    if (!payload)
        return payload.error();
    return payload->toByteArray();
}

Result<OutboxState> DocumentStore::outbox() const
{
    return readOutbox(m_database.sql());
}

Result<QList<EditConflict>> DocumentStore::conflicts() const
{
    QList<EditConflict> list;
    const auto done = m_database.sql().each(QStringLiteral("SELECT entry, sku, field, refused, kept, kept_version FROM conflict WHERE dismissed = 0 ORDER BY entry DESC"), {},
                                            [&list](const QSqlQuery &row) {
        const auto entry = EntryId::fromString(row.value(0).toString());
        const auto field = productFieldFromWire(row.value(2).toString());
        if (entry && field)
            list.append({*entry, row.value(1).toString(), *field, row.value(3).toString(), row.value(4).toString(), row.value(5).toLongLong()});
    });
    if (!done)
        return done.error();
    return list;
}

Result<void> DocumentStore::put(const EditConflict &conflict)
{
    return m_database.sql().run(QStringLiteral("INSERT OR IGNORE INTO conflict (entry, field, sku, refused, kept, kept_version) VALUES (?, ?, ?, ?, ?, ?)"),
                                {conflict.entry.toString(), toWire(conflict.field), conflict.sku, conflict.refused, conflict.kept, conflict.keptVersion});
}

Result<void> DocumentStore::put(const EntryProblem &problem)
{
    if (problem.reason.isEmpty()) // settled
        return m_database.sql().run(QStringLiteral("DELETE FROM problem WHERE epoch = ? AND seq = ?"), {problem.entry.epoch, problem.entry.seq});
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO problem (epoch, seq, reason) VALUES (?, ?, ?)"),
                                {problem.entry.epoch, problem.entry.seq, problem.reason});
}

Result<void> DocumentStore::dismiss(const EntryId &entry, ProductField field)
{
    return m_database.sql().run(QStringLiteral("UPDATE conflict SET dismissed = 1 WHERE entry = ? AND field = ?"), {entry.toString(), toWire(field)});
}

} // namespace mostrador
