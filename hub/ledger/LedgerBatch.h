// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/LaneRun.h"
#include "hub/ledger/Ledger.h"

namespace mostrador {

/// What stands in quarantine, as it came in. Error::Invalid: it cannot be read this time either.
Result<SignedEntry> readAgain(const EntryOrigin &origin);

/// What one transaction of the Ledger brings: entries are sorted into their lanes, recorded and projected; what is refused goes to quarantine. Used
/// once, inside an open transaction, and given up with it at an error.
class LedgerBatch final {
public:
    LedgerBatch(Database &database, LedgerStore &store, const SignatureVerifier &verifier, const QDateTime &now)
        : m_database(database), m_store(store), m_verifier(verifier), m_now(now), m_projection(database, store, now)
    {}

    Result<ApplyReport> apply(const QList<IncomingEntry> &incoming, const QList<KafkaPosition> &positions);
    Result<ApplyReport> project(const QuarantinedEntry &kept); ///< what stands in the journal and could not be read: what follows from it, now
    void settled(qint64 number) { m_projection.touch(QStringLiteral("problem"), QString::number(number), StoreId{}); } ///< of the quarantine
    QString reason() const { return m_reason; }                                                                        ///< why the last one was refused

private:
    Result<void> begin();
    Result<ApplyReport> finish();
    Result<void> quarantine(const EntryId &id, const QString &reason, const EntryOrigin &origin, bool recorded = false, const Sku &sku = {});
    Result<void> tellDoubled();
    void note(qint64 number, const EntryId &id, const QString &reason, const EntryOrigin &origin);
    Result<void> applyLane(TillId till, int epoch, QList<LaneEntry> entries);
    Result<void> ignore(const Lane &lane, const QList<LaneEntry> &entries);
    Result<void> applyOwn(Lane &lane, QList<LaneEntry> entries);
    Result<void> joinAside(const Lane &lane, QList<LaneEntry> &entries);
    Result<void> settle(Lane &lane, const LaneRun &sorted);
    Result<void> giveUpWaiting(const Lane &lane, const LaneRun &sorted);
    Result<void> settleKept(const QList<LaneEntry> &run);
    Result<void> keepAside(const Lane &lane, const LaneRun &sorted);
    Result<void> askForGap(const Lane &lane, const LaneRun &sorted);
    Result<void> applyOne(const LaneEntry &entry);

    Database &m_database;
    LedgerStore &m_store;
    const SignatureVerifier &m_verifier;
    QDateTime m_now;
    Projection m_projection;
    ApplyReport m_report;
    QString m_reason;
};

} // namespace mostrador
