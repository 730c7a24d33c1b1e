// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/DatabaseCopy.h"

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

} // namespace

Result<DatabaseCopy::Kind> DatabaseCopy::look(const QDateTime &born) const
{
    const auto mark = m_settings.value(MarkKey);
    const auto noted = m_settings.value(BornKey);
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
    return m_settings.put(MarkKey, QStringLiteral("yes"));
}

Result<void> DatabaseCopy::settle(const QDateTime &born)
{
    if (const auto unmarked = m_settings.put(MarkKey, {}); !unmarked)
        return unmarked;
    return m_settings.put(BornKey, born.isValid() ? QString::number(born.toMSecsSinceEpoch()) : QString());
}

QDateTime bornAt(const QString &file)
{
    return QFileInfo(file).birthTime();
}

} // namespace mostrador
