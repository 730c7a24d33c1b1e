// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/storage/JournalStore.h"
#include "models/sync/Backoff.h"
#include "models/sync/ChannelSelector.h"
#include <memory>
#include <optional>

namespace mostrador {

/// Sends the journal from the hub's acknowledgement on, and sends again whatever is not confirmed: after a failure, a gap, a hub that went
/// back, a change of the way. Holds nothing but numbers: the journal is the queue. At most Window entries are with a channel.
class JournalRelay final {
public:
    static constexpr int Window = 256;
    struct Parts {
        JournalStore &journal;   ///< on the storage thread only
        Executor &storage;
        Executor &own;
        Scheduler &scheduler;
        const Clock &clock;
        RandomSource &random;
        const Signer &signer;
        Channel &kafka;
        Channel &direct;
        int confirmWithinMs;
    };
    struct Events {
        std::function<void(const QString &line)> logged;
        std::function<void()> changed;                        ///< outbox(), or which channels are up
        std::function<void(const Error &)> conflicted;        ///< the hub's book and ours do not fit: sending has stopped
        std::function<void(const Error &)> storageFailed;     ///< it is tried again
        std::function<void()> storageWorked;
        std::function<void(qint64 hw)> confirmed;
        std::function<void(bool answered)> hubAnswered;       ///< over the direct channel
    };
    JournalRelay(Parts parts, Events events);
    ~JournalRelay();

    void setEpoch(const OutboxState &outbox);   ///< as read; sends from the acknowledgement on
    void wake();                                ///< the journal grew
    void acknowledge(const Ack &ack);           ///< one that is older than what this hub said before is dropped
    void greeted(const Ack &ack);               ///< the hub's first word on a new link: what was on its way counts as lost, and what it said before too
    void rewind(qint64 to);                     ///< what was sent from there on counts as lost
    void setHubAnswers(bool answers);
    void setStopped(bool stopped);              ///< by hand, or because the books do not fit
    const OutboxState &outbox() const { return m_outbox; }
    QString channelName() const { return m_selector.current().name(); }

private:
    void pump();
    void fetched(Channel &channel, qint64 from, const Result<QList<SignedEntry>> &entries);
    void failed(const Channel &channel, EntryId from, const Error &error);
    void listen(Channel &channel);
    void watch();
    void refreshed(const Result<OutboxState> &outbox);
    void acknowledged(const Ack &ack, const Result<void> &done, const Result<OutboxState> &outbox);
    void moved(const OutboxState &outbox);
    void storageFailed(const Error &error);
    Channel &current() const { return m_selector.current(); }
    void log(const QString &line) const;
    QString range(qint64 from, qint64 to) const;

    Parts m_parts;
    Events m_events;
    ChannelSelector m_selector;
    Backoff m_backoff;
    OutboxState m_outbox;
    qint64 m_next = 1;          ///< the next to be handed to a channel
    qint64 m_accepted = 0;      ///< far end of the channel said so: a hint that makes room
    bool m_fetching = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    bool m_stopped = true;
    bool m_hubAnswers = false;
    std::optional<Ack> m_newest; ///< of this hub, by its commits: two ways may bring its words in another order
    std::optional<Ack> m_unkept; ///< the database did not take it
    std::unique_ptr<Scheduler::Handle> m_retry;
    std::unique_ptr<Scheduler::Handle> m_storageRetry;
    std::unique_ptr<Scheduler::Handle> m_watch;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< answers from the storage thread look whether it is still there
};

} // namespace mostrador
