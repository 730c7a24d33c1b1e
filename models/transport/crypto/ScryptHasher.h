// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include "models/domain/people/PinHasher.h"
#include <QMutex>

namespace mostrador {

/// scrypt (RFC 7914, OpenSSL) over HMAC-SHA-256 of the PIN under a secret of its own file: a database that was stolen without that file gives nobody a
/// PIN. "scrypt$17$8$1$PEPPER$SALT$KEY": log2 N, r, p, which secret (the first 8 hex digits of its SHA-256), salt and key in hex, so that what is
/// kept can be checked after the cost was raised.
class ScryptHasher final : public PinHasher {
public:
    /// The file is made when the first PIN is. cost: log2 N; 17 takes 128 MiB and a third of a second (OWASP's least). `random`: of the thread that hashes.
    ScryptHasher(QString pepperFile, RandomSource &random, int cost = 17);
    Result<QString> hash(const QString &pin) override;
    Result<bool> verify(const QString &pin, const QString &hash) override; ///< Error::Denied: it was made with another secret

private:
    Result<QByteArray> key(const QString &pin, const QByteArray &pepper, const QByteArray &salt, int cost, int r, int p) const;
    QString m_pepperFile;
    RandomSource &m_random;
    int m_cost;
    QMutex m_mutex; ///< one at a time: each takes much memory
};

} // namespace mostrador
