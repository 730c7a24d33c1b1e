// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls by which SQLite and Qt change a disk (LD_PRELOAD). Each notes in Disk what may be lost, then does what it was asked.
#include "tests/faults/powercut/Disk.h"
#include "tests/faults/powercut/Real.h"
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <pthread.h>
#include <unistd.h>

namespace powercut {

namespace {

template <typename Call>
void find(Call &call, const char *name)
{
    call = reinterpret_cast<Call>(::dlsym(RTLD_NEXT, name));
}

Real findAll()
{
    Real calls{};
    find(calls.open, "open64");
    find(calls.openat, "openat64");
    find(calls.write, "write");
    find(calls.pwrite, "pwrite64");
    find(calls.ftruncate, "ftruncate64");
    find(calls.fsync, "fsync");
    find(calls.fdatasync, "fdatasync");
    find(calls.rename, "rename");
    find(calls.unlink, "unlink");
    find(calls.link, "link");
    find(calls.linkat, "linkat");
    find(calls.renameat2, "renameat2");
    return calls;
}

std::recursive_mutex &lock()
{
    static std::recursive_mutex mutex;
    return mutex;
}

// Never destroyed: threads write until the very end.
Disk &disk()
{
    static Disk *const made = new Disk;
    return *made;
}

std::string whole(const char *path)
{
    if (path[0] == '/')
        return path;
    std::array<char, PATH_MAX> here{};
    return ::getcwd(here.data(), here.size()) ? std::string(here.data()) + '/' + path : std::string(path);
}

using Guard = std::lock_guard<std::recursive_mutex>;

int opened(const char *path, int flags, mode_t mode, int (*call)(const char *, int, mode_t))
{
    const Guard guard(lock());
    const bool isNew = (flags & O_CREAT) && ::access(path, F_OK) != 0;
    if ((flags & O_TRUNC) && !isNew) { // as a truncation of its own, so that the old content can come back
        const int fd = call(path, flags & ~(O_TRUNC | O_EXCL), mode);
        if (fd >= 0 && (flags & O_ACCMODE) != O_RDONLY) {
            disk().willTruncate(fd, 0);
            real().ftruncate(fd, 0);
        }
        return fd;
    }
    const int fd = call(path, flags, mode);
    if (fd >= 0 && isNew)
        disk().madeName(whole(path));
    return fd;
}

mode_t modeOf(int flags, va_list rest)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(rest, int)) : 0;
}

int synced(int fd)
{
    const Guard guard(lock());
    disk().countCall();
    if (disk().sync(fd))
        return 0;
    errno = EIO;
    return -1;
}

void *waitForSignal(void *)
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGUSR2);
    int which = 0;
    sigwait(&wanted, &which);
    lock().lock();
    disk().cut();
}

/// What the program takes for done is done: the cut comes right after its end.
void cutAtEnd(int status, void *)
{
    if (status != 0)
        ::_exit(status);
    lock().lock();
    disk().cut();
}

/// Before main: every later thread inherits that SIGUSR2 is not for it.
__attribute__((constructor)) void prepare()
{
    static_cast<void>(real());
    if (!std::getenv("POWERCUT_DIR"))
        return;
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGUSR2);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    pthread_t thread{};
    pthread_create(&thread, nullptr, waitForSignal, nullptr);
    pthread_detach(thread);
    if (std::getenv("POWERCUT_AT_END"))
        on_exit(cutAtEnd, nullptr);
}

} // namespace

const Real &real()
{
    static const Real calls = findAll();
    return calls;
}

} // namespace powercut

using namespace powercut;

extern "C" {

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened(path, flags, mode, real().open);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return opened(path, flags, mode, real().open);
}

int openat64(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return folder == AT_FDCWD || path[0] == '/' ? opened(path, flags, mode, real().open) : real().openat(folder, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    return folder == AT_FDCWD || path[0] == '/' ? opened(path, flags, mode, real().open) : real().openat(folder, path, flags, mode);
}

ssize_t write(int fd, const void *bytes, size_t length)
{
    const Guard guard(lock());
    disk().willWrite(fd, -1, length);
    const ssize_t written = real().write(fd, bytes, length);
    return written;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at)
{
    const Guard guard(lock());
    disk().willWrite(fd, at, length);
    const ssize_t written = real().pwrite(fd, bytes, length, at);
    disk().countCall();
    return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at)
{
    return pwrite64(fd, bytes, length, at);
}

int ftruncate64(int fd, off64_t size)
{
    const Guard guard(lock());
    disk().willTruncate(fd, size);
    return real().ftruncate(fd, size);
}

int ftruncate(int fd, off_t size)
{
    return ftruncate64(fd, size);
}

int fsync(int fd)
{
    return synced(fd);
}

int fdatasync(int fd)
{
    return synced(fd);
}

int rename(const char *from, const char *to)
{
    const Guard guard(lock());
    disk().willRename(whole(from), whole(to));
    return real().rename(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    const Guard guard(lock());
    if (fromFolder == AT_FDCWD && toFolder == AT_FDCWD && flags == 0)
        return ::rename(from, to);
    const bool moves = fromFolder == AT_FDCWD && toFolder == AT_FDCWD && flags == 1 && ::access(to, F_OK) != 0; // RENAME_NOREPLACE, and it will
    if (moves)
        disk().willRename(whole(from), whole(to));
    return real().renameat2(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path)
{
    const Guard guard(lock());
    disk().willRemove(whole(path));
    return real().unlink(path);
}

int remove(const char *path)
{
    const int done = ::unlink(path);
    return done != 0 && errno == EISDIR ? ::rmdir(path) : done;
}

int link(const char *from, const char *to)
{
    const Guard guard(lock());
    const int done = real().link(from, to);
    if (done == 0)
        disk().madeName(whole(to));
    return done;
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    const Guard guard(lock());
    const int done = real().linkat(fromFolder, from, toFolder, to, flags);
    if (done == 0 && toFolder == AT_FDCWD)
        disk().madeName(whole(to));
    return done;
}

} // extern "C"
