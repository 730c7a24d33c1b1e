// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Books.h"
#include "models/domain/Scheduler.h"
#include <QSet>
#include <functional>
#include <memory>

namespace mostrador {

/// Tells whoever listens on Kafka what changed: inventory-updates, price-updates, sales-acks, dead-letters. Absolute values, so that the
/// newest of a key is enough; where it stands is in the hub's database, so that a restart neither skips nor begins anew:
/// of a second at most is told again.
class Notifier final {
public:
    struct Parts {
        HubReader &reader;
        Books &books;          ///< on `storage` only
        /// As KafkaPublisher::publish: false when there is no room; delivered, later and on this thread, whether it arrived.
        std::function<bool(const QString &topic, const QByteArray &key, const QByteArray &value, std::function<void(bool ok)> delivered)> publish;
        Executor &storage;
        Scheduler &scheduler;
    };
    explicit Notifier(Parts parts);
    ~Notifier();
    void start();
    void committed(const ApplyReport &report);

private:
    void keep(const Ack &ack);
    void pump();
    bool publish(const FeedChange &change);
    void publishAcks();
    void ackDelivered(TillId till, qint64 commitNo, bool ok);
    void delivered(bool ok);
    void retryLater();
    void keepCursor();

    Parts m_parts;
    qint64 m_cursor = -1;               ///< -1: not read yet
    qint64 m_kept = -1;                 ///< what the database has, or is about to
    qint64 m_pageEnd = 0;
    int m_underWay = 0;
    bool m_failed = false;
    bool m_more = false;
    QHash<TillId, Ack> m_acks; ///< newest of each till that has not arrived yet
    QSet<TillId> m_acksOnTheirWay;
    QHash<TillId, int> m_epochs;        ///< newest that was told: the topic keeps one word for each till
    std::unique_ptr<Scheduler::Handle> m_retry;
    std::unique_ptr<Scheduler::Handle> m_cursorRest;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
