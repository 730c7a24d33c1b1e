// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Till.h"
#include "models/sync/TillSync.h"
#include "models/transport/http/DirectChannel.h"
#include "models/transport/http/HubAddress.h"
#include "models/transport/kafka/KafkaChannel.h"
#include "models/transport/kafka/KafkaEvents.h"
#include "models/transport/websocket/FeedSocket.h"

namespace mostrador {

class TillDisk;

/// The till's side towards its hub: where that is, with which token it is spoken to, and by which ways. A token goes to the server that gave it, and to
/// no other that was named before.
class HubSide final {
public:
    struct Told {
        QUrl hub; ///< TillRuntime::Settings, as the others
        QString kafka;
        QString caFile;
    };
    /// context: behind the answers of the hub; none comes after its end.
    HubSide(Told told, TillDisk &disk, QObject *context);

    /// Looks where the hub of that till is and for the token, and points the ways there. A till whose token is gone sells on, and must join again.
    Result<void> begin(const TillIdentity &who);
    /// The journal says already that the till has joined: a token that cannot be put in its place now is used all the same, and put there at the next start.
    Result<void> joined(const TillIdentity &who, const QString &token);
    void fill(TillSync::Parts &parts); ///< what of them is on this side; connectTo apart
    const HubAddress &address() const { return m_address; }
    KafkaEvents &events() { return m_events; }

private:
    QString readToken(const TillIdentity &who);
    void pointAt(const TillIdentity &who, const QString &token);
    QString tokenFile() const;

    Told m_told;
    TillDisk &m_disk;
    QObject *m_context;
    QString m_mustJoin;   ///< why the till cannot speak to its hub before it joins it again; empty: it can
    HubAddress m_address; ///< as the ways were pointed at
    KafkaChannel m_kafka;
    DirectChannel m_direct;
    FeedSocket m_link;
    KafkaEvents m_events;
};

} // namespace mostrador
