// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/FeedApplier.h"

namespace mostrador {

namespace {
constexpr int MostItems = 2000; ///< a transaction: long enough to be worth its fsync, short enough for a sale to get in between
}

FeedApplier::FeedApplier(FeedStore &feed, Executor &storage, Executor &own, Events events)
    : m_feed(feed), m_storage(storage), m_own(own), m_events(std::move(events))
{
}

void FeedApplier::begin(const Welcome &welcome)
{
    ++m_link;
    m_waiting.clear();
    m_hubId = welcome.hubId;
    m_snapshotStarts = welcome.snapshot;
    m_caughtUp = false;
    m_broken = false;
}

void FeedApplier::add(const Changes &changes)
{
    if (m_broken)
        return;
    m_waiting.append(changes);
    next();
}

void FeedApplier::next()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    Changes batch = m_waiting.takeFirst();
    while (!m_waiting.isEmpty() && batch.items.size() + m_waiting.first().items.size() <= MostItems) {
        const Changes more = m_waiting.takeFirst();
        batch.items += more.items;
        batch.unreadable += more.unreadable;
        batch.cursor = more.cursor;
        batch.ownHw = more.ownHw;
        batch.earlierHw = more.earlierHw;
        batch.complete = batch.complete || more.complete;
    }
    m_busy = true;
    const bool first = std::exchange(m_snapshotStarts, false);
    // Only the hub knows: what changes while a snapshot runs moves behind where its feed was at the beginning. It may have begun on an
    // earlier link, or before a restart: the store knows that.
    const bool last = !m_caughtUp && batch.complete;
    m_caughtUp = m_caughtUp || last;
    m_storage.post([feed = &m_feed, own = &m_own, self = this, batch, hubId = m_hubId, first, last, link = m_link, alive = std::weak_ptr<int>(m_alive)] {
        auto result = feed->apply(batch, hubId, first);
        if (result && last) {
            auto finished = feed->finishSnapshot();
            if (finished)
                finished.value().unite(*result);
            result = std::move(finished);
        }
        own->post([self, alive, result = std::move(result), cursor = batch.cursor, link] {
            if (!alive.expired())
                self->done(result, cursor, link);
        });
    });
}

void FeedApplier::done(const Result<ChangedSet> &result, qint64 cursor, int link)
{
    m_busy = false;
    if (!result && link == m_link) {
        m_waiting.clear();
        m_broken = true;
        m_events.failed(result.error());
        return;
    }
    if (result)
        m_events.applied(*result, cursor);
    next();
}

} // namespace mostrador
