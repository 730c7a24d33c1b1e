// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/JournalRows.h"

#include "models/storage/Retention.h"
#include "models/storage/Sql.h"
#include <limits>

namespace mostrador {

const char *const JournalColumns = "till, epoch, seq, store, type, schema, uuid, wall_utc, tz, monotonic_ms, boot_id, clock_state, "
                                   "operator, approver, app_version, payload, prev_hash, hash";

namespace {

constexpr qint64 KeepRuns = 10'000; ///< runs and milestones this far behind the acknowledgement tell nobody anything

/// -1 for what was never written: the upper half of 64 bits must not get lost, or a change in it would not be seen.
int intFrom(const QVariant &value)
{
    const qint64 number = value.toLongLong();
    return number >= 0 && number <= std::numeric_limits<int>::max() ? int(number) : -1;
}

} // namespace

JournalEntry entryFromRow(const QSqlQuery &row)
{
    JournalEntry entry;
    entry.id = {TillId{intFrom(row.value(0))}, intFrom(row.value(1)), row.value(2).toLongLong()};
    entry.store = StoreId{intFrom(row.value(3))};
    entry.type = row.value(4).toString();
    entry.schema = intFrom(row.value(5));
    entry.uuid = row.value(6).toString();
    entry.wallUtc = timeOf(row.value(7));
    entry.timeZone = row.value(8).toString();
    entry.monotonicMs = row.value(9).toLongLong();
    entry.bootId = row.value(10).toString();
    entry.clockState = clockStateFromWire(row.value(11).toString()).value_or(ClockState::Unknown);
    entry.operatorId = row.value(12).toString();
    entry.approver = row.value(13).toString();
    entry.appVersion = row.value(14).toString();
    entry.payload = row.value(15).toByteArray();
    entry.prevHash = row.value(16).toByteArray();
    entry.hash = row.value(17).toByteArray();
    return entry;
}

QVariantList rowOfEntry(const JournalEntry &entry)
{
    return {entry.id.till.value, entry.id.epoch, entry.id.seq, entry.store.value, entry.type, entry.schema, entry.uuid,
            entry.wallUtc.toMSecsSinceEpoch(), entry.timeZone, entry.monotonicMs, entry.bootId, toWire(entry.clockState),
            entry.operatorId, entry.approver, entry.appVersion, entry.payload, entry.prevHash, entry.hash};
}

Result<bool> holdsTill(Sql &sql)
{
    const auto count = sql.scalar(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'identity'"));
    return count ? Result<bool>(count->toInt() > 0) : count.error();
}

Result<TillIdentity> readIdentity(Sql &sql)
{
    TillIdentity identity;
    const auto done = sql.each(QStringLiteral("SELECT till, store, store_name, till_name, epoch, currency, hub_id, hub_public_key, hub_url, kafka_bootstrap "
                                              "FROM identity"), {}, [&identity](const QSqlQuery &row) {
        identity.till = TillId{row.value(0).toInt()};
        identity.store = StoreId{row.value(1).toInt()};
        identity.storeName = row.value(2).toString();
        identity.tillName = row.value(3).toString();
        identity.epoch = row.value(4).toInt();
        identity.currency = Currency::fromCode(row.value(5).toString()).value_or(Currency());
        identity.hubId = row.value(6).toString();
        identity.hubPublicKey = row.value(7).toByteArray();
        identity.hubUrl = QUrl(row.value(8).toString());
        identity.kafkaBootstrap = row.value(9).toString();
    });
    if (!done)
        return done.error();
    return identity;
}

/// Those that the hub does not hold as a whole.
static Result<QList<EarlierEpoch>> readEarlier(Sql &sql)
{
    QList<EarlierEpoch> list;
    const auto done = sql.each(QStringLiteral("SELECT e.epoch, e.last_seq, coalesce(a.hw, 0), e.refused FROM earlier_epoch e LEFT JOIN acknowledgement a ON a.epoch = e.epoch "
                                              "WHERE e.last_seq > coalesce(a.hw, 0) ORDER BY e.epoch"), {}, [&list](const QSqlQuery &row) {
        list.append({row.value(0).toInt(), row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toString()});
    });
    if (!done)
        return done.error();
    return list;
}

Result<OutboxState> readOutbox(Sql &sql)
{
    OutboxState state;
    state.headHash = zeroHash();
    const auto head = sql.each(QStringLiteral("SELECT epoch, seq, hash FROM journal ORDER BY epoch DESC, seq DESC LIMIT 1"), {},
                               [&state](const QSqlQuery &row) {
        state.epoch = row.value(0).toInt();
        state.lastSeq = row.value(1).toLongLong();
        state.headHash = row.value(2).toByteArray();
    });
    if (!head)
        return head.error();
    const auto confirmed = sql.scalar(QStringLiteral("SELECT hw FROM acknowledgement WHERE epoch = ?"), {state.epoch});
    if (!confirmed)
        return confirmed.error();
    state.confirmed = confirmed->toLongLong();
    const auto earlier = readEarlier(sql);
    if (!earlier)
        return earlier.error();
    state.earlier = *earlier;
    int epoch = state.epoch;
    qint64 first = state.confirmed + 1;
    for (auto one = earlier->crbegin(); one != earlier->crend(); ++one)
        if (one->refused.isEmpty()) {
            epoch = one->epoch;
            first = one->confirmed + 1;
        }
    const auto oldest = sql.scalar(QStringLiteral("SELECT wall_utc FROM journal WHERE epoch = ? AND seq = ?"), {epoch, first});
    if (!oldest)
        return oldest.error();
    if (oldest->isValid())
        state.oldestPendingAt = timeOf(*oldest);
    return state;
}

Result<void> keepAcknowledgement(Sql &sql, const Ack &ack, const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    const QList<QPair<QString, QVariantList>> steps{
        {QStringLiteral("INSERT OR REPLACE INTO acknowledgement (epoch, hw, head_hash, hub_id, commit_no, received_at) VALUES (?, ?, ?, ?, ?, ?)"),
         {ack.epoch, ack.hw, ack.headHash, ack.hubId, ack.commitNo, at}},
        {QStringLiteral("DELETE FROM confirmation WHERE epoch = ? AND hw > ?"), {ack.epoch, ack.hw}},
        {QStringLiteral("INSERT OR IGNORE INTO confirmation (epoch, hw, at) VALUES (?, ?, ?)"), {ack.epoch, ack.hw, at}},
        {QStringLiteral("DELETE FROM confirmation WHERE epoch = ? AND hw < ?"), {ack.epoch, ack.hw - KeepRuns}},
        {QStringLiteral("DELETE FROM delivery WHERE epoch = ? AND last_seq < ?"), {ack.epoch, ack.hw - KeepRuns}},
    };
    for (const auto &[statement, values] : steps)
        if (const auto done = sql.run(statement, values); !done)
            return done;
    return noteConfirmed(sql, ack);
}

Result<void> keepDelivery(Sql &sql, const DeliveredRun &run, const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    const auto again = sql.run(QStringLiteral("UPDATE delivery SET attempts = attempts + ?, sent_at = ? WHERE epoch = ? AND first_seq = ? AND last_seq = ? AND channel = ?"),
                               {run.attempts, at, run.epoch, run.from, run.to, run.channel});
    if (!again || sql.changes() > 0)
        return again;
    const auto kept = sql.run(QStringLiteral("INSERT INTO delivery (epoch, first_seq, last_seq, channel, sent_at, attempts) VALUES (?, ?, ?, ?, ?, ?)"),
                              {run.epoch, run.from, run.to, run.channel, at, run.attempts});
    if (!kept)
        return kept;
    return sql.run(QStringLiteral("DELETE FROM delivery WHERE rowid <= (SELECT max(rowid) FROM delivery) - ?"), {KeepRuns}); // no word of the hub may ever come
}

} // namespace mostrador
