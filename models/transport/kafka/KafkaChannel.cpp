// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaChannel.h"

#include "models/transport/kafka/KafkaProducer.h"
#include "models/wire/Topics.h"
#include <QQueue>

namespace mostrador {

namespace {

constexpr int EntryWindow = 900;

KafkaProducer::Record recordOf(const SignedEntry &entry)
{
    return {Topic::SalesEvents.toUtf8(), kafkaKey(entry), entry.entry.payload, toKafkaHeaders(entry)};
}

Error tooLarge(const SignedEntry &entry)
{
    return {Error::Code::Invalid,
            QStringLiteral("Entry %1 is larger than Kafka takes. It is kept here and goes straight to the hub.").arg(entry.entry.id.toString()),
            QStringLiteral("payload of %1 bytes, at most %2 with its headers").arg(entry.entry.payload.size()).arg(KafkaProducer::MaxMessageBytes)};
}

} // namespace

struct KafkaChannel::Private {
    explicit Private(QObject *context)
        : producer(context, {[this](int count) { delivered(count); }, [this](const Error &error) { broken(error); },
                             [this](bool isUp, const QString &) { changed(isUp); }})
    {
    }

    QString servers;
    Events events;
    bool up = false;
    QQueue<EntryId> inFlight;
    KafkaProducer producer; // last: it ends first

    void delivered(int count);
    void broken(const Error &error);
    void changed(bool isUp);
    void fail(EntryId from, const Error &error);
};

void KafkaChannel::Private::delivered(int count)
{
    const EntryId upTo = inFlight.at(count - 1);
    inFlight.remove(0, count);
    changed(true);
    if (events.accepted)
        events.accepted(upTo);
}

void KafkaChannel::Private::broken(const Error &error)
{
    if (inFlight.isEmpty())
        return;
    const EntryId from = inFlight.head();
    inFlight.clear();
    fail(from, error);
}

void KafkaChannel::Private::fail(EntryId from, const Error &error)
{
    if (events.failed)
        events.failed(from, error);
}

void KafkaChannel::Private::changed(bool isUp)
{
    if (std::exchange(up, isUp) != isUp && events.upChanged)
        events.upChanged(isUp);
}

KafkaChannel::KafkaChannel(QObject *context) : d(std::make_unique<Private>(context)) {}

KafkaChannel::~KafkaChannel() = default;

void KafkaChannel::setBootstrap(const QString &servers)
{
    if (servers == d->servers)
        return;
    d->servers = servers;
    d->producer.setBootstrap(servers);
    if (!d->inFlight.isEmpty())
        d->producer.later([this, from = d->inFlight.head()] {
            d->fail(from, {Error::Code::Unreachable, QStringLiteral("Kafka is somewhere else now."), {}});
        });
    d->inFlight.clear();
}

QString KafkaChannel::name() const { return QStringLiteral("kafka"); }

bool KafkaChannel::isConfigured() const { return !d->servers.isEmpty(); }

bool KafkaChannel::isUp() const { return d->up; }

int KafkaChannel::room() const
{
    return isConfigured() ? EntryWindow - int(d->inFlight.size()) : 0;
}

void KafkaChannel::send(const QList<SignedEntry> &entries)
{
    QList<KafkaProducer::Record> records;
    for (const SignedEntry &entry : entries) {
        const KafkaProducer::Record record = recordOf(entry);
        if (!record.fits()) {
            d->producer.later([this, from = entry.entry.id, error = tooLarge(entry)] { d->fail(from, error); });
            break;
        }
        d->inFlight.enqueue(entry.entry.id);
        records.append(record);
    }
    if (!records.isEmpty())
        d->producer.send(records);
}

void KafkaChannel::reset()
{
    d->inFlight.clear();
    d->producer.forget();
}

void KafkaChannel::setEvents(Events events)
{
    d->events = std::move(events);
}

} // namespace mostrador
