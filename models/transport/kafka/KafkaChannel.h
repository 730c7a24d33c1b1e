// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/Channel.h"
#include <memory>

class QObject;

namespace mostrador {

/// The till's channel over Kafka: idempotent, settings of sync.md §2, never more than 256 entries in the producer. After a fatal error
/// the producer is made anew. Callbacks come on the thread of `context` (a poll thread hands them over).
class KafkaChannel final : public Channel {
public:
    explicit KafkaChannel(QObject *context);
    ~KafkaChannel() override;
    void setBootstrap(const QString &servers); ///< "host:port,…"; empty: not configured
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
