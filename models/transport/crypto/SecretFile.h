// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include "models/domain/Result.h"
#include <QList>

namespace mostrador {

/// 32 bytes by chance in a file that only its owner may read (mode 0600): the seed of the till's key, and what PINs are hashed with (Pepper).
class SecretFile final {
public:
    static constexpr int Bytes = 32;
    enum class Of { Key, Pins }; ///< what it is called when something is wrong with it
    explicit SecretFile(QString file, Of what = Of::Key) : m_file(std::move(file)), m_what(what) {}
    bool exists() const;
    Result<QByteArray> read() const; ///< Error::Denied when others may read it, Damaged, Storage
    Result<QByteArray> readOrMake(RandomSource &random) const;
    Result<void> write(const QByteArray &secret) const; ///< in the place of what was there
    /// What cannot be used goes to "FILE.aside-N", where somebody can mend it.
    Result<void> putAside() const;
    QList<SecretFile> aside() const; ///< all that were

private:
    QString m_file;
    Of m_what;
};

} // namespace mostrador
