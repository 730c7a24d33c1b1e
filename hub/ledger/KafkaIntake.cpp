// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/KafkaIntake.h"

#include "models/domain/CrashPoint.h"
#include <QDebug>
#include <QMap>

namespace mostrador {

namespace {

constexpr int LeastWaitMs = 250;
constexpr int MostWaitMs = 30'000;

} // namespace

KafkaIntake::KafkaIntake(Parts parts) : m_parts(std::move(parts)), m_backoff(m_parts.random, LeastWaitMs, MostWaitMs)
{
}

void KafkaIntake::take(const QList<KafkaMessage> &messages)
{
    m_entries.clear();
    QMap<QPair<QString, int>, qint64> next;
    for (const KafkaMessage &message : messages) {
        EntryOrigin origin{QStringLiteral("kafka"), message.topic, message.partition, message.offset, message.headers, message.value};
        m_entries.append({fromKafka(message.headers, message.value), std::move(origin)});
        next.insert({message.topic, message.partition}, message.offset + 1);
    }
    m_positions.clear();
    for (auto position = next.cbegin(); position != next.cend(); ++position)
        m_positions.append({position.key().first, position.key().second, position.value()});
    offer();
}

void KafkaIntake::offer()
{
    m_parts.intake.offer(m_entries, m_positions, [this, alive = std::weak_ptr<int>(m_alive)](const Result<ApplyReport> &report) {
        if (alive.expired())
            return;
        if (report) {
            m_backoff.reset();
            crashPoint("hub_before_kafka_offset");
            m_parts.done();
            crashPoint("hub_after_kafka_offset");
            return;
        }
        const int wait = m_backoff.next();
        qCritical().noquote() << QStringLiteral("%1 entries from Kafka cannot be stored, tried again in %2 ms: %3 %4").arg(m_entries.size()).arg(wait)
                                     .arg(report.error().message, report.error().detail);
        m_again = m_parts.scheduler.after(wait, [this] {
            m_again.reset();
            offer();
        });
    });
}

} // namespace mostrador
