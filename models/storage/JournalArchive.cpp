// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/JournalArchive.h"

#include "models/storage/JournalRows.h"
#include "models/storage/Retention.h"
#include "models/storage/Sql.h"

namespace mostrador {

namespace {

SignedEntry signedFromRow(const QSqlQuery &row)
{
    return {entryFromRow(row), row.value(JournalColumnCount).toByteArray(), row.value(JournalColumnCount + 1).toString()};
}

/// Puts in order what comes from a damaged file, and remembers what does not.
class Salvage final {
public:
    Salvage(Sql &sql, bool isTill, const std::function<void(const SignedEntry &)> &entry)
        : m_sql(sql), m_keys(isTill ? QStringLiteral("epoch, seq") : QStringLiteral("till, epoch, seq")), m_isTill(isTill), m_entry(entry)
    {
    }

    QList<JournalArchive::Missing> run()
    {
        if (const auto marks = m_isTill ? readRetention(m_sql) : Result<QMap<int, RetentionMark>>(QMap<int, RetentionMark>()); marks)
            m_marks = *marks;
        const QString all = QStringLiteral("SELECT %1 FROM journal ORDER BY ").arg(QLatin1String(JournalColumns));
        const auto forward = m_sql.each(all + m_keys, {}, [this](const QSqlQuery &row) { take(entryFromRow(row)); });
        if (!forward) {
            QList<JournalEntry> fromTheEnd;
            QString keys = m_keys;
            const auto backward = m_sql.each(all + keys.replace(QLatin1String(","), QLatin1String(" DESC,")) + QStringLiteral(" DESC"), {}, [&](const QSqlQuery &row) {
                if (JournalEntry entry = entryFromRow(row); entry.id > m_last)
                    fromTheEnd.append(std::move(entry));
            });
            static_cast<void>(backward); // it ends where the damage is, too
            while (!fromTheEnd.isEmpty())
                take(fromTheEnd.takeLast());
            if (m_missing.isEmpty()) // nothing came from beyond the damage: how much was there is not known
                m_missing.append({{m_last.till, m_last.epoch, m_last.seq + 1}, m_last.seq + 1, QStringLiteral("and what follows cannot be read")});
        }
        return m_missing;
    }

private:
    void take(const JournalEntry &entry)
    {
        const bool follows = entry.id.till == m_last.till && entry.id.epoch == m_last.epoch;
        qint64 expected = follows ? m_last.seq + 1 : 1;
        if (const qint64 pruned = m_marks.value(entry.id.epoch).seq; m_isTill && expected > 1 && expected <= pruned)
            expected = pruned + 1; // the hub had it, and it was removed
        if (entry.id.seq > expected)
            m_missing.append({{entry.id.till, entry.id.epoch, expected}, entry.id.seq - 1, QStringLiteral("cannot be read")});
        m_last = entry.id;
        if (hashOf(entry) != entry.hash)
            m_missing.append({entry.id, entry.id.seq, QStringLiteral("was changed: its hash does not fit its content")});
        else
            m_entry(signedOf(entry));
    }

    /// Without its signature when that cannot be read.
    SignedEntry signedOf(const JournalEntry &entry)
    {
        SignedEntry found{entry, {}, {}};
        QVariantList values{entry.id.epoch, entry.id.seq};
        if (!m_isTill)
            values.prepend(entry.id.till.value);
        QString where = m_keys;
        const auto read = m_sql.each(QStringLiteral("SELECT signature, key_id FROM signature WHERE ") + where.replace(QLatin1String(","), QLatin1String(" = ? AND")) + QStringLiteral(" = ?"), values,
                                     [&found](const QSqlQuery &row) {
            found.signature = row.value(0).toByteArray();
            found.keyId = row.value(1).toString();
        });
        static_cast<void>(read);
        return found;
    }

    Sql &m_sql;
    QString m_keys;
    bool m_isTill;
    const std::function<void(const SignedEntry &)> &m_entry;
    EntryId m_last;
    QMap<int, RetentionMark> m_marks;
    QList<JournalArchive::Missing> m_missing;
};

} // namespace

/// A till's signatures are all its own; the hub's are by till.
Result<QString> JournalArchive::select() const
{
    const auto isTill = holdsTill(m_database.sql());
    if (!isTill)
        return isTill.error();
    return QStringLiteral("SELECT %1, s.signature, s.key_id FROM journal LEFT JOIN signature s USING (%2)")
        .arg(QLatin1String(JournalColumns), *isTill ? QStringLiteral("epoch, seq") : QStringLiteral("till, epoch, seq"));
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

Result<QList<JournalArchive::Missing>> JournalArchive::salvage(const std::function<void(const SignedEntry &)> &entry) const
{
    const auto isTill = holdsTill(m_database.sql());
    if (!isTill)
        return isTill.error();
    return Salvage(m_database.sql(), *isTill, entry).run();
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
