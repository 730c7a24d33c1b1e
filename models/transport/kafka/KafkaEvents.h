// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/CounterEvent.h"
#include <memory>

class QObject;

namespace mostrador {

/// Events to Kafka, fire and forget: they wait here, at most `MostWaiting` of them, and go from the thread `kafka`. When they come faster than they go,
/// or no broker answers, the oldest are dropped and counted. Used on the thread of `context`; tell() writes nothing out and waits for nothing.
class KafkaEvents final {
public:
    static constexpr int MostWaiting = 2000;
    explicit KafkaEvents(QObject *context);
    ~KafkaEvents();                            ///< what still waits is dropped
    void setBootstrap(const QString &servers); ///< empty: there is no Kafka, and events are dropped without being counted
    void tell(const CounterEvent &event);
    qint64 told() const;    ///< that a broker has
    qint64 dropped() const; ///< lost under pressure or with a broker that refused them
    int waiting() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador
