// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaEvents.h"

#include "models/transport/kafka/KafkaProducer.h"
#include <QDebug>
#include <QQueue>
#include <QTimer>

namespace mostrador {

namespace {
constexpr int EventWindow = 200;
constexpr int RefusedRestMs = 5000; ///< after a broker that refused them
} // namespace

struct KafkaEvents::Private {
    QObject *context;
    QString servers;
    QQueue<CounterEvent> queue; ///< not handed over yet; written out when they are
    int inFlight = 0;
    qint64 told = 0;
    qint64 dropped = 0;
    bool hasSaidSo = false;
    QTimer rest;
    std::unique_ptr<KafkaProducer> producer; // last: it ends first

    explicit Private(QObject *of) : context(of)
    {
        rest.setSingleShot(true);
        QObject::connect(&rest, &QTimer::timeout, &rest, [this] { send(); });
    }

    void send()
    {
        if (!producer || rest.isActive())
            return;
        QList<KafkaProducer::Record> records;
        while (!queue.isEmpty() && inFlight < EventWindow) {
            const CounterEvent event = queue.dequeue();
            const KafkaProducer::Record record{event.topic().toUtf8(), event.key(), event.value(), event.headers()};
            if (!record.fits()) {
                ++dropped;
                continue;
            }
            records.append(record);
            ++inFlight;
        }
        if (!records.isEmpty())
            producer->send(records);
    }

    void delivered(int count)
    {
        told += count;
        inFlight -= count;
        hasSaidSo = false;
        send();
    }

    void broken(const Error &error)
    {
        dropped += std::exchange(inFlight, 0);
        if (!std::exchange(hasSaidSo, true))
            qWarning().noquote() << QStringLiteral("cart and payment events are not taken: %1 (%2)").arg(error.message, error.detail);
        rest.start(RefusedRestMs);
    }
};

KafkaEvents::KafkaEvents(QObject *context) : d(std::make_unique<Private>(context)) {}

KafkaEvents::~KafkaEvents() = default;

void KafkaEvents::setBootstrap(const QString &servers)
{
    if (servers == d->servers)
        return;
    d->servers = servers;
    d->dropped += std::exchange(d->inFlight, 0);
    d->rest.stop();
    if (servers.isEmpty()) {
        d->producer.reset();
        d->queue.clear();
        return;
    }
    if (d->producer)
        d->producer->setBootstrap(servers);
}

void KafkaEvents::tell(const CounterEvent &event)
{
    if (d->servers.isEmpty())
        return;
    if (!d->producer) { // with the first event: a till that only looks at its stock needs none
        d->producer = std::make_unique<KafkaProducer>(d->context,
                                                      KafkaProducer::Events{[this](int count) { d->delivered(count); }, [this](const Error &error) { d->broken(error); },
                                                                            [](bool, const QString &) {}});
        d->producer->setBootstrap(d->servers);
    }
    d->queue.enqueue(event);
    if (d->queue.size() > MostWaiting) {
        d->queue.dequeue();
        ++d->dropped;
    }
    d->send();
}

qint64 KafkaEvents::told() const
{
    return d->told;
}
qint64 KafkaEvents::dropped() const
{
    return d->dropped;
}
int KafkaEvents::waiting() const
{
    return int(d->queue.size()) + d->inFlight;
}

} // namespace mostrador
