// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/storage/JournalStore.h"
#include "models/sync/Backoff.h"
#include "models/sync/ChannelSelector.h"
#include "models/sync/HubWord.h"
#include "models/sync/ReadAhead.h"
#include "models/sync/RelayLanes.h"
#include "models/sync/SentReports.h"
#include <memory>

namespace mostrador {

/// Sends the journal from the hub's acknowledgement on, and sends again whatever is not confirmed: after a failure, a gap, a hub that went
/// back, a change of the way. The journal is the queue: at most Window entries are with a channel, and the next ones are read meanwhile.
///
/// What is left of earlier epochs goes first, once a hub that was greeted has said that it fits; what it keeps refusing stays behind and
/// holds nothing up.
class JournalRelay final {
public:
    static constexpr int Window = 900;
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
        std::function<void(bool answered)> hubAnswered;       ///< over the direct channel
    };
    JournalRelay(Parts parts, Events events);
    ~JournalRelay();

    void setEpoch(const OutboxState &outbox);   ///< as read; sends from the acknowledgement on
    void wake();                                ///< the journal grew
    void acknowledge(const Ack &ack);           ///< one that is older than what this hub said before is dropped
    /// The hub's first word on a new link: what was on its way counts as lost, and what it said before too.
    void greeted(const Ack &ack, const QList<EarlierLane> &earlier = {});
    void refused(int epoch, const QString &reason); ///< the hub takes nothing more of an earlier epoch
    void rewind(int epoch, qint64 to);              ///< what was sent from there on counts as lost
    void rewindAll();                           ///< to the hub's acknowledgement
    void setHubAnswers(bool answers);
    /// Sends nothing for so long, unless the hub greets or cannot be reached before: what it says first would send everything again.
    void holdFor(int milliseconds);
    void setStopped(bool stopped);              ///< by hand, or because the books do not fit
    const OutboxState &outbox() const { return m_outbox; }
    QString channelName() const { return m_selector.current().name(); }
    const DeliveryCounts &counts() const { return m_counts; } ///< since the program was started

private:
    void pump();
    bool handOver(Channel &channel);
    void take(int epoch, qint64 from, const Result<QList<SignedEntry>> &entries);
    void failed(const Channel &channel, EntryId from, const Error &error);
    void disappointed(RelayLane &lane, const Error &error);
    void pause(const Channel &channel, EntryId from, const Error &error);
    void listen(Channel &channel);
    void watch();
    void look();
    void refreshed(const Result<OutboxState> &outbox);
    HubWord::Events wordEvents();
    void keepAgain();
    void acknowledged(const OutboxState &outbox, bool hasGreeted);
    void moved(const OutboxState &outbox);
    void take(const OutboxState &outbox);
    void storageFailed(const Error &error);
    RelayLane *laneToSend();
    Channel &current() const { return m_selector.current(); }
    void log(const QString &line) const;

    Parts m_parts;
    Events m_events;
    ChannelSelector m_selector;
    Backoff m_backoff;
    OutboxState m_outbox;
    DeliveryCounts m_counts;
    RelayLanes m_lanes;
    SentReports m_reports;
    HubWord m_word;
    ReadAhead m_ahead;
    bool m_compared = false; ///< the hub has said what it makes of the earlier epochs
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    bool m_stopped = true;
    bool m_hubAnswers = false;
    std::unique_ptr<Scheduler::Handle> m_hold;
    std::unique_ptr<Scheduler::Handle> m_retry;
    std::unique_ptr<Scheduler::Handle> m_storageRetry;
    std::unique_ptr<Scheduler::Handle> m_watch;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< answers from the storage thread look whether it is still there
};

} // namespace mostrador
