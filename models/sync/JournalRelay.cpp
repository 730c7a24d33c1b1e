// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/JournalRelay.h"

#include "models/domain/CrashPoint.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

constexpr int SignAheadMs = 1'000;     ///< after the journal grew and nothing could be sent
constexpr int ReadAtOnce = JournalRelay::Window / 2;
constexpr int LeastHandedOver = 128;   ///< while more than that waits
constexpr int BetweenReportsMs = 100;  ///< what is written of them is for people, and every one is a commit in the way of what is read
constexpr int MostDisappointments = 3; ///< before what is left of an earlier epoch stays behind

/// Entries of an earlier epoch whose key is lost come without a signature. Up to the last signature the chain speaks for them.
void dropUnsignedEnd(QList<SignedEntry> &entries)
{
    while (!entries.isEmpty() && entries.last().signature.isEmpty())
        entries.removeLast();
}

} // namespace

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
        RelayLane *lane = laneOf(upTo.epoch);
        if (!lane || &channel != &current())
            return;
        const qint64 seq = std::min(upTo.seq, lane->next - 1); // it may speak of what was rewound since
        lane->accepted = std::max(lane->accepted, seq);
        report(*lane, seq, channel);
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

/// For people only: which way they went, and when. One at a time, and not at once after another: what comes meanwhile shares the next.
void JournalRelay::report(RelayLane &lane, qint64 upTo, const Channel &channel)
{
    const qint64 from = lane.reported + 1;
    if (upTo < from)
        return;
    m_unreported.insert(lane.epoch, {upTo, &channel});
    if (m_reporting || m_nextReport)
        return;
    m_unreported.remove(lane.epoch);
    m_reporting = true;
    lane.reported = upTo;
    m_parts.storage.post([journal = &m_parts.journal, own = &m_parts.own, self = this, epoch = lane.epoch, from, upTo, name = channel.name(),
                          range = lane.range(from, upTo), attempts = 1 + std::exchange(lane.failures, 0), alive = std::weak_ptr<int>(m_alive)] {
        const bool kept = bool(journal->markSent(epoch, from, upTo, name, attempts));
        own->post([self, alive, kept, line = QStringLiteral("%1 has %2").arg(name, range)] {
            if (!alive.expired())
                self->reported(kept ? line : QString());
        });
    });
}

void JournalRelay::reported(const QString &line)
{
    m_reporting = false;
    if (!line.isEmpty())
        log(line);
    m_nextReport = m_parts.scheduler.after(BetweenReportsMs, [this] {
        m_nextReport.reset();
        reportRest();
    });
}

void JournalRelay::reportRest()
{
    const auto unreported = std::exchange(m_unreported, {});
    for (auto one = unreported.cbegin(); one != unreported.cend(); ++one)
        if (RelayLane *lane = laneOf(one.key()))
            report(*lane, std::min(one->upTo, lane->next - 1), *one->channel); // it may have been rewound since
}

RelayLane *JournalRelay::laneOf(int epoch)
{
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [epoch](const RelayLane &one) { return one.epoch == epoch; });
    return lane == m_lanes.end() ? nullptr : &*lane;
}

/// The oldest epoch that has something to go. Before the hub was asked, only the current one: the others may be another's by now.
RelayLane *JournalRelay::laneToSend()
{
    for (RelayLane &lane : m_lanes)
        if (lane.hasMore() && (m_compared || lane.epoch == m_outbox.epoch))
            return &lane;
    return nullptr;
}

qint64 JournalRelay::inFlight() const
{
    qint64 sum = 0;
    for (const RelayLane &lane : m_lanes)
        sum += lane.inFlight();
    return sum;
}

/// What was read, whatever was known before.
void JournalRelay::take(const OutboxState &outbox)
{
    QList<RelayLane> lanes;
    const auto add = [&](int epoch, qint64 last, qint64 confirmed) {
        RelayLane *known = laneOf(epoch);
        lanes.append(known ? *known : RelayLane(epoch, last, confirmed));
        lanes.last().moveTo(last, confirmed);
    };
    for (const EarlierEpoch &one : outbox.earlier)
        if (one.refused.isEmpty())
            add(one.epoch, one.lastSeq, one.confirmed);
    add(outbox.epoch, outbox.lastSeq, outbox.confirmed);
    m_lanes = lanes;
    m_outbox = outbox;
}

void JournalRelay::setEpoch(const OutboxState &outbox)
{
    m_compared = false;
    m_lanes.clear();
    m_newest.clear();
    m_unkept.clear();
    m_greeting.reset();
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
    signAheadLater();
}

/// What waits for a way is signed meanwhile, so that it goes out as fast as the way allows when there is one.
void JournalRelay::signAheadLater()
{
    const RelayLane *lane = laneOf(m_outbox.epoch);
    if (m_signAhead || m_fetching || !lane || !lane->hasMore())
        return;
    m_signAhead = m_parts.scheduler.after(SignAheadMs, [this] { signAhead(); });
}

void JournalRelay::signAhead()
{
    m_parts.storage.post([journal = &m_parts.journal, signer = &m_parts.signer, own = &m_parts.own, self = this, alive = std::weak_ptr<int>(m_alive)] {
        const auto count = journal->signAhead(Window, *signer);
        own->post([self, alive, all = !count || *count < Window] {
            if (alive.expired())
                return;
            self->m_signAhead.reset();
            if (!all)
                self->signAheadLater();
        });
    });
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
    if (m_greeting) {
        Greeting greeting = *m_greeting;
        if (const auto newest = m_newest.constFind(greeting.ack.epoch); newest != m_newest.cend() && newest->hubId == greeting.ack.hubId)
            greeting.ack = *newest;
        greeted(greeting.ack, greeting.earlier);
        return;
    }
    const QMap<int, Ack> unkept = m_unkept;
    for (const Ack &ack : unkept)
        acknowledge(ack);
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
        for (RelayLane &lane : m_lanes)
            lane.rewind(lane.confirmed + 1);
        return;
    }
    pump();
}

void JournalRelay::rewind(qint64 to)
{
    rewind(m_outbox.epoch, to);
}

void JournalRelay::rewind(int epoch, qint64 to)
{
    if (RelayLane *lane = laneOf(epoch))
        lane->rewind(to);
    pump();
}

void JournalRelay::rewindAll()
{
    for (RelayLane &lane : m_lanes)
        lane.rewind(lane.confirmed + 1);
    pump();
}

void JournalRelay::greeted(const Ack &ack, const QList<EarlierLane> &earlier)
{
    m_newest.clear();
    m_unkept.clear();
    for (RelayLane &lane : m_lanes)
        lane.rewind(lane.epoch == ack.epoch ? ack.hw + 1 : lane.confirmed + 1);
    m_greeting = Greeting{ack, earlier};
    keep(ack, Word::Greeting, [ack, earlier](JournalStore &journal) { return journal.greeted(ack, earlier); });
}

void JournalRelay::refused(int epoch, const QString &reason)
{
    log(QStringLiteral("what is left of epoch %1 stays here: %2").arg(epoch).arg(reason));
    m_parts.storage.post([journal = &m_parts.journal, epoch, reason] { static_cast<void>(journal->refuse(epoch, reason)); });
    wake();
}

void JournalRelay::acknowledge(const Ack &ack)
{
    const auto newest = m_newest.constFind(ack.epoch);
    if (newest != m_newest.cend() && newest->hubId == ack.hubId && ack.commitNo < newest->commitNo)
        return;
    keep(ack, Word::Acknowledgement, [ack](JournalStore &journal) { return journal.acknowledge(ack); });
}

void JournalRelay::keep(const Ack &ack, Word word, std::function<Result<void>(JournalStore &)> work)
{
    m_newest.insert(ack.epoch, ack);
    m_unkept.remove(ack.epoch);
    m_parts.storage.post([journal = &m_parts.journal, own = &m_parts.own, self = this, ack, word, work = std::move(work), alive = std::weak_ptr<int>(m_alive)] {
        auto done = work(*journal);
        auto outbox = journal->outbox();
        own->post([self, alive, ack, word, done = std::move(done), outbox = std::move(outbox)] {
            if (!alive.expired())
                self->acknowledged(ack, word, done, outbox);
        });
    });
}

void JournalRelay::acknowledged(const Ack &ack, Word word, const Result<void> &done, const Result<OutboxState> &outbox)
{
    if (!done && done.error().code == Error::Code::Conflict) {
        m_events.conflicted(done.error());
        return;
    }
    if (!done || !outbox) {
        m_unkept.insert(ack.epoch, ack);
        storageFailed(done ? outbox.error() : done.error());
        return;
    }
    m_events.storageWorked();
    // A later word about the current epoch does not stand for a greeting that could not be kept: what it said of the earlier ones is still to be done.
    if (word == Word::Greeting && m_greeting && m_greeting->ack.epoch == ack.epoch && m_greeting->ack.commitNo <= ack.commitNo) {
        m_greeting.reset();
        m_compared = true;
    }
    if (outbox->epoch != m_outbox.epoch)
        setEpoch(*outbox);
    else
        moved(*outbox);
    m_events.changed();
    pump();
}

void JournalRelay::moved(const OutboxState &outbox)
{
    const QList<RelayLane> before = m_lanes;
    take(outbox);
    for (const RelayLane &was : before) {
        RelayLane *lane = laneOf(was.epoch);
        const qint64 confirmed = lane ? lane->confirmed : was.lastSeq; // no more of it: all confirmed, or refused
        if (confirmed < was.confirmed) {
            log(QStringLiteral("the hub is back at %1: sending again from there").arg(was.range(confirmed, confirmed)));
            lane->rewind(confirmed + 1);
        } else if (confirmed > was.confirmed && (lane || !m_outbox.isRefused(was.epoch))) {
            m_selector.noteProgress(confirmed - was.confirmed);
            m_backoff.reset();
            m_counts[channelName()].delivered += confirmed - was.confirmed;
            log(QStringLiteral("confirmed %1").arg(was.range(was.confirmed + 1, confirmed)));
            m_events.confirmed(m_outbox.confirmed);
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
    for (RelayLane &one : m_lanes)
        if (one.epoch != from.epoch)
            one.rewind(std::max(one.accepted, one.confirmed) + 1);
    if (RelayLane *lane = laneOf(from.epoch)) {
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
    const bool all = std::all_of(m_lanes.cbegin(), m_lanes.cend(), [](const RelayLane &lane) { return lane.isAccepted(); });
    if (m_hubAnswers && m_outbox.pending() > 0 && all && &before == &m_parts.direct)
        rewindAll(); // accepted, but the word was lost on the way: ask again
}

void JournalRelay::pump()
{
    watch();
    if (m_stopped || m_retry || m_hold || !current().isConfigured())
        return;
    while (handOver(current())) {
    }
    const RelayLane *lane = laneToSend();
    if (lane && !m_fetching && m_ahead.size() <= ReadAtOnce && nextToRead(*lane) <= lane->lastSeq)
        fetch(*lane);
}

qint64 JournalRelay::nextToRead(const RelayLane &lane) const
{
    return m_ahead.isEmpty() ? lane.next : m_ahead.last().entry.id.seq + 1;
}

/// Of what was read as much as there is room for, but not entry by entry as room for one comes. The next is read while this is under way.
bool JournalRelay::handOver(Channel &channel)
{
    RelayLane *lane = laneToSend();
    if (m_ahead.isEmpty() || !lane || m_ahead.first().entry.id.epoch != lane->epoch || m_ahead.first().entry.id.seq != lane->next) {
        m_ahead.clear(); // rewound meanwhile, or another epoch comes first
        return false;
    }
    const qint64 room = std::min<qint64>({Window - inFlight(), channel.room(), m_ahead.size()});
    const bool isWorthIt = room >= std::min<qint64>(LeastHandedOver, m_ahead.size()) || inFlight() == 0;
    if (room <= 0 || !isWorthIt)
        return false;
    const qint64 from = lane->next;
    const QList<SignedEntry> entries = m_ahead.first(room);
    m_ahead.remove(0, room);
    lane->next = entries.last().entry.id.seq + 1;
    log(QStringLiteral("handed %1 to %2").arg(lane->range(from, lane->next - 1), channel.name()));
    m_counts[channel.name()].sent += entries.size();
    crashPoint("sending_before_channel");
    channel.send(entries);
    crashPoint("sending_after_channel");
    m_events.changed();
    return true;
}

void JournalRelay::fetch(const RelayLane &lane)
{
    m_fetching = true;
    m_parts.storage.post([journal = &m_parts.journal, signer = &m_parts.signer, own = &m_parts.own, self = this, epoch = lane.epoch, from = nextToRead(lane),
                          count = std::min<qint64>(ReadAtOnce, lane.lastSeq - nextToRead(lane) + 1), alive = std::weak_ptr<int>(m_alive)] {
        auto entries = journal->window(epoch, from, int(count), *signer);
        if (entries)
            dropUnsignedEnd(*entries);
        own->post([self, alive, epoch, from, entries = std::move(entries)] {
            if (!alive.expired())
                self->fetched(epoch, from, entries);
        });
    });
}

void JournalRelay::fetched(int epoch, qint64 from, const Result<QList<SignedEntry>> &entries)
{
    m_fetching = false;
    if (!entries) {
        storageFailed(entries.error());
        return;
    }
    RelayLane *lane = laneToSend();
    // Meanwhile it may have been rewound, or another epoch comes first: then this window is not what is wanted.
    if (m_stopped || !lane || lane->epoch != epoch || nextToRead(*lane) != from)
        return pump();
    if (entries->isEmpty()) {
        if (epoch != m_outbox.epoch && m_ahead.isEmpty()) {
            lane->next = lane->lastSeq + 1;
            refused(epoch, QCoreApplication::translate("Relay", "It was never signed, and the key of that time is lost: only that key could vouch for it."));
            pump();
        }
        return;
    }
    m_ahead += *entries;
    pump();
}

void JournalRelay::log(const QString &line) const
{
    m_events.logged(line);
}

} // namespace mostrador
