// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Sql.h"

#include <QCoreApplication>
#include <QSqlError>

namespace mostrador {

namespace {

Error failed(const QSqlError &error)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("Storage", "The database on this machine refused to work. Nothing of this step was kept; what was recorded before is safe. "
                                                   "Check the disk's space and rights, then try again."),
            error.text()};
}

/// A null QString or QByteArray would become NULL; an empty one is meant. NULL is an invalid QVariant.
QVariant stored(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
}

} // namespace

Result<QSqlQuery *> Sql::execute(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &query = m_statements[sql.toStdString()];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = failed(query->lastError());
            query.reset();
            return error;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), stored(values[i]));
    if (!query->exec()) {
        const Error error = failed(query->lastError());
        query->finish();
        return error;
    }
    return query.get();
}

Result<void> Sql::run(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query)
        return query.error();
    m_changes = (*query)->numRowsAffected();
    (*query)->finish();
    return {};
}

Result<void> Sql::each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    const auto query = execute(sql, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid() && error.type() != QSqlError::NoError)
        return failed(error);
    return {};
}

Result<QVariant> Sql::scalar(const QString &sql, const QVariantList &values)
{
    QVariant value;
    bool first = true;
    const auto done = each(sql, values, [&](const QSqlQuery &row) {
        if (std::exchange(first, false))
            value = row.value(0);
    });
    if (!done)
        return done.error();
    return value;
}

int Sql::changes() const
{
    return m_changes;
}

void Sql::forget()
{
    m_statements.clear();
}

} // namespace mostrador
