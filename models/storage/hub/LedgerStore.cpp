// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/LedgerStore.h"

#include "models/storage/JournalRows.h"
#include "models/storage/Sql.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace mostrador {

namespace {

const QString LaneSelect = QStringLiteral("SELECT till, epoch, store, public_key, hw, head_hash, stopped, owner FROM lane ");

Lane laneFrom(const QSqlQuery &row)
{
    return {TillId{row.value(0).toInt()}, row.value(1).toInt(),       StoreId{row.value(2).toInt()}, row.value(3).toByteArray(),
            row.value(4).toLongLong(),    row.value(5).toByteArray(), row.value(6).toString(),       TillId{row.value(7).toInt()}};
}

QString headersText(const KafkaHeaders &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonArray{QString::fromLatin1(name.toPercentEncoding()), QString::fromLatin1(value.toPercentEncoding())});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

KafkaHeaders headersFrom(const QString &text)
{
    KafkaHeaders headers;
    for (const QJsonValue &pair : QJsonDocument::fromJson(text.toUtf8()).array())
        headers.append({QByteArray::fromPercentEncoding(pair[0].toString().toLatin1()), QByteArray::fromPercentEncoding(pair[1].toString().toLatin1())});
    return headers;
}

QByteArray digestOf(const EntryOrigin &origin)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(headersText(origin.headers).toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(origin.raw);
    return hash.result();
}

const QString QuarantineSelect = QStringLiteral("SELECT id, at, reason, till, epoch, seq, channel, topic, partition, position, headers, raw, recorded, replayed FROM quarantine ");

QuarantinedEntry readQuarantined(const QSqlQuery &row)
{
    QuarantinedEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.at = timeOf(row.value(1));
    entry.reason = row.value(2).toString();
    entry.entry = {TillId{row.value(3).toInt()}, row.value(4).toInt(), row.value(5).toLongLong()};
    entry.origin = {row.value(6).toString(), row.value(7).toString(), row.value(8).toInt(), row.value(9).toLongLong(), headersFrom(row.value(10).toString()),
                    row.value(11).toByteArray()};
    entry.recorded = row.value(12).toBool();
    entry.replayed = row.value(13).toBool();
    return entry;
}

} // namespace

Result<std::optional<Lane>> LedgerStore::lane(TillId till, int epoch) const
{
    std::optional<Lane> found;
    const auto done = m_database.sql().each(LaneSelect + QStringLiteral("WHERE till = ? AND epoch = ?"), {till.value, epoch},
                                            [&found](const QSqlQuery &row) { found = laneFrom(row); });
    if (!done)
        return done.error();
    return found;
}

Result<QList<Lane>> LedgerStore::lanes() const
{
    QList<Lane> list;
    const auto done = m_database.sql().each(LaneSelect + QStringLiteral("ORDER BY till, epoch"), {}, [&list](const QSqlQuery &row) { list.append(laneFrom(row)); });
    if (!done)
        return done.error();
    return list;
}

Result<void> LedgerStore::openLane(TillId till, int epoch, StoreId store, const QByteArray &publicKey)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO lane (till, epoch, store, public_key, hw, head_hash, owner) VALUES (?, ?, ?, ?, 0, ?, ?)"),
                                {till.value, epoch, store.value, publicKey, zeroHash(), till.value});
}

Result<void> LedgerStore::giveLane(TillId till, int epoch, TillId owner)
{
    return m_database.sql().run(QStringLiteral("UPDATE lane SET owner = ? WHERE till = ? AND epoch = ?"), {owner.value, till.value, epoch});
}

Result<void> LedgerStore::moveLane(const Lane &lane)
{
    return m_database.sql().run(QStringLiteral("UPDATE lane SET store = ?, hw = ?, head_hash = ?, stopped = ? WHERE till = ? AND epoch = ?"),
                                {lane.store.value, lane.hw, lane.headHash, lane.stopped, lane.till.value, lane.epoch});
}

Result<void> LedgerStore::insert(const SignedEntry &signedEntry, const QDateTime &appliedAt, const QString &channel, qint64 commitNo)
{
    const JournalEntry &entry = signedEntry.entry;
    static const QString statement = QStringLiteral("INSERT INTO journal (%1, applied_at, channel, commit_no) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(QLatin1String(JournalColumns));
    QVariantList values = rowOfEntry(entry);
    values << appliedAt.toMSecsSinceEpoch() << channel << commitNo;
    if (const auto stored = m_database.sql().run(statement, values); !stored || signedEntry.signature.isEmpty())
        return stored;
    return m_database.sql().run(QStringLiteral("INSERT INTO signature (till, epoch, seq, key_id, signature) VALUES (?, ?, ?, ?, ?)"),
                                {entry.id.till.value, entry.id.epoch, entry.id.seq, signedEntry.keyId, signedEntry.signature});
}

Result<QByteArray> LedgerStore::hashAt(const EntryId &id) const
{
    const auto hash = m_database.sql().scalar(QStringLiteral("SELECT hash FROM journal WHERE till = ? AND epoch = ? AND seq = ?"), {id.till.value, id.epoch, id.seq});
    if (!hash)
        return hash.error();
    return hash->toByteArray();
}

Result<std::optional<SignedEntry>> LedgerStore::entry(const EntryId &id) const
{
    std::optional<SignedEntry> found;
    static const QString statement = QStringLiteral("SELECT %1, s.signature, s.key_id FROM journal LEFT JOIN signature s USING (till, epoch, seq) "
                                                    "WHERE till = ? AND epoch = ? AND seq = ?").arg(QLatin1String(JournalColumns));
    const auto done = m_database.sql().each(statement, {id.till.value, id.epoch, id.seq}, [&found](const QSqlQuery &row) {
        found = SignedEntry{entryFromRow(row), row.value(JournalColumnCount).toByteArray(), row.value(JournalColumnCount + 1).toString()};
    });
    if (!done)
        return done.error();
    return found;
}

Result<int> LedgerStore::asideRoom(TillId till, int epoch) const
{
    const auto waiting = m_database.sql().scalar(QStringLiteral("SELECT count(*) FROM aside WHERE till = ? AND epoch = ?"), {till.value, epoch});
    if (!waiting)
        return waiting.error();
    return MaxAside - waiting->toInt();
}

Result<qint64> LedgerStore::firstAside(TillId till, int epoch) const
{
    const auto first = m_database.sql().scalar(QStringLiteral("SELECT coalesce(min(seq), 0) FROM aside WHERE till = ? AND epoch = ?"), {till.value, epoch});
    if (!first)
        return first.error();
    return first->toLongLong();
}

Result<bool> LedgerStore::putAside(const SignedEntry &entry, const QString &channel, bool vouched, int &room)
{
    Sql &sql = m_database.sql();
    const EntryId &id = entry.entry.id;
    const auto occupant = sql.scalar(QStringLiteral("SELECT vouched FROM aside WHERE till = ? AND epoch = ? AND seq = ?"), {id.till.value, id.epoch, id.seq});
    if (!occupant)
        return occupant.error();
    if (occupant->isValid() && (occupant->toBool() || !vouched))
        return true;
    if (!occupant->isValid() && room <= 0) {
        if (!vouched)
            return false;
        const auto gone = sql.run(QStringLiteral("DELETE FROM aside WHERE till = ? AND epoch = ? AND seq = (SELECT max(seq) FROM aside WHERE till = ? AND epoch = ? AND vouched = 0)"),
                                  {id.till.value, id.epoch, id.till.value, id.epoch});
        if (!gone)
            return gone.error();
        if (sql.changes() == 0)
            return false;
        ++room;
    }
    const auto kept = sql.run(QStringLiteral("INSERT OR REPLACE INTO aside (till, epoch, seq, entry, channel, vouched) VALUES (?, ?, ?, ?, ?, ?)"),
                              {id.till.value, id.epoch, id.seq, jsonText(toJson(entry)), channel, vouched ? 1 : 0});
    if (!kept)
        return kept.error();
    room -= occupant->isValid() ? 0 : 1;
    return true;
}

Result<QList<SignedEntry>> LedgerStore::asideRun(TillId till, int epoch, qint64 above, const QSet<qint64> &present) const
{
    constexpr int PageRows = 256;
    QList<SignedEntry> entries;
    qint64 next = above + 1;
    qint64 from = next;
    for (bool more = true; more;) {
        int rows = 0;
        bool gap = false;
        const auto read = m_database.sql().each(QStringLiteral("SELECT seq, entry FROM aside WHERE till = ? AND epoch = ? AND seq >= ? ORDER BY seq LIMIT ?"), {till.value, epoch, from, PageRows},
                                                [&](const QSqlQuery &row) {
            ++rows;
            const qint64 seq = row.value(0).toLongLong();
            from = seq + 1;
            while (present.contains(next))
                ++next;
            gap = gap || seq > next;
            if (gap)
                return;
            next = qMax(next, seq + 1);
            if (const auto entry = signedEntryFromJson(jsonObject(row.value(1))))
                entries.append(*entry);
        });
        if (!read)
            return read.error();
        more = rows == PageRows && !gap;
    }
    return entries;
}

Result<QList<SignedEntry>> LedgerStore::aside(TillId till, int epoch) const
{
    QList<SignedEntry> entries;
    const auto read =
        m_database.sql().each(QStringLiteral("SELECT entry FROM aside WHERE till = ? AND epoch = ? ORDER BY seq"), {till.value, epoch}, [&entries](const QSqlQuery &row) {
            if (const auto entry = signedEntryFromJson(jsonObject(row.value(0))))
                entries.append(*entry);
        });
    if (!read)
        return read.error();
    return entries;
}

Result<void> LedgerStore::dropAside(TillId till, int epoch, qint64 upTo)
{
    return m_database.sql().run(QStringLiteral("DELETE FROM aside WHERE till = ? AND epoch = ? AND seq <= ?"), {till.value, epoch, upTo});
}

Result<void> LedgerStore::dropAside(const EntryId &id)
{
    return m_database.sql().run(QStringLiteral("DELETE FROM aside WHERE till = ? AND epoch = ? AND seq = ?"), {id.till.value, id.epoch, id.seq});
}

Result<qint64> LedgerStore::quarantine(const EntryId &id, const QString &reason, const EntryOrigin &origin, const QDateTime &at, bool recorded, const Sku &sku)
{
    const auto number =
        m_database.sql().scalar(QStringLiteral(
                                    "INSERT INTO quarantine (at, reason, till, epoch, seq, channel, topic, partition, position, headers, raw, digest, recorded, sku) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                                {at.toMSecsSinceEpoch(), reason, id.till.value, id.epoch, id.seq, origin.channel, origin.topic, origin.partition, origin.position,
                                 headersText(origin.headers), origin.raw.isNull() ? QByteArray("") : origin.raw, digestOf(origin), recorded ? 1 : 0, sku});
    if (!number)
        return number.error();
    return number->toLongLong();
}

Result<bool> LedgerStore::isQuarantined(const EntryId &id, const EntryOrigin &origin) const
{
    // The plus keeps the query to the digest's index.
    const auto one = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM quarantine WHERE digest = ? AND +replayed = 0 AND +till = ? AND +epoch = ? AND +seq = ? LIMIT 1"),
                                             {digestOf(origin), id.till.value, id.epoch, id.seq});
    if (!one)
        return one.error();
    return one->isValid();
}

Result<QList<QuarantinedEntry>> LedgerStore::quarantined(qint64 after, int limit) const
{
    QList<QuarantinedEntry> list;
    const auto done = m_database.sql().each(QuarantineSelect + QStringLiteral("WHERE id > ? ORDER BY id LIMIT ?"), {after, limit}, [&list](const QSqlQuery &row) {
        list.append(readQuarantined(row));
    });
    if (!done)
        return done.error();
    return list;
}

Result<std::optional<QuarantinedEntry>> LedgerStore::quarantinedOne(qint64 id) const
{
    std::optional<QuarantinedEntry> found;
    const auto done = m_database.sql().each(QuarantineSelect + QStringLiteral("WHERE id = ?"), {id}, [&found](const QSqlQuery &row) { found = readQuarantined(row); });
    if (!done)
        return done.error();
    return found;
}

Result<void> LedgerStore::markReplayed(qint64 id, bool replayed)
{
    return m_database.sql().run(QStringLiteral("UPDATE quarantine SET replayed = ? WHERE id = ?"), {replayed ? 1 : 0, id});
}

Result<QList<LedgerStore::Unread>> LedgerStore::unreadBefore(const EntryId &than, const Sku &sku) const
{
    QList<Unread> found;
    static const QString statement =
        QStringLiteral("SELECT %1, q.id FROM quarantine q JOIN journal j USING (till, epoch, seq) JOIN journal c ON c.till = ? AND c.epoch = ? AND c.seq = ? "
                       "WHERE q.sku = ? AND q.sku <> '' AND (j.commit_no, j.till, j.epoch, j.seq) < (c.commit_no, c.till, c.epoch, c.seq) ORDER BY j.commit_no, j.till, "
                       "j.epoch, j.seq")
            .arg(QStringLiteral("j.") + QString::fromLatin1(JournalColumns).replace(QStringLiteral(", "), QStringLiteral(", j.")));
    const auto done = m_database.sql().each(statement, {than.till.value, than.epoch, than.seq, sku}, [&found](const QSqlQuery &row) {
        found.append({row.value(JournalColumnCount).toLongLong(), entryFromRow(row)});
    });
    if (!done)
        return done.error();
    return found;
}

Result<int> LedgerStore::quarantinedOfNobody() const
{
    const auto number = m_database.sql().scalar(QStringLiteral("SELECT count(*) FROM quarantine WHERE replayed = 0 AND till NOT IN (SELECT till FROM till) AND till <> 0"));
    if (!number)
        return number.error();
    return number->toInt();
}

Result<std::optional<QuarantinedEntry>> LedgerStore::quarantinedOf(const EntryId &id) const
{
    std::optional<QuarantinedEntry> found;
    const auto done = m_database.sql().each(QuarantineSelect + QStringLiteral("WHERE till = ? AND epoch = ? AND seq = ? AND replayed = 0 ORDER BY id DESC LIMIT 1"),
                                            {id.till.value, id.epoch, id.seq}, [&found](const QSqlQuery &row) { found = readQuarantined(row); });
    if (!done)
        return done.error();
    return found;
}

Result<QList<QuarantinedEntry>> LedgerStore::quarantinedFrom(const EntryId &first, qint64 last) const
{
    QList<QuarantinedEntry> list;
    const auto done = m_database.sql().each(QuarantineSelect + QStringLiteral("WHERE till = ? AND epoch = ? AND seq BETWEEN ? AND ? AND replayed = 0 ORDER BY id"),
                                            {first.till.value, first.epoch, first.seq, last}, [&list](const QSqlQuery &row) { list.append(readQuarantined(row)); });
    if (!done)
        return done.error();
    return list;
}

Result<QList<QuarantinedEntry>> LedgerStore::quarantinedRecorded() const
{
    QList<QuarantinedEntry> list;
    const auto done = m_database.sql().each(QuarantineSelect + QStringLiteral("WHERE recorded = 1 AND replayed = 0 ORDER BY id"), {}, [&list](const QSqlQuery &row) {
        list.append(readQuarantined(row));
    });
    if (!done)
        return done.error();
    return list;
}

Result<qint64> LedgerStore::nextOffset(const QString &topic, int partition) const
{
    const auto offset = m_database.sql().scalar(QStringLiteral("SELECT next_offset FROM position WHERE topic = ? AND partition = ?"), {topic, partition});
    if (!offset)
        return offset.error();
    return offset->isValid() ? offset->toLongLong() : -1;
}

Result<void> LedgerStore::setNextOffset(const QString &topic, int partition, qint64 offset)
{
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO position (topic, partition, next_offset) VALUES (?, ?, ?)"), {topic, partition, offset});
}

Result<QString> LedgerStore::meta(const QString &key) const
{
    const auto value = m_database.sql().scalar(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key});
    if (!value)
        return value.error();
    return value->toString();
}

Result<void> LedgerStore::setMeta(const QString &key, const QString &value)
{
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"), {key, value});
}

Result<qint64> LedgerStore::count(const QString &counter, qint64 by)
{
    const auto value = m_database.sql().scalar(QStringLiteral("INSERT INTO counter (name, value) VALUES (?, ?) "
                                                              "ON CONFLICT (name) DO UPDATE SET value = value + excluded.value RETURNING value"), {counter, by});
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<qint64> LedgerStore::counter(const QString &counter) const
{
    const auto value = m_database.sql().scalar(QStringLiteral("SELECT value FROM counter WHERE name = ?"), {counter});
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<void> LedgerStore::eachApplied(const std::function<Result<void>(const JournalEntry &)> &visit) const
{
    Result<void> outcome;
    static const QString statement = QStringLiteral("SELECT %1 FROM journal ORDER BY commit_no, till, epoch, seq").arg(QLatin1String(JournalColumns));
    const auto done = m_database.sql().each(statement, {}, [&](const QSqlQuery &row) {
        if (outcome)
            outcome = visit(entryFromRow(row));
    });
    return done ? outcome : done;
}

} // namespace mostrador
