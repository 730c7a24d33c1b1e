// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/RecoveryCodes.h"

#include "models/storage/Sql.h"

namespace mostrador {

Result<void> RecoveryCodes::put(const Code &code)
{
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO recovery_code (till, code_hash, issued_by, issued_at, expires_at) VALUES (?, ?, ?, ?, ?)"),
                                {code.till.value, code.hash, code.by, code.at.toMSecsSinceEpoch(), code.expiresAt.toMSecsSinceEpoch()});
}

Result<std::optional<RecoveryCodes::Code>> RecoveryCodes::find(TillId till) const
{
    std::optional<Code> code;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT code_hash, issued_by, issued_at, expires_at, failures FROM recovery_code WHERE till = ?"), {till.value},
                              [&](const QSqlQuery &row) {
        code = Code{till, row.value(0).toByteArray(), row.value(1).toString(), timeOf(row.value(2)), timeOf(row.value(3)), row.value(4).toInt()};
        });
    if (!done)
        return done.error();
    return code;
}

Result<std::optional<RecoveryCodes::Code>> RecoveryCodes::use(TillId till, const QByteArray &hash, const QDateTime &now)
{
    const auto code = find(till);
    if (!code || !*code)
        return code;
    const bool isGood = (*code)->hash == hash && now <= (*code)->expiresAt;
    const bool stays = !isGood && now <= (*code)->expiresAt && (*code)->failures + 1 < Tries;
    const auto done = stays ? m_database.sql().run(QStringLiteral("UPDATE recovery_code SET failures = failures + 1 WHERE till = ?"), {till.value})
                            : m_database.sql().run(QStringLiteral("DELETE FROM recovery_code WHERE till = ?"), {till.value});
    if (!done)
        return done.error();
    return isGood ? *code : std::optional<Code>();
}

} // namespace mostrador
