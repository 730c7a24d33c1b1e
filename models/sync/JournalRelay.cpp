// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/JournalRelay.h"

namespace mostrador {

JournalRelay::JournalRelay(Parts parts, Events events)
    : m_parts(parts), m_events(std::move(events)), m_selector(parts.kafka, parts.direct, parts.clock, parts.confirmWithinMs),
      m_backoff(parts.random, 250, 30'000)
{
    listen(m_parts.kafka);
    listen(m_parts.direct);
}

JournalRelay::~JournalRelay()
{
    m_parts.kafka.setEvents({});
    m_parts.direct.setEvents({});
}

void JournalRelay::listen(Channel &channel)
{
    Channel::Events events;
    events.accepted = [this, &channel](EntryId upTo) {
        if (upTo.epoch != m_outbox.epoch || &channel != &current())
            return;
        m_accepted = std::max(m_accepted, std::min(upTo.seq, m_next - 1)); // it may speak of what was rewound since
        m_backoff.reset();
        pump();
    };
    events.failed = [this, &channel](EntryId from, const Error &error) { failed(channel, from, error); };
    events.acknowledged = [this](const Ack &ack) {
        m_events.hubAnswered(true);
        acknowledge(ack);
    };
    events.upChanged = [this](bool) {
        m_events.changed();
        pump();
    };
    channel.setEvents(std::move(events));
}

void JournalRelay::setEpoch(const OutboxState &outbox)
{
    m_outbox = outbox;
    m_next = outbox.confirmed + 1;
    m_accepted = outbox.confirmed;
    m_events.changed();
    pump();
}

void JournalRelay::wake()
{
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    m_parts.storage.post([journal = &m_parts.journal, own = &m_parts.own, self = this, alive = std::weak_ptr<int>(m_alive)] {
        auto outbox = journal->outbox();
        own->post([self, alive, outbox = std::move(outbox)] {
            if (!alive.expired())
                self->refreshed(outbox);
        });
    });
}

void JournalRelay::refreshed(const Result<OutboxState> &outbox)
{
    m_refreshing = false;
    if (!outbox) {
        m_refreshAgain = false;
        storageFailed(outbox.error());
        return;
    }
    m_events.storageWorked();
    if (outbox->epoch != m_outbox.epoch)
        setEpoch(*outbox);
    else
        m_outbox = *outbox;
    m_events.changed();
    if (std::exchange(m_refreshAgain, false))
        wake();
    pump();
}

/// A store that failed once may work again: what is to be read is read again, and the hub's word is kept then.
void JournalRelay::storageFailed(const Error &error)
{
    m_events.storageFailed(error);
    if (m_storageRetry)
        return;
    m_storageRetry = m_parts.scheduler.after(m_backoff.next(), [this] {
        m_storageRetry.reset();
        if (m_unkept)
            acknowledge(Ack(*m_unkept));
        wake();
    });
}

void JournalRelay::setHubAnswers(bool answers)
{
    const bool before = std::exchange(m_hubAnswers, answers);
    if (answers) {
        if (!before)
            m_selector.startOver();
        m_backoff.reset();
        m_retry.reset();
        pump();
    }
}

void JournalRelay::setStopped(bool stopped)
{
    m_stopped = stopped;
    if (stopped) {
        m_retry.reset();
        m_parts.kafka.reset();
        m_parts.direct.reset();
        m_next = m_outbox.confirmed + 1;
        m_accepted = m_outbox.confirmed;
        return;
    }
    pump();
}

void JournalRelay::rewind(qint64 to)
{
    m_next = std::max<qint64>(1, std::min(m_next, to));
    m_accepted = std::min(m_accepted, m_next - 1);
    pump();
}

void JournalRelay::greeted(const Ack &ack)
{
    m_newest.reset();
    rewind(ack.hw + 1);
    acknowledge(ack);
}

void JournalRelay::acknowledge(const Ack &ack)
{
    if (m_newest && m_newest->hubId == ack.hubId && m_newest->epoch == ack.epoch && ack.commitNo < m_newest->commitNo)
        return;
    m_newest = ack;
    m_unkept.reset();
    m_parts.storage.post([journal = &m_parts.journal, own = &m_parts.own, self = this, ack, alive = std::weak_ptr<int>(m_alive)] {
        auto done = journal->acknowledge(ack);
        auto outbox = journal->outbox();
        own->post([self, alive, ack, done = std::move(done), outbox = std::move(outbox)] {
            if (!alive.expired())
                self->acknowledged(ack, done, outbox);
        });
    });
}

void JournalRelay::acknowledged(const Ack &ack, const Result<void> &done, const Result<OutboxState> &outbox)
{
    if (!done && done.error().code == Error::Code::Conflict) {
        m_events.conflicted(done.error());
        return;
    }
    if (!done || !outbox) {
        m_unkept = ack;
        storageFailed(done ? outbox.error() : done.error());
        return;
    }
    m_unkept.reset();
    m_events.storageWorked();
    if (outbox->epoch != m_outbox.epoch)
        setEpoch(*outbox);
    else
        moved(*outbox);
    m_events.changed();
    pump();
}

void JournalRelay::moved(const OutboxState &outbox)
{
    const qint64 before = m_outbox.confirmed;
    m_outbox = outbox;
    m_next = std::max(m_next, outbox.confirmed + 1);
    m_accepted = std::max(m_accepted, outbox.confirmed);
    if (outbox.confirmed < before) {
        log(QStringLiteral("the hub is back at %1: sending again from there").arg(range(outbox.confirmed, outbox.confirmed)));
        rewind(outbox.confirmed + 1);
    } else if (outbox.confirmed > before) {
        m_selector.noteProgress();
        m_backoff.reset();
        log(QStringLiteral("confirmed %1").arg(range(before + 1, outbox.confirmed)));
        m_events.confirmed(outbox.confirmed);
    }
}

void JournalRelay::failed(const Channel &channel, EntryId from, const Error &error)
{
    if (channel.name() == QLatin1String("direct"))
        m_events.hubAnswered(error.code != Error::Code::Unreachable);
    if (from.epoch != m_outbox.epoch || &channel != &current())
        return;
    const bool waits = m_retry != nullptr;
    const int wait = waits ? 0 : m_backoff.next();
    if (!waits) {
        log(QStringLiteral("%1 did not take %2: %3 Trying again in %4 ms.").arg(channel.name(), from.toString(), error.message).arg(wait));
        m_retry = m_parts.scheduler.after(wait, [this] {
            m_retry.reset();
            pump();
        });
    }
    rewind(from.seq); // after that: it would be sent at once
}

/// Looks now and then whether the hub's word is overdue; there is always a next look while something waits.
void JournalRelay::watch()
{
    if (m_stopped || m_outbox.pending() == 0)
        return;
    m_selector.noteWaiting();
    if (m_watch)
        return;
    m_watch = m_parts.scheduler.after(m_selector.patienceMs(), [this] {
        m_watch.reset();
        Channel &before = current();
        if (m_selector.reconsider(m_hubAnswers)) {
            log(QStringLiteral("%1 is not confirmed over %2: going by %3").arg(range(m_outbox.confirmed + 1, m_outbox.lastSeq), before.name(), channelName()));
            before.reset();
            m_retry.reset();
            rewind(m_outbox.confirmed + 1);
            m_events.changed();
        } else if (m_hubAnswers && m_outbox.pending() > 0 && m_next > m_outbox.lastSeq && m_accepted >= m_outbox.lastSeq && &before == &m_parts.direct) {
            rewind(m_outbox.confirmed + 1); // accepted, but the word was lost on the way: ask again
        }
        watch();
    });
}

void JournalRelay::pump()
{
    watch();
    if (m_stopped || m_fetching || m_retry || m_next > m_outbox.lastSeq)
        return;
    Channel &channel = current();
    const qint64 inFlight = m_next - 1 - std::max(m_accepted, m_outbox.confirmed);
    const qint64 room = std::min<qint64>({Window - inFlight, channel.room(), m_outbox.lastSeq - m_next + 1});
    if (!channel.isConfigured() || room <= 0)
        return;
    m_fetching = true;
    m_parts.storage.post([journal = &m_parts.journal, signer = &m_parts.signer, own = &m_parts.own, self = this, to = &channel, from = m_next, room,
                          alive = std::weak_ptr<int>(m_alive)] {
        auto entries = journal->window(from, int(room), *signer);
        if (entries && !entries->isEmpty())
            static_cast<void>(journal->markSent(from, entries->last().entry.id.seq, to->name())); // for people only
        own->post([self, alive, to, from, entries = std::move(entries)] {
            if (!alive.expired())
                self->fetched(*to, from, entries);
        });
    });
}

void JournalRelay::fetched(Channel &channel, qint64 from, const Result<QList<SignedEntry>> &entries)
{
    m_fetching = false;
    if (!entries) {
        storageFailed(entries.error());
        return;
    }
    // Meanwhile the way may have changed or been rewound: then this window is not what is wanted.
    if (entries->isEmpty() || m_stopped || m_next != from || &channel != &current()) {
        if (!entries->isEmpty())
            pump();
        return;
    }
    m_next = entries->last().entry.id.seq + 1;
    log(QStringLiteral("sent %1 by %2").arg(range(from, m_next - 1), channel.name()));
    channel.send(*entries);
    m_events.changed();
    pump();
}

QString JournalRelay::range(qint64 from, qint64 to) const
{
    const QString first = QStringLiteral("%1/%2").arg(m_outbox.epoch).arg(from);
    return to > from ? QStringLiteral("%1..%2").arg(first).arg(to) : first;
}

void JournalRelay::log(const QString &line) const
{
    m_events.logged(line);
}

} // namespace mostrador
