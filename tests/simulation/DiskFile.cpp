// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/DiskFile.h"

#include <algorithm>
#include <cstring>

namespace mostrador::simulation {

void DiskFile::write(qint64 at, const char *from, qint64 count)
{
    if (at + count > bytes.size()) {
        if (at + count > bytes.capacity())
            bytes.reserve(std::max<qint64>(2 * bytes.capacity(), at + count));
        bytes.resize(at + count, '\0');
    }
    std::memcpy(bytes.data() + at, from, size_t(count));
    if (!tracked)
        return;
    const qint64 last = (at + count - 1) / Sector;
    if (qint64(states.size()) <= last)
        states.resize(size_t(last + 1), Clean);
    for (qint64 sector = at / Sector; sector <= last; ++sector) {
        if (states[size_t(sector)] != Written)
            written.push_back(sector);
        states[size_t(sector)] = Written;
    }
}

void DiskFile::truncate(qint64 size)
{
    if (size >= bytes.size())
        return;
    bytes.truncate(size);
    const size_t sectors = size_t((size + Sector - 1) / Sector);
    if (states.size() > sectors)
        states.resize(sectors);
    std::erase_if(written, [sectors](qint64 sector) { return size_t(sector) >= sectors; });
}

void DiskFile::sync()
{
    if (!tracked)
        return;
    platter.resize(bytes.size(), '\0');
    for (const qint64 sector : written) {
        const qint64 at = sector * Sector;
        std::memcpy(platter.data() + at, bytes.constData() + at, size_t(std::min(Sector, bytes.size() - at)));
        states[size_t(sector)] = Clean;
    }
    written.clear();
}

void DiskFile::failSync()
{
    for (const qint64 sector : written)
        states[size_t(sector)] = Lost;
    written.clear();
}

bool DiskFile::cut(RandomSource &random)
{
    const QByteArray before = bytes;
    const qint64 kept = random.between(0, 3); // of four: nothing, some, most, or all of what was not synced stays
    const qint64 size = kept > 0 && random.between(0, 1) == 1 ? std::max(bytes.size(), platter.size()) : platter.size();
    QByteArray after = platter;
    after.resize(size, '\0');
    for (qint64 sector = 0; sector * Sector < std::min<qint64>(size, bytes.size()); ++sector) {
        const qint64 at = sector * Sector;
        const bool stays = size_t(sector) < states.size() && states[size_t(sector)] == Written && random.between(1, 3) <= kept;
        if (stays)
            std::memcpy(after.data() + at, bytes.constData() + at, size_t(std::min({Sector, bytes.size() - at, size - at})));
    }
    bytes = platter = after;
    states.assign(size_t((size + Sector - 1) / Sector), Clean);
    written.clear();
    return bytes != before;
}

} // namespace mostrador::simulation
