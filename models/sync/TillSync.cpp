// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/TillSync.h"

#include "models/domain/CrashPoint.h"
#include "models/sync/FeedApplier.h"
#include "models/sync/JournalRelay.h"
#include <QCoreApplication>
#include <QDebug>

namespace mostrador {

namespace {

const QString OfflineByHand = QStringLiteral("offline_by_hand");
constexpr int GreetingMs = 1500;    ///< that sending waits for the hub's first word, when it begins
constexpr qint64 PruneMs = 6LL * 3600 * 1000;
constexpr int CountsMs = 2000;      ///< between two reports of what went which way
constexpr qint64 SteadyMs = 30'000; ///< a link that lives so long was a good one

struct Standing {
    TillIdentity who;
    OutboxState outbox;
    FeedStore::Cursor cursor;
    QByteArray publicKey; ///< that the epoch began with
    bool offline = false; ///< switched off by a person
    QList<PastLife> lives;
    bool leftCopy = false; ///< the hub has not given the epoch
};

Result<Standing> readStanding(const JournalStore &journal, const FeedStore &feed, const SettingStore *settings)
{
    const auto who = journal.identity();
    if (!who)
        return who.error();
    const auto outbox = journal.outbox();
    if (!outbox)
        return outbox.error();
    const auto cursor = feed.cursor();
    if (!cursor)
        return cursor.error();
    const auto key = journal.publicKey(who->epoch);
    if (!key)
        return key.error();
    const auto offline = settings ? settings->value(OfflineByHand) : Result<QString>(QString());
    if (!offline)
        return offline.error();
    const auto lives = journal.lives();
    if (!lives)
        return lives.error();
    const auto leftCopy = journal.hasLeftCopy();
    if (!leftCopy)
        return leftCopy.error();
    return Standing{*who, *outbox, *cursor, *key, !offline->isEmpty(), *lives, *leftCopy};
}

} // namespace

struct TillSync::Private {
    Parts parts;
    TillSync *q;
    JournalRelay relay;
    FeedApplier applier;
    Backoff backoff;
    SyncStatus status;
    TillIdentity who;
    QList<PastLife> lives;
    bool hubIsLost = false;    ///< as a person says
    bool linked = false;       ///< welcomed
    bool opening = false;
    QString stop;              ///< what a person must know; empty: nothing
    QString trouble;           ///< of the database, until it works again
    qint64 leftBehind = 0;     ///< as was told
    qint64 unreadable = 0;     ///< changes of the feed since the start
    int turn = 0;              ///< of opening the link: an answer to an earlier one is too late
    std::optional<qint64> prunedAt;
    bool begun = false;        ///< what was kept of the switch is known, or it was used since
    qint64 linkedAt = 0;
    bool hubTakesCounts = false;
    DeliveryCounts told; ///< to this hub
    std::unique_ptr<Scheduler::Handle> telling;
    qint64 toldLast = 0;       ///< newest entry as the last hello said
    std::unique_ptr<Scheduler::Handle> reconnect;
    QString instance;          ///< of this start of the program
    std::shared_ptr<int> alive = std::make_shared<int>();

    Private(Parts given, TillSync *sync)
        : parts(std::move(given)), q(sync),
          relay({*parts.journal, *parts.storage, *parts.own, *parts.scheduler, *parts.clock, *parts.random, *parts.signer, *parts.kafka, *parts.direct,
                 parts.confirmWithinMs}, relayEvents()),
          applier(*parts.feed, *parts.storage, *parts.own, applierEvents()), backoff(*parts.random, 250, 30'000)
    {
        status.offlineByHand = parts.startsOffline;
        instance = QString::fromLatin1(parts.random->bytes(8).toHex());
        parts.link->setEvents({[this](const HubFrame &frame) { std::visit([this](const auto &body) { take(body); }, frame); },
                               [this](const Error &error) { closed(error); }});
    }

    ~Private() { parts.link->setEvents({}); }

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
        events.confirmed = [this](qint64 hw) { Q_EMIT q->confirmed(hw); };
        events.hubAnswered = [this](bool answered) {
            if (answered)
                status.lastContact = parts.clock->nowUtc();
            if (answered && !linked)
                openLink();
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
                    parts.link->close();
                }};
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

    /// Reads where things stand and says hello with it.
    void openLink()
    {
        if (!mayConnect() || linked || opening)
            return;
        opening = true;
        reconnect.reset();
        parts.storage->post([this, journal = parts.journal, feed = parts.feed, settings = parts.settings, own = parts.own, now = ++turn, guard = std::weak_ptr<int>(alive)] {
            auto standing = readStanding(*journal, *feed, settings);
            own->post([this, guard, now, standing = std::move(standing)] {
                if (!guard.expired() && now == turn)
                    sayHello(standing);
            });
        });
    }

    void sayHello(const Result<Standing> &standing)
    {
        if (!standing) {
            opening = false;
            storageFailed(standing.error());
            reconnect = parts.scheduler->after(backoff.next(), [this] { openLink(); });
            return;
        }
        storageWorked();
        if (!mayConnect()) {
            opening = false;
            return;
        }
        Hello hello;
        hello.till = standing->who.till;
        hello.epoch = standing->who.epoch;
        hello.lastSeq = toldLast = standing->outbox.lastSeq;
        hello.headHash = standing->outbox.headHash;
        hello.hubId = standing->cursor.hubId;
        hello.resumeFrom = standing->cursor.seq;
        hello.instance = instance;
        parts.link->open(hello);
    }

    void closed(const Error &error)
    {
        opening = false;
        const bool was = std::exchange(linked, false);
        relay.setHubAnswers(false);
        if (error.code == Error::Code::Denied) {
            halt(QCoreApplication::translate("Sync", "The hub does not know this till any more. Nothing was deleted, selling goes on; sending has stopped. "
                                                     "Join the hub again with a new code."));
            return;
        }
        // A link that is lost as soon as it is there (a full disk, two copies of one till) is no success.
        if (was && parts.clock->monotonicMs() - linkedAt >= SteadyMs)
            backoff.reset();
        if (mayConnect()) {
            const int wait = backoff.next();
            log(QStringLiteral("%1: %2 Trying again in %3 ms.").arg(was ? QStringLiteral("link to the hub lost") : QStringLiteral("hub not reached"), error.message).arg(wait));
            reconnect = parts.scheduler->after(wait, [this] { openLink(); });
        }
        publish();
    }

    /// Whoever answers where the hub was is the one in its place.
    QList<PastLife> livesFor(const QUrl &hub) const
    {
        const bool isThere = hub.host() == who.hubUrl.host() && hub.port() == who.hubUrl.port();
        QSet<QString> names{who.hubId}; // as it was called at the join, and since a restore of it
        for (const PastLife &life : lives)
            if (life.epoch == who.epoch)
                names.insert(life.hubId);
        QList<PastLife> all = lives;
        for (PastLife &life : all)
            life.hubIsLost = hubIsLost || (isThere && names.contains(life.hubId));
        return all;
    }

    /// Ends the link, whatever it was at, without coming back by itself.
    void leave()
    {
        ++turn;
        parts.link->close();
        linked = false;
        opening = false;
        relay.setHubAnswers(false);
        reconnect.reset();
    }

    // --- frames ---

    void take(const Welcome &welcome)
    {
        opening = false;
        linked = true;
        linkedAt = parts.clock->monotonicMs();
        hubTakesCounts = welcome.takesCounts;
        told.clear();
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

    /// The hub's reason in this till's language; its own words for one that is newer than this program.
    static QString wordsOf(const Stop &word)
    {
        static const std::pair<const char *, const char *> known[] = {
            {"ahead", QT_TRANSLATE_NOOP("Sync", "This till was restored from an older copy: the hub has later entries of it. Nothing was deleted, selling goes on; sending has stopped. "
                                                "Join the hub again with a new code.")},
            {"fork", QT_TRANSLATE_NOOP("Sync", "The hub has other entries of this till than this disk: two tills have written with one identity. Nothing was deleted, selling goes on; "
                                               "sending has stopped. Join the hub again with a new code.")},
            {"clone", QT_TRANSLATE_NOOP("Sync", "Two tills are using one identity: a data folder was copied and both are open. Nothing was deleted, selling goes on; sending has stopped. "
                                                "Close the copy, then join the hub again with a new code.")},
            {"epoch", QT_TRANSLATE_NOOP("Sync", "This till joined the hub again since, with another copy of its data. Nothing was deleted, selling goes on; sending has stopped. If this is "
                                                "the copy, close it; else join the hub again with a new code.")},
            {"quarantined", QT_TRANSLATE_NOOP("Sync", "The hub stopped taking entries of this till. Nothing was deleted, selling goes on; sending has stopped. Join the hub again with a new code.")},
        };
        for (const auto &[reason, words] : known)
            if (word.reason == QLatin1String(reason))
                return QCoreApplication::translate("Sync", words);
        return word.message.isEmpty() ? word.reason : word.message;
    }

    void take(const Stop &word)
    {
        // While the hello was on its way a newer entry may have overtaken it by Kafka or straight: asked again, the hub will agree.
        if (word.reason == QLatin1String("ahead") && relay.outbox().lastSeq > toldLast) {
            log(QStringLiteral("the hub was told %1 and has later ones by now: greeting it again").arg(toldLast));
            parts.link->close();
            return;
        }
        const QString message = wordsOf(word);
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

    void tellCounts()
    {
        if (!linked || !hubTakesCounts || telling || told == relay.counts())
            return;
        telling = parts.scheduler->after(CountsMs, [this] {
            telling.reset();
            if (linked && hubTakesCounts)
                parts.link->report(told = relay.counts());
        });
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
                    if (!guard.expired() && linked)
                        parts.link->close();
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
        if (!linked || status.offlineByHand)
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
        tellCounts();
        now.kafkaConfigured = parts.kafka->isConfigured();
        now.kafkaUp = parts.kafka->isUp();
        now.hubUp = linked;
        now.message = stop.isEmpty() ? trouble : stop;
        now.mustJoin = !stop.isEmpty();
        if (now.state != status.state || !now.since.isValid())
            now.since = parts.clock->nowUtc();
        if (now == status)
            return;
        status = now;
        Q_EMIT q->statusChanged(status);
    }

    void begin(const Standing &standing)
    {
        who = standing.who;
        lives = standing.lives;
        storageWorked();
        if (!std::exchange(begun, true))
            status.offlineByHand = status.offlineByHand || standing.offline;
        leftBehind = standing.outbox.leftBehind();
        if (who.isEnrolled() && !standing.publicKey.isEmpty() && standing.publicKey != parts.publicKey)
            stop = QCoreApplication::translate("Sync", "The key of this till (till.key) is not the one that it joined the hub with: the file was lost or replaced. Nothing was deleted, "
                                                       "selling goes on; sending has stopped. Put the file back and start again, or join the hub again with a new code.");
        else if (standing.leftCopy)
            stop =
                QCoreApplication::translate("Sync",
                                            "This till was put back to a copy of its data. Nothing was deleted, selling goes on with later numbers; sending has stopped. "
                                            "Join the hub again with a new code.");
        else if (who.isEnrolled() && !parts.mustJoin.isEmpty())
            stop = parts.mustJoin;
        relay.setEpoch(standing.outbox);
        beginSending();
        publish();
        openLink();
    }
};

TillSync::TillSync(Parts parts, QObject *parent) : SyncControl(parent), d(std::make_unique<Private>(std::move(parts), this))
{
}

TillSync::~TillSync() = default;

void TillSync::start()
{
    d->parts.storage->post([this, journal = d->parts.journal, feed = d->parts.feed, settings = d->parts.settings, own = d->parts.own, guard = std::weak_ptr<int>(d->alive)] {
        auto standing = readStanding(*journal, *feed, settings);
        own->post([this, guard, standing = std::move(standing)] {
            if (guard.expired())
                return;
            if (standing) {
                d->begin(*standing);
                return;
            }
            d->storageFailed(standing.error());
            d->reconnect = d->parts.scheduler->after(d->backoff.next(), [this] { start(); });
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
        d->parts.storage->post([settings = d->parts.settings, offline] { static_cast<void>(settings->keep(OfflineByHand, offline ? QStringLiteral("yes") : QString())); });
    d->log(offline ? QStringLiteral("offline by hand") : QStringLiteral("online again by hand"));
    if (offline) {
        d->relay.setStopped(true);
        d->leave();
        Q_EMIT statusChanged(d->status); // offlineByHand is in it already, publish() would see no difference in it
        d->publish();
        return;
    }
    d->beginSending();
    d->backoff.reset();
    d->publish();
    d->openLink();
}

void TillSync::syncNow()
{
    d->backoff.reset();
    d->relay.rewindAll();
    d->relay.setStopped(!d->mayConnect());
    d->openLink();
}

void TillSync::setHubIsLost(bool lost)
{
    d->hubIsLost = lost;
}

/// Whose a life is says the hub that confirmed it last: that may have been since the link began.
void TillSync::enrol(const QUrl &hub, const QString &code, const QString &tillName, std::function<void(Result<void>)> reply)
{
    d->parts.storage->post([this, hub, code, tillName, reply, journal = d->parts.journal, own = d->parts.own, guard = std::weak_ptr<int>(d->alive)] {
        own->post([this, hub, code, tillName, reply, guard, lives = journal->lives()] {
            if (guard.expired())
                return;
            if (!lives)
                return reply(lives.error());
            d->lives = *lives;
            join(hub, code, tillName, reply);
        });
    });
}

void TillSync::join(const QUrl &hub, const QString &code, const QString &tillName, const std::function<void(Result<void>)> &reply)
{
    const bool restored = d->who.isEnrolled();
    const QByteArray proof = d->parts.signer->sign(enrolProofText(code, d->parts.publicKey));
    d->parts.enrolAt(hub, {code, d->parts.publicKey, tillName, restored, d->who.till, d->who.epoch, proof, d->livesFor(hub)},
                     [this, hub, reply, guard = std::weak_ptr<int>(d->alive)](const Result<EnrolAnswer> &answer) {
        if (guard.expired())
            return;
        if (!answer) {
            reply(answer.error());
            return;
        }
        TillIdentity who;
        who.till = answer->till;
        who.store = answer->store;
        who.storeName = answer->storeName;
        who.tillName = answer->tillName;
        who.epoch = answer->epoch;
        who.currency = Currency::fromCode(answer->currency).value_or(Currency());
        who.hubId = answer->hubId;
        who.hubPublicKey = answer->hubPublicKey;
        who.hubUrl = hub;
        who.kafkaBootstrap = answer->kafkaBootstrap;
        crashPoint("enrol_till_answered");
        if (const auto kept = d->parts.stageToken ? d->parts.stageToken(who, answer->token) : Result<void>(); !kept) {
            reply(kept.error());
            return;
        }
        crashPoint("enrol_till_token_kept");
        d->parts.storage->post([this, who, reply, last = answer->lastNumber, token = answer->token, journal = d->parts.journal, own = d->parts.own,
                                key = d->parts.publicKey, told = d->parts.afterCommit, guard] {
            auto done = journal->enrol(who, key, last);
            if (done && told)
                told(journal->lastId(), journal->lastHash());
            own->post([this, guard, reply, done = std::move(done), who, token] {
                if (guard.expired())
                    return;
                if (done) {
                    d->log(QStringLiteral("joined hub %1 as till %2 of “%3”").arg(who.hubId.left(8), who.till.toString(), who.storeName));
                    d->stop.clear();
                    d->parts.mustJoin.clear();
                    d->relay.setStopped(true); // what is on its way belongs to the life before
                    d->leave();
                    if (const auto kept = d->parts.connectTo(who, token); !kept)
                        d->log(kept.error().message);
                    ChangedSet changed;
                    changed.everything = changed.activity = changed.problems = true; // of another shop, perhaps
                    Q_EMIT feedApplied(changed);
                    Q_EMIT enrolled();
                    start();
                }
                reply(done);
            });
        });
    });
}

} // namespace mostrador
