// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/CrashPoint.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace mostrador {

/// CRASHPOINT=name or name:N, the N-th time that any thread comes by. Says so on stderr and is gone: no destructor runs, nothing is flushed.
void crashPoint(const char *name)
{
    static const char *const wanted = std::getenv("CRASHPOINT");
    if (!wanted)
        return;
    const char *const colon = std::strchr(wanted, ':');
    const size_t length = colon ? size_t(colon - wanted) : std::strlen(wanted);
    if (std::strlen(name) != length || std::strncmp(wanted, name, length) != 0)
        return;
    static const int turn = colon ? std::atoi(colon + 1) : 1;
    static std::atomic_int passed = 0;
    if (++passed < turn)
        return;
    char line[128];
    const int size = std::snprintf(line, sizeof line, "crash point %s\n", wanted);
    static_cast<void>(::write(STDERR_FILENO, line, size_t(size)) == 0);
    ::_exit(137);
}

} // namespace mostrador
