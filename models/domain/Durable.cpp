// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Durable.h"

#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mostrador {

#ifdef Q_OS_WIN

bool makeDurable(const QString &file)
{
    QFile open(file); // names are safe by the file system's own journal
    return open.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && _commit(open.handle()) == 0;
}

#else

namespace {

bool sync(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
#ifdef F_FULLFSYNC
    const bool done = ::fcntl(fd, F_FULLFSYNC) == 0 || ::fsync(fd) == 0; // macOS: fsync stops at the disk's cache
#else
    const bool done = ::fsync(fd) == 0;
#endif
    ::close(fd);
    return done;
}

} // namespace

bool makeDurable(const QString &file)
{
    return sync(file) && sync(QFileInfo(file).absolutePath());
}

#endif

} // namespace mostrador
