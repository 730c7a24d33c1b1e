// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Sql.h"
#include "models/storage/hub/Page.h"
#include <QJsonObject>
#include <optional>

namespace mostrador {

/// `statement` takes `values` and how many, and gives first a number to go on from; `read` makes of its row a Result<T>.
template <typename T, typename Read>
Result<Page<T>> pageOf(Sql &sql, const QString &statement, const QVariantList &values, int limit, const Read &read)
{
    Page<T> page;
    std::optional<Error> broken;
    const auto done = sql.each(statement, values + QVariantList{limit}, [&](const QSqlQuery &row) {
        const Result<T> value = read(row);
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

/// Of what is kept as JSON, in the second column; the statement begins after that number.
template <typename T>
Result<Page<T>> pageOfJson(Sql &sql, const QString &statement, qint64 after, int limit, Result<T> (*fromJson)(const QJsonObject &))
{
    return pageOf<T>(sql, statement, {after}, limit, [fromJson](const QSqlQuery &row) { return fromJson(jsonObject(row.value(1))); });
}

/// What one row keeps as JSON. Error::Damaged, with `trouble`: it is not what it should be.
template <typename T>
Result<std::optional<T>> valueOfJson(Sql &sql, const QString &statement, const QVariantList &values, Result<T> (*fromJson)(const QJsonObject &), const QString &trouble)
{
    const auto text = sql.scalar(statement, values);
    if (!text)
        return text.error();
    if (!text->isValid())
        return std::optional<T>();
    const auto value = fromJson(jsonObject(*text));
    if (!value)
        return Error{Error::Code::Damaged, trouble, value.error().message};
    return std::optional(*value);
}

} // namespace mostrador
