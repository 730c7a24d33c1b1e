// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"

namespace mostrador {

/// The bearer token that the hub gave this till, in a file that only its owner may read.
class TokenFile final {
public:
    explicit TokenFile(QString file) : m_file(std::move(file)) {}
    Result<void> write(const QString &token) const;
    /// Keeps a token beside the one in use, for a life of the till that is not in its journal yet.
    Result<void> stage(const QString &token, const QString &life) const;
    /// The staged one is the one in use from now on, if it is of this life; of another it goes.
    Result<void> settle(const QString &life) const;
    /// Error::Storage when it cannot be read, or is not one word of ASCII: the till must join the hub again.
    Result<QString> read() const;

private:
    QString staged() const { return m_file + QStringLiteral(".next"); }
    QString m_file;
};

} // namespace mostrador
