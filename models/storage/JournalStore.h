// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/RandomSource.h"
#include "models/storage/Database.h"
#include "models/wire/EnrolMessages.h"
#include "models/wire/FeedMessages.h"
#include "models/wire/JournalEntry.h"
#include <QUrl>
#include <functional>
#include <optional>

namespace mostrador {

/// What the till is, as the hub said at enrolment (or a stand-alone till before it: till 0 never; see isEnrolled).
struct TillIdentity {
    TillId till;
    StoreId store;
    QString storeName;
    QString tillName;
    int epoch = 0;
    Currency currency;
    QString hubId;
    QByteArray hubPublicKey;
    QUrl hubUrl;
    QString kafkaBootstrap;
    bool isEnrolled() const { return till.isValid() && epoch > 0; }
};

/// How far an entry is. Sent (a channel said that it arrived) is a hint that survives a restart; confirmed is the hub's acknowledgement.
enum class Delivery { Pending, Sent, Confirmed };

/// A life of this till that is over and that the hub does not hold as a whole.
struct EarlierEpoch {
    int epoch = 0;
    qint64 lastSeq = 0;
    qint64 confirmed = 0;
    QString refused;           ///< why the hub takes nothing more of it: what it does not have stays here for a person; empty: it goes
    qint64 pending() const { return lastSeq - confirmed; }
};

/// What lies before the hub's acknowledgement.
struct OutboxState {
    int epoch = 0;
    qint64 lastSeq = 0;        ///< newest entry of the epoch
    QByteArray headHash;       ///< its hash
    qint64 confirmed = 0;      ///< the hub's high-water mark as last acknowledged
    QDateTime oldestPendingAt; ///< invalid when nothing is pending
    QList<EarlierEpoch> earlier; ///< oldest first
    qint64 pending() const;    ///< that still go to the hub
    qint64 leftBehind() const; ///< that the hub refuses, of earlier epochs
    bool isRefused(int epoch) const;
};

/// The journal of a till. Append inside the caller's transaction; the rest makes its own.
class JournalStore final {
public:
    JournalStore(Database &database, const Clock &clock, RandomSource &random, QString appVersion);

    Result<TillIdentity> identity() const;              ///< a not enrolled one when there is none yet
    /// Keeps the identity and writes epoch.started as the first entry of the epoch, in one transaction. An epoch begins with seq 1
    /// and continues the hash chain of the one before. Documents are numbered on from lastNumber, if this disk is behind it (restored).
    /// What the feed said is forgotten when the till, its shop or its hub is another one now. Error::Conflict: that, or another currency, and a shift is open.
    Result<void> enrol(const TillIdentity &identity, const QByteArray &publicKey, qint64 lastNumber = 0);
    /// To be asked before anything is appended after opening. What was written after a copy was made is not in it, and the hub, Kafka and paper
    /// may know of it: in a copy the till goes on in an epoch of its own, with later document numbers, and must join the hub again. True: it was one.
    Result<bool> leaveCopy(const QByteArray &publicKey, const QDateTime &born);
    Result<bool> hasLeftCopy() const; ///< and not joined since: the hub does not know the epoch

    /// Appends in the open transaction. Error::Invalid when the till is not enrolled or the payload is too large.
    Result<JournalEntry> append(const QString &type, const QByteArray &payload, int schema = 1);

    QDateTime now() const { return m_clock.nowUtc(); }
    /// What append() wrote last, committed or not: for whoever reports commits.
    const EntryId &lastId() const { return m_lastId; }
    const QByteArray &lastHash() const { return m_lastHash; }

    /// At most `limit` entries of an epoch from `from` on, in order, each signed; signatures that are missing are made and kept (at most
    /// `limit`, off the commit path), except in an epoch that began with another key.
    Result<QList<SignedEntry>> window(int epoch, qint64 from, int limit, const Signer &signer);
    /// Signs the oldest of the current epoch that are not signed yet, as far as they cannot be sent now: they need not wait for it later. How many.
    Result<int> signAhead(int limit, const Signer &signer);
    Result<QList<SignedEntry>> window(qint64 from, int limit, const Signer &signer); ///< of the current one
    Result<QByteArray> publicKey(int epoch) const; ///< that the epoch began with; empty: there is no such epoch
    Result<OutboxState> outbox() const;
    /// A channel ("kafka" or "direct") has said that these arrived, after so many attempts. A run that arrived before is the same run.
    Result<void> markSent(int epoch, qint64 from, qint64 to, const QString &channel, int attempts = 1);
    Result<void> markSent(qint64 from, qint64 to, const QString &channel); ///< in the current epoch
    /// The hub's word. Error::Conflict when the hub knows more than we have, or another hash at that place: see Ack in sync.md §5.
    /// A lower hw than before (hub restored) is taken: its entries are pending again. A word on an earlier epoch that does not fit is no
    /// error: the epoch is refused then.
    Result<void> acknowledge(const Ack &ack);
    /// A hub's first word on a new link: on this epoch and on all the earlier ones.
    Result<void> greeted(const Ack &ack, const QList<EarlierLane> &earlier);
    Result<QList<PastLife>> lives() const; ///< all that this till was and is, newest first: what a hub may have forgotten
    /// Nothing more of an earlier epoch goes to the hub, until it is greeted anew and takes it again.
    Result<void> refuse(int epoch, const QString &reason);

private:
    Result<void> takeWord(const Ack &ack);
    Result<void> begin(const OutboxState &before, TillId was, const TillIdentity &identity, const QByteArray &publicKey, qint64 lastNumber);
    Result<void> beginBeside(const TillIdentity &who, const QByteArray &publicKey);
    Result<JournalEntry> appendAs(const TillIdentity &who, const QString &type, const QByteArray &payload, int schema);
    Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
    QString m_appVersion;
    EntryId m_lastId;
    QByteArray m_lastHash;
};

/// Checks a whole journal file, a till's or the hub's. What a till's retention removed is accounted for: the chain goes on from its mark.
struct JournalReport {
    struct Head { TillId till; int epoch; qint64 seq; QByteArray hash; };
    qint64 entries = 0;
    qint64 pruned = 0;                 ///< of a till: confirmed by the hub, and removed here since
    QList<Head> heads;                 ///< last entry of each till's newest epoch
    std::optional<EntryId> wrong;      ///< the first entry that is changed, removed, or out of order
    QString reason;                    ///< what is wrong with it
};
/// goesOn: asked often, on this thread; after a no the report says nothing about the rest.
Result<JournalReport> verifyJournal(Database &database, const SignatureVerifier *verifier, const std::function<bool()> &goesOn = {});

} // namespace mostrador
