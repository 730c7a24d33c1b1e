// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/Channel.h"
#include "models/transport/http/HubAddress.h"
#include <memory>

class QObject;

namespace mostrador {

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

} // namespace mostrador
