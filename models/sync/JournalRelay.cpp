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
    events.accepted = [this](EntryId upTo) {
        if (upTo.epoch != m_outbox.epoch)
            return;
        m_accepted = std::max(m_accepted, upTo.seq);
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
            if (alive.expired())
                return;
            self->m_refreshing = false;
            if (!outbox)
                self->m_events.storageFailed(outbox.error());
            else if (outbox->epoch != self->m_outbox.epoch)
                self->setEpoch(*outbox);
            else
                self->m_outbox = *outbox;
            self->m_events.changed();
            if (std::exchange(self->m_refreshAgain, false))
                self->wake();
            self->pump();
        });
    });
}

void JournalRelay::setHubAnswers(bool answers)
{
    m_hubAnswers = answers;
    if (answers) {
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

void JournalRelay::acknowledge(const Ack &ack)
{
    m_parts.storage.post([journal = &m_parts.journal, own = &m_parts.own, self = this, ack, alive = std::weak_ptr<int>(m_alive)] {
        auto done = journal->acknowledge(ack);
        auto outbox = journal->outbox();
        own->post([self, alive, ack, done = std::move(done), outbox = std::move(outbox)] {
            if (alive.expired())
                return;
            if (!done && done.error().code == Error::Code::Conflict) {
                self->m_events.conflicted(done.error());
                return;
            }
            if (!done || !outbox) {
                self->m_events.storageFailed(done ? outbox.error() : done.error());
                return;
            }
            const qint64 before = self->m_outbox.confirmed;
            self->m_outbox = *outbox;
            self->m_next = std::max(self->m_next, outbox->confirmed + 1);
            self->m_accepted = std::max(self->m_accepted, outbox->confirmed);
            if (outbox->confirmed < before) {
                self->log(QStringLiteral("the hub is back at %1: sending again from there").arg(self->range(outbox->confirmed, outbox->confirmed)));
                self->rewind(outbox->confirmed + 1);
            } else if (outbox->confirmed > before) {
                self->m_selector.noteProgress();
                self->m_backoff.reset();
                self->log(QStringLiteral("confirmed %1").arg(self->range(before + 1, outbox->confirmed)));
                self->m_events.confirmed(outbox->confirmed);
            }
            self->m_events.changed();
            self->pump();
        });
    });
}

void JournalRelay::failed(const Channel &channel, EntryId from, const Error &error)
{
    if (channel.name() == QLatin1String("direct"))
        m_events.hubAnswered(error.code != Error::Code::Unreachable);
    if (from.epoch != m_outbox.epoch || m_retry)
        return;
    rewind(from.seq);
    const int wait = m_backoff.next();
    log(QStringLiteral("%1 did not take %2: %3 Trying again in %4 ms.").arg(channel.name(), from.toString(), error.message).arg(wait));
    m_retry = m_parts.scheduler.after(wait, [this] {
        m_retry.reset();
        pump();
    });
}

/// Looks now and then whether the hub's word is overdue; there is always a next look while something waits.
void JournalRelay::watch()
{
    if (m_watch || m_stopped || m_outbox.pending() == 0)
        return;
    m_watch = m_parts.scheduler.after(m_selector.patienceMs(), [this] {
        m_watch.reset();
        Channel &before = m_selector.current();
        if (m_selector.reconsider(m_hubAnswers)) {
            log(QStringLiteral("%1 is not confirmed over %2: going by %3").arg(range(m_outbox.confirmed + 1, m_outbox.lastSeq), before.name(), channelName()));
            before.reset();
            m_retry.reset();
            rewind(m_outbox.confirmed + 1);
            m_events.changed();
        } else if (m_hubAnswers && m_outbox.pending() > 0 && m_next > m_outbox.lastSeq && m_accepted >= m_outbox.lastSeq && !m_parts.kafka.isConfigured()) {
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
    Channel &channel = m_selector.current();
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
        m_events.storageFailed(entries.error());
        return;
    }
    // Meanwhile the way may have changed or been rewound: then this window is not what is wanted.
    if (entries->isEmpty() || m_stopped || m_next != from || &channel != &m_selector.current()) {
        if (!entries->isEmpty())
            pump();
        return;
    }
    m_next = entries->last().entry.id.seq + 1;
    m_selector.noteWaiting();
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
