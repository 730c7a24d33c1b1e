// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include <QByteArray>
#include <QMap>
#include <QString>
#include <memory>

struct sqlite3_vfs;

namespace mostrador::simulation {

struct DiskFile;

/// A machine's disk: a VFS of SQLite in memory that tells what was synced from what was only written. Databases on it are opened by
/// its name (Database::openWriter's `vfs`).
class SimDisk final {
public:
    SimDisk(const QString &name, RandomSource &random);
    ~SimDisk();
    SimDisk(const SimDisk &) = delete;
    SimDisk &operator=(const SimDisk &) = delete;

    QString vfs() const { return m_name; }

    /// From now on nothing is written or read any more: whoever used it is dead. Close everything, then thaw().
    void freeze() { m_frozen = true; }
    void thaw();
    bool isFrozen() const { return m_frozen; }
    /// The `operations`th write or sync from now freezes it, in its midst.
    void freezeAt(qint64 operations) { m_operationsLeft = operations; }
    /// The power goes: of what was written and not synced any part is gone, sector by sector. Call it while frozen.
    void cutPower();
    /// The next `operations`th write or sync fails, once.
    void failAt(qint64 operations) { m_failIn = operations; }
    void setFull(bool full) { m_full = full; } ///< no file can grow

    using Image = QMap<QString, QByteArray>;
    Image image() const;               ///< every file as it stands
    void setImage(const Image &image); ///< instead of every file; nothing may be open

    qint64 failures() const { return m_failures; }
    qint64 changes() const { return m_changes; } ///< writes and syncs so far
    qint64 cutsThatLost() const { return m_cutsThatLost; }

    // for the VFS
    std::shared_ptr<DiskFile> file(const QString &name, bool create);
    bool exists(const QString &name) const { return m_files.contains(name); }
    void remove(const QString &name) { m_files.remove(name); }
    enum class Outcome { Done, Failed, Died };
    Outcome operation();
    bool hasRoom(const DiskFile &file, qint64 end);
    RandomSource &random() { return m_random; }
    int handles = 0;

    /// The program on it ends at once, in `end`: it writes nothing any more. With the power what was not synced goes, too.
    template <typename End>
    void crash(bool power, End &&end)
    {
        freeze();
        end();
        if (power)
            cutPower();
        thaw();
    }

private:
    QString m_name;
    QByteArray m_latinName;
    RandomSource &m_random;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    QMap<QString, std::shared_ptr<DiskFile>> m_files;
    bool m_frozen = false;
    qint64 m_operationsLeft = -1;
    qint64 m_failIn = -1;
    bool m_full = false;
    qint64 m_changes = 0;
    qint64 m_failures = 0;
    qint64 m_cutsThatLost = 0;
};

} // namespace mostrador::simulation
