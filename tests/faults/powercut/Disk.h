// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <random>
#include <string>
#include <sys/types.h>
#include <vector>

namespace powercut {

constexpr size_t SectorBytes = 512;
constexpr int ExitCode = 77;

/// What a disk may forget at a power cut: every write to the files of one folder since their last sync, and every name made, moved or
/// removed there since the last sync of its folder. Set up by the environment:
///   POWERCUT_DIR     the folder (absolute); without it nothing is watched
///   POWERCUT_SEED    of all chance
///   POWERCUT_AFTER   the cut comes with the n-th write or sync; without it, with SIGUSR2
///   POWERCUT_AT_END  it comes when the program has ended by itself and said that all is well
///   POWERCUT_IGNORE  syncs of files whose name ends so do nothing ("" : none; "*": all): what synchronous=NORMAL or OFF would do
///   POWERCUT_FAIL    the n-th sync answers EIO
/// Whoever calls holds the lock of Calls.cpp, so that nobody else writes meanwhile. Syncs are not passed on: the page cache outlives the process.
class Disk {
public:
    Disk();
    bool owns(const std::string &path) const;       ///< lock files and SQLite's shared memory are not kept
    void willWrite(int fd, off_t at, size_t length);
    void willTruncate(int fd, off_t size);
    void madeName(const std::string &path);
    void willRemove(const std::string &path);
    void willRename(const std::string &from, const std::string &to);
    bool sync(int fd);                              ///< false: it is to fail
    void countCall();                               ///< the cut itself, when it is time
    [[noreturn]] void cut();

private:
    struct Change { off_t sector; std::array<char, SectorBytes> before; };
    struct File {
        std::string path;
        int handle = -1;        ///< never closed: that would drop SQLite's locks
        off_t syncedSize = 0;
        std::vector<Change> changes;
        std::map<off_t, std::array<char, SectorBytes>> doomed; ///< a sync of them failed: they never arrive unless written again
        bool touched = false;   ///< since its last sync
    };
    struct Name { enum class Kind { Made, Removed, Moved } kind; std::string path; std::string to; std::string saved; };

    File *fileOf(int fd);
    void keep(File &file, off_t from, off_t to);
    void syncFolder(const std::string &folder);
    std::string save(const std::string &path);
    void forgetSaved(const Name &name) const;
    int rollBack(File &file, int style);
    int undoNames();
    void undo(const Name &name) const;
    void removeSharedMemory() const;
    size_t draw(size_t below);

    std::string m_folder;
    std::string m_lost;
    std::string m_ignore;
    std::map<std::pair<dev_t, ino_t>, File> m_files;
    std::vector<Name> m_names;
    std::mt19937_64 m_random;
    long m_calls = 0;
    long m_after = 0;
    long m_syncs = 0;
    long m_failSync = 0;
    int m_saved = 0;
};

} // namespace powercut
