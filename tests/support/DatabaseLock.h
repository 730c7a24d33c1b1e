// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace mostrador {

/// Whether another process would find this process (or any other) on the SQLite database: while nobody holds its shared lock, the next
/// program that looks at the file and closes it takes itself for the last one and removes the log. Asked from a process of its own, as a
/// process never sees its own locks, and closing the file here would drop them.
inline bool isHeldAgainstOthers([[maybe_unused]] const QString &file)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(file);
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock shared {};
        shared.l_type = F_WRLCK;
        shared.l_whence = SEEK_SET;
        shared.l_start = 0x40000000 + 2; // SQLite's SHARED_FIRST
        shared.l_len = 510;
        const int fd = ::open(name.constData(), O_RDWR);
        ::_exit(fd >= 0 && ::fcntl(fd, F_GETLK, &shared) == 0 && shared.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
#else
    return true; // locks of Windows belong to the handle
#endif
}

} // namespace mostrador
