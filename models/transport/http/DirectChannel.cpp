// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/DirectChannel.h"

#include "models/transport/http/HubClient.h"
#include "models/wire/EntryCodec.h"
#include "models/wire/Json.h"
#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

namespace mostrador {

namespace {

constexpr int EnvelopeBytes = 2048; ///< of an entry without its payload, with room to spare

Result<Ack> readAck(const HubClient::Answer &answer)
{
    if (answer.status != 200)
        return hubProblem(answer.status, answer.body);
    const auto object = JsonReader::parse(answer.body, 64 * 1024);
    const auto ack = object ? ackFromJson(*object) : Result<Ack>(object.error());
    if (ack)
        return ack;
    return Error{Error::Code::Invalid, QCoreApplication::translate("Hub", "What answers at the hub's address is no hub. Nothing was lost; check the address."),
                 ack.error().message + u' ' + QString::fromUtf8(answer.body.left(200)).simplified()};
}

} // namespace

/// One request at a time. What was handed over waits here and goes in as many requests as it takes.
struct DirectChannel::Private {
    explicit Private(QObject *context) : client(new HubClient(context))
    {
        rest.setSingleShot(true);
        QObject::connect(&rest, &QTimer::timeout, &rest, [this] {
            if (events.upChanged)
                events.upChanged(up); // there is room again
        });
    }

    ~Private() { delete client.data(); }

    QList<SignedEntry> nextBatch() const
    {
        QList<SignedEntry> batch;
        qint64 bytes = 0;
        for (const SignedEntry &entry : waiting) {
            bytes += 2 * entry.entry.payload.size() + EnvelopeBytes; // each quote of the payload is escaped
            const bool isOther = !batch.isEmpty() && entry.entry.id.epoch != batch.first().entry.id.epoch; // the answer is about one
            if (isOther || batch.size() >= most || (bytes > MaxBatchBytes && !batch.isEmpty()))
                break;
            batch.append(entry);
        }
        return batch;
    }

    void sendNext()
    {
        if (asking || waiting.isEmpty() || !client)
            return;
        const QList<SignedEntry> batch = nextBatch();
        asking = true;
        client->ask(hub, "POST", QStringLiteral("/v1/journal"), encodeBatch(batch), [this, count = batch.size(), asked = turn](const Result<HubClient::Answer> &answer) {
            if (asked != turn)
                return; // forgotten meanwhile: what waits now is not what it speaks of
            asking = false;
            answered(answer, count);
        });
    }

    void answered(const Result<HubClient::Answer> &answer, qsizetype count)
    {
        if (answer && answer->status == 413 && count > 1) {
            most = int(count / 2);
            sendNext();
            return;
        }
        if (answer && answer->retryAfterSeconds > 0 && answer->status != 200)
            rest.start(answer->retryAfterSeconds * 1000);
        const std::weak_ptr<int> guard = alive; // any callback may end this
        const bool changed = std::exchange(up, answer.ok()) != answer.ok();
        const auto ack = answer ? readAck(*answer) : Result<Ack>(answer.error());
        ack ? taken(*ack, count, guard) : fail(waiting.first().entry.id, ack.error());
        if (!guard.expired() && changed && events.upChanged)
            events.upChanged(up);
    }

    /// What the hub has not applied (something before it is missing or stands in quarantine) is not accepted, though it was received.
    void taken(const Ack &ack, qsizetype count, const std::weak_ptr<int> &guard)
    {
        const EntryId first = waiting.first().entry.id;
        const EntryId last = waiting[count - 1].entry.id;
        const bool all = ack.epoch != last.epoch || ack.hw >= last.seq;
        all ? void(waiting.remove(0, count)) : waiting.clear();
        most = std::min(most * 2, MaxBatch);
        if (events.acknowledged)
            events.acknowledged(ack);
        if (guard.expired())
            return;
        if (!all)
            return fail({first.till, first.epoch, std::max(first.seq, ack.hw + 1)},
                        {Error::Code::Conflict, QCoreApplication::translate("Hub", "The hub has it, but could not apply it yet."), {}});
        if (events.accepted)
            events.accepted(last);
        if (!guard.expired())
            sendNext();
    }

    void fail(EntryId from, const Error &error)
    {
        waiting.clear();
        if (events.failed)
            events.failed(from, error);
    }

    void forget()
    {
        waiting.clear();
        ++turn;
        asking = false;
        if (client)
            client->forget();
    }

    QPointer<HubClient> client; ///< the context's
    HubAddress hub;
    Events events;
    QList<SignedEntry> waiting;   ///< handed over and not answered, those on their way included
    QTimer rest;                  ///< the hub asked for a pause
    int most = MaxBatch;          ///< less while the hub finds batches too large
    int turn = 0;                 ///< of handing over: an answer to an earlier one is too late
    bool asking = false;
    bool up = false;
    std::shared_ptr<int> alive = std::make_shared<int>();
};

DirectChannel::DirectChannel(QObject *context) : d(std::make_unique<Private>(context)) {}

DirectChannel::~DirectChannel() = default;

void DirectChannel::setHub(const HubAddress &hub)
{
    d->forget();
    d->rest.stop();
    d->hub = hub;
}

QString DirectChannel::name() const
{
    return QStringLiteral("direct");
}

bool DirectChannel::isConfigured() const
{
    return !d->hub.url.isEmpty() && !d->hub.token.isEmpty();
}

bool DirectChannel::isUp() const
{
    return d->up;
}

int DirectChannel::room() const
{
    return d->rest.isActive() ? 0 : MaxBatch - int(d->waiting.size());
}

void DirectChannel::send(const QList<SignedEntry> &entries)
{
    d->waiting.append(entries);
    d->sendNext();
}

void DirectChannel::reset()
{
    d->forget();
}

void DirectChannel::setEvents(Events events)
{
    d->events = std::move(events);
}

} // namespace mostrador
