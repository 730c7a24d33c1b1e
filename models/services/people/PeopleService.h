// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/JournalStore.h"
#include "models/storage/people/ApprovalStore.h"
#include "models/storage/people/UserStore.h"
#include "models/wire/PeoplePayloads.h"

namespace mostrador {

/// Users, PINs and approvals, each step one transaction with its entry. Lives on the storage thread. Makes no hash itself: that is slow.
class PeopleService final {
public:
    PeopleService(Database &database, JournalStore &journal, const Clock &clock)
        : m_database(database), m_journal(journal), m_clock(clock), m_users(database), m_approvals(database)
    {
        begin();
    }

    /// A new one has no id. The first is a manager. Error::Invalid (checkUser(); a new one without a PIN; checkPinStays()), Conflict (the name is another's; the
    /// last manager would be gone), NotFound, Denied (as of allow() and unlock(): Permission.h). `secret`: PinHasher::hash(); empty: the PIN stays.
    Result<User> keep(User user, const QString &secret);
    Result<void> allow(Role role, Deed deed, Allowance allowance);

    /// A PIN is about to be tried: it counts as wrong from here on, so that neither a kill nor many at once give a free one. What it is to be held against.
    /// Error::Busy: there is a wait, in ms in `detail`; NotFound: nobody by that id, or no PIN.
    Result<QString> beginGuess(const QString &user);
    Result<void> forgiveGuess(const QString &user); ///< it was not tried after all
    struct Guess {
        User user;
        bool isRight = false;
        qint64 waitMs = 0; ///< from now on, of a wrong one
    };
    /// What came of it, recorded either way. A right one is forgotten. A right one that approves something is kept for that (ApprovalStore).
    Result<Guess> endGuess(const QString &user, bool isRight, const std::optional<ActionApproved> &approves);
    Result<void> unlock(const QString &user);                                     ///< need not wait any more
    void endSettings() { static_cast<void>(m_approvals.forget(Deed::Settings)); } ///< they were left

private:
    Result<Guess> wrongGuess(const User &user, bool isApproval);
    Result<void> checkOthers(const User &user, const std::optional<User> &before) const;
    Result<void> write(const QString &type, const QByteArray &payload);
    void begin();
    void watchPrices();
    Database &m_database;
    JournalStore &m_journal;
    const Clock &m_clock;
    UserStore m_users;
    ApprovalStore m_approvals;
};

/// Without a new one. Error::Invalid: the role needs more digits than the one before, and how many a PIN has nobody knows: it is kept as a hash.
Result<void> checkPinStays(const User &user, const User &before);

/// "2 min", "40 s": how long somebody waits.
QString waitText(qint64 ms);
/// What whoever typed a wrong PIN is told; in detail, after too many, the milliseconds until the next try.
Error wrongPin(const PeopleService::Guess &guess);

} // namespace mostrador
