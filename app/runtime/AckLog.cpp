// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/AckLog.h"

#include <QCoreApplication>
#include <QDebug>

namespace mostrador {

Result<std::shared_ptr<AckLog>> AckLog::open(const QString &file)
{
    auto log = std::make_shared<AckLog>();
    log->m_file.setFileName(file);
    if (!log->m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        return Error{Error::Code::Storage, QCoreApplication::translate("TillDisk", "The file %1 cannot be written.").arg(file), log->m_file.errorString()};
    return log;
}

void AckLog::write(const EntryId &id, const QByteArray &hash)
{
    const QByteArray line = QStringLiteral("%1 %2 %3 ").arg(id.till.value).arg(id.epoch).arg(id.seq).toLatin1() + hash.toHex() + '\n';
    if (m_file.write(line) != line.size())
        qCritical().noquote() << QStringLiteral("entry %1 is recorded, but %2 could not be written: %3").arg(id.toString(), m_file.fileName(), m_file.errorString());
}

} // namespace mostrador
