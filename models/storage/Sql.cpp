// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Sql.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlError>

namespace mostrador {

namespace {

/// SQLite's primary codes; the extended ones carry them in their low byte.
DiskTrouble troubleOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 8: return DiskTrouble::ReadOnly;  // SQLITE_READONLY
    case 10: return DiskTrouble::Failing;  // SQLITE_IOERR
    case 11:                               // SQLITE_CORRUPT
    case 26: return DiskTrouble::Damaged;  // SQLITE_NOTADB
    case 13: return DiskTrouble::Full;     // SQLITE_FULL
    default: return DiskTrouble::None;
    }
}

const char *wordsFor(DiskTrouble trouble)
{
    switch (trouble) {
    case DiskTrouble::Full:
        return QT_TRANSLATE_NOOP("Storage", "The disk of this machine is full. This was not recorded; everything before it is safe. Free some space (ask whoever looks after the machine), "
                                            "then try again.");
    case DiskTrouble::ReadOnly:
        return QT_TRANSLATE_NOOP("Storage", "The disk of this machine cannot be written to any more. This was not recorded; everything before it is safe. Do not go on selling here: "
                                            "start the machine again, and if that does not help, change the disk.");
    case DiskTrouble::Failing:
        return QT_TRANSLATE_NOOP("Storage", "The disk of this machine failed while this was being written. This was not recorded; everything before it was read again and is there. Try once "
                                            "more; if it happens again, stop using this machine and change the disk.");
    case DiskTrouble::Damaged:
        return QT_TRANSLATE_NOOP("Storage", "The database on this machine is damaged. This was not recorded. Close the program and do not delete anything: what can be read is kept and can be saved.");
    case DiskTrouble::None: break;
    }
    return QT_TRANSLATE_NOOP("Storage", "The database on this machine refused to work. Nothing of this step was kept; what was recorded before is safe. "
                                        "Check the disk's space and rights, then try again.");
}

/// A null QString or QByteArray would become NULL; an empty one is meant. NULL is an invalid QVariant.
QVariant stored(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
}

} // namespace

Error Sql::failed(const QSqlError &error)
{
    const DiskTrouble now = troubleOf(error);
    if (m_trouble != DiskTrouble::Failing) // whatever fails after it, this handle stays one on which the disk has failed
        m_trouble = now;
    return {Error::Code::Storage, QCoreApplication::translate("Storage", wordsFor(now)), error.databaseText()};
}

Result<QSqlQuery *> Sql::execute(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &query = m_statements[sql];
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
    return walk(sql, values, [&row](const QSqlQuery &query) {
        row(query);
        return true;
    });
}

Result<void> Sql::walk(const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row)
{
    const auto query = execute(sql, values);
    if (!query)
        return query.error();
    bool goesOn = true;
    while (goesOn && (*query)->next())
        goesOn = row(**query);
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

void Sql::use(QSqlDatabase connection)
{
    m_statements.clear();
    m_connection = std::move(connection);
    m_trouble = DiskTrouble::None;
}

void Sql::rollBack()
{
    QSqlQuery(m_connection).exec(QStringLiteral("ROLLBACK"));
}

void Sql::forget()
{
    m_statements.clear();
}

QString afterPrefix(const QString &prefix)
{
    return prefix + QChar(0xffff);
}

QDateTime timeOf(const QVariant &ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

} // namespace mostrador
