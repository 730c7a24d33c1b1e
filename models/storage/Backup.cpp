// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Backup.h"

#include "models/domain/CrashPoint.h"
#include "models/domain/Durable.h"
#include "models/storage/DatabaseCopy.h"
#include "models/storage/JournalRows.h"
#include "models/storage/Sql.h"
#include "models/storage/hub/RegistryStore.h"
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace mostrador {

/// Back to one file without a log beside it: people copy what they see.
Result<void> markCopy(const QString &file, const QString &vfs)
{
    const auto copy = Database::openWriter(file, Database::Kind::Till, vfs);
    if (!copy)
        return copy.error();
    if (const auto marked = DatabaseCopy(**copy).mark(); !marked || !vfs.isEmpty())
        return marked;
    const auto alone = (*copy)->sql().scalar(QStringLiteral("PRAGMA journal_mode = DELETE"));
    return alone ? Result<void>() : alone.error();
}

Result<void> backUp(Database &database, const QString &file)
{
    if (QFileInfo::exists(file))
        return Error{Error::Code::Conflict, QStringLiteral("%1 is there already. Nothing was written; choose another name.").arg(QDir::toNativeSeparators(file)), {}};
    // A reader's query_only forbids the new file too; what the connection itself may write to stays as it was opened.
    const auto readOnly = database.sql().scalar(QStringLiteral("PRAGMA query_only"));
    const bool isReader = readOnly && readOnly->toInt() == 1;
    static_cast<void>(database.sql().run(QStringLiteral("PRAGMA query_only = OFF")));
    const auto copied = database.sql().run(QStringLiteral("VACUUM INTO ?"), {file});
    if (isReader)
        static_cast<void>(database.sql().run(QStringLiteral("PRAGMA query_only = ON")));
    if (!copied)
        return Error{Error::Code::Storage, QStringLiteral("The copy cannot be written to %1. The store itself is untouched.").arg(QDir::toNativeSeparators(file)), copied.error().detail};
    const auto isTill = holdsTill(database.sql());
    if (!isTill)
        return isTill.error();
    if (const auto marked = *isTill ? markCopy(file) : Result<void>(); !marked)
        return marked;
    if (!makeDurable(file))
        return Error{Error::Code::Storage, QStringLiteral("The copy %1 may not outlive a power cut: the disk did not take it. The store itself is untouched.").arg(QDir::toNativeSeparators(file)), {}};
    return {};
}

static Result<void> verifyCopy(const QString &file, const SignatureVerifier &verifier, const std::function<bool()> &goesOn)
{
    const auto copy = Database::openArchive(file);
    const auto report = copy ? verifyJournal(**copy, &verifier, goesOn) : Result<JournalReport>(copy.error());
    if (!report)
        return report.error();
    if (report->wrong)
        return Error{Error::Code::Damaged, QStringLiteral("Entry %1 %2.").arg(report->wrong->toString(), report->reason), {}};
    return {};
}

Result<QString> backUpVerified(const QString &source, const QString &folder, const QDateTime &now, int keep, const SignatureVerifier &verifier,
                               const std::function<bool()> &goesOn)
{
    QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        return Error{Error::Code::Storage, QStringLiteral("The folder %1 for backups cannot be made.").arg(QDir::toNativeSeparators(folder)), {}};
    const QString base = QFileInfo(source).completeBaseName();
    const QString name = QStringLiteral("%1-%2.sqlite").arg(base, now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString part = place.filePath(name + QStringLiteral(".part"));
    static const QRegularExpression ours(QStringLiteral("-\\d{8}-\\d{6}\\.sqlite(\\.part)?$")); // somebody's own copies beside them stay
    for (const QString &begun : place.entryList({base + QStringLiteral("-*.sqlite.part")}, QDir::Files).filter(ours))
        place.remove(begun); // of a program that was killed
    {
        const auto database = Database::openReader(source);
        const auto copied = database ? backUp(**database, part) : Result<void>(database.error());
        if (!copied) {
            QFile::remove(part);
            return copied.error();
        }
    }
    crashPoint("backup_copied");
    const auto verified = verifyCopy(part, verifier, goesOn);
    if (!goesOn()) {
        QFile::remove(part);
        return Error{Error::Code::Busy, QStringLiteral("The backup %1 was given up: the program ends. The older ones stay.").arg(name), {}};
    }
    if (!verified) {
        QFile::rename(part, place.filePath(name + QStringLiteral(".damaged")));
        return Error{Error::Code::Damaged, QStringLiteral("The backup %1 does not verify. It is kept as %1.damaged, and the older ones stay. %2").arg(name, verified.error().message), verified.error().detail};
    }
    crashPoint("backup_verified");
    if (!QFile::rename(part, place.filePath(name)))
        return Error{Error::Code::Storage, QStringLiteral("The backup %1 cannot be put in its place.").arg(name), {}};
    crashPoint("backup_in_place");
    if (!makeDurable(place.filePath(name)))
        return Error{Error::Code::Storage, QStringLiteral("The backup %1 may not outlive a power cut: the disk did not take it. The older ones stay.").arg(name), {}};
    QStringList all = place.entryList({base + QStringLiteral("-*.sqlite")}, QDir::Files, QDir::Name).filter(ours);
    while (all.size() > qMax(keep, 1))
        place.remove(all.takeFirst());
    return place.filePath(name);
}

int numbersGiven(const QString &file)
{
    const auto reader = QFileInfo::exists(file) ? Database::openReader(file) : Result<std::unique_ptr<Database>>(Error{Error::Code::NotFound, {}, {}});
    if (!reader)
        return 0;
    const RegistryStore registry(**reader);
    const auto highest = registry.highestNumber();
    const auto after = registry.newTillsAfter();
    return qMax(highest ? *highest : 0, after ? *after : 0);
}

Result<void> markRestored(const QString &file, const QString &vfs, int newTillsAfter)
{
    const auto database = Database::openWriter(file, Database::Kind::Hub, vfs);
    if (!database)
        return database.error();
    if (const auto left = RegistryStore(**database).leaveOut(newTillsAfter); !left)
        return left;
    return (*database)->sql().run(QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES ('restored', '1')"));
}

} // namespace mostrador
