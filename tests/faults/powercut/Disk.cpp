// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/powercut/Disk.h"

#include "tests/faults/powercut/Real.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>
#include <unistd.h>

namespace powercut {

namespace {

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

bool endsWith(const std::string &text, const std::string &end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::string folderOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

off_t sizeOf(int fd)
{
    struct stat info {};
    return ::fstat(fd, &info) == 0 ? info.st_size : 0;
}

int removeIfShared(const char *path, const struct stat *, int, struct FTW *)
{
    if (endsWith(path, "-shm"))
        real().unlink(path);
    return 0;
}

} // namespace

Disk::Disk()
    : m_folder(setting("POWERCUT_DIR")), m_lost(m_folder + ".lost-" + std::to_string(::getpid())), m_ignore(setting("POWERCUT_IGNORE")),
      m_random(std::strtoull(setting("POWERCUT_SEED").c_str(), nullptr, 10)), m_after(std::atol(setting("POWERCUT_AFTER").c_str())),
      m_failSync(std::atol(setting("POWERCUT_FAIL").c_str()))
{
}

bool Disk::owns(const std::string &path) const
{
    const bool inside = !m_folder.empty() && path.size() > m_folder.size() && path.compare(0, m_folder.size(), m_folder) == 0 && path[m_folder.size()] == '/';
    return inside && !endsWith(path, ".lock") && !endsWith(path, "-shm") && !endsWith(path, ".rmlock");
}

size_t Disk::draw(size_t below)
{
    return below == 0 ? 0 : size_t(m_random() % below);
}

Disk::File *Disk::fileOf(int fd)
{
    struct stat info {};
    if (m_folder.empty() || ::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))
        return nullptr;
    const auto known = m_files.find({info.st_dev, info.st_ino});
    if (known != m_files.end())
        return &known->second;
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    std::array<char, 4096> path{};
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size() - 1);
    if (length <= 0 || !owns(std::string(path.data(), size_t(length))))
        return nullptr;
    File &file = m_files[{info.st_dev, info.st_ino}];
    file.path.assign(path.data(), size_t(length));
    file.handle = real().open(link.c_str(), O_RDWR | O_CLOEXEC, 0);
    return &file;
}

/// Notes what the sectors from `from` up to `to` hold.
void Disk::keep(File &file, off_t from, off_t to)
{
    if (!file.touched) {
        file.touched = true;
        file.syncedSize = sizeOf(file.handle);
    }
    for (off_t sector = from / off_t(SectorBytes); sector * off_t(SectorBytes) < to; ++sector) {
        Change change{sector, {}};
        static_cast<void>(::pread(file.handle, change.before.data(), SectorBytes, sector * off_t(SectorBytes)));
        file.changes.push_back(change);
    }
}

void Disk::willWrite(int fd, off_t at, size_t length)
{
    File *file = fileOf(fd);
    if (!file)
        return;
    if (at < 0)
        at = (::fcntl(fd, F_GETFL) & O_APPEND) ? sizeOf(fd) : ::lseek(fd, 0, SEEK_CUR);
    keep(*file, at, at + off_t(length));
}

void Disk::willTruncate(int fd, off_t size)
{
    if (File *file = fileOf(fd))
        keep(*file, size, std::max(size, sizeOf(file->handle)));
}

void Disk::madeName(const std::string &path)
{
    if (owns(path))
        m_names.push_back({Name::Kind::Made, path, {}, {}});
}

/// Keeps a removed or overwritten file by another name, for the cut may bring it back.
std::string Disk::save(const std::string &path)
{
    ::mkdir(m_lost.c_str(), 0700);
    const std::string saved = m_lost + '/' + std::to_string(++m_saved);
    return real().link(path.c_str(), saved.c_str()) == 0 ? saved : std::string();
}

void Disk::willRemove(const std::string &path)
{
    if (owns(path) && ::access(path.c_str(), F_OK) == 0)
        m_names.push_back({Name::Kind::Removed, path, {}, save(path)});
}

void Disk::willRename(const std::string &from, const std::string &to)
{
    if (!owns(from) && !owns(to))
        return;
    m_names.push_back({Name::Kind::Moved, from, to, ::access(to.c_str(), F_OK) == 0 ? save(to) : std::string()});
}

void Disk::forgetSaved(const Name &name) const
{
    if (!name.saved.empty())
        real().unlink(name.saved.c_str());
}

void Disk::syncFolder(const std::string &folder)
{
    const auto lasting = [&](const Name &name) {
        const bool both = folderOf(name.path) == folder && (name.to.empty() || folderOf(name.to) == folder);
        if (both)
            forgetSaved(name);
        return both;
    };
    m_names.erase(std::remove_if(m_names.begin(), m_names.end(), lasting), m_names.end());
}

bool Disk::sync(int fd)
{
    struct stat info {};
    if (m_folder.empty() || ::fstat(fd, &info) != 0)
        return true;
    if (S_ISDIR(info.st_mode)) {
        std::array<char, 4096> path{};
        const ssize_t length = ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path.data(), path.size() - 1);
        if (length > 0)
            syncFolder(std::string(path.data(), size_t(length)));
        return true;
    }
    File *file = fileOf(fd);
    if (!file)
        return true;
    if (++m_syncs == m_failSync) {
        for (const Change &change : file->changes)
            file->doomed.emplace(change.sector, change.before);
        file->changes.clear();
        return false; // Linux tells it once, and holds the pages for clean from then on
    }
    if (m_ignore != "*" && (m_ignore.empty() || !endsWith(file->path, m_ignore))) {
        for (const Change &change : file->changes)
            file->doomed.erase(change.sector);
        file->changes.clear();
        file->touched = false;
    }
    return true;
}

void Disk::countCall()
{
    if (!m_folder.empty() && ++m_calls == m_after)
        cut();
}

/// style 0: nothing unsynced has arrived; 1: all but a torn part; else each sector by chance, in any of the states that it had.
int Disk::rollBack(File &file, int style)
{
    std::map<off_t, std::vector<const Change *>> sectors;
    for (const Change &change : file.changes)
        sectors[change.sector].push_back(&change);
    const auto put = [&file](off_t sector, const std::array<char, SectorBytes> &bytes) {
        static_cast<void>(real().pwrite(file.handle, bytes.data(), SectorBytes, sector * off_t(SectorBytes)));
    };
    int rolledBack = 0;
    for (const auto &[sector, versions] : sectors) {
        const size_t state = style == 0 ? 0 : style == 1 && draw(4) != 0 ? versions.size() : draw(versions.size() + 1);
        if (state == versions.size())
            continue;
        ++rolledBack;
        const auto doomed = file.doomed.find(sector);
        put(sector, state == 0 && doomed != file.doomed.end() ? doomed->second : versions[state]->before);
    }
    for (const auto &[sector, before] : file.doomed)
        if (!sectors.contains(sector))
            put(sector, before);
    const off_t grown = sizeOf(file.handle);
    const bool sizeKept = !file.touched || (file.syncedSize < grown && style != 0 && draw(2) == 0);
    if (!sizeKept && file.syncedSize != grown)
        static_cast<void>(real().ftruncate(file.handle, file.syncedSize));
    return rolledBack;
}

void Disk::undo(const Name &name) const
{
    switch (name.kind) {
    case Name::Kind::Made:
        real().unlink(name.path.c_str());
        return;
    case Name::Kind::Removed:
        if (!name.saved.empty())
            real().rename(name.saved.c_str(), name.path.c_str());
        return;
    case Name::Kind::Moved:
        real().rename(name.to.c_str(), name.path.c_str());
        if (!name.saved.empty())
            real().rename(name.saved.c_str(), name.to.c_str());
        return;
    }
}

/// Names are kept in the order they were made, up to some point.
int Disk::undoNames()
{
    const size_t kept = draw(m_names.size() + 1);
    const int undone = int(m_names.size() - kept);
    while (m_names.size() > kept) {
        undo(m_names.back());
        m_names.pop_back();
    }
    return undone;
}

void Disk::removeSharedMemory() const
{
    ::nftw(m_folder.c_str(), removeIfShared, 16, FTW_PHYS);
}

void Disk::cut()
{
    const int style = int(draw(4));
    int sectors = 0;
    int rolledBack = 0;
    for (auto &[id, file] : m_files) {
        if (!file.touched && file.doomed.empty())
            continue;
        sectors += int(file.changes.size());
        rolledBack += rollBack(file, style);
    }
    const int undone = undoNames();
    for (const Name &name : m_names)
        forgetSaved(name);
    ::rmdir(m_lost.c_str());
    removeSharedMemory();
    std::fprintf(stderr, "powercut: after %ld calls; %d of %d sectors' writes and %d names rolled back\n", m_calls, rolledBack, sectors, undone);
    ::_exit(ExitCode);
}

} // namespace powercut
