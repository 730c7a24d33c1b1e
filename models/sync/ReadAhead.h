// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/storage/JournalStore.h"
#include "models/sync/RelayLanes.h"
#include <functional>
#include <memory>

namespace mostrador {

/// What goes out next, ready before there is room for it: the next entries are read while a channel takes these, and what waits for a way is
/// signed meanwhile, so that it goes out as fast as the way allows when there is one.
class ReadAhead final {
public:
    struct Parts {
        JournalStore &journal; ///< on the storage thread only
        Executor &storage;
        Executor &own;
        Scheduler &scheduler;
        const Signer &signer;
        const RelayLanes &lanes;
        int window; ///< the most that is signed at once; half of it is the most that is read
    };
    /// Those from `from` on; none: they were never signed, and the key of that time is lost. If they are still wanted, they are to be given to add().
    using Read = std::function<void(int epoch, qint64 from, const Result<QList<SignedEntry>> &entries)>;
    ReadAhead(Parts parts, Read read) : m_parts(parts), m_read(std::move(read)) {}

    void read(const RelayLane &lane); ///< when there is more of it, room for it, and nothing is being read
    qint64 nextToRead(const RelayLane &lane) const;
    void add(const QList<SignedEntry> &entries) { m_entries += entries; }
    bool isNextOf(const RelayLane &lane) const; ///< what is here is what is to go
    qsizetype size() const { return m_entries.size(); }
    QList<SignedEntry> take(qsizetype count);
    void clear() { m_entries.clear(); }

    void signLater(); ///< what has still to go of the current epoch

private:
    void sign();

    Parts m_parts;
    Read m_read;
    QList<SignedEntry> m_entries;
    bool m_isReading = false;
    std::unique_ptr<Scheduler::Handle> m_signing;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
