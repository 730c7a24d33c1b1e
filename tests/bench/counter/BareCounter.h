// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/BareTables.h"
#include <QLineEdit>
#include <QTableWidget>
#include <QWidget>

namespace mostrador {

/// The barest window that does what a counter does: a field, a table, and SQLite's C interface on the till's own database. What is scanned is
/// looked up by its barcode and stands in a new row; what is typed is looked up as a word's beginning, and eight rows of it are shown.
class BareCounter final : public QWidget {
public:
    explicit BareCounter(const QString &database);
    Result<void> opened() const { return m_opened; }
    QLineEdit *field() { return m_field; }
    QTableWidget *lines() { return m_lines; }
    void clear();                                              ///< field and table
    void setSearches(bool searches) { m_searches = searches; } ///< at each key; else a code is looked up at Enter

private:
    void scan();
    void search();
    void addRow(const QList<QByteArray> &cells);
    QLineEdit *m_field;
    QTableWidget *m_lines;
    bool m_searches = false;
    Result<void> m_opened;
    std::unique_ptr<sqlite3, DatabaseCloser> m_database;
    std::unique_ptr<sqlite3_stmt, StatementCloser> m_byCode;
    std::unique_ptr<sqlite3_stmt, StatementCloser> m_byWord;
};

} // namespace mostrador
