// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/JournalEntry.h"
#include "models/wire/FeedMessages.h"
#include <QList>
#include <functional>

namespace mostrador {

/// A way to the hub. Lives on the main thread; never blocks; reports by callbacks on the same thread.
class Channel {
public:
    virtual ~Channel() = default;
    virtual QString name() const = 0;             ///< "kafka", "direct": as in markSent and the metrics
    virtual bool isConfigured() const = 0;
    virtual bool isUp() const = 0;                ///< the other end answered lately (a hint)
    virtual int room() const = 0;                 ///< how many more entries it takes now
    /// Takes them in order. Afterwards either `accepted` (a hint: the far end has them) or `failed` is called for the batch's last seq.
    virtual void send(const QList<SignedEntry> &entries) = 0;
    /// Forgets what is in flight (the relay will send again).
    virtual void reset() = 0;

    struct Events {
        std::function<void(EntryId upTo)> accepted;
        std::function<void(EntryId from, const Error &)> failed; ///< nothing from here on can be counted on
        std::function<void(const Ack &)> acknowledged;           ///< the direct channel's answer
        std::function<void(bool up)> upChanged;
    };
    virtual void setEvents(Events events) = 0;
};

/// The feed's connection. One implementation: transport/websocket/FeedSocket.
class FeedLink {
public:
    virtual ~FeedLink() = default;
    virtual void open(const Hello &hello) = 0;
    virtual void close() = 0;
    virtual void report(const DeliveryCounts &) {} ///< to a hub that takes them; nothing when there is no link
    struct Events {
        std::function<void(const HubFrame &)> frame;
        std::function<void(const Error &)> closed; ///< once for each open(); Error::Denied: the token is not (or no longer) good
    };
    virtual void setEvents(Events events) = 0;
};

} // namespace mostrador
