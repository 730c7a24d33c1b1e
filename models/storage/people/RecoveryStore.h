// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/RecoveryCode.h"
#include "models/storage/Database.h"
#include <QDateTime>

namespace mostrador {

/// What a till keeps of its printed recovery code, and who came back with one. Writing calls need an open transaction.
class RecoveryStore final {
public:
    explicit RecoveryStore(Database &database) : m_database(database) {}

    Result<QString> secret() const; ///< empty: no code was made
    Result<void> putSecret(const QString &secret, const QDateTime &at);
    Result<QDateTime> madeAt() const; ///< of the code that is good; invalid: none is

    struct Recovered {
        QDateTime at;
        QString user;
        RecoveryWay way = RecoveryWay::Printed;
        QString issuedBy;
    };
    Result<void> add(const Recovered &recovered);
    Result<std::optional<Recovered>> newest() const;

private:
    Database &m_database;
};

} // namespace mostrador
