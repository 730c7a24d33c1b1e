// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Ids.h"
#include "models/storage/Database.h"
#include "models/wire/FeedMessages.h"
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>

namespace mostrador {

struct StoreEntry {
    StoreId store;
    QString name;
};

/// A till as the hub knows it, with the lane of its newest epoch.
struct TillEntry {
    TillId till;
    StoreId store;
    QString storeName;
    QString name;
    int epoch = 0;
    qint64 hw = 0;
    QByteArray headHash;
    QString stopped;          ///< why; empty: running
    QString alarm;            ///< two programs use its identity; empty: none. Joining again ends it
    QDateTime lastSeen;
    qint64 lastSeq = 0;       ///< newest entry it said it has
    int quarantined = 0;
    qint64 lag() const { return qMax<qint64>(0, lastSeq - hw); }
};

/// Shops, tills, enrolment codes and tokens. Of a code and of a token only the SHA-256 is kept. Everything runs in the caller's transaction.
class RegistryStore final {
public:
    explicit RegistryStore(Database &database) : m_database(database) {}

    Result<std::optional<StoreEntry>> storeNamed(const QString &name) const;
    Result<StoreEntry> addStore(const QString &name, StoreId number = {}); ///< number: that is free; none: the next one
    Result<QList<StoreEntry>> stores() const;

    struct Code { StoreId store; QString storeName; QString tillName; };
    Result<void> addCode(const QByteArray &hash, StoreId store, const QString &tillName, const QDateTime &expiresAt);
    /// Once. Error::Denied when there is no such code, it was used, or its time is over.
    Result<Code> useCode(const QByteArray &hash, const QDateTime &now);

    Result<std::optional<TillId>> tillWithKey(const QByteArray &publicKey) const;
    /// wanted: a number that it had at a hub whose books are lost; taken when it is free here. Else one that nobody is known to have had, above
    /// newTillsAfter() as long as there are any. Error::Invalid: the hub has its 9999 tills.
    Result<TillId> addTill(TillId wanted, StoreId store, const QString &name, const QByteArray &publicKey, const QByteArray &tokenHash, const QDateTime &now);
    /// The till is enrolled again: its old token is worth nothing from now on.
    Result<void> renewTill(TillId till, StoreId store, const QString &name, const QByteArray &tokenHash, const QDateTime &now);
    /// Its token is worth nothing from now on: it has to join again. Error::NotFound: there is no such till.
    Result<void> revoke(TillId till, const QByteArray &unguessable);
    static constexpr int MostTills = 9999;
    static constexpr int NumbersLeftOut = 100; ///< for tills that lost books may have known
    /// Tills that are new get later numbers: those up to it may be had by tills that these books have forgotten. It never goes down.
    Result<int> newTillsAfter() const;
    Result<void> leaveOut(int upTo);
    Result<int> highestNumber() const;                                   ///< of the tills that these books know or have known; 0: none
    Result<int> newestEpoch(TillId till) const;                          ///< of its lives; 0: none
    Result<QList<EarlierLane>> earlierLanes(TillId till, int epoch) const; ///< of the lives before `epoch`, newest first
    Result<void> raiseAlarm(TillId till, const QString &why);            ///< of its newest epoch; the first reason stays
    Result<void> raiseAlarm(TillId till, int epoch, const QString &why); ///< of its newest epoch only; the first reason stays
    Result<bool> wroteAfter(TillId till, int epoch) const;               ///< it has lives later than this one in which it wrote something
    Result<qint64> lastNumber(TillId till) const;            ///< of the documents that the till is known to have written; 0: none
    Result<void> seen(TillId till, int epoch, qint64 lastSeq, const QDateTime &now); ///< lastSeq counts only in its newest epoch
    Result<QList<TillEntry>> tills() const;
    Result<std::optional<TillEntry>> till(TillId till) const;
    Result<QHash<QByteArray, TillEntry>> tillsByToken() const; ///< SHA-256 of the token → its till

private:
    Result<TillId> freeNumber(TillId wanted) const;
    Database &m_database;
};

} // namespace mostrador
