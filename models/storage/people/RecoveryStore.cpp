// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/people/RecoveryStore.h"

#include "models/storage/Sql.h"

namespace mostrador {

Result<QString> RecoveryStore::secret() const
{
    const auto secret = m_database.sql().scalar(QStringLiteral("SELECT secret FROM recovery"));
    return secret ? Result<QString>(secret->toString()) : secret.error();
}

Result<void> RecoveryStore::putSecret(const QString &secret, const QDateTime &at)
{
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO recovery (one, secret, made_at) VALUES (1, ?, ?)"), {secret, at.toMSecsSinceEpoch()});
}

Result<QDateTime> RecoveryStore::madeAt() const
{
    const auto at = m_database.sql().scalar(QStringLiteral("SELECT made_at FROM recovery"));
    return at ? Result<QDateTime>(timeOf(*at)) : at.error();
}

Result<void> RecoveryStore::add(const Recovered &recovered)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO recovered (at, user, way, issued_by) VALUES (?, ?, ?, ?)"),
                                {recovered.at.toMSecsSinceEpoch(), recovered.user, toWire(recovered.way), recovered.issuedBy});
}

Result<std::optional<RecoveryStore::Recovered>> RecoveryStore::newest() const
{
    std::optional<Recovered> newest;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT at, user, way, issued_by FROM recovered ORDER BY id DESC LIMIT 1"), {}, [&newest](const QSqlQuery &row) {
            newest = Recovered{timeOf(row.value(0)), row.value(1).toString(), recoveryWayFromWire(row.value(2).toString()).value_or(RecoveryWay::Printed),
                               row.value(3).toString()};
        });
    if (!done)
        return done.error();
    return newest;
}

} // namespace mostrador
