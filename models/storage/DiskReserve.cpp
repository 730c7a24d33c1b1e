// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/DiskReserve.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace mostrador {

namespace {
constexpr int Times = 4; ///< so much must be free before it is taken again: else it would be given and taken in turns
}

bool DiskReserve::isHeld() const
{
    return QFileInfo(m_file).size() >= m_bytes;
}

bool DiskReserve::hold()
{
    if (isHeld())
        return true;
    if (QStorageInfo(QFileInfo(m_file).absolutePath()).bytesAvailable() < Times * m_bytes)
        return false;
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray block(1024 * 1024, '\x5a'); // bytes, not a hole: a hole takes no room
    for (qint64 written = 0; written < m_bytes; written += block.size())
        if (file.write(block.constData(), qMin<qint64>(block.size(), m_bytes - written)) < 0 || !file.flush()) {
            file.remove();
            return false;
        }
    return true;
}

bool DiskReserve::release()
{
    return isHeld() && QFile::remove(m_file);
}

} // namespace mostrador
