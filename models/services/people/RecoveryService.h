// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/Wanted.h"
#include "models/storage/JournalStore.h"
#include "models/storage/people/RecoveryStore.h"
#include "models/storage/people/UserStore.h"
#include "models/wire/RecoveryPayloads.h"

namespace mostrador {

/// A manager's way back to a till, each step one transaction with its entry. Used on the storage thread. Makes no hash itself: that is slow.
class RecoveryService final {
public:
    RecoveryService(Database &database, JournalStore &journal, const Clock &clock)
        : m_database(database), m_journal(journal), m_clock(clock), m_users(database), m_codes(database)
    {}

    /// There is another printed code from now on; `secret`: PinHasher::hash() of it. Error::Denied: whoever is at the till is no manager; no approval helps.
    Result<void> keepCode(const QString &secret);

    /// A code is about to be tried, and counts as wrong from here on. What a printed one is to be held against. Error::Busy: there is a wait, in ms in `detail`;
    /// NotFound: no code was printed here.
    Result<QString> begin(RecoveryWay way);
    Result<void> forgive();                            ///< it was not tried after all, or it was right and nothing came of it
    Result<UserStore::Guesses> wrong(RecoveryWay way); ///< it is none: recorded

    struct Right {
        QString user;
        RecoveryWay way = RecoveryWay::Printed;
        RecoveryGrant grant = {};
        QString pinSecret;  ///< of the PIN that was chosen
        QString codeSecret; ///< of the printed code that there is from now on
    };
    /// Error::Denied: nobody who may come back so.
    Result<User> recover(const Right &right);

private:
    Result<void> write(const QString &type, const QByteArray &payload);
    Database &m_database;
    JournalStore &m_journal;
    const Clock &m_clock;
    UserStore m_users;
    RecoveryStore m_codes;
};

/// Who comes back so; the others have a manager who sets them a new PIN.
bool mayRecover(const User &user);

} // namespace mostrador
