// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/storage/DiskTrouble.h"
#include <QString>
#include <memory>

class QLockFile;

namespace mostrador {

class Sql;

/// Keeps every other program off a database that is not opened: from being replaced, for one. Goes with the object.
class DatabaseClaim final {
public:
    /// Error::Busy (says which pid), Storage.
    static Result<std::unique_ptr<DatabaseClaim>> take(const QString &file);
    ~DatabaseClaim();

private:
    explicit DatabaseClaim(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

/// One SQLite connection, for the thread that opened it. A writer sets WAL, synchronous=FULL, foreign_keys=ON, trusted_schema=OFF,
/// cell_size_check=ON, mmap_size=0, reads them back, holds a lock file beside the database (one process a database), brings the
/// schema up to date, and brings to the disk what a crash left in the log.
/// While it is open nobody of this process opens the file but SQLite: on Unix, closing any other descriptor of it drops SQLite's locks. A reader is query_only and never checkpoints. SQL itself stays in models/storage: see Sql.h.
class Database final {
public:
    enum class Kind { Till, Hub };       ///< which set of migrations
    /// How thoroughly the file is looked at before anything is written to it: StartCheck.h.
    /// Error::Busy (another process; says which pid), Invalid (the other kind's database), Damaged, TooNew, Storage (cannot be made or read).
    /// vfs: name of a registered SQLite VFS that holds `file` instead of the system's disk; then there is no lock file, and nobody else to lock out.
    static Result<std::unique_ptr<Database>> openWriter(const QString &file, Kind kind, const QString &vfs = {});
    /// Error::NotFound, Damaged (what does not begin like a database with a schema), Storage. The file is not touched, whatever a crash left in it.
    static Result<std::unique_ptr<Database>> openReader(const QString &file, const QString &vfs = {});
    /// For looking at a file from outside, in use or not, on a disk that may not be written to: nothing of it is changed, not even by
    /// closing it. What is no database of this program is Damaged.
    static Result<std::unique_ptr<Database>> openArchive(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString file() const;
    bool wasCheckedWhole() const;        ///< at opening; else checkBehind() is still to look at it
    Sql &sql();                          ///< for the stores
    DiskTrouble trouble() const;         ///< of the last statement that failed; Failing stays until reopen()
    /// After a disk that failed: a handle on which a sync has failed is never used again. Opens a new one in its place, sets it up and
    /// checks what is there. Error: as openWriter; then every later call fails, too. Of a writer; not in a transaction.
    Result<void> reopen();

private:
    Database();
    bool mustReopen() const;
    friend class Transaction;
    struct Private;
    std::unique_ptr<Private> d;
};

/// BEGIN IMMEDIATE … COMMIT, on a new handle if the disk failed under the one before. Rolled back when it goes out of scope without commit(). Never nested: one use case, one transaction.
class Transaction final {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    const Result<void> &begun() const { return m_begun; }
    /// Error::Storage: nothing was kept, on disk all is as before.
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace mostrador
