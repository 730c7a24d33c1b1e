// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/Channel.h"
#include "models/transport/http/HubAddress.h"
#include "models/transport/websocket/FeedTimes.h"
#include <memory>

class QObject;

namespace mostrador {

/// The till's end of /v1/stream: subprotocol mostrador.v1, Authorization header, ping every 20 s, closed after 60 s of silence.
/// Closed is told within close() and open(), later in every other case.
class FeedSocket final : public FeedLink {
public:
    explicit FeedSocket(QObject *context, const FeedTimes &times = {});
    ~FeedSocket() override;
    void setHub(const HubAddress &hub);
    void open(const Hello &hello) override;
    void close() override;
    void report(const DeliveryCounts &counts) override;
    void setEvents(Events events) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador
