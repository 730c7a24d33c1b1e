// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/JournalArchive.h"

#include "models/storage/JournalRows.h"
#include "models/storage/Sql.h"

namespace mostrador {

namespace {

SignedEntry signedFromRow(const QSqlQuery &row)
{
    return {entryFromRow(row), row.value(JournalColumnCount).toByteArray(), row.value(JournalColumnCount + 1).toString()};
}

} // namespace

/// A till's signatures are all its own; the hub's are by till.
Result<QString> JournalArchive::select() const
{
    const auto isTill = m_database.sql().scalar(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'identity'"));
    if (!isTill)
        return isTill.error();
    return QStringLiteral("SELECT %1, s.signature, s.key_id FROM journal LEFT JOIN signature s USING (%2)")
        .arg(QLatin1String(JournalColumns), isTill->toInt() > 0 ? QStringLiteral("epoch, seq") : QStringLiteral("till, epoch, seq"));
}

Result<void> JournalArchive::each(const std::function<void(const SignedEntry &)> &entry) const
{
    const auto statement = select();
    if (!statement)
        return statement.error();
    const auto read = m_database.sql().each(*statement + QStringLiteral(" ORDER BY till, epoch, seq"), {}, [&entry](const QSqlQuery &row) { entry(signedFromRow(row)); });
    if (!read)
        return Error{Error::Code::Damaged, QStringLiteral("The journal cannot be read to its end."), read.error().detail};
    return {};
}

Result<std::optional<SignedEntry>> JournalArchive::at(const EntryId &id) const
{
    const auto statement = select();
    if (!statement)
        return statement.error();
    std::optional<SignedEntry> found;
    const auto read = m_database.sql().each(*statement + QStringLiteral(" WHERE till = ? AND epoch = ? AND seq = ?"), {id.till.value, id.epoch, id.seq},
                                            [&found](const QSqlQuery &row) { found = signedFromRow(row); });
    if (!read)
        return read.error();
    return found;
}

} // namespace mostrador
