// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/DatabaseCopy.h"

#include "models/storage/Sql.h"
#include <QFileInfo>

namespace mostrador {

namespace {

const QString MarkKey = QStringLiteral("copy");
const QString BornKey = QStringLiteral("born");
constexpr qint64 ZoneStepMs = 15 * 60'000;
constexpr qint64 MostZonesMs = 26LL * 3600 * 1000;

/// A FAT disk keeps local time: what it says shifts with the clock's zone.
bool isSameTime(qint64 one, qint64 other)
{
    const qint64 apart = qAbs(one - other);
    return apart <= MostZonesMs && apart % ZoneStepMs == 0;
}

Result<QString> setting(Sql &sql, const QString &key)
{
    const auto value = sql.scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    return value ? Result<QString>(value->toString()) : value.error();
}

} // namespace

Result<DatabaseCopy::Kind> DatabaseCopy::look(const QDateTime &born) const
{
    const auto mark = setting(m_database.sql(), MarkKey);
    const auto noted = setting(m_database.sql(), BornKey);
    if (!mark || !noted)
        return mark ? noted.error() : mark.error();
    if (!mark->isEmpty())
        return Kind::Copy;
    if (!born.isValid() || noted->isEmpty())
        return born.isValid() ? Kind::Unknown : Kind::None;
    return isSameTime(noted->toLongLong(), born.toMSecsSinceEpoch()) ? Kind::None : Kind::Copy;
}

Result<void> DatabaseCopy::mark()
{
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO setting (key, value) VALUES (?, 'yes')"), {MarkKey});
}

Result<void> DatabaseCopy::settle(const QDateTime &born)
{
    Sql &sql = m_database.sql();
    if (const auto unmarked = sql.run(QStringLiteral("DELETE FROM setting WHERE key IN (?, ?)"), {MarkKey, BornKey}); !unmarked || !born.isValid())
        return unmarked;
    return sql.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"), {BornKey, QString::number(born.toMSecsSinceEpoch())});
}

QDateTime bornAt(const QString &file)
{
    return QFileInfo(file).birthTime();
}

} // namespace mostrador
