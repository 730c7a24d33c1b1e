// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Sql.h"
#include "models/storage/hub/Page.h"
#include <QJsonObject>

namespace mostrador {

/// `statement` takes where to begin and how many, and gives a number to go on from and what it stands for as JSON.
template <typename T>
Result<Page<T>> pageOfJson(Sql &sql, const QString &statement, qint64 after, int limit, Result<T> (*fromJson)(const QJsonObject &))
{
    Page<T> page;
    std::optional<Error> broken;
    const auto done = sql.each(statement, {after, limit}, [&](const QSqlQuery &row) {
        const auto value = fromJson(jsonObject(row.value(1)));
        if (!value)
            broken = value.error();
        else
            page.items.append(*value);
        page.next = row.value(0).toLongLong();
    });
    if (!done)
        return done.error();
    if (broken)
        return *broken;
    if (page.items.size() < limit)
        page.next = 0;
    return page;
}

} // namespace mostrador
