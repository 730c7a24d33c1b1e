// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/TokenFile.h"

#include "models/domain/Durable.h"
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace mostrador {

namespace {

constexpr int MostBytes = 200; ///< as many as the hub may give

/// It goes into a header of a request as it is.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= MostBytes && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Error unreadable(const QFile &file)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("TokenFile",
                                        "What the hub gave this till cannot be read from %1. Nothing was deleted, selling goes on; sending has stopped. "
                                        "Put the file back and start again, or join the hub again with a new code.")
                .arg(file.fileName()),
            file.errorString()};
}

} // namespace

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
    QFile file(staged());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QByteArrayList lines = file.read(4 * MostBytes).split('\n');
    file.close();
    if (lines.size() == 2 && isToken(lines[0]) && QString::fromUtf8(lines[1]) == life)
        if (const auto kept = write(QString::fromLatin1(lines[0])); !kept)
            return kept;
    file.remove();
    return {};
}

Result<QString> TokenFile::read() const
{
    QFile file(m_file);
    const QByteArray token = file.open(QIODevice::ReadOnly) ? file.read(4 * MostBytes).trimmed() : QByteArray();
    return isToken(token) ? Result<QString>(QString::fromLatin1(token)) : unreadable(file);
}

} // namespace mostrador
