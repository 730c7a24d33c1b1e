// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include "models/wire/JournalEntry.h"
#include <memory>

namespace mostrador {

/// A key pair; sign() from any thread. Seed of 32 bytes; the public key follows from it. RFC 8032, OpenSSL.
class Ed25519Key final : public Signer {
public:
    static Ed25519Key fromSeed(const QByteArray &seed);
    static Ed25519Key generate(RandomSource &random);
    /// Reads the seed from `file` (mode 0600), or makes it. Error::Denied when others may read the file, Damaged, Storage.
    static Result<Ed25519Key> loadOrCreate(const QString &file, RandomSource &random);
    ~Ed25519Key() override;
    Ed25519Key(Ed25519Key &&) noexcept;

    QByteArray publicKey() const; ///< 32 bytes
    QString keyId() const override;
    QByteArray sign(const QByteArray &hash) const override;

private:
    Ed25519Key();
    struct Private;
    std::unique_ptr<Private> d;
};

QString keyIdOf(const QByteArray &publicKey);

class Ed25519Verifier final : public SignatureVerifier {
public:
    bool verify(const QByteArray &publicKey, const QByteArray &hash, const QByteArray &signature) const override;
};

} // namespace mostrador
