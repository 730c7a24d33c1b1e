// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace mostrador {

/// One record of a CSV file and where it stands.
struct CsvRow {
    QStringList fields;
    qint64 line = 0;     ///< physical line that it begins on, from 1
    QString problem;     ///< why it cannot be read; then fields has only those before the trouble
};

/// Reads comma-separated values (RFC 4180): quotes with commas, doubled quotes and line breaks inside, LF or CRLF, a byte order mark at
/// the start, UTF-8. Empty lines are left out. A record that cannot be read hides none of the others: a quote that is never closed costs
/// its own line only.
class CsvReader final {
public:
    explicit CsvReader(QByteArray bytes);
    std::optional<CsvRow> next();   ///< nothing: the end

private:
    CsvRow record();
    QString field(CsvRow &row);
    QByteArray quoted(CsvRow &row);
    void skipLine();
    bool atLineEnd() const;
    void leaveLine();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace mostrador
