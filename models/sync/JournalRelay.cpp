// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/JournalRelay.h"

#include "models/domain/CrashPoint.h"
#include <QCoreApplication>

namespace mostrador {

namespace {
constexpr int LeastHandedOver = 128;   ///< while more than that waits
constexpr int MostDisappointments = 3; ///< before what is left of an earlier epoch stays behind
} // namespace

JournalRelay::JournalRelay(Parts parts, Events events)
    : m_parts(parts), m_events(std::move(events)), m_selector(parts.kafka, parts.direct, parts.clock, parts.confirmWithinMs), m_backoff(parts.random, 250, 30'000),
      m_reports({parts.journal, parts.storage, parts.own, parts.scheduler, m_lanes}, [this](const QString &line) { log(line); }),
      m_word({parts.journal, parts.storage, parts.own}, wordEvents()),
      m_ahead({parts.journal, parts.storage, parts.own, parts.scheduler, parts.signer, m_lanes, Window},
              [this](int epoch, qint64 from, const Result<QList<SignedEntry>> &entries) { take(epoch, from, entries); })
{
    listen(m_parts.kafka);
    listen(m_parts.direct);
}

JournalRelay::~JournalRelay()
{
    m_parts.kafka.setEvents({});
    m_parts.direct.setEvents({});
}

HubWord::Events JournalRelay::wordEvents()
{
    HubWord::Events events;
    events.kept = [this](const OutboxState &outbox, bool hasGreeted) { acknowledged(outbox, hasGreeted); };
    events.conflicted = [this](const Error &error) { m_events.conflicted(error); };
    events.failed = [this](const Error &error) { storageFailed(error); };
    return events;
}

void JournalRelay::listen(Channel &channel)
{
    Channel::Events events;
    events.accepted = [this, &channel](EntryId upTo) {
        RelayLane *lane = m_lanes.of(upTo.epoch);
        if (!lane || &channel != &current())
            return;
        const qint64 seq = std::min(upTo.seq, lane->next - 1); // it may speak of what was rewound since
        lane->accepted = std::max(lane->accepted, seq);
        m_reports.add(*lane, seq, channel.name());
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

/// Before the hub was asked, only of the current epoch: the others may be another's by now.
RelayLane *JournalRelay::laneToSend()
{
    return m_lanes.toSend(m_compared);
}

/// What was read, whatever was known before.
void JournalRelay::take(const OutboxState &outbox)
{
    m_lanes.take(outbox);
    m_outbox = outbox;
}

void JournalRelay::setEpoch(const OutboxState &outbox)
{
    m_compared = false;
    m_lanes.clear();
    m_word.forget();
    take(outbox);
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
        take(*outbox);
    m_events.changed();
    if (std::exchange(m_refreshAgain, false))
        wake();
    pump();
    m_ahead.signLater();
}

/// A store that failed once may work again: what is to be read is read again, and the hub's word is kept then.
void JournalRelay::storageFailed(const Error &error)
{
    m_events.storageFailed(error);
    if (m_storageRetry)
        return;
    m_storageRetry = m_parts.scheduler.after(m_backoff.next(), [this] {
        m_storageRetry.reset();
        keepAgain();
        wake();
    });
}

void JournalRelay::keepAgain()
{
    if (const auto greeting = m_word.greetingToKeep())
        return greeted(greeting->ack, greeting->earlier);
    m_word.keepAgain();
}

void JournalRelay::setHubAnswers(bool answers)
{
    const bool before = std::exchange(m_hubAnswers, answers);
    m_hold.reset();
    if (answers) {
        if (!before)
            m_selector.startOver();
        m_backoff.reset();
        m_retry.reset();
    }
    pump();
}

void JournalRelay::holdFor(int milliseconds)
{
    m_hold = m_parts.scheduler.after(milliseconds, [this] {
        m_hold.reset();
        pump();
    });
}

void JournalRelay::setStopped(bool stopped)
{
    m_stopped = stopped;
    if (stopped) {
        m_hold.reset();
        m_retry.reset();
        m_parts.kafka.reset();
        m_parts.direct.reset();
        m_lanes.rewind();
        return;
    }
    pump();
}

void JournalRelay::rewind(int epoch, qint64 to)
{
    if (RelayLane *lane = m_lanes.of(epoch))
        lane->rewind(to);
    pump();
}

void JournalRelay::rewindAll()
{
    m_lanes.rewind();
    pump();
}

void JournalRelay::greeted(const Ack &ack, const QList<EarlierLane> &earlier)
{
    m_lanes.greeted(ack);
    m_word.greeted({ack, earlier});
}

void JournalRelay::refused(int epoch, const QString &reason)
{
    log(QStringLiteral("what is left of epoch %1 stays here: %2").arg(epoch).arg(reason));
    m_parts.storage.post([journal = &m_parts.journal, epoch, reason] { static_cast<void>(journal->refuse(epoch, reason)); });
    wake();
}

void JournalRelay::acknowledge(const Ack &ack)
{
    m_word.acknowledge(ack);
}

void JournalRelay::acknowledged(const OutboxState &outbox, bool hasGreeted)
{
    m_events.storageWorked();
    m_compared = m_compared || hasGreeted;
    if (outbox.epoch != m_outbox.epoch)
        setEpoch(outbox);
    else
        moved(outbox);
    m_events.changed();
    pump();
}

void JournalRelay::moved(const OutboxState &outbox)
{
    const QList<RelayLane> before = m_lanes.all();
    take(outbox);
    for (const RelayLane &was : before) {
        RelayLane *lane = m_lanes.of(was.epoch);
        const qint64 confirmed = lane ? lane->confirmed : was.lastSeq; // no more of it: all confirmed, or refused
        if (confirmed < was.confirmed) {
            log(QStringLiteral("the hub is back at %1: sending again from there").arg(was.range(confirmed, confirmed)));
            lane->rewind(confirmed + 1);
        } else if (confirmed > was.confirmed && (lane || !m_outbox.isRefused(was.epoch))) {
            m_selector.noteProgress(confirmed - was.confirmed);
            m_backoff.reset();
            m_counts[channelName()].delivered += confirmed - was.confirmed;
            log(QStringLiteral("confirmed %1").arg(was.range(was.confirmed + 1, confirmed)));
        }
    }
}

void JournalRelay::failed(const Channel &channel, EntryId from, const Error &error)
{
    const bool nobody = error.code == Error::Code::Unreachable;
    if (&channel == &m_parts.direct) {
        if (nobody)
            m_selector.noteUnreachable();
        m_events.hubAnswered(!nobody);
    }
    if (&channel != &current())
        return;
    // Whatever was handed over after it is gone with it, of the other epochs too.
    m_lanes.rewindOthers(from.epoch);
    if (RelayLane *lane = m_lanes.of(from.epoch)) {
        ++lane->failures;
        m_counts[channel.name()].failed += std::max<qint64>(0, lane->next - from.seq);
        if (lane->epoch != m_outbox.epoch && !nobody)
            disappointed(*lane, error);
    }
    pause(channel, from, error);
    rewind(from.epoch, from.seq); // after that: it would be sent at once
}

/// One bad entry of an earlier life holds up nothing that comes after it.
void JournalRelay::disappointed(RelayLane &lane, const Error &error)
{
    if (++lane.disappointments == MostDisappointments)
        refused(lane.epoch, QCoreApplication::translate("Relay", "The hub did not take it, tried several times: %1").arg(error.message));
}

void JournalRelay::pause(const Channel &channel, EntryId from, const Error &error)
{
    if (m_retry)
        return;
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
    m_selector.noteWaiting(m_outbox.pending());
    if (m_stopped || m_watch || m_outbox.pending() == 0)
        return;
    m_watch = m_parts.scheduler.after(m_selector.patienceMs(), [this] {
        m_watch.reset();
        look();
        watch();
    });
}

void JournalRelay::look()
{
    Channel &before = current();
    if (m_selector.reconsider(m_hubAnswers)) {
        log(QStringLiteral("%1 entries are not confirmed over %2: going by %3").arg(m_outbox.pending()).arg(before.name(), channelName()));
        before.reset();
        m_retry.reset();
        rewindAll();
        m_events.changed();
        return;
    }
    if (m_hubAnswers && m_outbox.pending() > 0 && m_lanes.areAccepted() && &before == &m_parts.direct)
        rewindAll(); // accepted, but the word was lost on the way: ask again
}

void JournalRelay::pump()
{
    watch();
    if (m_stopped || m_retry || m_hold || !current().isConfigured())
        return;
    while (handOver(current())) {
    }
    if (const RelayLane *lane = laneToSend())
        m_ahead.read(*lane);
}

/// Of what was read as much as there is room for, but not entry by entry as room for one comes. The next is read while this is under way.
bool JournalRelay::handOver(Channel &channel)
{
    RelayLane *lane = laneToSend();
    if (!lane || !m_ahead.isNextOf(*lane)) {
        m_ahead.clear(); // rewound meanwhile, or another epoch comes first
        return false;
    }
    const qint64 room = std::min<qint64>({Window - m_lanes.inFlight(), channel.room(), m_ahead.size()});
    const bool isWorthIt = room >= std::min<qint64>(LeastHandedOver, m_ahead.size()) || m_lanes.inFlight() == 0;
    if (room <= 0 || !isWorthIt)
        return false;
    const qint64 from = lane->next;
    const QList<SignedEntry> entries = m_ahead.take(room);
    lane->next = entries.last().entry.id.seq + 1;
    log(QStringLiteral("handed %1 to %2").arg(lane->range(from, lane->next - 1), channel.name()));
    m_counts[channel.name()].sent += entries.size();
    crashPoint("sending_before_channel");
    channel.send(entries);
    crashPoint("sending_after_channel");
    m_events.changed();
    return true;
}

void JournalRelay::take(int epoch, qint64 from, const Result<QList<SignedEntry>> &entries)
{
    if (!entries) {
        storageFailed(entries.error());
        return;
    }
    RelayLane *lane = laneToSend();
    // Meanwhile it may have been rewound, or another epoch comes first: then this window is not what is wanted.
    if (m_stopped || !lane || lane->epoch != epoch || m_ahead.nextToRead(*lane) != from)
        return pump();
    if (entries->isEmpty()) {
        if (epoch != m_outbox.epoch && m_ahead.size() == 0) {
            lane->next = lane->lastSeq + 1;
            refused(epoch, QCoreApplication::translate("Relay", "It was never signed, and the key of that time is lost: only that key could vouch for it."));
            pump();
        }
        return;
    }
    m_ahead.add(*entries);
    pump();
}

void JournalRelay::log(const QString &line) const
{
    m_events.logged(line);
}

} // namespace mostrador
