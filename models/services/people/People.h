// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/PinHasher.h"
#include "models/domain/people/Wanted.h"
#include "models/services/people/ActingExecutor.h"
#include "models/storage/people/UserStore.h"
#include "models/wire/PeoplePayloads.h"
#include <QObject>

namespace mostrador {

/// Who is at the till and what they may do, for the window. A shop that has named nobody works as if everybody might do everything; from the first
/// person on somebody signs in. All of it without a network: users are the till's own (docs/people.md).
class People final : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Reply = Till::Reply<T>;
    struct Parts {
        std::shared_ptr<Till::Stores> stores; ///< on the storage thread
        Database &reader;                     ///< on this one
        ActingExecutor &storage;
        Executor &own;
        Executor &hashing; ///< a thread of its own: neither the window nor a sale waits for it
        std::shared_ptr<PinHasher> hasher;
    };
    explicit People(Parts parts);

    bool isUsed() const; ///< there is somebody who can sign in
    QList<User> active() const;
    const QList<User> &all() const { return m_users; }
    std::optional<User> user(const QString &id) const;
    QString nameOf(const QString &id) const; ///< the id itself of one that is not known
    const std::optional<User> &current() const { return m_current; }
    bool isLocked() const { return isUsed() && !m_current; }
    const Allowances &allowances() const { return m_allowances; }

    /// Whoever is at the till may do this alone. Everybody in a shop without users; nobody while it is locked.
    bool may(Deed deed, qint64 amount = 0) const;
    QList<User> approversOf(Deed deed, qint64 amount) const; ///< who may agree to it, whoever is at the till apart

    void signIn(const QString &id, const QString &pin, QObject *context, Reply<User> reply);
    void lock(); ///< nobody is at the till; what is open stays open
    /// Somebody else agrees to one thing, with their PIN: recorded with both names, and good for one step that needs just this (Permission.h). Error::Denied
    /// also where they may not either.
    void approve(const QString &id, const QString &pin, const ActionApproved &action, QObject *context, Reply<User> reply);
    ActingExecutor &acting() { return m_parts.storage; } ///< to post on behalf of whoever is at the till
    /// What in a sale whoever is at the till may not do alone, by what the shop asks now. Where there is such: what of it nobody has approved yet, by the
    /// rule and the facts of the service that records it, which also knows what the shop asked while the sale was being paid.
    QList<Wanted> lacking(const Sale &sale) const;
    void findNotApproved(const Sale &sale, QObject *context, Reply<QList<Wanted>> reply);
    void endSale();                                                                  ///< what was approved for goods was another customer's
    void findApproval(const Wanted &wanted, QObject *context, Reply<QString> reply); ///< approvalOf()
    void endSettings(); ///< they were left: what was approved for being there is over

    void keep(const User &user, const QString &pin, QObject *context, Reply<User> reply); ///< PeopleService::keep(); no `pin`: it stays
    void allow(Role role, Deed deed, Allowance allowance, QObject *context, Reply<void> reply);
    void unlock(const QString &id, QObject *context, Reply<void> reply); ///< PeopleService::unlock()

Q_SIGNALS:
    void changed();        ///< users, or what they may do
    void currentChanged(); ///< somebody came, or the till was locked
    void journalGrew();

private:
    void guess(const QString &id, const QString &pin, const std::optional<ActionApproved> &approves, QObject *context, Reply<User> reply);
    void read();
    template <typename T>
    void run(std::function<Result<T>(Till::Stores &)> work, std::function<void(const Result<T> &)> done);
    template <typename T>
    void hash(std::function<Result<T>(PinHasher &)> work, std::function<void(const Result<T> &)> done);
    Parts m_parts;
    UserStore m_store;
    QList<User> m_users;
    Allowances m_allowances;
    std::optional<User> m_current;
};

} // namespace mostrador
