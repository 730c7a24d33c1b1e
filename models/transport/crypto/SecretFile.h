// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include "models/domain/Result.h"

namespace mostrador {

/// 32 bytes by chance in a file that only its owner may read (mode 0600): the seed of the till's key, and what PINs are salted with beside the database.
class SecretFile final {
public:
    static constexpr int Bytes = 32;
    explicit SecretFile(QString file) : m_file(std::move(file)) {}
    bool exists() const;
    Result<QByteArray> read() const; ///< Error::Denied when others may read it, Damaged, Storage
    Result<QByteArray> readOrMake(RandomSource &random) const;

private:
    Result<void> write(const QByteArray &secret) const;
    QString m_file;
};

} // namespace mostrador
