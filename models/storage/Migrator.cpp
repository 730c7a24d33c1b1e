// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Migrator.h"

#include "models/storage/Sql.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace mostrador {

namespace {

/// Whether `text` has opened a trigger's body that it has not closed yet.
bool insideTrigger(const QString &text)
{
    static const QRegularExpression trigger(QStringLiteral("\\bCREATE\\s+TRIGGER\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(QStringLiteral("\\bEND\\s*$"), QRegularExpression::CaseInsensitiveOption);
    return text.contains(trigger) && !text.contains(end);
}

Result<void> applyScript(Sql &sql, const QString &file, int version)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, QStringLiteral("A part of the program is missing: %1. Install it again; your data were not touched.").arg(file), {}};
    if (!sql.connection().transaction())
        return Error{Error::Code::Storage, QStringLiteral("The database cannot be brought up to date. It is as it was."), file};
    const QStringList statements = statementsOf(QString::fromUtf8(script.readAll()));
    Result<void> done;
    for (const QString &statement : statements)
        if (done = sql.run(statement); !done)
            break;
    if (done)
        done = sql.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    sql.forget();
    if (done && sql.connection().commit())
        return {};
    sql.connection().rollback();
    return done ? Error{Error::Code::Storage, QStringLiteral("The database cannot be brought up to date. It is as it was."), file} : done.error();
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script[i];
        if (quote.isNull() && c == QLatin1Char('-') && i + 1 < script.size() && script[i + 1] == QLatin1Char('-')) {
            while (i < script.size() && script[i] != QLatin1Char('\n'))
                ++i;
            current += QLatin1Char('\n');
            continue;
        }
        if (!quote.isNull() && c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == QLatin1Char('\'') || c == QLatin1Char('"')))
            quote = c;
        if (quote.isNull() && c == QLatin1Char(';') && !insideTrigger(current)) {
            if (!current.trimmed().isEmpty())
                statements.append(current.trimmed());
            current.clear();
            continue;
        }
        current += c;
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

Result<void> migrate(Sql &sql, Database::Kind kind)
{
    const QString folder = kind == Database::Kind::Till ? QStringLiteral(":/migrations/till") : QStringLiteral(":/migrations/hub");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    const auto current = sql.scalar(QStringLiteral("PRAGMA user_version"));
    if (!current)
        return current.error();
    const int newest = files.isEmpty() ? 0 : files.last().left(4).toInt();
    if (current->toInt() > newest)
        return Error{Error::Code::TooNew,
                     QCoreApplication::translate("Storage", "This database was written by a newer version of the program (format %1; this program knows %2). "
                                                            "Nothing was changed. Install the newer version.").arg(current->toInt()).arg(newest), {}};
    for (const QString &file : files) {
        const int version = file.left(4).toInt();
        if (version <= current->toInt())
            continue;
        if (const auto done = applyScript(sql, folder + QLatin1Char('/') + file, version); !done)
            return done;
    }
    return {};
}

} // namespace mostrador
