// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/Recovery.h"

#include "models/services/OrNothing.h"
#include "models/services/TillStores.h"
#include "models/services/people/HashJob.h"
#include <QCoreApplication>
#include <QDebug>
#include <QPointer>
#include <optional>
#include <utility>

namespace mostrador {

static Error wrong(Error::Code code, const char *text)
{
    return {code, QCoreApplication::translate("Recovery", text), {}};
}

/// One try, from the counting to the new PIN.
struct Recovery::Trial {
    Attempt attempt;
    RecoveryService::Right right;
    QString next; ///< the printed code that there will be
    std::function<void(const Result<User> &)> answer;
};

Recovery::Recovery(Parts parts) : m_parts(std::move(parts)), m_store(m_parts.reader), m_wasUsed(m_parts.people.isUsed())
{
    connect(&m_parts.people, &People::changed, this, &Recovery::giveFirst);
}

QDateTime Recovery::madeAt() const
{
    return orNothing(m_store.madeAt());
}

QList<User> Recovery::managers() const
{
    QList<User> users = m_parts.people.active();
    users.removeIf([](const User &user) { return !mayRecover(user); });
    return users;
}

std::optional<RecoveryStore::Recovered> Recovery::news() const
{
    const auto newest = orNothing(m_store.newest());
    return newest && newest->at.addDays(ToldDays) > m_parts.clock.nowUtc() ? newest : std::nullopt;
}

template <typename T>
void Recovery::run(std::function<Result<T>(RecoveryService &)> work, std::function<void(const Result<T> &)> done)
{
    postJob<T>(
        m_parts.stores, m_parts.storage, m_parts.own,
        [work = std::move(work), clock = &m_parts.clock](Till::Stores &stores) {
        RecoveryService service(*stores.database, *stores.journal, *clock);
        return work(service);
        },
        [self = QPointer<Recovery>(this), done = std::move(done)](const Result<T> &result) {
        if (!self)
            return;
        done(result);
        if (self)
            Q_EMIT self->m_parts.people.journalGrew();
    });
}

template <typename T>
void Recovery::hash(std::function<Result<T>(PinHasher &)> work, std::function<void(const Result<T> &)> done)
{
    postHash<T>(m_parts.hashing, m_parts.own, m_parts.hasher, this, std::move(work), std::move(done));
}

/// Whoever names the first one is it, and gets the way back at once: later nobody thinks of it.
void Recovery::giveFirst()
{
    const bool isFirst = !std::exchange(m_wasUsed, m_parts.people.isUsed()) && m_wasUsed;
    if (isFirst && !madeAt().isValid())
        makeCode(this, [](const Result<void> &made) {
            if (!made)
                qWarning().noquote() << made.error().message << made.error().detail;
        });
}

void Recovery::makeCode(QObject *context, Reply<void> reply)
{
    const auto answer = [this, asker = QPointer<QObject>(context), reply = std::move(reply)](const Result<void> &result) {
        if (!result)
            Q_EMIT notMade(result.error().message);
        if (asker && reply)
            reply(result);
    };
    Q_EMIT making();
    const QString code = recovery::newCode(m_parts.random, RecoveryWay::Printed);
    hash<QString>([code](PinHasher &hasher) { return hasher.hashCode(code); },
                  [this, code, answer](const Result<QString> &secret) {
        if (!secret)
            return answer(secret.error());
        const auto &current = m_parts.people.current();
        if (!current)
            return answer(wrong(Error::Code::Denied, QT_TRANSLATE_NOOP("Recovery", "Somebody must be at the till whom the code is shown to. Nothing was changed.")));
        std::optional<ActingExecutor::Behalf> behalf; // of whoever it is shown to: the first manager has come while somebody else's step ends
        if (m_parts.storage.acting().operatorId != current->id)
            behalf.emplace(m_parts.storage, Acting{current->id, {}});
        run<void>([secret = *secret](RecoveryService &service) { return service.keepCode(secret); },
                  [this, code, answer](const Result<void> &kept) {
            if (kept)
                Q_EMIT made(code);
            answer(kept);
        });
    });
}

void Recovery::recover(const Attempt &attempt, QObject *context, Reply<User> reply)
{
    auto trial = std::make_shared<Trial>();
    trial->attempt = attempt;
    trial->attempt.code = recovery::digitsOf(attempt.code);
    trial->answer = [asker = QPointer<QObject>(context), reply = std::move(reply)](const Result<User> &result) {
        if (asker && reply)
            reply(result);
    };
    const auto way = recovery::wayOf(trial->attempt.code);
    const auto user = m_parts.people.user(attempt.user);
    if (!way)
        return trial->answer(wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Recovery", "A printed code has 20 digits, one of the hub 10. Nothing was changed yet.")));
    if (!user || !mayRecover(*user))
        return trial->answer(wrong(Error::Code::Denied, QT_TRANSLATE_NOOP("Recovery", "Only a manager of this till comes back with a code. Nothing was changed.")));
    if (const auto sound = checkPin(attempt.pin, user->role); !sound)
        return trial->answer(sound.error());
    if (*way == RecoveryWay::Hub && !m_parts.askHub)
        return trial->answer(wrong(Error::Code::NotFound, QT_TRANSLATE_NOOP("Recovery", "This till has no hub that could have made this code. Nothing was changed.")));
    trial->right.user = attempt.user;
    trial->right.way = *way;
    run<QString>([way = *way](RecoveryService &service) { return service.begin(way); },
                 [this, trial](const Result<QString> &secret) { secret ? begun(trial, *secret) : trial->answer(secret.error()); });
}

void Recovery::begun(const TrialPtr &trial, const QString &secret)
{
    if (trial->right.way == RecoveryWay::Hub)
        return m_parts.askHub(trial->attempt.code, [self = QPointer<Recovery>(this), trial](const Result<std::optional<RecoveryGrant>> &grant) {
            if (self)
                self->judged(trial, grant);
        });
    hash<bool>([code = trial->attempt.code, secret](PinHasher &hasher) { return hasher.verify(code, secret); },
               [this, trial](const Result<bool> &right) {
        if (!right && right.error().code == Error::Code::Damaged)
            return judged(trial,
                          wrong(Error::Code::Damaged,
                                QT_TRANSLATE_NOOP("Recovery",
                                                  "What is kept of the printed code cannot be read. The hub's administrator can "
                                                  "make one. Nothing was changed.")));
        if (!right)
            return judged(trial, right.error());
        judged(trial, *right ? std::optional(RecoveryGrant{}) : std::nullopt);
    });
}

void Recovery::judged(const TrialPtr &trial, const Result<std::optional<RecoveryGrant>> &grant)
{
    if (!grant)
        return untried(trial, grant.error());
    if (*grant) {
        trial->right.grant = **grant;
        return renew(trial);
    }
    run<UserStore::Guesses>([way = trial->right.way](RecoveryService &service) { return service.wrong(way); },
                            [trial](const Result<UserStore::Guesses> &guesses) {
        if (!guesses)
            return trial->answer(guesses.error());
        Error why = trial->right.way == RecoveryWay::Printed
            ? wrong(Error::Code::Denied, QT_TRANSLATE_NOOP("Recovery", "This is not the code that this till printed last. Nothing was changed."))
            : wrong(Error::Code::Denied,
                    QT_TRANSLATE_NOOP("Recovery", "The hub does not take this code: it is for another till, too old, used, or mistyped too often. Nothing was changed."));
        if (guesses->waitMs > 0)
            why.message += QLatin1Char(' ') + QCoreApplication::translate("Recovery", "The next try is in %1.").arg(waitText(guesses->waitMs));
        trial->answer(why);
    });
}

/// It is no wrong code: it could not be held against anything, or it was right and nothing came of it.
void Recovery::untried(const TrialPtr &trial, const Error &why)
{
    run<void>([](RecoveryService &service) { return service.forgive(); }, [trial, why](const Result<void> &) { trial->answer(why); });
}

/// The code is worth nothing any more from here on: the PIN and the next code come in one step, and whoever did it is at the till.
void Recovery::renew(const TrialPtr &trial)
{
    trial->next = recovery::newCode(m_parts.random, RecoveryWay::Printed);
    const auto giveUp = [this, trial](Error why) {
        if (trial->right.way == RecoveryWay::Hub)
            why.message += QLatin1Char(' ') + QCoreApplication::translate("Recovery", "The code of the hub is used up by this: have another one made.");
        untried(trial, why);
    };
    const auto signIn = [this, trial, giveUp](const Result<User> &done) {
        if (!done)
            return giveUp(done.error());
        qInfo().noquote() << QStringLiteral("%1 has come back with a recovery code (%2)").arg(done->id, toWire(trial->right.way));
        m_parts.people.signIn(done->id, trial->attempt.pin, this, [this, trial](const Result<User> &in) {
            Q_EMIT made(trial->next);
            trial->answer(in);
        });
    };
    hash<QString>([pin = trial->attempt.pin](PinHasher &hasher) { return hasher.hash(pin, PinHasher::Secret::Made); },
                  [this, trial, signIn, giveUp](const Result<QString> &pin) {
        if (!pin)
            return giveUp(pin.error());
        trial->right.pinSecret = *pin;
        hash<QString>([code = trial->next](PinHasher &hasher) { return hasher.hashCode(code); },
                      [this, trial, signIn, giveUp](const Result<QString> &code) {
            if (!code)
                return giveUp(code.error());
            trial->right.codeSecret = *code;
            run<User>([right = trial->right](RecoveryService &service) { return service.recover(right); }, signIn);
        });
    });
}

} // namespace mostrador
