// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

namespace mostrador {

/// With what SQLite keeps beside it. Nobody has it open.
inline void removeDatabase(const QString &file)
{
    for (const char *side : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(side));
}

/// A backup in the place of the database that it was made of.
inline void putBack(const QString &copy, const QString &file)
{
    removeDatabase(file);
    QVERIFY(QFile::copy(copy, file));
}

} // namespace mostrador
