// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/TillSync.h"

#include "models/sync/FeedApplier.h"
#include "models/sync/HubJoining.h"
#include "models/sync/HubLink.h"
#include "models/sync/JournalRelay.h"
#include "models/sync/StopReason.h"
#include <QDebug>

namespace mostrador {

namespace {
constexpr int GreetingMs = 1500; ///< that sending waits for the hub's first word, when it begins
constexpr qint64 PruneMs = 6LL * 3600 * 1000;
}

struct TillSync::Private {
    Parts parts;
    TillSync *q;
    JournalRelay relay;
    FeedApplier applier;
    HubLink link;
    HubJoining joining;
    SyncStatus status;
    TillIdentity who;
    QString stop;              ///< what a person must know; empty: nothing
    QString trouble;           ///< of the database, until it works again
    qint64 leftBehind = 0;     ///< as was told
    qint64 unreadable = 0;     ///< changes of the feed since the start
    std::optional<qint64> prunedAt;
    bool begun = false;        ///< what was kept of the switch is known, or it was used since
    Backoff rereading;
    std::unique_ptr<Scheduler::Handle> restart; ///< where the start could not read where things stand
    std::shared_ptr<int> alive = std::make_shared<int>();

    Private(Parts given, TillSync *sync)
        : parts(std::move(given)), q(sync),
          relay({*parts.journal, *parts.storage, *parts.own, *parts.scheduler, *parts.clock, *parts.random, *parts.signer, *parts.kafka, *parts.direct,
                 parts.confirmWithinMs},
                relayEvents()),
          applier(*parts.feed, *parts.storage, *parts.own, applierEvents()),
          link({*parts.link, *parts.journal, *parts.feed, parts.settings, *parts.storage, *parts.own, *parts.scheduler, *parts.clock, *parts.random}, linkEvents()),
          joining({*parts.journal, *parts.storage, *parts.own, *parts.signer, parts.publicKey, parts.enrolAt, parts.stageToken, parts.afterCommit,
                   [this](const TillIdentity &now, const QString &token) { joined(now, token); }}),
          rereading(*parts.random, 250, 30'000)
    {
        status.offlineByHand = parts.startsOffline;
    }

    JournalRelay::Events relayEvents()
    {
        JournalRelay::Events events;
        events.logged = [this](const QString &line) { log(line); };
        events.changed = [this] {
            noteLeftBehind();
            publish();
        };
        events.conflicted = [this](const Error &error) { halt(error.message); };
        events.storageFailed = [this](const Error &error) { storageFailed(error); };
        events.storageWorked = [this] { storageWorked(); };
        events.hubAnswered = [this](bool answered) {
            if (!answered)
                return;
            noteContact();
            link.open();
        };
        return events;
    }

    FeedApplier::Events applierEvents()
    {
        return {[this](const ChangedSet &changed, qint64 cursor) {
                    log(QStringLiteral("feed applied up to %1").arg(cursor));
                    storageWorked();
                    pruneNowAndThen();
                    Q_EMIT q->feedApplied(changed);
                },
                [this](const Error &error) {
                    storageFailed(error);
                    link.greetAgain();
                }};
    }

    HubLink::Events linkEvents()
    {
        HubLink::Events events;
        events.mayOpen = [this] { return mayConnect(); };
        events.frame = [this](const HubFrame &frame) { std::visit([this](const auto &body) { take(body); }, frame); };
        events.ended = [this](const Error &error) {
            relay.setHubAnswers(false);
            if (error.code == Error::Code::Denied)
                halt(StopReason::unknownTill());
            else
                publish();
        };
        events.storageFailed = [this](const Error &error) { storageFailed(error); };
        events.storageWorked = [this] { storageWorked(); };
        events.counts = [this] { return relay.counts(); };
        events.logged = [this](const QString &line) { log(line); };
        return events;
    }

    /// Between snapshots nothing else ends what other tills sold.
    void pruneNowAndThen()
    {
        const qint64 now = parts.clock->monotonicMs();
        if (prunedAt && now - *prunedAt < PruneMs)
            return;
        prunedAt = now;
        parts.storage->post([feed = parts.feed, at = parts.clock->nowUtc()] { static_cast<void>(feed->prune(at)); });
    }

    void log(const QString &line)
    {
        qInfo().noquote() << (who.isEnrolled() ? QStringLiteral("till %1: %2").arg(who.till.toString(), line) : line); // a process may hold several
        Q_EMIT q->logged(line);
    }

    // --- the link ---

    bool mayConnect() const { return who.isEnrolled() && !status.offlineByHand && stop.isEmpty(); }

    /// The hub's first word says what it has: what went before it would go twice.
    void beginSending()
    {
        if (mayConnect())
            relay.holdFor(GreetingMs);
        relay.setStopped(!mayConnect());
    }

    void leave()
    {
        link.leave();
        relay.setHubAnswers(false);
    }

    // --- frames ---

    void take(const Welcome &welcome)
    {
        log(QStringLiteral("linked with hub %1 as till %2 of store %3").arg(welcome.hubId.left(8), who.till.toString(), welcome.store.toString()));
        applier.begin(welcome);
        noteContact();
        relay.greeted(welcome.ack, welcome.earlier);
        relay.setHubAnswers(true);
    }

    void take(const Changes &changes)
    {
        noteContact();
        unreadable += changes.unreadable.size();
        for (const UnreadableChange &change : changes.unreadable)
            log(QStringLiteral("change %1 of the feed (%2) cannot be read and is left out: %3 %4 since the start").arg(change.seq).arg(change.sku, change.why).arg(unreadable));
        applier.add(changes);
    }

    void take(const Ack &ack)
    {
        noteContact();
        relay.acknowledge(ack);
    }

    void take(const GapRequest &gap)
    {
        log(QStringLiteral("the hub asks for %1/%2 again").arg(gap.epoch).arg(gap.from));
        relay.rewind(gap.epoch, gap.from);
    }

    void take(const Stop &word)
    {
        // While the hello was on its way a newer entry may have overtaken it by Kafka or straight: asked again, the hub will agree.
        if (word.reason == QLatin1String("ahead") && relay.outbox().lastSeq > link.toldLast()) {
            log(QStringLiteral("the hub was told %1 and has later ones by now: greeting it again").arg(link.toldLast()));
            link.greetAgain();
            return;
        }
        const QString message = StopReason::of(word);
        log(QStringLiteral("the hub says: ") + word.message);
        if (word.epoch > 0 && word.epoch < who.epoch)
            relay.refused(word.epoch, message);
        else
            halt(message);
    }

    void noteContact()
    {
        status.lastContact = parts.clock->nowUtc();
    }

    // --- states ---

    void halt(const QString &message)
    {
        stop = message;
        log(QStringLiteral("stopped: ") + message);
        relay.setStopped(true);
        leave();
        publish();
    }

    /// What is refused of an earlier epoch needs a person, and is not in the stock that is shown any more.
    void noteLeftBehind()
    {
        if (std::exchange(leftBehind, relay.outbox().leftBehind()) == relay.outbox().leftBehind())
            return;
        log(QStringLiteral("%1 entries of earlier epochs stay here").arg(leftBehind));
        ChangedSet changed;
        changed.problems = changed.everything = true;
        Q_EMIT q->feedApplied(changed);
        readFeedAnew();
    }

    /// When what is shown of the range holds edits that were refused: the next hello begins at the feed's beginning.
    void readFeedAnew()
    {
        parts.storage->post([this, feed = parts.feed, own = parts.own, guard = std::weak_ptr<int>(alive)] {
            const auto cursor = feed->cursor();
            if (cursor && cursor->seq == 0)
                own->post([this, guard] {
                    if (!guard.expired() && link.isUp())
                        link.greetAgain();
                });
        });
    }

    void storageFailed(const Error &error)
    {
        log(QStringLiteral("storage: %1 %2").arg(error.message, error.detail));
        trouble = error.message;
        publish();
    }

    void storageWorked()
    {
        if (trouble.isEmpty())
            return;
        trouble.clear();
        publish();
    }

    SyncStatus::State state() const
    {
        if (!who.isEnrolled())
            return SyncStatus::State::NotEnrolled;
        if (!stop.isEmpty() || !trouble.isEmpty())
            return SyncStatus::State::Attention;
        if (!link.isUp() || status.offlineByHand)
            return SyncStatus::State::Offline;
        return relay.outbox().pending() > 0 ? SyncStatus::State::Sending : SyncStatus::State::UpToDate;
    }

    void publish()
    {
        SyncStatus now = status;
        now.state = state();
        now.pending = relay.outbox().pending();
        now.channel = relay.channelName();
        now.counts = relay.counts();
        link.tellCounts();
        now.kafkaConfigured = parts.kafka->isConfigured();
        now.kafkaUp = parts.kafka->isUp();
        now.hubUp = link.isUp();
        now.message = stop.isEmpty() ? trouble : stop;
        now.mustJoin = !stop.isEmpty();
        if (now.state != status.state || !now.since.isValid())
            now.since = parts.clock->nowUtc();
        if (now == status)
            return;
        status = now;
        Q_EMIT q->statusChanged(status);
    }

    void begin(const TillStanding &standing)
    {
        restart.reset(); // a join may have come before it
        who = standing.who;
        storageWorked();
        if (!std::exchange(begun, true))
            status.offlineByHand = status.offlineByHand || standing.offline;
        leftBehind = standing.outbox.leftBehind();
        if (who.isEnrolled() && !standing.publicKey.isEmpty() && standing.publicKey != parts.publicKey)
            stop = StopReason::otherKey();
        else if (standing.leftCopy)
            stop = StopReason::leftCopy();
        else if (who.isEnrolled() && !parts.mustJoin.isEmpty())
            stop = parts.mustJoin;
        relay.setEpoch(standing.outbox);
        beginSending();
        publish();
        link.open();
    }

    void joined(const TillIdentity &now, const QString &token)
    {
        log(QStringLiteral("joined hub %1 as till %2 of “%3”").arg(now.hubId.left(8), now.till.toString(), now.storeName));
        stop.clear();
        parts.mustJoin.clear();
        relay.setStopped(true); // what is on its way belongs to the life before
        leave();
        if (const auto kept = parts.connectTo(now, token); !kept)
            log(kept.error().message);
        ChangedSet changed;
        changed.everything = changed.activity = changed.problems = true; // of another shop, perhaps
        Q_EMIT q->feedApplied(changed);
        Q_EMIT q->enrolled();
        q->start();
    }
};

TillSync::TillSync(Parts parts, QObject *parent) : SyncControl(parent), d(std::make_unique<Private>(std::move(parts), this))
{
}

TillSync::~TillSync() = default;

void TillSync::start()
{
    d->parts.storage->post(
        [this, journal = d->parts.journal, feed = d->parts.feed, settings = d->parts.settings, own = d->parts.own, guard = std::weak_ptr<int>(d->alive)] {
        auto standing = TillStanding::read(*journal, *feed, settings);
        own->post([this, guard, standing = std::move(standing)] {
            if (guard.expired())
                return;
            if (standing) {
                d->begin(*standing);
                return;
            }
            d->storageFailed(standing.error());
            d->restart = d->parts.scheduler->after(d->rereading.next(), [this] { start(); });
        });
    });
}

void TillSync::wake()
{
    d->relay.wake();
}

SyncStatus TillSync::status() const
{
    return d->status;
}

void TillSync::setOffline(bool offline)
{
    if (d->status.offlineByHand == offline)
        return;
    d->status.offlineByHand = offline;
    d->begun = true;
    if (d->parts.settings)
        d->parts.storage->post([settings = d->parts.settings, offline] { static_cast<void>(TillStanding::keepOffline(*settings, offline)); });
    d->log(offline ? QStringLiteral("offline by hand") : QStringLiteral("online again by hand"));
    if (offline) {
        d->relay.setStopped(true);
        d->leave();
        Q_EMIT statusChanged(d->status); // offlineByHand is in it already, publish() would see no difference in it
        d->publish();
        return;
    }
    d->beginSending();
    d->link.hurry();
    d->publish();
    d->link.open();
}

void TillSync::syncNow()
{
    d->link.hurry();
    d->relay.rewindAll();
    d->relay.setStopped(!d->mayConnect());
    d->link.open();
}

void TillSync::setHubIsLost(bool lost)
{
    d->joining.setHubIsLost(lost);
}

void TillSync::enrol(const QUrl &hub, const QString &code, const QString &tillName, std::function<void(Result<void>)> reply)
{
    d->joining.join(
        hub, code, tillName, [this] { return d->who; }, reply);
}

} // namespace mostrador
