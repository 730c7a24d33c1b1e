// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/feed/FeedHub.h"

#include <QDebug>
#include <algorithm>
#include <optional>
#include <vector>

namespace mostrador {

namespace {

constexpr int PageItems = 500;
constexpr qint64 QueueBytes = 512 * 1024; ///< the next page waits until a peer has taken this much
constexpr int CoalesceMs = 5;             ///< changes of one product within it go out as one
constexpr int GoingAway = 1001;
constexpr int PolicyViolation = 1008;
constexpr int InternalError = 1011;
constexpr int TryAgainLater = 1013;

/// What does not fit between the till's book and the hub's; nothing when all is well.
std::optional<Stop> mismatch(const Hello &hello, const TillEntry &till)
{
    const auto stop = [](const char *reason, const QString &message) { return Stop{QLatin1String(reason), message}; };
    if (hello.epoch != till.epoch)
        return stop("epoch", QStringLiteral("This till was enrolled again since (epoch %1 here, %2 at the hub). Nothing was deleted. If this is a restored copy, join the hub "
                                            "again with a new code; else close the copy.").arg(hello.epoch).arg(till.epoch));
    if (!till.stopped.isEmpty())
        return stop("quarantined", QStringLiteral("The hub stopped taking entries of this till: %1. Nothing was deleted; join the hub again with a new code.").arg(till.stopped));
    if (till.hw > hello.lastSeq)
        return stop("ahead", QStringLiteral("The hub has entries of this till up to %1, the till itself only up to %2: it was restored from an older copy. Nothing was deleted. "
                                            "Join the hub again with a new code.").arg(till.hw).arg(hello.lastSeq));
    if (till.hw == hello.lastSeq && till.hw > 0 && till.headHash != hello.headHash)
        return stop("fork", QStringLiteral("Entry %1 of this till is another one at the hub: two tills have written with one identity. Nothing was deleted. "
                                           "Join the hub again with a new code.").arg(till.hw));
    return std::nullopt;
}

} // namespace

/// One till's stream.
struct Stream {
    TillEntry till;
    FeedOutlet *peer = nullptr;
    bool greeted = false;
    qint64 cursor = 0;
    bool upToDate = false;
    bool endsSnapshot = false;      ///< a page must be sent even if nothing is in it, so that the till knows it has everything
    QMap<int, Ack> acks;            ///< by epoch, of which a till has no two under whatever number; they go out after the changes that they speak of
};

/// The programs that greeted as one till in one epoch. One that was started again never comes back as the one it was.
struct Instances {
    int epoch = 0;
    QStringList known; ///< the last is the one that greeted last
    qint64 lastSeq = 0; ///< the most entries that one of them had

    /// What is on a till's disk stays there: one that has fewer than it had is another disk, or an older state of it.
    bool wentBack(const Hello &hello) const { return hello.epoch == epoch && hello.lastSeq < lastSeq && !known.isEmpty() && known.last() != hello.instance; }

    void had(const Hello &hello) { lastSeq = qMax(hello.epoch == epoch ? lastSeq : 0, hello.lastSeq); }

    bool takeTurns(int number, const QString &instance)
    {
        if (std::exchange(epoch, number) != number)
            known.clear();
        if (instance.isEmpty() || (!known.isEmpty() && known.last() == instance))
            return false;
        const bool isBack = known.contains(instance);
        known.append(instance);
        while (known.size() > 16)
            known.removeFirst();
        return isBack;
    }
};

struct FeedHub::Private {
    FeedHub *q;
    HubReader &reader;
    const Clock &clock;
    Scheduler &scheduler;
    QHash<TillId, Stream> streams;
    QHash<StoreId, QSet<TillId>> ofStore = {};           ///< whose streams are there
    QSet<TillId> due = {};                               ///< something of its store has changed, or it is owed an acknowledgement
    QHash<FeedOutlet *, TillId> owners = {};             ///< whose each of the peers is
    std::vector<std::unique_ptr<FeedOutlet>> peers = {}; ///< those too that were closed and still say goodbye
    QHash<QPair<int, int>, qint64> askedAgain = {};      ///< by till and epoch: how far the hub was when it asked for another hello
    std::unique_ptr<Scheduler::Handle> flush = {};
    qint64 frames = 0;
    QHash<TillId, Instances> instances = {};

    void send(Stream &stream, const HubFrame &frame)
    {
        ++frames;
        stream.peer->send(encode(frame));
    }

    Stream *streamOf(FeedOutlet *peer)
    {
        const auto stream = streams.find(owners.value(peer));
        return stream != streams.end() && stream->peer == peer ? &*stream : nullptr; // a newer one may have taken its place
    }

    void add(const Stream &stream)
    {
        streams.insert(stream.till.till, stream);
        ofStore[stream.till.store].insert(stream.till.till);
    }

    void remove(TillId till)
    {
        const Stream stream = streams.take(till);
        QSet<TillId> &tills = ofStore[stream.till.store];
        tills.remove(till);
        if (tills.isEmpty())
            ofStore.remove(stream.till.store);
    }

    void drop(FeedOutlet *peer)
    {
        if (const Stream *stream = streamOf(peer))
            remove(stream->till.till);
        owners.remove(peer);
        std::erase_if(peers, [peer](const std::unique_ptr<FeedOutlet> &one) { return one.get() == peer; });
    }

    void refuse(Stream &stream, const Stop &stop)
    {
        qWarning().noquote() << QStringLiteral("till %1 stopped (%2): %3").arg(stream.till.till.toString(), stop.reason, stop.message);
        send(stream, stop);
        stream.peer->close(PolicyViolation, stop.reason);
    }

    /// An earlier life's lane says nothing against the till as it is now.
    void stopLane(Stream &stream, int epoch, Stop stop)
    {
        if (epoch == stream.till.epoch)
            return refuse(stream, stop);
        stop.epoch = epoch;
        if (stream.greeted)
            send(stream, stop);
    }

    /// What a till sends over the other ways after it read where it stands may be here before that hello is. Whether it is behind tells the
    /// next one, which it reads after this word.
    bool isOvertaken(const Hello &hello, const TillEntry &till)
    {
        const QPair<int, int> life{hello.till.value, hello.epoch};
        if (hello.epoch != till.epoch || till.hw <= hello.lastSeq) {
            askedAgain.remove(life);
            return false;
        }
        if (hello.lastSeq < askedAgain.value(life, 0))
            return false;
        askedAgain.insert(life, till.hw);
        return true;
    }

    void greet(FeedOutlet *peer, const Hello &hello)
    {
        Stream *stream = streamOf(peer);
        if (!stream || stream->greeted)
            return;
        if (hello.till != stream->till.till) {
            peer->close(PolicyViolation, QStringLiteral("the token is another till's"));
            return;
        }
        const auto known = reader.greeting(hello.till, hello.epoch, clock.nowUtc()); // what was known at the handshake may be older than the last commit
        if (!known) {
            qWarning().noquote() << QStringLiteral("till %1 cannot be greeted: %2 %3").arg(hello.till.toString(), known.error().message, known.error().detail);
            peer->close(InternalError, QStringLiteral("the hub cannot read its books"));
            return;
        }
        ofStore[stream->till.store].remove(hello.till);
        stream->till = known->till;
        ofStore[stream->till.store].insert(hello.till);
        if (isOvertaken(hello, known->till)) {
            peer->close(TryAgainLater, QStringLiteral("say hello again"));
            return;
        }
        Q_EMIT q->greeted(hello.till, hello.epoch, hello.lastSeq);
        if (const auto stop = mismatch(hello, known->till)) {
            refuse(*stream, *stop);
            return;
        }
        if (const Instances &before = instances[hello.till]; before.wentBack(hello)) {
            Q_EMIT q->cloned(hello.till, hello.epoch,
                             QStringLiteral("it had %1 entries and came back with %2: its disk was put back or copied").arg(before.lastSeq).arg(hello.lastSeq));
            refuse(*stream,
                   Stop{QStringLiteral("ahead"),
                        QStringLiteral("This till had entries up to %1 when it was linked before, now only up to %2: it was restored from an older copy. "
                                       "Nothing was deleted. Join the hub again with a new code.")
                            .arg(before.lastSeq)
                            .arg(hello.lastSeq)});
            return;
        }
        instances[hello.till].had(hello);
        if (instances[hello.till].takeTurns(hello.epoch, hello.instance)) {
            const QString why = QStringLiteral("two programs take turns with its identity");
            Q_EMIT q->cloned(hello.till, hello.epoch, why);
            refuse(*stream, Stop{QStringLiteral("clone"), QStringLiteral("Two tills are using this identity: a data folder was copied and both are open. Nothing was deleted, selling goes "
                                                                         "on; sending has stopped here. Close the copy, then join the hub again with a new code.")});
            return;
        }
        welcome(*stream, hello, known->feedHead, known->ack.value_or(Ack{}), known->earlier);
    }

    void welcome(Stream &stream, const Hello &hello, qint64 head, const Ack &ack, const QList<EarlierLane> &earlier)
    {
        const bool snapshot = hello.resumeFrom <= 0 || hello.hubId != ack.hubId || hello.resumeFrom > head;
        stream.cursor = snapshot ? 0 : hello.resumeFrom;
        stream.endsSnapshot = snapshot;
        stream.greeted = true;
        send(stream, Welcome{ack.hubId, stream.till.store, stream.till.storeName, snapshot, head, ack, earlier, true});
        qInfo().noquote() << QStringLiteral("till %1 of “%2” linked: has %3, applied %4, %5").arg(stream.till.till.toString(), stream.till.storeName).arg(hello.lastSeq).arg(ack.hw)
                                 .arg(snapshot ? QStringLiteral("takes a snapshot") : QStringLiteral("resumes from %1").arg(stream.cursor));
        pump(stream);
    }

    void pump(Stream &stream)
    {
        while (stream.greeted && !stream.upToDate && stream.peer->queuedBytes() < QueueBytes) {
            auto page = reader.feed().changesFor(stream.till, stream.cursor, PageItems);
            if (!page)
                return unreadable(stream, page.error());
            handOut(stream, *page, nullptr);
        }
        if (!stream.upToDate)
            return;
        for (const Ack &ack : std::exchange(stream.acks, {}))
            send(stream, ack);
    }

    void unreadable(Stream &stream, const Error &error)
    {
        qWarning().noquote() << QStringLiteral("feed of till %1: %2 %3").arg(stream.till.till.toString(), error.message, error.detail);
        stream.peer->close(InternalError, QStringLiteral("the hub cannot read its feed"));
    }

    void handOut(Stream &stream, FeedPage &page, const SharedChanges *shared)
    {
        const bool moved = page.changes.cursor != stream.cursor;
        stream.cursor = page.changes.cursor;
        stream.upToDate = page.changes.complete = page.all;
        const bool ends = page.all && std::exchange(stream.endsSnapshot, false);
        if (page.changes.items.isEmpty() && !ends && !(page.all && moved))
            return;
        if (!shared || !shared->fits(page.changes))
            return send(stream, page.changes);
        ++frames;
        stream.peer->send(shared->frame(page.changes));
    }

    /// Tills of one store that stand at one place get the same page, read and written out once.
    void pumpTogether(const QList<TillId> &tills)
    {
        QList<TillEntry> readers;
        for (const TillId till : tills)
            readers.append(streams.value(till).till);
        auto pages = reader.feed().changesFor(readers, streams.value(tills.first()).cursor, PageItems);
        const SharedChanges shared(pages ? pages->first().changes : Changes{});
        for (qsizetype at = 0; at < tills.size(); ++at) {
            const auto stream = streams.find(tills.at(at)); // one that fails takes itself out of the list
            if (stream == streams.end())
                continue;
            pages ? handOut(*stream, (*pages)[at], &shared) : unreadable(*stream, pages.error());
        }
    }

    void flushAll()
    {
        flush.reset();
        QMap<QPair<int, qint64>, QList<TillId>> together; // by store and place in the feed
        const QSet<TillId> now = std::exchange(due, {});
        for (const TillId till : now) {
            const auto stream = streams.find(till);
            if (stream == streams.end())
                continue;
            stream->upToDate = false;
            if (stream->greeted && stream->peer->queuedBytes() < QueueBytes)
                together[{stream->till.store.value, stream->cursor}].append(till);
        }
        for (const QList<TillId> &tills : std::as_const(together))
            if (tills.size() > 1)
                pumpTogether(tills);
        for (const TillId till : now)
            if (const auto stream = streams.find(till); stream != streams.end())
                pump(*stream);
    }

    void markDue(const ApplyReport &report)
    {
        if (report.stores.contains(StoreId{})) { // of all
            const QList<TillId> all = streams.keys();
            due += QSet<TillId>(all.cbegin(), all.cend());
        }
        for (const StoreId store : report.stores)
            due += ofStore.value(store);
        for (const Ack &ack : report.acks)
            if (const auto stream = streams.find(report.ownerOf(ack.till, ack.epoch)); stream != streams.end()) {
                stream->acks.insert(ack.epoch, ack);
                due.insert(stream.key());
            }
    }
};

FeedHub::FeedHub(HubReader &reader, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(Private{this, reader, clock, scheduler, {}}))
{
}

FeedHub::~FeedHub() = default;

void FeedHub::take(std::unique_ptr<FeedOutlet> outlet, const TillEntry &till)
{
    FeedOutlet *peer = outlet.get();
    d->peers.push_back(std::move(outlet));
    peer->setEvents({[this, peer](const Hello &hello) { d->greet(peer, hello); },
                     [this, peer] {
        if (Stream *stream = d->streamOf(peer))
            d->pump(*stream);
                     },
                     [this, peer] { d->drop(peer); },
                     [this, peer](const DeliveryCounts &counts) {
        if (const Stream *stream = d->streamOf(peer))
            Q_EMIT counted(stream->till.till, counts);
    }});
    if (const auto older = d->streams.constFind(till.till); older != d->streams.constEnd()) {
        FeedOutlet *previous = older->peer;
        d->remove(till.till);
        previous->close(PolicyViolation, QStringLiteral("a newer stream of this till has come"));
    }
    Stream stream;
    stream.till = till;
    stream.peer = peer;
    d->add(stream);
    d->owners.insert(peer, till.till);
}

void FeedHub::committed(const ApplyReport &report)
{
    d->markDue(report);
    for (const auto &[till, gap] : report.gaps)
        if (const auto stream = d->streams.find(till); stream != d->streams.end() && stream->greeted)
            d->send(*stream, gap);
    for (const ApplyReport::LaneStop &stopped : report.stops)
        if (const auto stream = d->streams.find(report.ownerOf(stopped.till, stopped.epoch)); stream != d->streams.end())
            d->stopLane(*stream, stopped.epoch, stopped.stop);
    if (!d->flush)
        d->flush = d->scheduler.after(CoalesceMs, [this] { d->flushAll(); });
}

void FeedHub::end(TillId till, const QString &why)
{
    if (const auto stream = d->streams.constFind(till); stream != d->streams.constEnd())
        stream->peer->close(PolicyViolation, why);
}

int FeedHub::peers() const
{
    return int(d->streams.size());
}

QList<TillId> FeedHub::linked() const
{
    QList<TillId> tills;
    for (auto stream = d->streams.cbegin(); stream != d->streams.cend(); ++stream)
        if (stream->greeted)
            tills.append(stream.key());
    return tills;
}

qint64 FeedHub::framesSent() const
{
    return d->frames;
}

void FeedHub::closeAll()
{
    const QHash<TillId, Stream> streams = std::exchange(d->streams, {});
    d->ofStore.clear();
    for (const Stream &stream : streams)
        stream.peer->close(GoingAway, QStringLiteral("the hub is closing"));
}

} // namespace mostrador
