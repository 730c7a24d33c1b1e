// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/OwnLane.h"
#include "models/storage/hub/HubReader.h"
#include "models/storage/hub/RegistryStore.h"
#include <memory>

namespace mostrador {

class Ed25519Key;
class Ed25519Verifier;

/// Everything that writes to the hub's database, on the thread that opened it: the one writer.
class Books final {
public:
    struct Settings {
        QString file;          ///< hub.sqlite
        QString keyFile;       ///< the hub's own Ed25519 key
        QString currency;      ///< ISO 4217, kept when the store is new; later ones must be the same
        QString appVersion;
        QString kafka;         ///< told to tills at enrolment; empty = none
    };
    /// Error: as Database::openWriter, of the key file, Invalid for another currency than the store's.
    static Result<std::unique_ptr<Books>> open(const Settings &settings, const Clock &clock, RandomSource &random);
    /// The same over a store that is open already, with a key that was read: of the settings, neither file.
    static Result<std::unique_ptr<Books>> over(std::unique_ptr<Database> database, Ed25519Key key, const Settings &settings, const Clock &clock, RandomSource &random);
    ~Books();

    Database &database() { return *m_database; }
    LedgerStore &store() { return m_store; }
    RegistryStore &registry() { return m_registry; }
    HubReader &reader() { return m_reader; }
    Ledger &ledger() { return m_ledger; }
    OwnLane &own() { return m_own; }
    const Clock &clock() const { return m_clock; }
    RandomSource &random() { return m_random; }
    const SignatureVerifier &verifier() const;
    QByteArray publicKey() const;
    QString hubId() const { return m_hubId; }
    bool wasRestored() const { return !m_formerIds.isEmpty(); }
    bool wasCalled(const QString &hubId) const { return hubId == m_hubId || m_formerIds.contains(hubId); } ///< before a restore, too
    QString currency() const { return m_settings.currency; }
    QString kafka() const { return m_settings.kafka; }

private:
    Books(std::unique_ptr<Database> database, Ed25519Key key, Settings settings, const Clock &clock, RandomSource &random);
    Result<void> prepare();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Ed25519Key> m_key;
    std::unique_ptr<Ed25519Verifier> m_verifier;
    Settings m_settings;
    const Clock &m_clock;
    RandomSource &m_random;
    QString m_hubId;
    QStringList m_formerIds;
    LedgerStore m_store;
    RegistryStore m_registry;
    HubReader m_reader;
    Ledger m_ledger;
    OwnLane m_own;
};

} // namespace mostrador
