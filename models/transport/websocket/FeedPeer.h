// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/FeedMessages.h"
#include "models/transport/websocket/FeedTimes.h"
#include <QObject>
#include <memory>

class QWebSocket;

namespace mostrador {

/// The hub's end of one till's stream: takes over a socket from HttpServer::webSocketConnected. A peer that reads slower than
/// `maxQueuedBytes` is closed with 1013 (it comes back and resumes from its cursor). Says hello within 10 s or is closed,
/// and so is one that breaks the protocol (1003, 1008) or does not answer pings for 60 to 80 s. closed() and drained() never come from within a call.
class FeedPeer final : public QObject {
    Q_OBJECT
public:
    FeedPeer(QWebSocket *socket, qint64 maxQueuedBytes, QObject *parent = nullptr, const FeedTimes &times = {});
    ~FeedPeer() override;
    void send(const QByteArray &frame);   ///< an encoded HubFrame; the same bytes may go to many peers
    qint64 queuedBytes() const;
    void close(int code, const QString &why);

Q_SIGNALS:
    void hello(const mostrador::Hello &hello);
    void counted(const mostrador::DeliveryCounts &counts); ///< after its hello
    void drained();                        ///< everything queued has been handed to the system
    void closed();                         ///< once; the owner deletes it

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador
