// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <memory>

class QLockFile;

namespace mostrador {

/// One SQLite connection, for the thread that opened it. A writer sets WAL, synchronous=FULL, foreign_keys=ON, trusted_schema=OFF,
/// cell_size_check=ON, mmap_size=0, reads them back, holds a lock file beside the database (one process a database), and brings the
/// schema up to date. A reader is query_only and never checkpoints.
class Database final {
public:
    enum class Kind { Till, Hub };       ///< which set of migrations
    /// Error::Busy (another process; says which pid), Damaged (quick check or header), TooNew, Storage (cannot be made or read).
    static Result<std::unique_ptr<Database>> openWriter(const QString &file, Kind kind);
    static Result<std::unique_ptr<Database>> openReader(const QString &file);
    ~Database();
    Database(const Database &) = delete;

    /// A prepared statement, kept for the next time. Bind by position with run() or row().
    QSqlQuery &statement(const QString &sql);
    /// Runs once with these values. Error::Storage with SQLite's words in `detail`.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Runs and stands on the first row. The caller reads until done, then calls finish() on it (or lets the next use do it).
    Result<QSqlQuery *> select(const QString &sql, const QVariantList &values = {});
    /// First column of the first row, or an invalid QVariant.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});
    qint64 lastInsertId();
    int changes(); ///< rows changed by the last statement

    QString file() const { return m_file; }
    bool inTransaction() const { return m_inTransaction; }

private:
    friend class Transaction;
    struct Private;
    explicit Database(QString file);
    QString m_file;
    bool m_inTransaction = false;
    std::unique_ptr<Private> d;
};

/// BEGIN IMMEDIATE … COMMIT. Rolled back when it goes out of scope without commit(). Never nested.
class Transaction final {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    /// Whether BEGIN succeeded; every store call before commit() reports the failure too.
    const Result<void> &begun() const { return m_begun; }
    /// Error::Storage: nothing was kept, on disk all is as before.
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace mostrador
