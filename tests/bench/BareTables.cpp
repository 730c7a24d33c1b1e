// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareTables.h"

#include <QFile>
#include <sqlite3.h>

namespace mostrador {

void ValueDeleter::operator()(sqlite3_value *value) const
{
    sqlite3_value_free(value);
}
void DatabaseCloser::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}
void StatementCloser::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

/// ?1: the transaction's number, ?2: where the feed was before it.
const std::vector<BareTables::Source> &BareTables::sources()
{
    static const QByteArray ofEntries = " JOIN journal j USING (till, epoch, seq) WHERE j.commit_no = ?1 AND ?2 >= 0 ORDER BY j.till, j.epoch, j.seq";
    static const QByteArray rest = "substr(f.key, instr(f.key, '/') + 1)"; // of till/day/sku and till/minute/tender, without the till
    static const std::vector<Source> all{
        {"SELECT * FROM journal WHERE commit_no = ?1 AND ?2 >= 0 ORDER BY till, epoch, seq", "journal", false},
        {"SELECT s.* FROM signature s" + ofEntries, "signature", false},
        {"SELECT s.* FROM sale s" + ofEntries, "sale", false},
        {"SELECT m.* FROM journal j JOIN movement m ON m.uuid = j.uuid WHERE j.commit_no = ?1 AND ?2 >= 0 ORDER BY j.till, j.seq, m.line", "movement", false},
        {"SELECT * FROM lane WHERE till IN (SELECT DISTINCT till FROM journal WHERE commit_no = ?1) AND ?2 >= 0", "lane", true},
        {"SELECT s.* FROM feed f JOIN stock s ON s.sku = f.key AND s.store = f.store WHERE f.kind = 'stock' AND f.seq > ?2 AND ?1 > 0", "stock", true},
        {"SELECT m.* FROM feed f JOIN sales_minute m ON m.till = CAST(f.key AS INTEGER) AND m.minute = CAST(" + rest + " AS INTEGER) AND m.tender = substr(" + rest
             + ", instr(" + rest + ", '/') + 1) WHERE f.kind = 'minute' AND f.seq > ?2 AND ?1 > 0",
         "sales_minute", true},
        {"SELECT d.* FROM feed f JOIN product_day d ON d.till = CAST(f.key AS INTEGER) AND d.day = CAST(" + rest + " AS INTEGER) AND d.sku = substr(" + rest + ", instr("
             + rest + ", '/') + 1) WHERE f.kind = 'day' AND f.seq > ?2 AND ?1 > 0",
         "product_day", true},
        {"SELECT * FROM feed WHERE seq > ?2 AND ?1 > 0 ORDER BY seq", "feed", true},
        {"SELECT * FROM counter WHERE ?1 + ?2 > 0", "counter", true},
        {"SELECT * FROM position WHERE ?1 + ?2 > 0", "position", true},
    };
    return all;
}

Error BareTables::failed() const
{
    return {Error::Code::Storage,
            QStringLiteral("bare: %1, %2").arg(QString::fromUtf8(sqlite3_errmsg(m_copy.get())), QString::fromUtf8(sqlite3_errmsg(m_hub.get()))),
            {}};
}

Result<void> BareTables::run(const char *sql)
{
    return sqlite3_exec(m_copy.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK ? Result<void>() : failed();
}

BareTables::~BareTables()
{
    m_taken.clear();
    m_selects.clear();
    m_inserts.clear();
}

Result<std::unique_ptr<BareTables>> BareTables::open(const QString &hub, const QString &copy)
{
    std::unique_ptr<BareTables> tables(new BareTables);
    sqlite3 *from = nullptr;
    sqlite3 *to = nullptr;
    const bool opened = sqlite3_open_v2(QFile::encodeName(hub).constData(), &from, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_open_v2(QFile::encodeName(copy).constData(), &to, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
    tables->m_hub.reset(from);
    tables->m_copy.reset(to);
    if (!opened)
        return tables->failed();
    // As the hub's writer has them.
    if (const auto set = tables->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA "
                                     "cell_size_check = ON; PRAGMA mmap_size = 0");
        !set)
        return set.error();
    for (const Source &source : sources()) {
        sqlite3_stmt *select = nullptr;
        sqlite3_stmt *insert = nullptr;
        if (sqlite3_prepare_v2(from, source.select.constData(), -1, &select, nullptr) != SQLITE_OK)
            return tables->failed();
        tables->m_selects.emplace_back(select);
        QByteArray marks;
        for (int column = 0; column < sqlite3_column_count(select); ++column)
            marks += column == 0 ? "?" : ",?";
        const QByteArray sql = (source.replaces ? "INSERT OR REPLACE INTO " : "INSERT INTO ") + source.table + " VALUES (" + marks + ")";
        if (sqlite3_prepare_v2(to, sql.constData(), -1, &insert, nullptr) != SQLITE_OK)
            return tables->failed();
        tables->m_inserts.emplace_back(insert);
    }
    const auto fed = tables->count("feed");
    return fed ? Result<std::unique_ptr<BareTables>>(std::move(tables)) : fed.error();
}

Result<void> BareTables::take(qint64 commitNo)
{
    std::vector<Rows> taken;
    qint64 feed = m_feedSeq;
    for (size_t at = 0; at < m_selects.size(); ++at) {
        sqlite3_stmt *select = m_selects[at].get();
        sqlite3_bind_int64(select, 1, commitNo);
        sqlite3_bind_int64(select, 2, m_feedSeq);
        Rows rows{at, {}};
        int step = SQLITE_ROW;
        while ((step = sqlite3_step(select)) == SQLITE_ROW) {
            std::vector<Value> row;
            for (int column = 0; column < sqlite3_column_count(select); ++column)
                row.emplace_back(sqlite3_value_dup(sqlite3_column_value(select, column)));
            if (sources()[at].table == "feed")
                feed = sqlite3_column_int64(select, 3);
            rows.rows.push_back(std::move(row));
        }
        sqlite3_reset(select);
        if (step != SQLITE_DONE)
            return failed();
        taken.push_back(std::move(rows));
    }
    m_feedSeq = feed;
    m_taken.push_back(std::move(taken));
    return {};
}

Result<void> BareTables::insert()
{
    if (const auto begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    for (const Rows &rows : m_taken.front()) {
        sqlite3_stmt *insert = m_inserts[rows.table].get();
        for (const std::vector<Value> &row : rows.rows) {
            for (size_t column = 0; column < row.size(); ++column)
                sqlite3_bind_value(insert, int(column) + 1, row[column].get());
            if (sqlite3_step(insert) != SQLITE_DONE)
                return failed();
            sqlite3_reset(insert);
        }
    }
    m_taken.pop_front();
    return run("COMMIT");
}

Result<qint64> BareTables::count(const char *table) const
{
    sqlite3_stmt *select = nullptr;
    if (sqlite3_prepare_v2(m_copy.get(), QByteArray("SELECT count(*) FROM ").append(table).constData(), -1, &select, nullptr) != SQLITE_OK)
        return failed();
    const Statement statement(select);
    return sqlite3_step(select) == SQLITE_ROW ? Result<qint64>(sqlite3_column_int64(select, 0)) : failed();
}

} // namespace mostrador
