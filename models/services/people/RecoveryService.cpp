// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/RecoveryService.h"

#include "models/services/people/GuessCount.h"
#include "models/services/people/PeopleService.h"
#include "models/storage/people/Acting.h"
#include <QCoreApplication>

namespace mostrador {

static const QString Whose = QStringLiteral("recovery"); ///< guesses are the till's, whoever is to come back; no user is called so

static QString recoveryWords(const char *text)
{
    return QCoreApplication::translate("Recovery", text);
}

bool mayRecover(const User &user)
{
    return user.isActive && user.role == Role::Manager;
}

Result<void> RecoveryService::write(const QString &type, const QByteArray &payload)
{
    const auto entry = m_journal.append(type, payload);
    return entry ? Result<void>() : entry.error();
}

Result<void> RecoveryService::keepCode(const QString &secret)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const QString id = actingOn(m_database).operatorId;
    const auto user = m_users.user(id);
    if (!user)
        return user.error();
    if (!*user)
        return Error{Error::Code::Denied,
                     recoveryWords(QT_TRANSLATE_NOOP("Recovery", "Somebody must be at the till whom the code is shown to. Nothing was changed.")),
                     {}};
    if (!mayRecover(**user)) // no approval does: the code is shown to whoever is at the till, and is good for ever
        return Error{Error::Code::Denied, recoveryWords(QT_TRANSLATE_NOOP("Recovery", "A manager makes this code, at the till by themselves. Nothing was changed.")), {}};
    if (const auto written = write(EntryType::RecoveryMade, encode(UserNamed{id, (*user)->name})); !written)
        return written;
    const auto kept = m_codes.putSecret(secret, m_journal.now());
    return kept ? transaction.commit() : kept;
}

Result<QString> RecoveryService::begin(RecoveryWay way)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto secret = m_codes.secret();
    if (!secret)
        return secret.error();
    if (way == RecoveryWay::Printed && secret->isEmpty())
        return Error{Error::Code::NotFound,
                     recoveryWords(QT_TRANSLATE_NOOP("Recovery", "No recovery code was made at this till. The hub's administrator can make one. Nothing was changed.")),
                     {}};
    const auto left = countGuess(m_users, m_clock, Whose);
    if (!left)
        return left.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    if (*left > 0)
        return Error{Error::Code::Busy, recoveryWords(QT_TRANSLATE_NOOP("Recovery", "Too many codes that are none. Wait %1. Others can sign in.")).arg(waitText(*left)),
                     QString::number(*left)};
    return *secret;
}

Result<void> RecoveryService::forgive()
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto forgiven = forgiveGuess(m_users, Whose);
    return forgiven ? transaction.commit() : forgiven;
}

Result<UserStore::Guesses> RecoveryService::wrong(RecoveryWay way)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto guesses = m_users.guesses(Whose);
    if (!guesses)
        return guesses.error();
    if (const auto written = write(EntryType::RecoveryGuessed, encode(RecoveryGuessed{way, guesses->failures, guesses->waitMs})); !written)
        return written.error();
    const auto done = transaction.commit();
    return done ? *guesses : Result<UserStore::Guesses>(done.error());
}

/// Who came back is who it is written on behalf of. The code that was used, and whatever was guessed meanwhile, are worth nothing afterwards.
Result<User> RecoveryService::recover(const Right &right)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto user = m_users.user(right.user);
    if (!user)
        return user.error();
    if (!*user || !mayRecover(**user))
        return Error{Error::Code::Denied, recoveryWords(QT_TRANSLATE_NOOP("Recovery", "Only a manager of this till comes back with a code. Nothing was changed.")), {}};
    const Acting before = actingOn(m_database);
    actAs(m_database, Acting{right.user, {}});
    const auto written = write(EntryType::UserRecovered, encode(UserRecovered{right.user, (*user)->name, right.way, right.grant}));
    const auto made = written ? write(EntryType::RecoveryMade, encode(UserNamed{right.user, (*user)->name})) : written;
    actAs(m_database, before);
    if (!made)
        return made.error();
    const QDateTime now = m_journal.now();
    Result<void> done = m_users.putSecret(right.user, right.pinSecret);
    if (done)
        done = m_users.putGuesses(right.user, {});
    if (done)
        done = m_users.putGuesses(Whose, {});
    if (done)
        done = m_codes.putSecret(right.codeSecret, now);
    if (done)
        done = m_codes.add({now, right.user, right.way, right.grant.by});
    if (done)
        done = transaction.commit();
    return done ? Result<User>(**user) : done.error();
}

} // namespace mostrador
