// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaPublisher.h"

#include "models/transport/kafka/KafkaProducer.h"
#include <QDebug>
#include <QQueue>

namespace mostrador {

namespace {
constexpr int UpdateWindow = 1'000;
}

struct KafkaPublisher::Private {
    using Delivered = std::function<void(bool ok)>;

    explicit Private(QObject *context)
        : producer(context, {[this](int count) { answer(count, true); }, [this](const Error &error) { broken(error); }, [](bool, const QString &) {}})
    {
    }

    QQueue<Delivered> inFlight;
    KafkaProducer producer; // last: it ends first

    void answer(int count, bool ok)
    {
        const QList<Delivered> answered = inFlight.first(count);
        inFlight.remove(0, count); // an answer may publish again
        for (const Delivered &delivered : answered)
            if (delivered)
                delivered(ok);
    }

    void broken(const Error &error)
    {
        qWarning().noquote() << QStringLiteral("%1 messages were not published: %2 (%3)").arg(inFlight.size()).arg(error.message, error.detail);
        answer(int(inFlight.size()), false);
    }
};

KafkaPublisher::KafkaPublisher(const QString &bootstrap, QObject *context) : d(std::make_unique<Private>(context))
{
    d->producer.setBootstrap(bootstrap);
}

KafkaPublisher::~KafkaPublisher() = default;

bool KafkaPublisher::publish(const QString &topic, const QByteArray &key, const QByteArray &value, const QList<QPair<QByteArray, QByteArray>> &headers,
                             std::function<void(bool ok)> delivered)
{
    if (d->inFlight.size() >= UpdateWindow)
        return false;
    const KafkaProducer::Record record{topic.toUtf8(), key, value, headers};
    if (!record.fits()) {
        qWarning().noquote() << QStringLiteral("a message of %1 bytes for %2 is too large to be published").arg(value.size()).arg(topic);
        d->producer.later([delivered = std::move(delivered)] { delivered(false); });
        return true;
    }
    d->inFlight.enqueue(std::move(delivered));
    d->producer.send({record});
    return true;
}

} // namespace mostrador
