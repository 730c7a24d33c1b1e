// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Till.h"
#include "models/transport/runtime/SystemRandom.h"
#include "models/transport/runtime/WorkerThread.h"
#include <memory>

namespace mostrador {

/// What a till has on its disk, open: the folder, the database with the thread that writes to it, and a connection that only reads, for this thread.
class TillDisk final {
public:
    TillDisk(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}
    ~TillDisk(); ///< behind every job that was posted; whoever else holds the stores is gone by then
    Q_DISABLE_COPY_MOVE(TillDisk)

    Result<void> open();                                 ///< Error: as Database::openWriter
    Result<void> leaveCopy(const QByteArray &publicKey); ///< before anything is sold: what a copy lacks may be anywhere
    Result<void> logCommits(const QString &file);        ///< AckLog
    void holdReserve();                                  ///< room that a full disk is given

    QString path(const QString &name) const;
    QString database() const { return path(QStringLiteral("till.sqlite")); }
    WorkerThread &storage() { return m_storage; }
    const std::shared_ptr<Till::Stores> &stores() const { return m_stores; }
    Database &reader() { return *m_reader; }
    const TillIdentity &identity() const { return m_identity; } ///< as it was opened, or left the copy
    bool wasCheckedWhole() const { return m_wasCheckedWhole; }

private:
    QString m_folder;
    const Clock &m_clock;
    SystemRandom m_random; ///< of the storage thread
    WorkerThread m_storage{QStringLiteral("storage")};
    std::shared_ptr<Till::Stores> m_stores; ///< on the storage thread
    std::unique_ptr<Database> m_reader;
    TillIdentity m_identity;
    bool m_wasCheckedWhole = false;
};

} // namespace mostrador
