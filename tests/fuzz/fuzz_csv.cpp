// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values. Input: a file.
#include "app/sim/CsvReader.h"
#include "tests/fuzz/Fuzz.h"

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

QByteArray written(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields)
        line += (line.isEmpty() ? "\"" : ",\"") + field.toUtf8().replace('"', "\"\"") + '"';
    return line + "\r\n";
}

} // namespace

FUZZ_TARGET(csv)
{
    CsvReader reader(input);
    QList<QStringList> sound;
    QByteArray copy;
    qint64 line = 0;
    qsizetype bytes = 0;
    const qint64 lines = input.count('\n') + 1;
    while (const auto row = reader.next()) {
        promise(row->line > line && row->line <= lines, "a row begins on a line of its own");
        line = row->line;
        if (!row->problem.isEmpty()) {
            soundMessage(row->problem);
            continue;
        }
        promise(!row->fields.isEmpty(), "a sound row has a field");
        for (const QString &field : row->fields)
            bytes += field.toUtf8().size();
        if (copy.size() < 48 * 1024) { // a longer field in quotes is a quote that was not closed
            sound.append(row->fields);
            copy += written(row->fields);
        }
    }
    promise(bytes <= input.size(), "rows hold no more than the file");
    if (copy.size() > 48 * 1024)
        return;
    CsvReader again(copy);
    for (const QStringList &fields : std::as_const(sound)) {
        const auto row = again.next();
        promise(row && row->problem.isEmpty(), "a row that was written can be read", copy);
        promise(row->fields == fields, "a row is the same after it was written", copy);
    }
    promise(!again.next(), "no row comes to those that were written", copy);
}
