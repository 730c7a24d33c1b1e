// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/AdminToken.h"

#include "hub/admin/Enrolment.h"
#include "models/domain/Durable.h"
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace mostrador {

namespace {

constexpr int TokenBytes = 32;
constexpr int MostFileBytes = 4096;
constexpr QFileDevice::Permissions Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

Result<QByteArray> make(const QString &name, RandomSource &random)
{
    const QByteArray token = random.bytes(TokenBytes).toHex();
    QSaveFile file(name);
    const bool kept = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(token + '\n') == token.size() + 1
        && file.commit() && makeDurable(name);
    if (!kept)
        return Error{Error::Code::Storage, QStringLiteral("The administrator's token cannot be kept in %1. The hub did not start; check the folder's rights.").arg(QDir::toNativeSeparators(name)),
                     file.errorString()};
    return hashOfToken(QString::fromLatin1(token));
}

} // namespace

Result<QByteArray> loadAdminToken(const QString &name, RandomSource &random)
{
    QFile file(name);
    if (!file.exists())
        return make(name, random);
    if (file.permissions() & Others)
        return Error{Error::Code::Denied, QStringLiteral("Others may read the administrator's token %1. The hub did not start; take the right away (chmod 600) or delete the file for a new token.")
                                              .arg(QDir::toNativeSeparators(name)), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, QStringLiteral("The administrator's token %1 cannot be read.").arg(QDir::toNativeSeparators(name)), file.errorString()};
    const QByteArray token = file.read(MostFileBytes + 1).trimmed();
    if (token.size() < 2 * TokenBytes || token.size() > MostFileBytes)
        return Error{Error::Code::Invalid, QStringLiteral("%1 holds no token. The hub did not start; delete the file for a new one.").arg(QDir::toNativeSeparators(name)), {}};
    return hashOfToken(QString::fromLatin1(token));
}

} // namespace mostrador
