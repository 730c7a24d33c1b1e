// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/Channel.h"
#include <QUrl>
#include <memory>

class QObject;

namespace mostrador {

/// What both HTTP and WebSocket clients need to know of the hub. Plain http only to loopback; else https, certificate checked against
/// `caFile` if given, the system's otherwise.
struct HubAddress {
    QUrl url;
    QString token;
    QString caFile;
    Result<void> check() const; ///< Error::Invalid with a message for a person
};

/// Straight to the hub: POST /v1/journal with up to 256 entries; the answer is the acknowledgement.
class DirectChannel final : public Channel {
public:
    explicit DirectChannel(QObject *context);
    ~DirectChannel() override;
    void setHub(const HubAddress &hub);
    QString name() const override;
    bool isConfigured() const override;
    bool isUp() const override;
    int room() const override;
    void send(const QList<SignedEntry> &entries) override;
    void reset() override;
    void setEvents(Events events) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// POST /v1/tills. Answers on the context's thread. Error::Denied (code wrong, used or expired), Unreachable, Invalid.
void enrolTill(const HubAddress &hub, const EnrolRequest &request, QObject *context, std::function<void(Result<EnrolAnswer>)> reply);

/// One request to the hub, for programs that script it (mostrador-journal import). Status and body, or Error::Unreachable.
struct HubReply { int status = 0; QByteArray body; };
void requestHub(const HubAddress &hub, const QByteArray &method, const QString &path, const QByteArray &body, QObject *context,
                std::function<void(Result<HubReply>)> reply);

} // namespace mostrador
