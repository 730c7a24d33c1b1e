// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/CsvReader.h"

#include <QStringDecoder>

namespace mostrador {

namespace {

constexpr qsizetype MostQuotedBytes = 64 * 1024; ///< a longer one is a quote that was not closed
const QString NotClosed = QStringLiteral("a quote in it is not closed");

} // namespace

CsvReader::CsvReader(QByteArray bytes) : m_bytes(std::move(bytes))
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_at = 3;
}

bool CsvReader::atLineEnd() const
{
    const char c = m_at < m_bytes.size() ? m_bytes[m_at] : '\n';
    return c == '\n' || (c == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n') || (c == '\r' && m_at + 1 == m_bytes.size());
}

void CsvReader::leaveLine()
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\r')
        ++m_at;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\n')
        ++m_at;
    ++m_line;
}

void CsvReader::skipLine()
{
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    m_at = end < 0 ? m_bytes.size() : end;
}

/// From behind the opening quote to behind the closing one.
QByteArray CsvReader::quoted(CsvRow &row)
{
    QByteArray text;
    const struct { qsizetype at; qint64 line; } from{m_at, m_line};
    for (; m_at < m_bytes.size() && m_at - from.at < MostQuotedBytes; ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '"' && (m_at + 1 >= m_bytes.size() || m_bytes[m_at + 1] != '"')) {
            ++m_at;
            if (!atLineEnd() && m_bytes[m_at] != ',')
                row.problem = m_line == from.line ? QStringLiteral("there is text behind a closing quote") : NotClosed;
            return text;
        }
        if (c == '"')
            ++m_at;
        if (c == '\n')
            ++m_line;
        text.append(c);
    }
    row.problem = NotClosed;
    return {};
}

QString CsvReader::field(CsvRow &row)
{
    QByteArray text;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
        ++m_at;
        text = quoted(row);
    } else {
        const qsizetype from = m_at;
        while (!atLineEnd() && m_bytes[m_at] != ',')
            ++m_at;
        text = m_bytes.mid(from, m_at - from);
    }
    // Stateless: what is missing at its end is an error; and a mark of the byte order means that at the start of the file only.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decoder(text);
    if (decoder.hasError() && row.problem.isEmpty())
        row.problem = QStringLiteral("it is not UTF-8 text");
    return decoded;
}

CsvRow CsvReader::record()
{
    CsvRow row;
    row.line = m_line;
    const qsizetype from = m_at;
    for (;;) {
        row.fields.append(field(row));
        if (!row.problem.isEmpty() || atLineEnd())
            break;
        ++m_at; // the comma
    }
    if (!row.problem.isEmpty()) { // what follows begins on the next physical line
        row.fields.removeLast();
        m_at = from;
        m_line = row.line;
        skipLine();
    }
    leaveLine();
    return row;
}

std::optional<CsvRow> CsvReader::next()
{
    while (m_at < m_bytes.size()) {
        CsvRow row = record();
        const bool isEmpty = row.problem.isEmpty() && row.fields.size() == 1 && row.fields.first().isEmpty();
        if (!isEmpty)
            return row;
    }
    return std::nullopt;
}

} // namespace mostrador
