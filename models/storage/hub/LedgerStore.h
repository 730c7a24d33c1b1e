// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/EntryCodec.h"
#include "models/wire/FeedMessages.h"
#include <QSet>
#include <functional>
#include <optional>

namespace mostrador {

/// How far one life of a till is applied.
struct Lane {
    TillId till;
    int epoch = 0;
    StoreId store;     ///< none: the hub's own lane, or one whose first entry is still to say it
    QByteArray publicKey;
    qint64 hw = 0;
    QByteArray headHash;
    QString stopped;   ///< why; empty: running
    TillId owner = {}; ///< the till that it is a life of: another number when that one had to be given a new one
};

/// Where something came from.
struct EntryOrigin {
    QString channel;   ///< "kafka", "direct", "hub"
    QString topic;
    int partition = -1;
    qint64 position = -1;
    KafkaHeaders headers;
    QByteArray raw;    ///< as it came
};

struct QuarantinedEntry {
    qint64 id = 0;
    QDateTime at;
    QString reason;
    EntryId entry;     ///< till -1: not readable
    EntryOrigin origin;
    bool recorded = false; ///< it stands in the journal, but what follows from it does not: its content could not be read
    bool replayed = false;
};

/// The hub's journals, lanes, quarantine and positions. Everything runs in the caller's transaction.
class LedgerStore final {
public:
    static constexpr int MaxAside = 10'000; ///< entries of one lane that wait for a gap to close

    explicit LedgerStore(Database &database) : m_database(database) {}

    Result<std::optional<Lane>> lane(TillId till, int epoch) const;
    Result<QList<Lane>> lanes() const;
    Result<void> openLane(TillId till, int epoch, StoreId store, const QByteArray &publicKey); ///< its owner is `till`
    Result<void> giveLane(TillId till, int epoch, TillId owner);
    Result<void> moveLane(const Lane &lane);

    Result<void> insert(const SignedEntry &entry, const QDateTime &appliedAt, const QString &channel, qint64 commitNo);
    Result<QByteArray> hashAt(const EntryId &id) const; ///< empty: not there
    Result<std::optional<SignedEntry>> entry(const EntryId &id) const;

    Result<int> asideRoom(TillId till, int epoch) const;
    Result<qint64> firstAside(TillId till, int epoch) const; ///< 0: none
    /// One for each number: one that is vouched for takes the place of one that is not, also where there is no room. false: not kept.
    Result<bool> putAside(const SignedEntry &entry, const QString &channel, bool vouched, int &room);
    /// What stands aside from `above` + 1 on without a gap; numbers in `present` count as there. They stay until dropAside().
    Result<QList<SignedEntry>> asideRun(TillId till, int epoch, qint64 above, const QSet<qint64> &present) const;
    Result<QList<SignedEntry>> aside(TillId till, int epoch) const; ///< all that waits, whatever is missing between
    Result<void> dropAside(TillId till, int epoch, qint64 upTo);
    Result<void> dropAside(const EntryId &id);

    /// recorded: see there. sku: of a recorded edit, that the product may yet be made for.
    Result<qint64> quarantine(const EntryId &id, const QString &reason, const EntryOrigin &origin, const QDateTime &at, bool recorded = false, const Sku &sku = {});
    Result<bool> isQuarantined(const EntryId &id, const EntryOrigin &origin) const; ///< the very same headers and bytes, not yet replayed
    Result<QList<QuarantinedEntry>> quarantined(qint64 after, int limit) const;
    Result<std::optional<QuarantinedEntry>> quarantinedOne(qint64 id) const;
    Result<void> markReplayed(qint64 id, bool replayed = true);
    struct Unread { qint64 id = 0; JournalEntry entry; };
    /// The edits of `sku` that the books recorded before `than` and could not make sense of, oldest first.
    Result<QList<Unread>> unreadBefore(const EntryId &than, const Sku &sku) const;
    Result<int> quarantinedOfNobody() const; ///< of no till that is enrolled
    Result<std::optional<QuarantinedEntry>> quarantinedOf(const EntryId &id) const; ///< the newest that is not replayed
    Result<QList<QuarantinedEntry>> quarantinedFrom(const EntryId &first, qint64 last) const; ///< of one lane, not replayed
    Result<QList<QuarantinedEntry>> quarantinedRecorded() const;                    ///< all that stand in the journal and are not replayed

    Result<qint64> nextOffset(const QString &topic, int partition) const; ///< -1: never read
    Result<void> setNextOffset(const QString &topic, int partition, qint64 offset);

    Result<QString> meta(const QString &key) const;
    Result<void> setMeta(const QString &key, const QString &value);
    Result<qint64> count(const QString &counter, qint64 by = 1);          ///< adds and returns the new value
    Result<qint64> counter(const QString &counter) const;

    /// Every entry in the order of application; stops where `visit` fails.
    Result<void> eachApplied(const std::function<Result<void>(const JournalEntry &)> &visit) const;

private:
    Database &m_database;
};

} // namespace mostrador
