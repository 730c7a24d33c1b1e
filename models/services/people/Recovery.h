// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/People.h"
#include "models/services/people/RecoveryService.h"

namespace mostrador {

/// The way back of a manager whose PIN is forgotten, for the window: with the code that this till printed, or one that the hub's administrator made
/// (docs/decisions/0025). Either is good once. Afterwards there is another printed one.
class Recovery final : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Reply = Till::Reply<T>;
    /// What the hub says of a code: who made it; nothing: it is none, or none of this till. An error: it was not asked.
    using Granted = std::function<void(const Result<std::optional<RecoveryGrant>> &)>;
    struct Parts {
        People &people;
        std::shared_ptr<Till::Stores> stores; ///< on the storage thread
        Database &reader;                     ///< on this one
        ActingExecutor &storage;
        Executor &own;
        Executor &hashing;
        std::shared_ptr<PinHasher> hasher;
        RandomSource &random;                                             ///< of this thread
        const Clock &clock;                                               ///< of any
        std::function<void(const QString &digits, Granted reply)> askHub; ///< none: there is no hub
    };
    static constexpr int ToldDays = 7;

    explicit Recovery(Parts parts);
    QDateTime madeAt() const;     ///< of the printed code that is good; invalid: there is none
    QList<User> managers() const; ///< who can come back so
    /// Who came back in the last days, for everybody to read before they sign in.
    std::optional<RecoveryStore::Recovered> news() const;

    /// Another printed code from now on: made(). Of whoever is at the till, who was asked before whether they may. The first manager gets one without asking.
    void makeCode(QObject *context, Reply<void> reply);

    struct Attempt {
        QString user;
        QString code; ///< as typed
        QString pin;  ///< from now on
    };
    /// They are at the till afterwards, and made() tells the next code. Error::Invalid (the code, the PIN), Denied (it is none), Busy, NotFound, Unreachable.
    void recover(const Attempt &attempt, QObject *context, Reply<User> reply);

Q_SIGNALS:
    void making(); ///< another printed code, which takes a moment: made() or notMade() follows
    void notMade(const QString &why);
    void made(const QString &digits); ///< to be shown and printed now: it is kept nowhere

private:
    struct Trial;
    using TrialPtr = std::shared_ptr<Trial>;
    template <typename T>
    void run(std::function<Result<T>(RecoveryService &)> work, std::function<void(const Result<T> &)> done);
    template <typename T>
    void hash(std::function<Result<T>(PinHasher &)> work, std::function<void(const Result<T> &)> done);
    void begun(const TrialPtr &trial, const QString &secret);
    void judged(const TrialPtr &trial, const Result<std::optional<RecoveryGrant>> &grant);
    void renew(const TrialPtr &trial);
    void untried(const TrialPtr &trial, const Error &why);
    void giveFirst();
    Parts m_parts;
    RecoveryStore m_store;
    bool m_wasUsed;
};

} // namespace mostrador
