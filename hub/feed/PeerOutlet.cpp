// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/feed/PeerOutlet.h"

#include "models/transport/websocket/FeedPeer.h"

namespace mostrador {

namespace {

/// A copy is called: what it calls may end the one it was copied from.
template <typename... Arguments>
void tell(std::function<void(Arguments...)> event, Arguments... arguments)
{
    if (event)
        event(arguments...);
}

} // namespace

PeerOutlet::PeerOutlet(FeedPeer *peer) : m_peer(peer)
{
    QObject::connect(peer, &FeedPeer::hello, peer, [this](const Hello &hello) { tell<const Hello &>(m_events.hello, hello); });
    QObject::connect(peer, &FeedPeer::counted, peer, [this](const DeliveryCounts &counts) { tell<const DeliveryCounts &>(m_events.counted, counts); });
    QObject::connect(peer, &FeedPeer::drained, peer, [this] { tell<>(m_events.drained); });
    QObject::connect(peer, &FeedPeer::closed, peer, [this] { tell<>(m_events.closed); });
}

PeerOutlet::~PeerOutlet()
{
    m_peer->disconnect();
    m_peer->deleteLater(); // it may be the one that is speaking
}

void PeerOutlet::send(const QByteArray &frame)
{
    m_peer->send(frame);
}

qint64 PeerOutlet::queuedBytes() const
{
    return m_peer->queuedBytes();
}

void PeerOutlet::close(int code, const QString &why)
{
    m_peer->close(code, why);
}

void PeerOutlet::setEvents(Events events)
{
    m_events = std::move(events);
}

} // namespace mostrador
