// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/PeopleService.h"

#include "models/domain/CrashPoint.h"
#include "models/services/people/GuessCount.h"
#include "models/services/people/Permission.h"
#include "models/storage/people/Acting.h"
#include "models/storage/people/ApprovalStore.h"
#include "models/storage/sales/PriceFacts.h"
#include <QCoreApplication>
#include <QDebug>
#include <algorithm>

namespace mostrador {

static QString peopleWords(const char *text)
{
    return QCoreApplication::translate("People", text);
}

static Error wrongPerson(Error::Code code, const QString &message)
{
    return {code, message, {}};
}

QString waitText(qint64 ms)
{
    const qint64 seconds = (ms + 999) / 1000;
    return seconds >= 120 ? peopleWords(QT_TRANSLATE_NOOP("People", "%1 min")).arg((seconds + 59) / 60) : peopleWords(QT_TRANSLATE_NOOP("People", "%1 s")).arg(seconds);
}

Result<void> PeopleService::write(const QString &type, const QByteArray &payload)
{
    const auto entry = m_journal.append(type, payload);
    return entry ? Result<void>() : entry.error();
}

Result<void> PeopleService::checkOthers(const User &user, const std::optional<User> &before) const
{
    const auto all = m_users.all();
    if (!all)
        return all.error();
    int managers = user.isActive && user.role == Role::Manager ? 1 : 0;
    for (const User &other : *all) {
        if (other.id == user.id)
            continue;
        if (other.isActive && user.isActive && other.name.compare(user.name, Qt::CaseInsensitive) == 0)
            return wrongPerson(Error::Code::Conflict, peopleWords(QT_TRANSLATE_NOOP("People", "Somebody else is called %1. Nothing was kept yet.")).arg(user.name));
        managers += other.isActive && other.role == Role::Manager ? 1 : 0;
    }
    if (managers == 0)
        return wrongPerson(Error::Code::Conflict,
                           before ? peopleWords(QT_TRANSLATE_NOOP("People", "Somebody must be the manager: make another one first. Nothing was changed."))
                                  : peopleWords(QT_TRANSLATE_NOOP("People", "The first person is a manager. Nothing was kept yet.")));
    return {};
}

Result<void> checkPinStays(const User &user, const User &before)
{
    if (leastDigits(user.role) <= leastDigits(before.role))
        return {};
    return wrongPerson(Error::Code::Invalid,
                       peopleWords(QT_TRANSLATE_NOOP("People", "In this role %1 needs a PIN of at least %2 digits: type a new one. Nothing was changed."))
                           .arg(user.name.simplified())
                           .arg(leastDigits(user.role)));
}

Result<User> PeopleService::keep(User user, const QString &secret)
{
    user.name = user.name.simplified();
    if (const auto sound = checkUser(user); !sound)
        return sound.error();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::person(user)); !may)
        return may.error();
    const auto before = user.id.isEmpty() ? Result<std::optional<User>>(std::optional<User>()) : m_users.user(user.id);
    const auto next = m_users.nextId();
    if (!before || !next)
        return before ? next.error() : before.error();
    if (!user.id.isEmpty() && !*before)
        return wrongPerson(Error::Code::NotFound, peopleWords(QT_TRANSLATE_NOOP("People", "There is nobody like that any more. Nothing was changed.")));
    if (!*before && secret.isEmpty())
        return wrongPerson(Error::Code::Invalid, peopleWords(QT_TRANSLATE_NOOP("People", "A PIN is missing. Nothing was kept yet.")));
    if (const auto stays = *before && secret.isEmpty() ? checkPinStays(user, **before) : Result<void>(); !stays)
        return stays.error();
    if (const auto fits = checkOthers(user, *before); !fits)
        return fits.error();
    if (user.id.isEmpty())
        user.id = *next;
    if (const auto written = write(EntryType::UserChanged, encode(UserChanged{user, !*before, !secret.isEmpty()})); !written)
        return written.error();
    crashPoint("user_entry_written");
    if (const auto kept = m_users.put(user); !kept)
        return kept.error();
    if (const auto kept = secret.isEmpty() ? Result<void>() : m_users.putSecret(user.id, secret); !kept)
        return kept.error();
    if (const auto forgotten = secret.isEmpty() ? Result<void>() : m_users.putGuesses(user.id, {}); !forgotten)
        return forgotten.error();
    const auto done = transaction.commit();
    if (!done)
        return done.error();
    watchPrices();
    return user;
}

void PeopleService::begin()
{
    watchPrices();
    const auto isUsed = Permit(m_database).isUsed();
    if (!isUsed || !*isUsed)
        return;
    if (const auto restored = m_approvals.restore(); !restored) // then it is asked again
        qWarning().noquote() << restored.error().message << restored.error().detail;
}

/// A shop without people has no use for it.
void PeopleService::watchPrices()
{
    const auto isUsed = Permit(m_database).isUsed();
    const auto watched = isUsed && *isUsed ? PriceFacts(m_database).watch() : Result<void>();
    if (!watched) // then a price that changes while a sale is being paid is asked about
        qWarning().noquote() << watched.error().message << watched.error().detail;
}

Result<void> PeopleService::allow(Role role, Deed deed, Allowance allowance)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::limit(role, deed)); !may)
        return may;
    if (const auto written = write(EntryType::AllowanceChanged, encode(AllowanceChanged{role, deed, allowance})); !written)
        return written;
    const auto kept = m_users.putAllowance(role, deed, allowance);
    return kept ? transaction.commit() : kept;
}

Result<QString> PeopleService::beginGuess(const QString &id)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto user = m_users.user(id);
    const auto secret = m_users.secret(id);
    if (!user || !secret)
        return !user ? user.error() : secret.error();
    if (!*user || !(*user)->isActive || secret->isEmpty())
        return wrongPerson(Error::Code::NotFound, peopleWords(QT_TRANSLATE_NOOP("People", "There is nobody like that any more. Nothing was changed.")));
    const auto left = countGuess(m_users, m_clock, id);
    if (!left)
        return left.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    crashPoint("guess_counted");
    if (*left > 0)
        return Error{Error::Code::Busy,
                     peopleWords(QT_TRANSLATE_NOOP("People", "Too many wrong PINs of %1. Wait %2, or let a manager lift it. Others can sign in."))
                         .arg((*user)->name, waitText(*left)),
                     QString::number(*left)};
    return *secret;
}

Result<void> PeopleService::forgiveGuess(const QString &id)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto forgiven = mostrador::forgiveGuess(m_users, id);
    return forgiven ? transaction.commit() : forgiven;
}

Error wrongPin(const PeopleService::Guess &guess)
{
    if (guess.waitMs <= 0)
        return wrongPerson(Error::Code::Denied, peopleWords(QT_TRANSLATE_NOOP("People", "This is not the PIN of %1.")).arg(guess.user.name));
    return {Error::Code::Denied,
            peopleWords(QT_TRANSLATE_NOOP("People", "This is not the PIN of %1. The next try is in %2.")).arg(guess.user.name, waitText(guess.waitMs)),
            QString::number(guess.waitMs)};
}

Result<PeopleService::Guess> PeopleService::wrongGuess(const User &user, bool isApproval)
{
    const auto guesses = m_users.guesses(user.id);
    if (!guesses)
        return guesses.error();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto written = write(EntryType::UserGuessed, encode(UserGuessed{user.id, user.name, guesses->failures, guesses->waitMs, isApproval})); !written)
        return written.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return Guess{user, false, guesses->waitMs};
}

Result<PeopleService::Guess> PeopleService::endGuess(const QString &id, bool isRight, const std::optional<ActionApproved> &approves)
{
    const auto user = m_users.user(id);
    if (!user || !*user)
        return user ? wrongPerson(Error::Code::NotFound, peopleWords(QT_TRANSLATE_NOOP("People", "There is nobody like that any more. Nothing was changed.")))
                    : user.error();
    if (!isRight)
        return wrongGuess(**user, approves.has_value());
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const Acting before = actingOn(m_database);
    const Acting named = approves ? Acting{before.operatorId, id, before.turn} : Acting{id, {}};
    actAs(m_database, named);
    const auto written = approves ? write(EntryType::ActionApproved, encode(*approves)) : write(EntryType::UserSignedIn, encode(UserNamed{id, (*user)->name}));
    actAs(m_database, before);
    if (!written)
        return written.error();
    if (const auto kept = approves ? m_approvals.put({approves->deed, approves->amount, approves->subject}, named) : Result<void>(); !kept)
        return kept.error();
    crashPoint("guess_right_written");
    if (const auto forgotten = m_users.putGuesses(id, {}); !forgotten)
        return forgotten.error();
    const auto done = transaction.commit();
    return done ? Result<Guess>(Guess{**user, true, 0}) : done.error();
}

Result<void> PeopleService::unlock(const QString &id)
{
    const auto user = m_users.user(id);
    if (!user || !*user)
        return user ? Result<void>() : user.error();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::person(**user)); !may)
        return may;
    if (const auto written = write(EntryType::UserUnlocked, encode(UserNamed{id, (*user)->name})); !written)
        return written;
    const auto forgotten = m_users.putGuesses(id, {});
    return forgotten ? transaction.commit() : forgotten;
}

} // namespace mostrador
