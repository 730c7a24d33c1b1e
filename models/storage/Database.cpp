// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Database.h"

#include "models/domain/CrashPoint.h"
#include "models/storage/Migrator.h"
#include "models/storage/Sql.h"
#include "models/storage/StartCheck.h"
#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QUrl>

namespace mostrador {

namespace {

constexpr int HalfMadeLockMs = 200;

QString databaseWords(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

QString newConnectionName()
{
    static QAtomicInt count;
    return QStringLiteral("mostrador-%1").arg(count.fetchAndAddRelaxed(1));
}

Error damaged(const QString &file, const QString &detail)
{
    return {Error::Code::Damaged,
            databaseWords(QT_TRANSLATE_NOOP("Storage",
                                            "The database %1 is damaged. It was left untouched. Make a copy of it, then restore a backup "
                                            "or ask for help; do not delete it."))
                .arg(QDir::toNativeSeparators(file)),
            detail};
}

QString addressIn(const QString &vfs, const QString &file)
{
    return QStringLiteral("file:%1?vfs=%2").arg(file, vfs);
}

/// Sets a pragma and reads it back: SQLite ignores what it does not like.
Result<void> setPragma(Sql &sql, const char *name, const char *value, const char *expected)
{
    const QString pragma = QLatin1String(name);
    if (const auto set = sql.scalar(QStringLiteral("PRAGMA %1 = %2").arg(pragma, QLatin1String(value))); !set)
        return set.error();
    sql.forget();
    const auto now = sql.scalar(QStringLiteral("PRAGMA %1").arg(pragma));
    if (!now)
        return now.error();
    if (now->toString() != QLatin1String(expected))
        return Error{Error::Code::Storage,
                     databaseWords(QT_TRANSLATE_NOOP("Storage", "The disk does not allow a safe database (%1). Nothing was changed. Use a local disk.")).arg(pragma),
                     QStringLiteral("%1 is %2").arg(pragma, now->toString())};
    return {};
}

/// Takes over what dead processes left. A lock file that was never filled, and the one under which Qt removes the lock of a dead owner: whoever was
/// ended just then leaves that one empty, and Qt waits half a minute before it passes it.
bool takeOver(QLockFile &lock)
{
    QLockFile remover(lock.fileName() + QStringLiteral(".rmlock"));
    const auto isEmpty = [](const QLockFile &one) {
        qint64 pid = 0;
        QString host;
        QString application;
        return QFile::exists(one.fileName()) && !one.getLockInfo(&pid, &host, &application);
    };
    if (!isEmpty(lock) && !isEmpty(remover))
        return false;
    if (lock.tryLock(HalfMadeLockMs)) // whoever makes it may be about to fill it
        return true;
    if (isEmpty(remover))
        remover.removeStaleLockFile();
    if (lock.tryLock(0))
        return true;
    return isEmpty(lock) && lock.removeStaleLockFile() && lock.tryLock(0);
}

/// One process a database. What the lock file says of its owner is written after it is made: one that was ended in between leaves it empty,
/// and then only the system's own lock on it tells whether anybody is there.
Result<std::unique_ptr<QLockFile>> lockBeside(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // another process' lock is stale only when that process is gone
    qint64 pid = 0;
    QString host;
    QString application;
    if (lock->tryLock(0) || (lock->error() == QLockFile::LockFailedError && takeOver(*lock)))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return Error{Error::Code::Storage,
                     databaseWords(QT_TRANSLATE_NOOP("Storage", "The lock file beside %1 cannot be made. Check the rights of the folder and the disk's space."))
                         .arg(QDir::toNativeSeparators(file)),
                     {}};
    lock->getLockInfo(&pid, &host, &application);
    return Error{Error::Code::Busy,
                 databaseWords(QT_TRANSLATE_NOOP("Storage", "%1 is in use by another program (%2, process %3). Close that one, or use another data folder."))
                     .arg(QDir::toNativeSeparators(file), application)
                     .arg(pid),
                 {}};
}

struct Pragma { const char *name; const char *value; const char *readBack; };
constexpr Pragma writerPragmas[] = {
    {"journal_mode", "WAL", "wal"},     {"synchronous", "FULL", "2"},   {"foreign_keys", "ON", "1"},  {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},     {"mmap_size", "0", "0"},        {"busy_timeout", "5000", "5000"},
};
constexpr Pragma readerPragmas[] = {
    {"query_only", "ON", "1"}, {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"}, {"busy_timeout", "5000", "5000"},
    {"wal_autocheckpoint", "0", "0"},
};

} // namespace

struct Database::Private {
    QString file;
    QPair<QString, QString> address; ///< name and options it was opened with
    QString connection;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Sql> sql;
    bool checkedWhole = false;
    bool isLost = false; ///< the disk failed, and no new handle was found sound yet

    /// The folder, the lock file beside the database, and a first look at it.
    Result<void> claim()
    {
        if (!QDir().mkpath(QFileInfo(file).absolutePath()))
            return Error{Error::Code::Storage,
                         databaseWords(QT_TRANSLATE_NOOP("Storage", "The folder for %1 cannot be made. Check the rights of the folder above it."))
                             .arg(QDir::toNativeSeparators(file)),
                         {}};
        auto taken = lockBeside(file);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
        return look();
    }

    /// Asks SQLite, over a connection that changes nothing, not even by closing it. Never with a descriptor of our own: closing it would drop every
    /// lock that this process has on the file (POSIX), and the next one who looks from outside would remove the log with what was committed last.
    Result<void> look() const
    {
        if (QFileInfo(file).size() == 0)
            return {}; // to be made
        Private seen;
        seen.file = file;
        const auto opened = seen.open(file, QStringLiteral("QSQLITE_OPEN_READONLY"));
        const auto read = opened ? seen.sql->scalar(QStringLiteral("PRAGMA schema_version")) : Result<QVariant>(QVariant());
        const bool isDamaged = seen.sql && seen.sql->trouble() == DiskTrouble::Damaged;
        seen.close();
        return isDamaged ? damaged(file, read.error().detail) : Result<void>();
    }

    void close()
    {
        sql.reset();
        if (!connection.isEmpty())
            QSqlDatabase::removeDatabase(connection);
    }

    Result<void> open(const QString &name, const QString &options = {})
    {
        address = {name, options};
        connection = newConnectionName();
        QSqlDatabase opened = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        opened.setDatabaseName(name);
        opened.setConnectOptions(options);
        if (!opened.open())
            return Error{Error::Code::Storage,
                         databaseWords(QT_TRANSLATE_NOOP("Storage", "The database %1 cannot be opened. Check that the folder exists and may be written to."))
                             .arg(QDir::toNativeSeparators(file)),
                         opened.lastError().databaseText()};
        if (sql)
            sql->use(opened);
        else
            sql = std::make_unique<Sql>(opened);
        return {};
    }

    Result<void> check(const StartCheck &how)
    {
        checkedWhole = how.isWhole();
        const auto sound = how.run(*sql);
        return sound ? Result<void>() : damaged(file, sound.error().detail);
    }

    template <size_t N>
    Result<void> setAll(const Pragma (&pragmas)[N])
    {
        for (const Pragma &pragma : pragmas)
            if (const auto set = setPragma(*sql, pragma.name, pragma.value, pragma.readBack); !set) {
                const bool broken = set.error().detail.contains(QLatin1String("malformed")) || set.error().detail.contains(QLatin1String("not a database"));
                return broken ? damaged(file, set.error().detail) : set.error();
            }
        return {};
    }
};

DatabaseClaim::DatabaseClaim(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}

DatabaseClaim::~DatabaseClaim() = default;

Result<std::unique_ptr<DatabaseClaim>> DatabaseClaim::take(const QString &file)
{
    auto lock = lockBeside(file);
    if (!lock)
        return lock.error();
    return std::unique_ptr<DatabaseClaim>(new DatabaseClaim(std::move(*lock)));
}

Database::Database() : d(std::make_unique<Private>()) {}

Database::~Database()
{
    d->close();
}

Result<std::unique_ptr<Database>> Database::openWriter(const QString &file, Kind kind, const QString &vfs)
{
    std::unique_ptr<Database> database(new Database);
    database->d->file = file;
    if (const auto ready = vfs.isEmpty() ? database->d->claim() : Result<void>(); !ready)
        return ready.error();
    const StartCheck check = vfs.isEmpty() ? StartCheck::asLeft(file) : StartCheck{}; // before it is opened: SQLite makes a log of its own then
    if (const auto opened = vfs.isEmpty() ? database->d->open(file) : database->d->open(addressIn(vfs, file), QStringLiteral("QSQLITE_OPEN_URI")); !opened)
        return opened.error();
    if (const auto set = database->d->setAll(writerPragmas); !set)
        return set.error();
    if (const auto sound = database->d->check(check); !sound)
        return sound.error();
    if (const auto migrated = migrate(*database->d->sql, kind); !migrated)
        return migrated.error();
    crashPoint("open_before_settling");
    // What a killed process left in the log was written, but perhaps not yet brought to the disk. Before anybody hears of it, it must be there.
    if (const auto settled = database->d->sql->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !settled)
        return settled.error();
    crashPoint("open_settled");
    return database;
}

Result<std::unique_ptr<Database>> Database::openReader(const QString &file, const QString &vfs)
{
    std::unique_ptr<Database> database(new Database);
    database->d->file = file;
    if (vfs.isEmpty() && !QFileInfo::exists(file))
        return Error{Error::Code::NotFound, databaseWords(QT_TRANSLATE_NOOP("Storage", "There is no database %1.")).arg(QDir::toNativeSeparators(file)), {}};
    // query_only alone would let the last one out checkpoint, and change what a crash left
    const QString options = QStringLiteral("QSQLITE_OPEN_READONLY");
    if (const auto opened = vfs.isEmpty() ? database->d->open(file, options) : database->d->open(addressIn(vfs, file), options + QStringLiteral(";QSQLITE_OPEN_URI")); !opened)
        return opened.error();
    if (const auto set = database->d->setAll(readerPragmas); !set)
        return set.error();
    if (const auto schema = database->d->sql->scalar(QStringLiteral("SELECT count(*) FROM sqlite_master")); !schema)
        return damaged(file, schema.error().detail);
    return database;
}

Result<std::unique_ptr<Database>> Database::openArchive(const QString &file)
{
    std::unique_ptr<Database> database(new Database);
    database->d->file = file;
    const QFileInfo info(file);
    if (!info.isFile())
        return Error{Error::Code::NotFound, databaseWords(QT_TRANSLATE_NOOP("Storage", "There is no database %1.")).arg(QDir::toNativeSeparators(file)), {}};
    // A file that is in use has its log beside it. One that has none is all there is: opened so, SQLite makes no files beside it either.
    const bool isAlone = !QFileInfo::exists(file + QStringLiteral("-wal")) && !QFileInfo::exists(file + QStringLiteral("-journal"));
    const QString address = QUrl::fromLocalFile(info.absoluteFilePath()).toString(QUrl::FullyEncoded) + (isAlone ? QStringLiteral("?immutable=1") : QString());
    if (const auto opened = database->d->open(address, QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI")); !opened)
        return opened.error();
    if (const auto set = database->d->setAll(readerPragmas); !set)
        return set.error();
    const auto journal = database->d->sql->scalar(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'journal'"));
    if (!journal)
        return damaged(file, journal.error().detail);
    if (journal->toInt() == 0)
        return Error{Error::Code::Damaged, QStringLiteral("%1 is no database of a till or a hub.").arg(QDir::toNativeSeparators(file)), {}};
    return database;
}

DiskTrouble Database::trouble() const
{
    return d->sql->trouble();
}

/// A handle that was opened while nothing could be written never writes, whatever becomes of the disk.
bool Database::mustReopen() const
{
    return d->isLost || d->sql->trouble() == DiskTrouble::Failing || d->sql->trouble() == DiskTrouble::ReadOnly;
}

Result<void> Database::reopen()
{
    d->isLost = true;
    d->sql->use(QSqlDatabase()); // the object stays: stores may hold it while a transaction begins
    QSqlDatabase::removeDatabase(d->connection);
    const auto [name, options] = d->address;
    if (const auto opened = d->open(name, options); !opened) {
        d->sql->use(QSqlDatabase::database(d->connection, false));
        return opened;
    }
    if (const auto set = d->setAll(writerPragmas); !set)
        return set;
    const auto sound = d->check(StartCheck::afterFailure(d->file));
    d->isLost = !sound;
    return sound;
}

bool Database::wasCheckedWhole() const
{
    return d->checkedWhole;
}

QString Database::file() const
{
    return d->file;
}

Sql &Database::sql()
{
    return *d->sql;
}

Transaction::Transaction(Database &database) : m_database(database)
{
    if (m_database.mustReopen())
        m_begun = m_database.reopen();
    if (m_begun)
        m_begun = m_database.sql().run(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = m_begun.ok();
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.sql().rollBack();
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    if (const auto committed = m_database.sql().run(QStringLiteral("COMMIT")); !committed)
        return committed; // the destructor rolls back
    m_open = false;
    return {};
}

} // namespace mostrador
