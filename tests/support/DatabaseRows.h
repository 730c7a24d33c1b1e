// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace mostrador {

/// What a statement says to the file of a program: a line for each row, of its columns up to the first that has nothing. It says so where it cannot be run.
inline QStringList rowsOf(const QString &file, const QString &sql)
{
    const QString name = QStringLiteral("rows");
    QStringList lines;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        raw.setDatabaseName(file);
        QSqlQuery query(raw);
        if (!raw.open() || !query.exec(sql))
            lines.append(QStringLiteral("cannot be run: ") + sql);
        while (query.next()) {
            QStringList words;
            for (int i = 0; !query.isNull(i); ++i)
                words.append(query.value(i).toString());
            lines.append(words.join(QLatin1Char(' ')));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return lines;
}

} // namespace mostrador
