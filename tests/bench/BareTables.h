// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <deque>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace mostrador {

struct ValueDeleter {
    void operator()(sqlite3_value *value) const;
};
struct DatabaseCloser {
    void operator()(sqlite3 *database) const;
};
struct StatementCloser {
    void operator()(sqlite3_stmt *statement) const;
};

/// The rows that one transaction of the hub left, copied from its store and put into another of the same tables by nothing but SQLite.
class BareTables final {
public:
    static Result<std::unique_ptr<BareTables>> open(const QString &hub, const QString &copy);
    ~BareTables();

    /// Untimed: the rows of the transaction `commitNo`, kept until insert() takes them. In the order of the transactions.
    Result<void> take(qint64 commitNo);
    /// One transaction: the oldest that was taken.
    Result<void> insert();
    Result<qint64> count(const char *table) const; ///< in the copy

private:
    BareTables() = default;
    using Value = std::unique_ptr<sqlite3_value, ValueDeleter>;
    using Statement = std::unique_ptr<sqlite3_stmt, StatementCloser>;
    struct Source {
        QByteArray select;
        QByteArray table;
        bool replaces;
    };
    struct Rows {
        size_t table;
        std::vector<std::vector<Value>> rows;
    };
    static const std::vector<Source> &sources();
    Result<void> run(const char *sql);
    Error failed() const;

    std::unique_ptr<sqlite3, DatabaseCloser> m_hub;
    std::unique_ptr<sqlite3, DatabaseCloser> m_copy;
    std::vector<Statement> m_selects;
    std::vector<Statement> m_inserts;
    std::deque<std::vector<Rows>> m_taken;
    qint64 m_feedSeq = 0;
};

} // namespace mostrador
