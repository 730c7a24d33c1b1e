// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/sync/Backoff.h"
#include "models/sync/Channel.h"
#include "models/sync/TillStanding.h"
#include <memory>

namespace mostrador {

/// The feed's link through all its lives: it says hello with where the till stands by then, and where it is lost, or cannot be had, it is opened
/// again after a while that grows.
class HubLink final {
public:
    struct Parts {
        FeedLink &link;
        JournalStore &journal; ///< on the storage thread only
        FeedStore &feed;       ///< the same
        const SettingStore *settings;
        Executor &storage;
        Executor &own;
        Scheduler &scheduler;
        const Clock &clock;
        RandomSource &random;
    };
    struct Events {
        std::function<bool()> mayOpen;
        std::function<void(const HubFrame &)> frame;
        /// It ended, not by leave(). It comes back by itself where it may; not with Error::Denied: the hub does not take the till's token.
        std::function<void(const Error &)> ended;
        std::function<void(const Error &)> storageFailed; ///< it is tried again
        std::function<void()> storageWorked;
        std::function<DeliveryCounts()> counts; ///< as they are now
        std::function<void(const QString &line)> logged;
    };
    HubLink(Parts parts, Events events);
    ~HubLink();

    void open();                                   ///< unless it is open, is about to be, or may not be
    void greetAgain();                             ///< ends it, and says hello anew
    void leave();                                  ///< ends it, whatever it was at, without coming back by itself
    void hurry();                                  ///< the waits begin with the shortest again
    bool isUp() const { return m_isUp; }           ///< welcomed
    qint64 toldLast() const { return m_toldLast; } ///< newest entry as the last hello said
    void tellCounts();                             ///< what changed of them, now and then, to a hub that takes them

private:
    void sayHello(const Result<TillStanding> &standing);
    void take(const HubFrame &frame);
    void ended(const Error &error);
    void comeBack(bool wasUp, const Error &error);
    void openAfter(int wait);

    Parts m_parts;
    Events m_events;
    Backoff m_backoff;
    QString m_instance; ///< of this start of the program
    bool m_isUp = false;
    bool m_isOpening = false;
    int m_turn = 0; ///< of opening it: an answer to an earlier one is too late
    qint64 m_upSince = 0;
    qint64 m_toldLast = 0;
    bool m_hubTakesCounts = false;
    DeliveryCounts m_told; ///< to this hub
    std::unique_ptr<Scheduler::Handle> m_telling;
    std::unique_ptr<Scheduler::Handle> m_reconnect;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
