// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/crypto/SecretFile.h"

#include "models/domain/Durable.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace mostrador {

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString say(const char *text)
{
    return QCoreApplication::translate("Ed25519Key", text);
}

} // namespace

bool SecretFile::exists() const
{
    return QFileInfo::exists(m_file);
}

Result<QByteArray> SecretFile::read() const
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QFile in(m_file);
    if (in.permissions() & others)
        return Error{Error::Code::Denied,
                     say(QT_TRANSLATE_NOOP("Ed25519Key",
                                           "Other users of this computer can read the till's key. It was not used. "
                                           "Make the file readable by its owner only, or enrol the till again.")),
                     m_file};
    if (!in.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, say(QT_TRANSLATE_NOOP("Ed25519Key", "The till's key cannot be read. Check the permissions of its file.")),
                     m_file + QStringLiteral(": ") + in.errorString()};
    const QByteArray seed = in.readAll();
    if (seed.size() != Bytes)
        return Error{Error::Code::Damaged,
                     say(QT_TRANSLATE_NOOP("Ed25519Key",
                                           "The file with the till's key is damaged. Sales are kept; restore the file from a backup, "
                                           "or enrol the till again.")),
                     m_file};
    return seed;
}

Result<QByteArray> SecretFile::readOrMake(RandomSource &random) const
{
    if (const auto made = exists() ? Result<void>() : write(random.bytes(Bytes)); !made)
        return made.error();
    return read();
}

Result<void> SecretFile::write(const QByteArray &seed) const
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile out(m_file);
    // Narrow before the secret is in it, not after.
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(OwnerOnly) || out.write(seed) != seed.size() || !out.commit() || !makeDurable(m_file))
        return Error{Error::Code::Storage,
                     say(QT_TRANSLATE_NOOP("Ed25519Key", "The till's new key cannot be kept. Check free space and permissions of the data folder.")),
                     m_file + QStringLiteral(": ") + out.errorString()};
    return {};
}

} // namespace mostrador
