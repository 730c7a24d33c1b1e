// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/JournalStore.h"

#include "models/domain/CrashPoint.h"
#include "models/storage/DatabaseCopy.h"
#include "models/storage/EarlierEpochs.h"
#include "models/storage/FeedStore.h"
#include "models/storage/JournalRows.h"
#include "models/storage/Retention.h"
#include "models/storage/Sql.h"
#include "models/storage/cash/ShiftStore.h"
#include "models/storage/cash/ZNumbers.h"
#include "models/storage/paper/PrintDoubt.h"
#include "models/storage/people/OwnNumbers.h"
#include "models/wire/Payloads.h"
#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <limits>
#include <numeric>

namespace mostrador {

namespace {

/// How far wall and monotonic time may drift apart between two entries before it is called a jump.
constexpr qint64 JumpMs = 60'000;
const QString LeftCopyKey = QStringLiteral("left_copy"); ///< the epoch that was begun then

QString journalWords(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

struct Head {
    qint64 seq = 0;
    QByteArray hash = zeroHash();
    qint64 wall = 0;
    qint64 monotonic = 0;
    QString boot;
};

Result<Head> headOf(Sql &sql, int epoch)
{
    Head head;
    const auto done = sql.each(QStringLiteral("SELECT seq, hash, wall_utc, monotonic_ms, boot_id FROM journal WHERE epoch = ? ORDER BY seq DESC LIMIT 1"),
                               {epoch}, [&head](const QSqlQuery &row) {
        head = {row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toLongLong(), row.value(3).toLongLong(), row.value(4).toString()};
    });
    if (!done)
        return done.error();
    return head;
}

ClockState clockState(const Head &before, const JournalEntry &entry)
{
    if (before.seq == 0)
        return ClockState::Trusted;
    const qint64 wall = entry.wallUtc.toMSecsSinceEpoch() - before.wall;
    if (before.boot != entry.bootId) // across a restart only going back can be seen
        return wall < -JumpMs ? ClockState::JumpedBack : ClockState::Trusted;
    const qint64 drift = wall - (entry.monotonicMs - before.monotonic);
    return drift < -JumpMs ? ClockState::JumpedBack : drift > JumpMs ? ClockState::JumpedForward : ClockState::Trusted;
}

/// Whether this disk knows that it has not all of what the till wrote: it is a copy, or the hub has later documents.
Result<bool> lacksSome(Database &database, TillId till, qint64 lastNumber)
{
    const auto left = SettingStore(database).value(LeftCopyKey);
    const auto own = database.sql().scalar(QStringLiteral("SELECT coalesce(max(last), 0) FROM series WHERE till = ?"), {till.value});
    if (!left || !own)
        return left ? own.error() : left.error();
    return !left->isEmpty() || lastNumber > own->toLongLong();
}

Error conflict(const QString &message)
{
    return {Error::Code::Conflict, message, {}};
}

/// What lies in the drawer was counted, and is added up, as the shop's and the till's that it was opened for.
Result<void> checkMayMove(Database &database, const TillIdentity &to)
{
    const auto isOpen = ShiftStore(database).isOpen();
    if (!isOpen || !*isOpen)
        return isOpen ? Result<void>() : isOpen.error();
    return conflict(
        journalWords(QT_TRANSLATE_NOOP("Journal",
                                       "A shift is open here, and by this code the till would be another one: %1, %2. Close the shift in Cash first, then join "
                                       "with a new code. Nothing was changed."))
            .arg(to.storeName, to.tillName));
}

} // namespace

qint64 OutboxState::pending() const
{
    return std::accumulate(earlier.cbegin(), earlier.cend(), lastSeq - confirmed,
                           [](qint64 sum, const EarlierEpoch &one) { return sum + (one.refused.isEmpty() ? one.pending() : 0); });
}

qint64 OutboxState::leftBehind() const
{
    return std::accumulate(earlier.cbegin(), earlier.cend(), qint64(0),
                           [](qint64 sum, const EarlierEpoch &one) { return sum + (one.refused.isEmpty() ? 0 : one.pending()); });
}

bool OutboxState::isRefused(int number) const
{
    return std::any_of(earlier.cbegin(), earlier.cend(), [number](const EarlierEpoch &one) { return one.epoch == number && !one.refused.isEmpty(); });
}

JournalStore::JournalStore(Database &database, const Clock &clock, RandomSource &random, QString appVersion)
    : m_database(database), m_clock(clock), m_random(random), m_appVersion(std::move(appVersion))
{
}

Result<TillIdentity> JournalStore::identity() const
{
    return readIdentity(m_database.sql());
}

Result<void> JournalStore::enrol(const TillIdentity &identity, const QByteArray &publicKey, qint64 lastNumber)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    Sql &sql = m_database.sql();
    const auto before = readOutbox(sql);
    const auto was = readIdentity(sql);
    if (!before || !was)
        return before ? was.error() : before.error();
    if (identity.epoch <= before->epoch)
        return conflict(journalWords(QT_TRANSLATE_NOOP("Journal", "The hub gave this till an epoch that it has used before. Nothing was changed. Ask for a new code.")));
    const auto lacks = lacksSome(m_database, identity.till, lastNumber);
    if (!lacks)
        return lacks.error();
    const bool moves = was->isEnrolled() && (was->store != identity.store || was->till != identity.till || was->hubId != identity.hubId);
    if (const auto closed = moves || (was->isEnrolled() && was->currency != identity.currency) ? checkMayMove(m_database, identity) : Result<void>(); !closed)
        return closed;
    if (const auto forgotten = moves ? FeedStore(m_database).forgetShop() : Result<void>(); !forgotten)
        return forgotten;
    if (const auto begun = begin(*before, was->till, identity, publicKey, lastNumber); !begun)
        return begun;
    if (const auto doubted = *lacks ? ZNumbers(m_database).doubt(identity.epoch) : Result<void>(); !doubted)
        return doubted;
    if (const auto begun = *lacks ? OwnNumbers(m_database).beginLife(identity.epoch) : Result<void>(); !begun)
        return begun;
    if (const auto known = SettingStore(m_database).put(LeftCopyKey, {}); !known)
        return known;
    crashPoint("enrol_till_before_commit");
    const auto done = transaction.commit();
    crashPoint("enrol_till_after_commit");
    return done;
}

/// In the open transaction: `before` is over, and the till goes on as `identity` says.
Result<void> JournalStore::begin(const OutboxState &before, TillId was, const TillIdentity &identity, const QByteArray &publicKey, qint64 lastNumber)
{
    Sql &sql = m_database.sql();
    const auto kept = sql.run(QStringLiteral("INSERT OR REPLACE INTO identity (one, till, store, store_name, till_name, epoch, currency, hub_id, hub_public_key, "
                                             "hub_url, kafka_bootstrap) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                              {identity.till.value, identity.store.value, identity.storeName, identity.tillName, identity.epoch,
                               identity.currency.code(), identity.hubId, identity.hubPublicKey, identity.hubUrl.toString(), identity.kafkaBootstrap});
    if (!kept)
        return kept;
    const auto numbered = sql.run(QStringLiteral("INSERT INTO series (till, last) VALUES (?, ?) ON CONFLICT (till) DO UPDATE SET last = max(last, excluded.last)"),
                                  {identity.till.value, lastNumber});
    if (!numbered)
        return numbered;
    if (const auto ended = EarlierEpochs(m_database, m_clock).end(before, was, identity.epoch); !ended)
        return ended;
    const EpochStarted started{before.epoch, before.lastSeq, before.headHash, publicKey, identity.hubId, identity.storeName, identity.currency.code()};
    const auto entry = appendAs(identity, EntryType::EpochStarted, encode(started), 1);
    return entry ? Result<void>() : entry.error();
}

Result<bool> JournalStore::leaveCopy(const QByteArray &publicKey, const QDateTime &born)
{
    DatabaseCopy file(m_database);
    const auto kind = file.look(born);
    const auto who = identity();
    if (!kind || !who)
        return kind ? who.error() : kind.error();
    if (*kind == DatabaseCopy::Kind::None)
        return false;
    const bool leaves = *kind == DatabaseCopy::Kind::Copy && who->isEnrolled();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto left = leaves ? beginBeside(*who, publicKey) : Result<void>(); !left)
        return left.error();
    if (const auto doubted = leaves ? doubtPrintJobs(m_database, m_clock.nowUtc()) : Result<int>(0); !doubted)
        return doubted.error();
    if (const auto settled = file.settle(born); !settled)
        return settled.error();
    crashPoint("leave_copy_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    crashPoint("leave_copy_after_commit");
    return leaves;
}

/// The epoch is drawn: a copy may be put in place more than once, and each time it must be another one.
Result<void> JournalStore::beginBeside(const TillIdentity &who, const QByteArray &publicKey)
{
    const auto before = readOutbox(m_database.sql());
    const auto last = m_database.sql().scalar(QStringLiteral("SELECT last FROM series WHERE till = ?"), {who.till.value});
    if (!before || !last)
        return before ? last.error() : before.error();
    TillIdentity next = who;
    next.epoch = int(qMin<qint64>(qint64(before->epoch) + 1 + m_random.between(0, EpochsToChoose), std::numeric_limits<int>::max()));
    if (const auto begun = begin(*before, who.till, next, publicKey, last->toLongLong() + DocumentsLeftOut); !begun)
        return begun;
    if (const auto left = ZNumbers(m_database).leaveCopy(next.epoch); !left)
        return left;
    if (const auto begun = OwnNumbers(m_database).beginLife(next.epoch); !begun)
        return begun;
    return SettingStore(m_database).put(LeftCopyKey, QString::number(next.epoch));
}

Result<bool> JournalStore::hasLeftCopy() const
{
    const auto epoch = SettingStore(m_database).value(LeftCopyKey);
    return epoch ? Result<bool>(!epoch->isEmpty()) : epoch.error();
}

Result<JournalEntry> JournalStore::append(const QString &type, const QByteArray &payload, int schema)
{
    const auto who = identity();
    if (!who)
        return who.error();
    if (!who->isEnrolled())
        return Error{Error::Code::Invalid,
                     journalWords(QT_TRANSLATE_NOOP("Journal", "This till has not joined a hub yet, so nothing can be recorded. Join it with a one-time code first.")),
                     {}};
    return appendAs(*who, type, payload, schema);
}

Result<JournalEntry> JournalStore::appendAs(const TillIdentity &who, const QString &type, const QByteArray &payload, int schema)
{
    if (payload.size() > JournalEntry::MaxPayloadBytes)
        return Error{Error::Code::Invalid,
                     journalWords(QT_TRANSLATE_NOOP("Journal", "This is too large to be recorded in one piece. Nothing was recorded. Split it in two.")),
                     {}};
    Sql &sql = m_database.sql();
    const auto head = headOf(sql, who.epoch);
    if (!head)
        return head.error();
    JournalEntry entry;
    entry.id = {who.till, who.epoch, head->seq + 1};
    entry.store = who.store;
    entry.type = type;
    entry.schema = schema;
    entry.wallUtc = m_clock.nowUtc();
    entry.uuid = uuidV7(entry.wallUtc.toMSecsSinceEpoch(), m_random);
    entry.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    entry.monotonicMs = m_clock.monotonicMs();
    entry.bootId = m_clock.bootId();
    entry.clockState = clockState(*head, entry);
    entry.operatorId = sql.acting().operatorId;
    entry.approver = sql.acting().approver;
    entry.appVersion = m_appVersion;
    entry.payload = payload;
    entry.prevHash = head->hash;
    if (head->seq == 0) { // a new epoch continues the chain of the one before
        const auto before = sql.scalar(QStringLiteral("SELECT hash FROM journal ORDER BY epoch DESC, seq DESC LIMIT 1"));
        if (!before)
            return before.error();
        if (before->isValid())
            entry.prevHash = before->toByteArray();
    }
    entry.hash = hashOf(entry);
    static const QString insert = QStringLiteral("INSERT INTO journal (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(QLatin1String(JournalColumns));
    if (const auto stored = sql.run(insert, rowOfEntry(entry)); !stored)
        return stored.error();
    m_lastId = entry.id;
    m_lastHash = entry.hash;
    return entry;
}

Result<QByteArray> JournalStore::publicKey(int epoch) const
{
    const auto payload = m_database.sql().scalar(QStringLiteral("SELECT payload FROM journal WHERE epoch = ? AND seq = 1"), {epoch});
    if (!payload || !payload->isValid())
        return payload ? Result<QByteArray>(QByteArray()) : payload.error();
    const auto started = decodeEpochStarted(payload->toByteArray());
    if (!started)
        return started.error();
    return started->publicKey;
}

Result<QList<SignedEntry>> JournalStore::window(qint64 from, int limit, const Signer &signer)
{
    const auto who = identity();
    if (!who)
        return who.error();
    return window(who->epoch, from, limit, signer);
}

Result<QList<SignedEntry>> JournalStore::window(int epoch, qint64 from, int limit, const Signer &signer)
{
    Sql &sql = m_database.sql();
    QList<SignedEntry> entries;
    QList<qsizetype> unsignedOnes;
    static const QString select = QStringLiteral("SELECT %1, s.key_id, s.signature FROM journal j LEFT JOIN signature s USING (epoch, seq) "
                                                 "WHERE epoch = ? AND seq >= ? ORDER BY seq LIMIT ?").arg(QLatin1String(JournalColumns));
    const auto read = sql.each(select, {epoch, from, limit}, [&](const QSqlQuery &row) {
        SignedEntry entry{entryFromRow(row), row.value(JournalColumnCount + 1).toByteArray(), row.value(JournalColumnCount).toString()};
        if (entry.signature.isEmpty())
            unsignedOnes.append(entries.size());
        entries.append(entry);
    });
    if (!read)
        return read.error();
    if (unsignedOnes.isEmpty())
        return entries;
    const auto who = identity();
    const auto key = publicKey(epoch);
    const auto now = who ? publicKey(who->epoch) : Result<QByteArray>(who.error());
    if (!key || !now)
        return key ? now.error() : key.error();
    if (*key != *now)
        return entries; // only the key that is gone could sign them
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    for (const qsizetype at : std::as_const(unsignedOnes)) {
        SignedEntry &entry = entries[at];
        entry.signature = signer.sign(entry.entry.hash);
        entry.keyId = signer.keyId();
        const auto kept = sql.run(QStringLiteral("INSERT OR REPLACE INTO signature (epoch, seq, key_id, signature) VALUES (?, ?, ?, ?)"),
                                  {entry.entry.id.epoch, entry.entry.id.seq, entry.keyId, entry.signature});
        if (!kept)
            return kept.error();
    }
    crashPoint("signing_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    crashPoint("signing_after_commit");
    return entries;
}

Result<int> JournalStore::signAhead(int limit, const Signer &signer)
{
    const auto who = identity();
    if (!who)
        return who.error();
    // They are made in the order of the entries, and kept in it.
    const auto last = m_database.sql().scalar(QStringLiteral("SELECT coalesce(max(seq), 0) FROM signature WHERE epoch = ?"), {who->epoch});
    if (!last)
        return last.error();
    const auto entries = window(who->epoch, last->toLongLong() + 1, limit, signer);
    return entries ? Result<int>(int(entries->size())) : entries.error();
}

Result<OutboxState> JournalStore::outbox() const
{
    return readOutbox(m_database.sql());
}

Result<void> JournalStore::markSent(qint64 from, qint64 to, const QString &channel)
{
    const auto who = identity();
    if (!who)
        return who.error();
    return markSent(who->epoch, from, to, channel);
}

Result<void> JournalStore::markSent(int epoch, qint64 from, qint64 to, const QString &channel, int attempts)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto kept = keepDelivery(m_database.sql(), {epoch, from, to, channel, attempts}, m_clock.nowUtc());
    crashPoint("sent_before_commit");
    const auto done = kept ? transaction.commit() : kept;
    crashPoint("sent_after_commit");
    return done;
}

Result<void> JournalStore::acknowledge(const Ack &ack)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto taken = takeWord(ack);
    crashPoint("ack_before_commit");
    const auto done = taken ? transaction.commit() : taken;
    crashPoint("ack_after_commit");
    return done;
}

Result<void> JournalStore::greeted(const Ack &ack, const QList<EarlierLane> &earlier)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto taken = takeWord(ack); !taken)
        return taken;
    if (const auto compared = EarlierEpochs(m_database, m_clock).compare(earlier, ack.till, ack.hubId); !compared)
        return compared;
    crashPoint("greeting_before_commit");
    const auto done = transaction.commit();
    crashPoint("greeting_after_commit");
    return done;
}

Result<QList<PastLife>> JournalStore::lives() const
{
    return EarlierEpochs(m_database, m_clock).all();
}

Result<void> JournalStore::refuse(int epoch, const QString &reason)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto refused = EarlierEpochs(m_database, m_clock).refuse(epoch, reason);
    return refused ? transaction.commit() : refused;
}

/// In the open transaction.
Result<void> JournalStore::takeWord(const Ack &ack)
{
    Sql &sql = m_database.sql();
    const auto who = identity();
    const auto state = readOutbox(sql);
    if (!who || !state)
        return who ? state.error() : who.error();
    if (ack.epoch < state->epoch) // under whatever number
        return EarlierEpochs(m_database, m_clock).acknowledge(ack);
    if (ack.till != who->till)
        return {}; // nothing to learn from it
    if (ack.epoch > state->epoch || ack.hw > state->lastSeq)
        return conflict(journalWords(QT_TRANSLATE_NOOP("Journal",
                                                       "The hub knows later entries of this till than this disk holds: it was restored from an old copy. "
                                                       "Nothing was deleted. Selling goes on, sending has stopped: join the hub again with a new code.")));
    const auto mark = retentionMark(sql, ack.epoch);
    if (!mark)
        return mark.error();
    if (ack.hw < mark->seq)
        return conflict(journalWords(
            QT_TRANSLATE_NOOP("Journal",
                              "The hub was put back to a copy that is older than what this till keeps: it lacks entries that it had confirmed and that are not "
                              "here any more. Nothing was deleted now. Selling goes on, sending has stopped: restore a newer backup of the hub.")));
    if (ack.hw > 0) {
        const auto hash = hashAt(sql, ack.epoch, ack.hw);
        if (!hash)
            return hash.error();
        if (*hash != ack.headHash)
            return conflict(journalWords(QT_TRANSLATE_NOOP("Journal",
                                                           "The hub holds another entry %1 of this till than this disk: two tills are using one identity. "
                                                           "Nothing was deleted. Sending has stopped: join the hub again with a new code."))
                                .arg(ack.hw));
    }
    return keepAcknowledgement(sql, ack, m_clock.nowUtc());
}

} // namespace mostrador
