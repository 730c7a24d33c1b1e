// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include <QByteArray>
#include <array>
#include <map>
#include <memory>
#include <vector>

namespace mostrador::simulation {

/// The memory that the connections of one WAL database share, and its locks.
struct SharedIndex {
    static constexpr int Slots = 8;
    std::vector<std::unique_ptr<char[]>> regions;
    std::array<int, Slots> shared{};
    std::array<const void *, Slots> exclusive{};
};

/// A file as programs see it, and as it is on the platter.
struct DiskFile {
    static constexpr qint64 Sector = 512;

    QByteArray bytes;
    QByteArray platter;
    std::vector<quint8> states;      ///< of each sector
    std::vector<qint64> written;     ///< sectors that the next sync brings to the platter
    bool tracked = true;             ///< false: a temporary file, gone with its handle
    std::map<const void *, int> locks;
    std::shared_ptr<SharedIndex> index;

    enum State : quint8 { Clean, Written, Lost }; ///< Lost: a sync failed, the system will not try again

    void write(qint64 at, const char *from, qint64 count);
    void truncate(qint64 size);
    void sync();
    void failSync();
    bool cut(RandomSource &random);  ///< true: something is gone
};

} // namespace mostrador::simulation
