// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Books.h"
#include "models/domain/Clock.h"
#include "models/domain/Scheduler.h"
#include <QHash>
#include <QList>

namespace mostrador {

/// When each till was last heard of, and the newest entry that it is known to have. A till is seen by every entry and greeting; it is written down now and
/// then, for nothing depends on it but what a person reads.
class SeenTills final {
public:
    struct Parts {
        Books &books; ///< on the storage thread
        Executor &storage;
        Scheduler &scheduler;
        const Clock &clock;
        std::function<QList<TillId>()> linked;
    };
    explicit SeenTills(Parts parts) : m_parts(std::move(parts)) {}
    ~SeenTills(); ///< writes down the rest

    void start(); ///< looks now and then who is linked: a till that sells nothing is there all the same
    void note(TillId till, int epoch = 0, qint64 lastSeq = 0);
    void noteAll(const ApplyReport &report);
    void writeNow(); ///< also those that are linked

private:
    void noteLinked();
    void write();

    Parts m_parts;
    struct Seen {
        int epoch = 0;
        qint64 lastSeq = 0;
    };
    QHash<TillId, Seen> m_seen; ///< since it was last written down: the newest entry, in the newest epoch that was heard of
    std::unique_ptr<Scheduler::Handle> m_writing;
    std::unique_ptr<Scheduler::Handle> m_looking;
};

} // namespace mostrador
