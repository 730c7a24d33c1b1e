// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/KafkaSide.h"

#include "models/transport/kafka/KafkaTopics.h"
#include "models/wire/Topics.h"
#include <QDebug>

namespace mostrador {

namespace {

constexpr int LeastWaitMs = 500;
constexpr int MostWaitMs = 15'000;

QList<KafkaTopicSpec> topics()
{
    return {{Topic::SalesEvents, 3, false}, {Topic::InventoryUpdates, 3, true}, {Topic::PriceUpdates, 3, true},  {Topic::SalesAcks, 3, true},
            {Topic::DeadLetters, 3, false}, {Topic::CartEvents, 3, false},      {Topic::PaymentEvents, 3, false}};
}

} // namespace

KafkaSide::KafkaSide(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_publisher(m_parts.bootstrap, this),
      m_notifier({m_parts.reader, m_parts.books,
                  [this](const QString &topic, const QByteArray &key, const QByteArray &value, std::function<void(bool)> delivered) {
    return m_publisher.publish(topic, key, value, {}, std::move(delivered));
                  },
                  m_parts.storage, m_parts.scheduler}),
m_consumer({m_parts.bootstrap, Topic::SalesEvents, QStringLiteral("mostrador-hub"), m_parts.instanceId}, m_parts.positionOf),
m_batches({m_parts.intake, m_parts.scheduler, m_parts.random, [this] { m_consumer.done(); }}), m_backoff(m_parts.random, LeastWaitMs, MostWaitMs)
{
    connect(&m_consumer, &KafkaConsumer::batch, this, [this](const QList<KafkaMessage> &messages) { m_batches.take(messages); });
    connect(&m_consumer, &KafkaConsumer::upChanged, this, [this](bool up, const QString &why) {
        m_parts.metrics.kafka(up);
        if (up)
            qInfo().noquote() << QStringLiteral("Kafka answers");
        else
            qWarning().noquote() << QStringLiteral("Kafka does not answer; tills use the direct channel: %1").arg(why);
    });
    connect(&m_consumer, &KafkaConsumer::wiped, this, [](int partition) {
        qCritical().noquote() << QStringLiteral("partition %1 of %2 no longer holds what the hub was to read next: its log was wiped or has expired. The hub reads it from its "
                                                "beginning; what is missing the tills send again.").arg(partition).arg(Topic::SalesEvents);
    });
}

KafkaSide::~KafkaSide() = default;

void KafkaSide::start()
{
    ensureTopics(m_parts.bootstrap, topics(), this, [this](const Result<void> &done) { topicsThere(done); });
}

void KafkaSide::topicsThere(const Result<void> &done)
{
    const bool unreachable = !done && done.error().code != Error::Code::Denied;
    if (unreachable) {
        if (!std::exchange(m_toldUnreachable, true))
            qWarning().noquote() << QStringLiteral("Kafka does not answer; tills use the direct channel until it does: %1 %2").arg(done.error().message, done.error().detail);
        m_again = m_parts.scheduler.after(m_backoff.next(), [this] {
            m_again.reset();
            start();
        });
        return;
    }
    if (!done) // an administrator may have made them
        qWarning().noquote() << QStringLiteral("the topics cannot be made or looked at: %1").arg(done.error().message);
    m_started = true;
    m_consumer.start();
    m_notifier.start();
}

void KafkaSide::committed(const ApplyReport &report)
{
    if (m_started)
        m_notifier.committed(report);
}

} // namespace mostrador
