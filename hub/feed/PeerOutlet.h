// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/feed/FeedOutlet.h"

namespace mostrador {

class FeedPeer;

/// A stream over a socket.
class PeerOutlet final : public FeedOutlet {
public:
    explicit PeerOutlet(FeedPeer *peer); ///< owned from now on
    ~PeerOutlet() override;
    void send(const QByteArray &frame) override;
    qint64 queuedBytes() const override;
    void close(int code, const QString &why) override;
    void setEvents(Events events) override;

private:
    FeedPeer *m_peer;
    Events m_events;
};

} // namespace mostrador
