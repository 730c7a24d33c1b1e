// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/FeedMessages.h"
#include <functional>

namespace mostrador {

/// The hub's end of one till's stream, as FeedHub needs it. Frames arrive in the order of sending, or not at all. The real one is PeerOutlet.
class FeedOutlet {
public:
    virtual ~FeedOutlet() = default;
    virtual void send(const QByteArray &frame) = 0;            ///< an encoded HubFrame
    virtual qint64 queuedBytes() const = 0;                    ///< sent and not yet on its way
    virtual void close(int code, const QString &why) = 0;

    /// None of them comes from within a call; drained and closed may end the outlet.
    struct Events {
        std::function<void(const Hello &hello)> hello;
        std::function<void()> drained;                         ///< nothing is queued any more
        std::function<void()> closed;                          ///< once, and nothing after it
        std::function<void(const DeliveryCounts &counts)> counted = {}; ///< after the hello, now and then
    };
    virtual void setEvents(Events events) = 0;
};

} // namespace mostrador
