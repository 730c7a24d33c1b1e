// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include "models/domain/people/PinHasher.h"
#include "models/transport/crypto/Pepper.h"
#include <QMutex>

namespace mostrador {

/// scrypt (RFC 7914, OpenSSL) over HMAC-SHA-256 of the PIN under a secret that is not in the database: who has stolen that alone has no PIN.
/// "scrypt$17$8$1$PEPPER$SALT$KEY": log2 N, r, p, which secret (Pepper::nameOf(); "-": none, of a code), salt and key in hex, so that what is kept can be
/// checked after the cost was raised.
class ScryptHasher final : public PinHasher {
public:
    /// cost: log2 N; 17 takes 128 MiB and a third of a second (OWASP's least). `random`: of the thread that hashes.
    ScryptHasher(Pepper pepper, RandomSource &random, int cost = 17);
    Result<QString> hash(const QString &pin, Secret secret) override;
    Result<QString> hashCode(const QString &code) override;
    Result<bool> verify(const QString &text, const QString &hash) override; ///< Error::Denied: its secret is not to be had

private:
    Result<QString> hash(const QByteArray &text, const QString &pepperName);
    Result<QByteArray> key(QByteArray text, const QByteArray &salt, int cost) const;
    Pepper m_pepper;
    RandomSource &m_random;
    int m_cost;
    QMutex m_mutex; ///< one at a time: each takes much memory
};

} // namespace mostrador
