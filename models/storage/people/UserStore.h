// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/User.h"
#include "models/storage/Database.h"

namespace mostrador {

/// Users of this till, what is kept of their PINs, guesses, and what a shop allows. Writing calls need an open transaction.
class UserStore final {
public:
    explicit UserStore(Database &database) : m_database(database) {}

    Result<QList<User>> all() const; ///< by name; who is not there any more, too
    Result<std::optional<User>> user(const QString &id) const;
    Result<QString> nextId() const; ///< never one that there was: OwnNumbers
    Result<void> put(const User &user);
    Result<QString> secret(const QString &id) const; ///< empty: no PIN yet
    Result<void> putSecret(const QString &id, const QString &secret);

    /// Wrong PINs in a row, and the wait since then.
    struct Guesses {
        int failures = 0;
        qint64 waitMs = 0;
        QString bootId;
        qint64 sinceMs = 0;
        /// What is left of the wait. After a start of the machine nobody knows how long it was off: all of it.
        qint64 leftMs(const QString &boot, qint64 monotonicMs) const;
    };
    Result<Guesses> guesses(const QString &id) const;
    Result<void> putGuesses(const QString &id, const Guesses &guesses); ///< none: forgotten

    Result<Allowances> allowances() const;
    Result<void> putAllowance(Role role, Deed deed, Allowance allowance);

private:
    Database &m_database;
};

} // namespace mostrador
