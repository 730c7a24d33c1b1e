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
    const QByteArray token = file.open(QIODevice::ReadOnly) ? file.read(4 * MostBytes).trimmed() : QByteArray();
    // It goes into a header of a request as it is.
    const bool isWord = std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!token.isEmpty() && token.size() <= MostBytes && isWord)
        return QString::fromLatin1(token);
    return Error{Error::Code::Storage,
                 QCoreApplication::translate("TokenFile", "What the hub gave this till cannot be read from %1. Nothing was deleted, selling goes on; sending has stopped. "
                                                          "Put the file back and start again, or join the hub again with a new code.").arg(m_file),
                 file.errorString()};
}

} // namespace mostrador
