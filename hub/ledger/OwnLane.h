// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Ledger.h"
#include "models/domain/RandomSource.h"

namespace mostrador {

/// The hub's own journal (till 0): what is edited over REST or by an administrator is an entry like any other, in a chain like any other.
class OwnLane final {
public:
    struct Identity { const Signer &signer; QByteArray publicKey; QString appVersion; };
    OwnLane(Database &database, Ledger &ledger, const Clock &clock, RandomSource &random, Identity identity);

    /// Opens the lane where there is none, where the key is a new one, and after a restore (renew).
    Result<void> open(bool renew);

    struct Draft { QString type; QByteArray payload; StoreId store; };
    /// All in one transaction. Error::Invalid: an entry is too large.
    Result<ApplyReport> append(const QList<Draft> &drafts);

private:
    Result<Lane> current() const;
    JournalEntry entryFrom(const Draft &draft, const Lane &lane, qint64 seq, const QByteArray &previous);

    Database &m_database;
    LedgerStore m_store;
    Ledger &m_ledger;
    const Clock &m_clock;
    RandomSource &m_random;
    Identity m_identity;
};

} // namespace mostrador
