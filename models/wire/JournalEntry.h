// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Ids.h"
#include "models/domain/Result.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace mostrador {

/// Where an entry stands: which till wrote it, in which life of its database, and its gapless place there (from 1).
struct EntryId {
    TillId till;
    int epoch = 0;
    qint64 seq = 0;
    QString toString() const; ///< "0012/1/345"
    static Result<EntryId> fromString(const QString &text);
    auto operator<=>(const EntryId &) const = default;
};

/// What the till's clock was worth when the entry was written. Nothing is decided by it; it is kept for whoever reads later.
/// Unknown is never written: a word on disk that is none of the others, so that its hash does not fit.
enum class ClockState { Trusted, JumpedBack, JumpedForward, Unknown };
QString toWire(ClockState state);
std::optional<ClockState> clockStateFromWire(const QString &text);

/// One journal entry: the record, the outbox and the recovery log in one (docs/architecture.md). Never changed once written.
struct JournalEntry {
    static constexpr int MaxPayloadBytes = 200'000; ///< refused before it is written: Kafka's message.max.bytes is 262144

    EntryId id;
    StoreId store;          ///< the till's shop when it was written
    QString type;           ///< a word of EntryType, "sale.completed"
    int schema = 1;         ///< version of the payload's shape
    QString uuid;           ///< version 7
    QDateTime wallUtc;      ///< milliseconds
    QString timeZone;       ///< IANA name
    qint64 monotonicMs = 0;
    QString bootId;
    ClockState clockState = ClockState::Trusted;
    QString operatorId;     ///< who was at the till; empty before there are users
    QString approver;       ///< who approved, if somebody had to
    QString appVersion;
    QByteArray payload;     ///< the exact bytes written (UTF-8 JSON), never serialised again
    QByteArray prevHash;    ///< 32 bytes; zeros for seq 1 of the first epoch
    QByteArray hash;        ///< 32 bytes

    bool operator==(const JournalEntry &) const = default;
};

/// SHA-256("mostrador-journal-v1" ‖ each field as 4-byte big-endian length + bytes ‖ prev_hash). Fields in the order of the struct,
/// numbers as decimal text, the time as RFC 3339 with milliseconds and Z.
QByteArray hashOf(const JournalEntry &entry);
/// A hash of nothing: what the first entry's prevHash holds.
QByteArray zeroHash();

/// An entry ready to leave the till. signature: 64 bytes, Ed25519 over entry.hash; empty where the signature of a later entry
/// vouches for it through the chain.
struct SignedEntry {
    JournalEntry entry;
    QByteArray signature;
    QString keyId;          ///< first 16 hex digits of SHA-256(public key)
    bool operator==(const SignedEntry &) const = default;
};

/// Signs with the till's key. Implemented in transport/crypto.
class Signer {
public:
    virtual ~Signer() = default;
    virtual QString keyId() const = 0;
    virtual QByteArray sign(const QByteArray &hash) const = 0; ///< 64 bytes; the same bytes for the same hash
};

/// Checks signatures. Implemented in transport/crypto.
class SignatureVerifier {
public:
    virtual ~SignatureVerifier() = default;
    virtual bool verify(const QByteArray &publicKey, const QByteArray &hash, const QByteArray &signature) const = 0;
};

} // namespace mostrador
