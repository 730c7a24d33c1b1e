// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/people/UserStore.h"

#include "models/storage/people/OwnNumbers.h"
#include "models/storage/Sql.h"

namespace mostrador {

static User userFrom(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), roleFromWire(row.value(2).toString()).value_or(Role::Auditor), row.value(3).toBool()};
}

Result<QList<User>> UserStore::all() const
{
    QList<User> users;
    const auto done = m_database.sql().each(QStringLiteral("SELECT id, name, role, active FROM user ORDER BY name COLLATE NOCASE, id"), {},
                                            [&users](const QSqlQuery &row) { users.append(userFrom(row)); });
    if (!done)
        return done.error();
    return users;
}

Result<std::optional<User>> UserStore::user(const QString &id) const
{
    std::optional<User> user;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT id, name, role, active FROM user WHERE id = ?"), {id}, [&user](const QSqlQuery &row) { user = userFrom(row); });
    if (!done)
        return done.error();
    return user;
}

Result<QString> UserStore::nextId() const
{
    const auto last = m_database.sql().scalar(QStringLiteral("SELECT coalesce(max(CAST(substr(id, 2) AS INTEGER)), 0) FROM user"));
    const auto next = last ? OwnNumbers(m_database).after(last->toLongLong()) : Result<qint64>(last.error());
    return next ? Result<QString>(QStringLiteral("u%1").arg(*next)) : next.error();
}

Result<void> UserStore::put(const User &user)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO user (id, name, role, active, secret) VALUES (?, ?, ?, ?, '') "
                                               "ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, active = excluded.active"),
                                {user.id, user.name, toWire(user.role), user.isActive});
}

Result<QString> UserStore::secret(const QString &id) const
{
    const auto secret = m_database.sql().scalar(QStringLiteral("SELECT secret FROM user WHERE id = ?"), {id});
    if (!secret)
        return secret.error();
    return secret->toString();
}

Result<void> UserStore::putSecret(const QString &id, const QString &secret)
{
    return m_database.sql().run(QStringLiteral("UPDATE user SET secret = ? WHERE id = ?"), {secret, id});
}

qint64 UserStore::Guesses::leftMs(const QString &boot, qint64 monotonicMs) const
{
    if (boot != bootId)
        return waitMs;
    return qBound<qint64>(0, waitMs - (monotonicMs - sinceMs), waitMs);
}

Result<UserStore::Guesses> UserStore::guesses(const QString &id) const
{
    Guesses guesses;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT failures, wait_ms, boot_id, since_ms FROM user_guess WHERE user = ?"), {id}, [&guesses](const QSqlQuery &row) {
            guesses = {row.value(0).toInt(), row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toLongLong()};
        });
    if (!done)
        return done.error();
    return guesses;
}

Result<void> UserStore::putGuesses(const QString &id, const Guesses &guesses)
{
    if (guesses.failures == 0)
        return m_database.sql().run(QStringLiteral("DELETE FROM user_guess WHERE user = ?"), {id});
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO user_guess (user, failures, wait_ms, boot_id, since_ms) VALUES (?, ?, ?, ?, ?)"),
                                {id, guesses.failures, guesses.waitMs, guesses.bootId, guesses.sinceMs});
}

Result<Allowances> UserStore::allowances() const
{
    Allowances allowances;
    const auto done = m_database.sql().each(QStringLiteral("SELECT role, deed, allowance FROM allowance"), {}, [&allowances](const QSqlQuery &row) {
        const auto role = roleFromWire(row.value(0).toString());
        const auto deed = deedFromWire(row.value(1).toString());
        const auto allowance = Allowance::fromText(row.value(2).toString());
        if (role && deed && allowance)
            allowances.set(*role, *deed, *allowance);
    });
    if (!done)
        return done.error();
    return allowances;
}

Result<void> UserStore::putAllowance(Role role, Deed deed, Allowance allowance)
{
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO allowance (role, deed, allowance) VALUES (?, ?, ?)"),
                                {toWire(role), toWire(deed), allowance.toText()});
}

} // namespace mostrador
