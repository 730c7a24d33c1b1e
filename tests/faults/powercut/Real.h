// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace powercut {

/// The C library's own calls, behind those that Calls.cpp puts in their place.
struct Real {
    int (*open)(const char *, int, mode_t);
    int (*openat)(int, const char *, int, mode_t);
    ssize_t (*write)(int, const void *, size_t);
    ssize_t (*pwrite)(int, const void *, size_t, off_t);
    int (*ftruncate)(int, off_t);
    int (*fsync)(int);
    int (*fdatasync)(int);
    int (*rename)(const char *, const char *);
    int (*unlink)(const char *);
    int (*link)(const char *, const char *);
    int (*linkat)(int, const char *, int, const char *, int);
    int (*renameat2)(int, const char *, int, const char *, unsigned);
};

const Real &real();

} // namespace powercut
