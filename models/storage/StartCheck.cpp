// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/StartCheck.h"

#include "models/storage/JournalRows.h"
#include "models/storage/JournalStore.h"
#include "models/storage/Sql.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace mostrador {

namespace {

Error found(const QString &detail)
{
    return {Error::Code::Damaged, {}, detail};
}

Result<QStringList> tablesOf(Sql &sql)
{
    QStringList names;
    const auto read =
        sql.each(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%' ORDER BY name"), {},
                 [&names](const QSqlQuery &row) { names.append(row.value(0).toString()); });
    if (!read)
        return found(read.error().detail);
    return names;
}

Result<void> checkWhole(Sql &sql)
{
    const auto done = sql.scalar(QStringLiteral("PRAGMA quick_check(1)"));
    if (!done)
        return found(done.error().detail);
    return done->toString() == QLatin1String("ok") ? Result<void>() : found(done->toString());
}

/// Of a till each entry follows the one before it; the hub's newest are of many tills.
Result<void> checkNewest(Sql &sql, bool isTill)
{
    QString wrong;
    JournalEntry after;
    const QString order = isTill ? QStringLiteral("epoch DESC, seq DESC") : QStringLiteral("commit_no DESC, till DESC, epoch DESC, seq DESC");
    const auto read = sql.walk(QStringLiteral("SELECT %1 FROM journal ORDER BY %2 LIMIT ?").arg(QLatin1String(JournalColumns), order), {StartCheck::NewestEntries},
                               [&](const QSqlQuery &row) {
        const JournalEntry entry = entryFromRow(row);
        if (hashOf(entry) != entry.hash)
            wrong = QStringLiteral("entry %1 was changed: its hash does not fit its content").arg(entry.id.toString());
        else if (isTill && after.id.epoch == entry.id.epoch && after.id.seq == entry.id.seq + 1 && after.prevHash != entry.hash)
            wrong = QStringLiteral("entry %1 does not follow the one before it").arg(after.id.toString());
        after = entry;
        return wrong.isEmpty();
    });
    if (!read)
        return found(read.error().detail);
    return wrong.isEmpty() ? Result<void>() : found(wrong);
}

Result<void> checkEnds(Sql &sql)
{
    const auto tables = tablesOf(sql);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables)
        if (const auto read = sql.each(QStringLiteral("SELECT * FROM \"%1\" LIMIT 1").arg(table), {}, [](const QSqlQuery &) {}); !read)
            return found(read.error().detail);
    return tables->contains(QStringLiteral("journal")) ? checkNewest(sql, tables->contains(QStringLiteral("identity"))) : Result<void>();
}

Error damagedAt(const QString &file, const QString &detail)
{
    return {Error::Code::Damaged,
            QCoreApplication::
                translate("Storage",
                          "Part of what is recorded on this machine is damaged. What is new goes on being recorded and sent. Copy the folder of %1 today, without "
                          "deleting anything, and show it to whoever looks after the machine.")
                    .arg(QDir::toNativeSeparators(file)),
            detail};
}

/// Every column of every row: what lies on pages of its own is read, too.
Result<void> readAll(Sql &sql, const QString &file, const QStringList &tables, const std::function<bool()> &goesOn)
{
    for (const QString &table : tables) {
        const auto read = sql.walk(QStringLiteral("SELECT * FROM \"%1\"").arg(table), {}, [&goesOn](const QSqlQuery &) { return goesOn(); });
        sql.forget();
        if (!read)
            return damagedAt(file, QStringLiteral("%1: %2").arg(table, read.error().detail));
        if (!goesOn())
            return {};
    }
    return {};
}

} // namespace

StartCheck StartCheck::asLeft(const QString &file)
{
    const qint64 log = QFileInfo(file + QStringLiteral("-wal")).size();
    return {QFileInfo(file).size() + log, log == 0};
}

StartCheck StartCheck::afterFailure(const QString &file)
{
    return {QFileInfo(file).size(), false};
}

Result<void> StartCheck::run(Sql &sql) const
{
    return isWhole() ? checkWhole(sql) : checkEnds(sql);
}

Result<void> checkBehind(const QString &file, const SignatureVerifier &verifier, const std::function<bool()> &goesOn)
{
    const auto database = Database::openReader(file);
    if (!database)
        return database.error();
    const auto report = verifyJournal(**database, &verifier, goesOn);
    if (!report)
        return damagedAt(file, report.error().detail);
    if (report->wrong)
        return damagedAt(file, QStringLiteral("Entry %1 %2.").arg(report->wrong->toString(), report->reason));
    Sql &sql = (*database)->sql();
    auto tables = tablesOf(sql);
    if (!tables)
        return damagedAt(file, tables.error().detail);
    tables->removeAll(QStringLiteral("journal")); // read just now
    if (const auto read = readAll(sql, file, *tables, goesOn); !read)
        return read;
    return goesOn() ? Result<void>()
                    : Error{Error::Code::Busy, QStringLiteral("The check of %1 was given up: the program ends.").arg(QDir::toNativeSeparators(file)), {}};
}

} // namespace mostrador
