// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Ids.h"
#include "models/storage/Database.h"
#include <QByteArray>
#include <QDateTime>

namespace mostrador {

/// Recovery codes that are good now, one a till: what is kept of it is gone once it was used, is too old, or was missed too often. Everything runs in the caller's
/// transaction.
class RecoveryCodes final {
public:
    static constexpr int Tries = 5;
    explicit RecoveryCodes(Database &database) : m_database(database) {}

    struct Code {
        TillId till;
        QByteArray hash;
        QString by;
        QDateTime at;
        QDateTime expiresAt;
        int failures = 0; ///< how often it was missed
    };
    Result<void> put(const Code &code); ///< the one before is worth nothing any more
    /// Once. Nothing: it is none of that till's. It counts.
    Result<std::optional<Code>> use(TillId till, const QByteArray &hash, const QDateTime &now);

private:
    Result<std::optional<Code>> find(TillId till) const;
    Database &m_database;
};

} // namespace mostrador
