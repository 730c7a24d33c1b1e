// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A wrong clock for a real program (LD_PRELOAD): the wall clock is off by the seconds that the file CLOCK_FILE holds, read again each time. Monotonic time, by
// which timers go, is so by a second number, if there is one; what waits in the kernel knows nothing of it.
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

struct Offsets {
    time_t wall = 0;
    time_t monotonic = 0;
};

Offsets offsets()
{
    static const char *const file = std::getenv("CLOCK_FILE");
    char text[64] = {};
    const int fd = file ? ::open(file, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0)
        return {};
    const ssize_t size = ::read(fd, text, sizeof text - 1);
    ::close(fd);
    if (size <= 0)
        return {};
    char *rest = text;
    const time_t wall = time_t(std::strtoll(text, &rest, 10));
    return {wall, time_t(std::strtoll(rest, nullptr, 10))};
}

template <typename F>
F real(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int clock_gettime(clockid_t id, timespec *now)
{
    static const auto original = real<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int code = original(id, now);
    if (code == 0 && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE))
        now->tv_sec += offsets().wall;
    else if (code == 0 && (id == CLOCK_MONOTONIC || id == CLOCK_MONOTONIC_COARSE))
        now->tv_sec += offsets().monotonic;
    return code;
}

int gettimeofday(timeval *now, void *zone)
{
    static const auto original = real<int (*)(timeval *, void *)>("gettimeofday");
    const int code = original(now, zone);
    if (code == 0)
        now->tv_sec += offsets().wall;
    return code;
}

time_t time(time_t *at)
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (at)
        *at = now.tv_sec;
    return now.tv_sec;
}

} // extern "C"
