// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/wire/EntryCodec.h"
#include <functional>
#include <memory>

class QObject;

namespace mostrador {

/// What the channel and the publisher share: an idempotent producer without gaps (sync.md §2) behind its own `kafka` thread. It answers in the
/// order of sending, and when one message cannot be delivered, none after it counts: all that is not confirmed is dropped, and the producer
/// made anew. Used on the thread of `context`, and calls back on it; never from within a call, never after its own end.
class KafkaProducer final {
public:
    static constexpr int MaxMessageBytes = 262'144;
    struct Record {
        QByteArray topic;
        QByteArray key;
        QByteArray value;   ///< empty: a tombstone
        KafkaHeaders headers;
        bool fits() const;  ///< within MaxMessageBytes
    };
    struct Events {
        std::function<void(int count)> delivered;                    ///< the `count` oldest that were not confirmed yet
        std::function<void(const Error &)> broken;                   ///< the others are gone
        std::function<void(bool up, const QString &why)> upChanged;
    };
    KafkaProducer(QObject *context, Events events);
    ~KafkaProducer();                          ///< what is on its way is dropped
    void setBootstrap(const QString &servers); ///< empty: none. Forgets what is on its way
    void send(const QList<Record> &records);   ///< at most 1,000 on the way at a time
    void forget();                             ///< of what is on its way nothing is heard any more
    /// Calls from the event loop, unless what is on its way breaks or is forgotten before.
    void later(std::function<void()> call);

private:
    class Loop;
    void broke(quint64 generation, const Error &error);

    Events m_events;
    std::unique_ptr<QObject> m_receiver;
    std::shared_ptr<class KafkaMailbox> m_mailbox;
    std::shared_ptr<Loop> m_loop;
    quint64 m_generation = 1; ///< what comes from an earlier one is not heard
};

} // namespace mostrador
