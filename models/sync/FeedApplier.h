// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/storage/FeedStore.h"
#include <functional>
#include <memory>

namespace mostrador {

/// Brings the hub's changes into the till's database, in order, as many at once as have come while the last ones were written.
class FeedApplier final {
public:
    struct Events {
        std::function<void(const ChangedSet &, qint64 cursor)> applied;
        std::function<void(const Error &)> failed; ///< the link must be opened anew: the cursor says from where
    };
    FeedApplier(FeedStore &feed, Executor &storage, Executor &own, Events events);

    void begin(const Welcome &welcome); ///< a new link: what is still waiting from the old one is dropped
    void add(const Changes &changes);

private:
    void next();
    void done(const Result<ChangedSet> &result, qint64 cursor, int link);

    FeedStore &m_feed;
    Executor &m_storage;
    Executor &m_own;
    Events m_events;
    QList<Changes> m_waiting;
    QString m_hubId;
    bool m_snapshotStarts = false;
    bool m_caughtUp = false;     ///< with the hub, once on this link
    bool m_broken = false;       ///< a batch was not written: what follows would leave a hole
    bool m_busy = false;
    int m_link = 0;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
