// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/PrintJobStore.h"

#include "models/storage/Sql.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

const QStringList States{QStringLiteral("waiting"), QStringLiteral("printing"), QStringLiteral("unsure"), QStringLiteral("printed"), QStringLiteral("discarded")};

PrintJob jobOf(const QSqlQuery &row)
{
    PrintJob job;
    job.id = row.value(0).toLongLong();
    job.kind = row.value(1).toString();
    job.number = row.value(2).toString();
    job.copy = row.value(3).toInt();
    job.state = printStateFromWire(row.value(4).toString()).value_or(PrintState::Unsure);
    job.attempts = row.value(5).toInt();
    job.problem = row.value(6).toString();
    job.createdAt = timeOf(row.value(7));
    job.changedAt = timeOf(row.value(8));
    job.paper = row.value(9).toByteArray();
    return job;
}

} // namespace

QString toWire(PrintState state)
{
    return States.at(int(state));
}

std::optional<PrintState> printStateFromWire(const QString &text)
{
    const qsizetype place = States.indexOf(text);
    return place < 0 ? std::nullopt : std::optional(PrintState(place));
}

Result<qint64> PrintJobStore::put(const PrintJob &job, const QDateTime &now)
{
    Sql &sql = m_database.sql();
    const auto done =
        sql.run(QStringLiteral(
                    "INSERT INTO print_job (kind, number, copy, paper, state, attempts, problem, created_at, changed_at) VALUES (?, ?, ?, ?, 'waiting', 0, '', ?, ?)"),
                {job.kind, job.number, job.copy, job.paper, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()});
    if (!done)
        return done.error();
    const auto id = sql.scalar(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id)
        return id.error();
    return id->toLongLong();
}

Result<qint64> PrintJobStore::add(const PrintJob &job, const QDateTime &now)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto id = put(job, now);
    if (!id)
        return id;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return id;
}

static Result<std::optional<PrintJob>> first(Sql &sql, const QString &condition, const QVariantList &values)
{
    std::optional<PrintJob> found;
    const auto done =
        sql.each(QStringLiteral("SELECT id, kind, number, copy, state, attempts, problem, created_at, changed_at, paper FROM print_job WHERE %1 "
                                "ORDER BY id LIMIT 1")
                     .arg(condition),
                 values, [&found](const QSqlQuery &row) { found = jobOf(row); });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<PrintJob>> PrintJobStore::next() const
{
    return first(m_database.sql(), QStringLiteral("state IN ('waiting', 'printing', 'unsure') AND state = 'waiting'"), {}); // so that the index serves
}

Result<std::optional<PrintJob>> PrintJobStore::job(qint64 id) const
{
    return first(m_database.sql(), QStringLiteral("id = ?"), {id});
}

Result<void> PrintJobStore::move(qint64 id, PrintState from, PrintState to, const QString &problem, const QDateTime &now)
{
    const int failed = from == PrintState::Printing && to != PrintState::Printed ? 1 : 0;
    const auto done =
        m_database.sql().run(QStringLiteral("UPDATE print_job SET state = ?, problem = ?, attempts = attempts + ?, changed_at = ? WHERE id = ? AND state = ?"),
                             {toWire(to), problem, failed, now.toMSecsSinceEpoch(), id, toWire(from)});
    if (!done)
        return done;
    if (m_database.sql().changes() != 1)
        return Error{Error::Code::Conflict, QCoreApplication::translate("Paper", "It was printed or put away meanwhile. Nothing was changed."), {}};
    return {};
}

Result<int> PrintJobStore::settleInterrupted(const QDateTime &now)
{
    const auto done = m_database.sql().run(QStringLiteral("UPDATE print_job SET state = 'unsure', problem = ?, attempts = attempts + 1, changed_at = ? "
                                                          "WHERE state IN ('waiting', 'printing', 'unsure') AND state = 'printing'"),
                                           {QCoreApplication::translate("Paper", "The program ended while it was being printed."), now.toMSecsSinceEpoch()});
    if (!done)
        return done.error();
    return m_database.sql().changes();
}

Result<QList<PrintJob>> PrintJobStore::open(int most) const
{
    QList<PrintJob> jobs;
    const auto done = m_database.sql().each(QStringLiteral("SELECT id, kind, number, copy, state, attempts, problem, created_at, changed_at, x'' FROM print_job "
                                                           "WHERE state IN ('waiting', 'printing', 'unsure') ORDER BY id LIMIT ?"),
                                            {most}, [&jobs](const QSqlQuery &row) { jobs.append(jobOf(row)); });
    if (!done)
        return done.error();
    return jobs;
}

Result<int> PrintJobStore::openCount() const
{
    const auto count = m_database.sql().scalar(QStringLiteral("SELECT COUNT(*) FROM print_job WHERE state IN ('waiting', 'printing', 'unsure')"));
    if (!count)
        return count.error();
    return count->toInt();
}

Result<bool> PrintJobStore::wasPrinted(const QString &kind, const QString &number) const
{
    const auto found = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM print_job WHERE number = ? AND kind = ? AND state <> 'discarded' LIMIT 1"), {number, kind});
    if (!found)
        return found.error();
    return found->isValid();
}

Result<void> PrintJobStore::forget(const QDateTime &before)
{
    return m_database.sql().run(QStringLiteral("DELETE FROM print_job WHERE state IN ('printed', 'discarded') AND changed_at < ?"), {before.toMSecsSinceEpoch()});
}

} // namespace mostrador
