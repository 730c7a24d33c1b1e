// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/People.h"

#include "models/services/OrNothing.h"
#include "models/services/TillStores.h"
#include "models/services/people/HashJob.h"
#include "models/services/people/Permission.h"
#include "models/services/people/SaleDeeds.h"
#include <QCoreApplication>
#include <QPointer>
#include <algorithm>

namespace mostrador {

People::People(Parts parts) : m_parts(std::move(parts)), m_store(m_parts.reader)
{
    read();
}

void People::read()
{
    m_users = orNothing(m_store.all());
    m_allowances = orNothing(m_store.allowances());
    if (!m_current)
        return;
    const auto now = user(m_current->id);
    m_current = now && now->isActive ? now : std::nullopt;
    if (!m_current)
        m_parts.storage.beginTurn({});
}

template <typename T>
void People::run(std::function<Result<T>(Till::Stores &)> work, std::function<void(const Result<T> &)> done)
{
    postJob<T>(m_parts.stores, m_parts.storage, m_parts.own, std::move(work), [self = QPointer<People>(this), done = std::move(done)](const Result<T> &result) {
        if (self)
            done(result);
    });
}

template <typename T>
void People::hash(std::function<Result<T>(PinHasher &)> work, std::function<void(const Result<T> &)> done)
{
    postHash<T>(m_parts.hashing, m_parts.own, m_parts.hasher, this, std::move(work), std::move(done));
}

bool People::isUsed() const
{
    return std::any_of(m_users.cbegin(), m_users.cend(), [](const User &user) { return user.isActive; });
}

QList<User> People::active() const
{
    QList<User> users;
    std::copy_if(m_users.cbegin(), m_users.cend(), std::back_inserter(users), [](const User &user) { return user.isActive; });
    return users;
}

std::optional<User> People::user(const QString &id) const
{
    for (const User &user : m_users)
        if (user.id == id)
            return user;
    return std::nullopt;
}

QString People::nameOf(const QString &id) const
{
    const auto found = user(id);
    return found ? found->name : id;
}

bool People::may(Deed deed, qint64 amount) const
{
    if (!isUsed())
        return true;
    return m_current && m_allowances.allows(m_current->role, deed, amount);
}

QList<User> People::approversOf(Deed deed, qint64 amount) const
{
    QList<User> users;
    for (const User &user : active())
        if (m_allowances.allows(user.role, deed, amount) && (!m_current || user.id != m_current->id))
            users.append(user);
    return users;
}

/// Counted, then tried, then recorded: each on its own thread, and the answer comes last.
void People::guess(const QString &id, const QString &pin, const std::optional<ActionApproved> &approves, QObject *context, Reply<User> reply)
{
    const auto answer = [asker = QPointer<QObject>(context), reply](const Result<User> &result) {
        if (asker && reply)
            reply(result);
    };
    const auto record = [this, id, approves, answer, began = m_parts.storage.acting()](const Result<bool> &right) {
        if (!right) // it could not be tried
            return run<void>([id](Till::Stores &stores) { return stores.people->forgiveGuess(id); },
                             [answer, why = right.error()](const Result<void> &) { answer(why); });
        const ActingExecutor::Behalf behalf(m_parts.storage, began);
        run<PeopleService::Guess>([id, approves, isRight = *right](Till::Stores &stores) { return stores.people->endGuess(id, isRight, approves); },
                                  [this, approves, answer](const Result<PeopleService::Guess> &ended) {
            if (!ended)
                return answer(ended.error());
            if (ended->isRight && !approves) {
                m_current = ended->user;
                m_parts.storage.beginTurn(ended->user.id);
                Q_EMIT currentChanged();
            }
            Q_EMIT journalGrew();
            answer(ended->isRight ? Result<User>(ended->user) : Result<User>(wrongPin(*ended)));
        });
    };
    run<QString>([id](Till::Stores &stores) { return stores.people->beginGuess(id); },
                 [this, pin, record, answer](const Result<QString> &secret) {
        if (!secret)
            return answer(secret.error());
        hash<bool>([pin, secret = *secret](PinHasher &hasher) { return hasher.verify(pin, secret); }, record);
    });
}

void People::signIn(const QString &id, const QString &pin, QObject *context, Reply<User> reply)
{
    guess(id, pin, std::nullopt, context, std::move(reply));
}

void People::lock()
{
    if (!m_current)
        return;
    m_current.reset();
    m_parts.storage.beginTurn({});
    Q_EMIT currentChanged();
}

QList<Wanted> People::lacking(const Sale &sale) const
{
    if (!isUsed())
        return {};
    QList<Wanted> all = orNothing(SaleDeeds(m_parts.reader).ofGoods(sale));
    all.removeIf([this](const Wanted &what) { return may(what.deed, what.amount); });
    return all;
}

void People::findNotApproved(const Sale &sale, QObject *context, Reply<QList<Wanted>> reply)
{
    run<QList<Wanted>>(
        [sale](Till::Stores &stores) {
        const auto wanted = SaleDeeds(*stores.database).ofGoods(sale);
        return wanted ? notApproved(*stores.database, *wanted) : wanted;
        },
        [asker = QPointer<QObject>(context), reply](const Result<QList<Wanted>> &open) {
        if (asker && reply)
            reply(open);
    });
}

void People::endSale()
{
    m_parts.storage.post([stores = m_parts.stores] { endSaleApprovals(*stores->database); });
}

void People::findApproval(const Wanted &wanted, QObject *context, Reply<QString> reply)
{
    run<QString>([wanted](Till::Stores &stores) { return approvalOf(*stores.database, wanted); },
                 [asker = QPointer<QObject>(context), reply](const Result<QString> &approver) {
        if (asker && reply)
            reply(approver);
    });
}

void People::endSettings()
{
    if (isUsed())
        m_parts.storage.post([stores = m_parts.stores] { stores->people->endSettings(); });
}

void People::approve(const QString &id, const QString &pin, const ActionApproved &action, QObject *context, Reply<User> reply)
{
    const auto approver = user(id);
    if (!approver || !m_allowances.allows(approver->role, action.deed, action.amount) || (m_current && m_current->id == id)) {
        if (reply)
            reply(Error{Error::Code::Denied, QCoreApplication::translate("People", "%1 may not do this either. Nothing was changed.").arg(nameOf(id)), {}});
        return;
    }
    ActionApproved named = action;
    named.approverName = approver->name;
    named.operatorName = m_current ? m_current->name : QString();
    guess(id, pin, named, context, std::move(reply));
}

void People::keep(const User &user, const QString &pin, QObject *context, Reply<User> reply)
{
    const auto answer = [this, asker = QPointer<QObject>(context), reply](const Result<User> &result) {
        if (result) {
            read();
            Q_EMIT changed();
            Q_EMIT currentChanged();
            Q_EMIT journalGrew();
        }
        if (asker && reply)
            reply(result);
    };
    const auto store = [this, user, answer, began = m_parts.storage.acting()](const QString &secret) {
        const ActingExecutor::Behalf behalf(m_parts.storage, began); // hashing takes its time
        run<User>([user, secret](Till::Stores &stores) { return stores.people->keep(user, secret); },
                  [this, user, answer](const Result<User> &kept) {
            if (kept && !isUsed()) { // whoever names the first one is it
                m_current = *kept;
                m_parts.storage.beginTurn(kept->id);
            }
            answer(kept);
        });
    };
    if (pin.isEmpty())
        return store({});
    if (const auto sound = checkPin(pin, user.role); !sound)
        return answer(sound.error());
    const auto secret = isUsed() ? PinHasher::Secret::Kept : PinHasher::Secret::Made;
    hash<QString>([pin, secret](PinHasher &hasher) { return hasher.hash(pin, secret); },
                  [store, answer](const Result<QString> &secret) { secret ? store(*secret) : answer(secret.error()); });
}

void People::allow(Role role, Deed deed, Allowance allowance, QObject *context, Reply<void> reply)
{
    run<void>([role, deed, allowance](Till::Stores &stores) { return stores.people->allow(role, deed, allowance); },
              [this, asker = QPointer<QObject>(context), reply](const Result<void> &done) {
        if (done) {
            read();
            Q_EMIT changed();
            Q_EMIT journalGrew();
        }
        if (asker && reply)
            reply(done);
    });
}

void People::unlock(const QString &id, QObject *context, Reply<void> reply)
{
    run<void>([id](Till::Stores &stores) { return stores.people->unlock(id); },
              [this, asker = QPointer<QObject>(context), reply](const Result<void> &done) {
        if (done)
            Q_EMIT journalGrew();
        if (asker && reply)
            reply(done);
    });
}

} // namespace mostrador
