// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Migrator.h"

#include "models/domain/CrashPoint.h"
#include "models/storage/Sql.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

namespace mostrador {

namespace {

/// Reads a script from left to right. In a trigger's body BEGIN and CASE open, END closes; nowhere else can a ';' stand inside.
class Splitter final {
public:
    QStringList split(const QString &script)
    {
        for (m_at = 0; m_at < script.size(); ++m_at) {
            const QChar c = script[m_at];
            const QStringView rest = QStringView(script).mid(m_at);
            if (rest.startsWith(QLatin1String("--")))
                skipTo(script, QStringLiteral("\n"), QChar(QLatin1Char('\n')));
            else if (rest.startsWith(QLatin1String("/*")))
                skipTo(script, QStringLiteral("*/"), QChar(QLatin1Char(' ')));
            else if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`'))
                takeTo(script, c);
            else if (c == QLatin1Char(';') && m_depth == 0)
                end();
            else if (c.isLetter() || c == QLatin1Char('_'))
                takeWord(script);
            else
                m_current += c;
        }
        end();
        return m_statements;
    }

private:
    void skipTo(const QString &script, const QString &close, QChar instead)
    {
        const qsizetype found = script.indexOf(close, m_at + 2);
        m_at = found < 0 ? script.size() : found + close.size() - 1;
        m_current += instead;
    }

    void takeTo(const QString &script, QChar quote)
    {
        const qsizetype found = script.indexOf(quote, m_at + 1); // a doubled one closes and opens again
        const qsizetype last = found < 0 ? script.size() - 1 : found;
        m_current += QStringView(script).mid(m_at, last - m_at + 1);
        m_at = last;
    }

    void takeWord(const QString &script)
    {
        qsizetype last = m_at;
        while (last + 1 < script.size() && (script[last + 1].isLetterOrNumber() || script[last + 1] == QLatin1Char('_')))
            ++last;
        const QString word = script.mid(m_at, last - m_at + 1);
        m_current += word;
        m_at = last;
        const QString upper = word.toUpper();
        const bool created = !m_words.isEmpty() && m_words.first() == QLatin1String("CREATE");
        if (m_words.size() < 3)
            m_words.append(upper);
        m_isTrigger = m_isTrigger || (created && m_words.size() <= 3 && upper == QLatin1String("TRIGGER"));
        if (m_isTrigger && (upper == QLatin1String("BEGIN") || upper == QLatin1String("CASE")))
            ++m_depth;
        else if (m_depth > 0 && upper == QLatin1String("END"))
            --m_depth;
    }

    void end()
    {
        if (!m_current.trimmed().isEmpty())
            m_statements.append(m_current.trimmed());
        m_current.clear();
        m_words.clear();
        m_isTrigger = false;
        m_depth = 0;
    }

    QStringList m_statements;
    QString m_current;
    QStringList m_words; ///< the first three, in capitals
    bool m_isTrigger = false;
    int m_depth = 0;
    qsizetype m_at = 0;
};

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
        else
            crashPoint("migration_statement");
    if (done)
        done = sql.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    sql.forget();
    crashPoint("migration_before_commit");
    if (done && sql.connection().commit()) {
        crashPoint("migration_after_commit");
        return {};
    }
    sql.connection().rollback();
    return done ? Error{Error::Code::Storage, QStringLiteral("The database cannot be brought up to date. It is as it was."), file} : done.error();
}

/// "MstT" and "MstH": a hub's database opened as a till's would get that one's tables besides.
int applicationIdOf(Database::Kind kind)
{
    return kind == Database::Kind::Till ? 0x4d737454 : 0x4d737448;
}

Error otherKind(Database::Kind wanted)
{
    return {Error::Code::Invalid,
            wanted == Database::Kind::Till ? QCoreApplication::translate("Storage", "This is not the database of a till. Nothing was changed. Choose another file or folder.")
                                           : QCoreApplication::translate("Storage", "This is not the database of a hub. Nothing was changed. Choose another file or folder."), {}};
}

} // namespace

QStringList statementsOf(const QString &script)
{
    return Splitter().split(script);
}

Result<void> migrate(Sql &sql, Database::Kind kind)
{
    const QString folder = kind == Database::Kind::Till ? QStringLiteral(":/migrations/till") : QStringLiteral(":/migrations/hub");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    const auto current = sql.scalar(QStringLiteral("PRAGMA user_version"));
    const auto id = sql.scalar(QStringLiteral("PRAGMA application_id"));
    if (!current || !id)
        return current ? id.error() : current.error();
    if (id->toInt() != 0 && id->toInt() != applicationIdOf(kind))
        return otherKind(kind);
    const int newest = files.isEmpty() ? 0 : files.last().left(4).toInt();
    if (current->toInt() > newest)
        return Error{Error::Code::TooNew,
                     QCoreApplication::translate("Storage", "This database was written by a newer version of the program (format %1; this program knows %2). "
                                                            "Nothing was changed. Install the newer version.").arg(current->toInt()).arg(newest), {}};
    if (id->toInt() == 0)
        if (const auto marked = sql.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationIdOf(kind))); !marked)
            return marked;
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
