// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/storage/DiskTrouble.h"
#include "models/storage/people/Acting.h"
#include <QDateTime>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <memory>
#include <unordered_map>

namespace mostrador {

/// How the stores speak SQL. Private to models/storage (Qt Sql is linked privately). Statements are prepared once and kept.
class Sql final {
public:
    explicit Sql(const QSqlDatabase &connection) : m_connection(connection) {}

    /// Runs once with these values, by position (an invalid QVariant is NULL; a null QString or QByteArray is an empty one). Error::Storage with SQLite's words in `detail`.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Calls `row` for each row; the statement is finished (its read lock gone) when this returns.
    Result<void> each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// The same until `row` says no.
    Result<void> walk(const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row);
    /// First column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});
    int changes() const;         ///< rows changed by the last run()
    QSqlDatabase &connection() { return m_connection; }
    DiskTrouble trouble() const { return m_trouble; } ///< of the last statement that failed; Failing stays until use()
    void use(QSqlDatabase connection); ///< goes on over another connection: whoever holds this object need not know
    void rollBack();             ///< after a failure SQLite may have done it itself: what the failure was stays told
    void actAs(const Acting &acting) { m_acting = acting; } ///< people/Acting.h
    const Acting &acting() const { return m_acting; }
    void forget();               ///< finishes and drops every statement (before the connection closes)

private:
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);
    Error failed(const QSqlError &error);
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    int m_changes = 0;
    DiskTrouble m_trouble = DiskTrouble::None;
    Acting m_acting;
};

/// The first text that is greater than every text that begins with `prefix`.
QString afterPrefix(const QString &prefix);

QDateTime timeOf(const QVariant &ms); ///< what a row keeps as milliseconds since 1970, in UTC; none of NULL

/// What a row keeps as JSON.
QString jsonText(const QJsonObject &object);
QJsonObject jsonObject(const QVariant &text); ///< an empty one of what is none

} // namespace mostrador
