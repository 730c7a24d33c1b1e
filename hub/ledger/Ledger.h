// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/storage/hub/LedgerStore.h"
#include "models/storage/hub/Projection.h"
#include <QMap>
#include <QSet>

namespace mostrador {

/// What came in, readable or not.
struct IncomingEntry {
    Result<SignedEntry> entry;
    EntryOrigin origin;
};

/// Where Kafka goes on after a batch.
struct KafkaPosition {
    QString topic;
    int partition = 0;
    qint64 nextOffset = 0;
};

/// What became of a batch.
struct ApplyReport {
    QList<Ack> acks;                            ///< one for each lane that had something in the batch
    QList<QPair<TillId, GapRequest>> gaps;
    struct LaneStop { TillId till; int epoch; Stop stop; };
    QList<LaneStop> stops;                      ///< lanes that this batch stopped
    qint64 applied = 0;
    qint64 duplicates = 0;
    qint64 quarantined = 0;
    qint64 aside = 0;
    qint64 ignored = 0;                         ///< of lanes that are stopped: their tills keep them
    struct Channel { qint64 applied = 0; qint64 duplicates = 0; qint64 quarantined = 0; };
    QMap<QString, Channel> channels;            ///< the same by the way that they came: "kafka", "direct", "import", "hub"
    qint64 sales = 0;
    qint64 oversold = 0;
    qint64 commitNo = 0;
    QSet<StoreId> stores; ///< whose part of the feed has moved; StoreId{}: everybody's
    static constexpr int MostRefusals = 5;
    QStringList refusals;                       ///< what is in quarantine, or came back twice, since this batch, a line each for the log; the first ones
    qint64 quarantinedAnew = 0;                 ///< how many those are in all
    QHash<QPair<int, int>, TillId> owners;      ///< by (till, epoch), of lanes that are lives of a till with another number
    TillId ownerOf(TillId till, int epoch) const { return owners.value({till.value, epoch}, till); }
};

/// Applies entries to the hub's books, each exactly once, whichever way and how often they come. The one way in.
class Ledger final {
public:
    Ledger(Database &database, const Clock &clock, const SignatureVerifier &verifier);

    /// One transaction for all of it, the positions too. Error::Storage: nothing of it was kept, offer it again.
    Result<ApplyReport> apply(const QList<IncomingEntry> &batch, const QList<KafkaPosition> &positions = {});

    /// Offers a quarantined entry again, after the cause was mended; one that stands in the journal already is read again. It is done with only
    /// when it is in the books now. Error::NotFound, Conflict (replayed already), Invalid (as bad as before, and why).
    Result<ApplyReport> replay(qint64 quarantineId);

    /// Makes every projection again from the journals and says what is different from before. keep: the new ones stay; else nothing is changed.
    Result<QStringList> rebuild(bool keep);

    /// Sales a minute and a day that are too old to be shown; the journals keep what they follow from.
    Result<void> forgetOldActivity();

private:
    Result<ApplyReport> finish(Transaction &transaction, ApplyReport report) const;
    Result<void> settleRead(Projection &projection, const QSet<QString> &unread);

    Database &m_database;
    LedgerStore m_store;
    const Clock &m_clock;
    const SignatureVerifier &m_verifier;
};

} // namespace mostrador
