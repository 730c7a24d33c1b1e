// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimDisk.h"

#include "tests/simulation/DiskFile.h"
#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace mostrador::simulation {

namespace {

/// What SQLite holds for an open file. Made by xOpen in memory of SQLite's.
struct Handle {
    sqlite3_file base;
    SimDisk *disk;
    std::shared_ptr<DiskFile> file;
    std::shared_ptr<SharedIndex> index;
    int level;
    unsigned shared;
    unsigned exclusive;
};

Handle &handle(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }

SimDisk &diskOf(sqlite3_vfs *vfs) { return *static_cast<SimDisk *>(vfs->pAppData); }

bool isDead(const Handle &one) { return one.file->tracked && one.disk->isFrozen(); }

int close(sqlite3_file *file)
{
    Handle &one = handle(file);
    one.file->locks.erase(&one);
    --one.disk->handles;
    std::destroy_at(&one.index);
    std::destroy_at(&one.file);
    return SQLITE_OK;
}

int read(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    Handle &one = handle(file);
    if (isDead(one))
        return SQLITE_IOERR_READ;
    const qint64 there = std::clamp<qint64>(one.file->bytes.size() - at, 0, count);
    std::memcpy(to, one.file->bytes.constData() + (there > 0 ? at : 0), size_t(there));
    if (there == count)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, size_t(count - there));
    return SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    Handle &one = handle(file);
    if (isDead(one))
        return SQLITE_IOERR_WRITE;
    if (!one.disk->hasRoom(*one.file, at + count))
        return SQLITE_FULL;
    const SimDisk::Outcome outcome = one.file->tracked ? one.disk->operation() : SimDisk::Outcome::Done;
    // A write that does not come to its end has written a part.
    const int part = outcome == SimDisk::Outcome::Done ? count : int(one.disk->random().between(0, count));
    if (part > 0)
        one.file->write(at, static_cast<const char *>(from), part);
    return outcome == SimDisk::Outcome::Done ? SQLITE_OK : outcome == SimDisk::Outcome::Failed ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    Handle &one = handle(file);
    if (isDead(one))
        return SQLITE_IOERR_TRUNCATE;
    one.file->truncate(size);
    return SQLITE_OK;
}

int sync(sqlite3_file *file, int)
{
    Handle &one = handle(file);
    if (!one.file->tracked)
        return SQLITE_OK;
    if (isDead(one))
        return SQLITE_IOERR_FSYNC;
    switch (one.disk->operation()) {
    case SimDisk::Outcome::Done: one.file->sync(); return SQLITE_OK;
    case SimDisk::Outcome::Failed: one.file->failSync(); break;
    case SimDisk::Outcome::Died: break;
    }
    return SQLITE_IOERR_FSYNC;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = handle(file).file->bytes.size();
    return SQLITE_OK;
}

int lock(sqlite3_file *file, int level)
{
    Handle &one = handle(file);
    if (isDead(one))
        return SQLITE_IOERR_LOCK;
    for (const auto &[other, held] : one.file->locks)
        if (other != &one && (held >= SQLITE_LOCK_PENDING || (level >= SQLITE_LOCK_RESERVED && held >= SQLITE_LOCK_RESERVED) || level == SQLITE_LOCK_EXCLUSIVE))
            return SQLITE_BUSY;
    one.level = std::max(one.level, level);
    one.file->locks[&one] = one.level;
    return SQLITE_OK;
}

int unlock(sqlite3_file *file, int level)
{
    Handle &one = handle(file);
    one.level = std::min(one.level, level);
    one.level == SQLITE_LOCK_NONE ? void(one.file->locks.erase(&one)) : void(one.file->locks[&one] = one.level);
    return SQLITE_OK;
}

int checkReserved(sqlite3_file *file, int *is)
{
    *is = 0;
    for (const auto &[other, held] : handle(file).file->locks)
        *is = *is || held >= SQLITE_LOCK_RESERVED;
    return SQLITE_OK;
}

int control(sqlite3_file *, int what, void *value)
{
    if (what != SQLITE_FCNTL_MMAP_SIZE)
        return SQLITE_NOTFOUND;
    *static_cast<sqlite3_int64 *>(value) = 0;
    return SQLITE_OK;
}

int sectorSize(sqlite3_file *) { return int(DiskFile::Sector); }

int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; } // as the system's VFS says of a disk

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    Handle &one = handle(file);
    *memory = nullptr;
    if (isDead(one))
        return SQLITE_IOERR_SHMMAP;
    if (!one.index) {
        if (!one.file->index)
            one.file->index = std::make_shared<SharedIndex>();
        one.index = one.file->index;
    }
    auto &regions = one.index->regions;
    while (extend && int(regions.size()) <= region)
        regions.push_back(std::make_unique<char[]>(size_t(size)));
    if (region < int(regions.size()))
        *memory = regions[size_t(region)].get();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    Handle &one = handle(file);
    if (isDead(one) && (flags & SQLITE_SHM_LOCK))
        return SQLITE_IOERR_SHMLOCK;
    const unsigned mask = ((1u << count) - 1) << first;
    SharedIndex &index = *one.index;
    for (int slot = first; slot < first + count && (flags & SQLITE_SHM_LOCK); ++slot) {
        const int others = index.shared[size_t(slot)] - ((one.shared >> slot) & 1);
        const void *exclusive = index.exclusive[size_t(slot)];
        if ((exclusive && exclusive != &one) || ((flags & SQLITE_SHM_EXCLUSIVE) && others > 0))
            return SQLITE_BUSY;
    }
    for (int slot = first; slot < first + count; ++slot) {
        const unsigned bit = 1u << slot;
        if (flags & SQLITE_SHM_EXCLUSIVE)
            index.exclusive[size_t(slot)] = flags & SQLITE_SHM_LOCK ? &one : index.exclusive[size_t(slot)] == &one ? nullptr : index.exclusive[size_t(slot)];
        else if (flags & SQLITE_SHM_LOCK)
            index.shared[size_t(slot)] += one.shared & bit ? 0 : 1;
        else
            index.shared[size_t(slot)] -= one.shared & bit ? 1 : 0;
    }
    unsigned &held = flags & SQLITE_SHM_EXCLUSIVE ? one.exclusive : one.shared;
    held = flags & SQLITE_SHM_LOCK ? held | mask : held & ~mask;
    return SQLITE_OK;
}

void barrier(sqlite3_file *) {}

int unmapShared(sqlite3_file *file, int remove)
{
    Handle &one = handle(file);
    if (!one.index)
        return SQLITE_OK;
    for (int slot = 0; slot < SharedIndex::Slots; ++slot) {
        one.index->shared[size_t(slot)] -= (one.shared >> slot) & 1;
        if (one.index->exclusive[size_t(slot)] == &one)
            one.index->exclusive[size_t(slot)] = nullptr;
    }
    one.shared = one.exclusive = 0;
    one.index.reset();
    if (remove || one.file->index.use_count() == 1)
        one.file->index.reset(); // the last one out: the next builds it from the log
    return SQLITE_OK;
}

const sqlite3_io_methods Methods{2, close, read, write, truncate, sync, fileSize, lock, unlock, checkReserved, control, sectorSize, characteristics,
                                 mapShared, lockShared, barrier, unmapShared, nullptr, nullptr};

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    SimDisk &disk = diskOf(vfs);
    file->pMethods = nullptr;
    std::shared_ptr<DiskFile> opened;
    if (name) {
        opened = disk.isFrozen() ? nullptr : disk.file(QString::fromUtf8(name), flags & SQLITE_OPEN_CREATE);
    } else {
        opened = std::make_shared<DiskFile>();
        opened->tracked = false;
    }
    if (!opened)
        return SQLITE_CANTOPEN;
    Handle &one = handle(file);
    std::construct_at(&one.file, std::move(opened));
    std::construct_at(&one.index);
    one.disk = &disk;
    one.level = 0;
    one.shared = one.exclusive = 0;
    file->pMethods = &Methods;
    ++disk.handles;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int)
{
    SimDisk &disk = diskOf(vfs);
    if (disk.isFrozen())
        return SQLITE_IOERR_DELETE;
    disk.remove(QString::fromUtf8(name));
    return SQLITE_OK;
}

int access(sqlite3_vfs *vfs, const char *name, int, int *is)
{
    *is = diskOf(vfs).exists(QString::fromUtf8(name));
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *vfs, int count, char *out)
{
    const QByteArray bytes = diskOf(vfs).random().bytes(count);
    std::memcpy(out, bytes.constData(), size_t(count));
    return count;
}

int sleepFor(sqlite3_vfs *, int microseconds) { return microseconds; }

int currentTime(sqlite3_vfs *, double *days)
{
    *days = 2461369.0;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *) { return 0; }

} // namespace

SimDisk::SimDisk(const QString &name, RandomSource &random) : m_name(name), m_latinName(name.toLatin1()), m_random(random), m_vfs(std::make_unique<sqlite3_vfs>())
{
    *m_vfs = {};
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = sizeof(Handle);
    m_vfs->mxPathname = 512;
    m_vfs->zName = m_latinName.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = open;
    m_vfs->xDelete = removeFile;
    m_vfs->xAccess = access;
    m_vfs->xFullPathname = fullPath;
    m_vfs->xRandomness = randomness;
    m_vfs->xSleep = sleepFor;
    m_vfs->xCurrentTime = currentTime;
    m_vfs->xGetLastError = lastError;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

SimDisk::~SimDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

void SimDisk::thaw()
{
    Q_ASSERT_X(handles == 0, "SimDisk", "somebody dead still holds a file");
    for (const auto &file : std::as_const(m_files)) {
        file->locks.clear();
        file->index.reset();
    }
    m_frozen = false;
    m_operationsLeft = m_failIn = -1;
}

void SimDisk::cutPower()
{
    bool lost = false;
    for (const auto &file : std::as_const(m_files))
        lost = file->cut(m_random) || lost;
    m_cutsThatLost += lost ? 1 : 0;
}

SimDisk::Image SimDisk::image() const
{
    Image image;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        image.insert(file.key(), file.value()->bytes);
    return image;
}

void SimDisk::setImage(const Image &image)
{
    m_files.clear();
    for (auto one = image.cbegin(); one != image.cend(); ++one) {
        const auto made = file(one.key(), true);
        made->bytes = made->platter = one.value();
    }
}

std::shared_ptr<DiskFile> SimDisk::file(const QString &name, bool create)
{
    const auto found = m_files.constFind(name);
    if (found != m_files.constEnd())
        return *found;
    return create ? *m_files.insert(name, std::make_shared<DiskFile>()) : nullptr;
}

bool SimDisk::hasRoom(const DiskFile &file, qint64 end)
{
    const bool has = !m_full || !file.tracked || end <= file.bytes.size();
    m_failures += has ? 0 : 1;
    return has;
}

SimDisk::Outcome SimDisk::operation()
{
    ++m_changes;
    if (m_operationsLeft >= 0 && m_operationsLeft-- == 0) {
        m_frozen = true;
        return Outcome::Died;
    }
    if (m_failIn < 0 || m_failIn-- > 0)
        return Outcome::Done;
    ++m_failures;
    return Outcome::Failed;
}

} // namespace mostrador::simulation
