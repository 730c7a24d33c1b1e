// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/TokenFile.h"

#include "models/domain/Durable.h"
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace mostrador {

Result<void> TokenFile::write(const QString &token) const
{
    QSaveFile file(m_file);
    const bool kept = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(token.toUtf8()) == token.toUtf8().size() && file.commit() && makeDurable(m_file);
    if (kept)
        return {};
    return Error{Error::Code::Storage,
                 QCoreApplication::translate("TokenFile", "What the hub gave this till cannot be kept in %1. Nothing else was changed. Check the disk, then join again.").arg(m_file),
                 file.errorString()};
}

Result<void> TokenFile::stage(const QString &token, const QString &life) const
{
    return TokenFile(staged()).write(token + QLatin1Char('\n') + life);
}

Result<void> TokenFile::settle(const QString &life) const
{
    if (!QFile::exists(staged()))
        return {};
    const auto text = TokenFile(staged()).read();
    if (!text)
        return text.error();
    if (text->section(QLatin1Char('\n'), 1) == life)
        if (const auto kept = write(text->section(QLatin1Char('\n'), 0, 0)); !kept)
            return kept;
    QFile::remove(staged());
    return {};
}

Result<QString> TokenFile::read() const
{
    QFile file(m_file);
    const QString token = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    if (!token.isEmpty())
        return token;
    return Error{Error::Code::Storage,
                 QCoreApplication::translate("TokenFile", "What the hub gave this till cannot be read from %1. Nothing was deleted, selling goes on; sending has stopped. "
                                                          "Put the file back and start again, or join the hub again with a new code.").arg(m_file),
                 file.errorString()};
}

} // namespace mostrador
