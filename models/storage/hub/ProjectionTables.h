// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include <QDateTime>
#include <QStringList>

namespace mostrador {

/// Days are kept by their number since 1970-01-01.
inline constexpr qint64 DayMs = 24 * 60 * 60'000;

/// The hub's projections as tables: to make them again, and to forget what is too old to be shown. In the caller's transaction.
class ProjectionTables final {
public:
    explicit ProjectionTables(Database &database) : m_database(database) {}

    /// Remembers what stands in them (in temporary tables, gone with the connection or the next call) and empties them.
    Result<void> setAsideAndClear();
    /// What is different now from what was set aside, a line each, at most 100. Sums of the charts count if they are newer than `oldest`.
    Result<QStringList> differences(const QDateTime &oldest);

    /// Sales of minutes before `minutes` and of days before `days`, and their keys in the feed.
    Result<void> prune(const QDateTime &minutes, const QDateTime &days);

private:
    Database &m_database;
};

} // namespace mostrador
