// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Sql.h"
#include "models/sync/Channel.h"
#include "models/wire/Payloads.h"
#include "tests/support/ManualScheduler.h"
#include "tests/support/TillFixture.h"
#include <QMap>
#include <vector>

namespace mostrador {

class PlainSigner final : public Signer {
public:
    QString keyId() const override { return QStringLiteral("test"); }
    QByteArray sign(const QByteArray &hash) const override { return hash + hash; }
};

/// Things that happen later, in virtual time.
class Later {
public:
    explicit Later(Scheduler &scheduler) : m_scheduler(scheduler) {}
    void in(int milliseconds, std::function<void()> what)
    {
        const auto number = m_next++;
        m_handles[number] = m_scheduler.after(milliseconds, [this, number, what = std::move(what)] {
            const auto handle = m_handles.extract(number);
            what();
        });
    }

private:
    Scheduler &m_scheduler;
    std::map<quint64, std::unique_ptr<Scheduler::Handle>> m_handles;
    quint64 m_next = 0;
};

/// A hub that applies each entry once and in order, per epoch; what it has can be looked at.
class ModelHub {
public:
    QString id = QStringLiteral("hub-1");
    QMap<int, QList<JournalEntry>> lanes;
    qint64 commitNo = 0;
    int duplicates = 0;
    int forks = 0;
    int refusedEpoch = 0;                                ///< nothing of it is ever applied
    QList<FeedChange> feed;                              ///< changes with their numbers, ascending
    std::function<void(const Ack &)> committed;          ///< to the till's stream
    std::function<void(const GapRequest &)> missing;

    qint64 hw(int epoch) const { return lanes.value(epoch).size(); }
    QByteArray head(int epoch) const { return hw(epoch) > 0 ? lanes[epoch].last().hash : zeroHash(); }
    qint64 feedHead() const { return feed.isEmpty() ? 0 : feed.last().seq; }
    TillId tillIn(int epoch) const { return hw(epoch) > 0 ? lanes[epoch].first().id.till : TillId{1}; }
    Ack ack(int epoch) const { return {tillIn(epoch), epoch, hw(epoch), head(epoch), id, commitNo, {}}; }

    void take(const QList<SignedEntry> &entries)
    {
        const qint64 before = total();
        std::optional<GapRequest> gap;
        for (const SignedEntry &entry : entries)
            if (!takeOne(entry.entry) && !gap)
                gap = GapRequest{entry.entry.id.epoch, hw(entry.entry.id.epoch) + 1, entry.entry.id.seq - 1};
        if (total() > before)
            ++commitNo;
        if (committed && !entries.isEmpty())
            committed(ack(entries.last().entry.id.epoch));
        if (gap && missing)
            missing(*gap);
    }
    /// As a backup that was taken earlier.
    void goBackTo(int epoch, qint64 seq)
    {
        while (hw(epoch) > seq)
            lanes[epoch].removeLast();
        commitNo = std::max<qint64>(0, commitNo - 5);
    }

private:
    qint64 total() const
    {
        qint64 sum = 0;
        for (const auto &lane : lanes)
            sum += lane.size();
        return sum;
    }
    bool takeOne(const JournalEntry &entry)
    {
        if (entry.id.epoch == refusedEpoch)
            return true;
        QList<JournalEntry> &lane = lanes[entry.id.epoch];
        if (entry.id.seq <= lane.size()) {
            lane[entry.id.seq - 1].hash == entry.hash ? ++duplicates : ++forks;
            return true;
        }
        if (entry.id.seq != lane.size() + 1)
            return false;
        if (!lane.isEmpty() && lane.last().hash != entry.prevHash)
            ++forks;
        lane.append(entry);
        return true;
    }
};

/// A way that does what the test says with each batch.
class FakeChannel final : public Channel {
public:
    enum class Fate { Deliver, DeliverTwice, Lose, LoseTheAnswer, Fail, FailAfterDelivery };
    FakeChannel(QString name, ModelHub &hub, Scheduler &scheduler) : m_name(std::move(name)), m_hub(hub), m_later(scheduler) {}

    bool configured = true;
    bool up = true;
    bool hubReads = true;                         ///< of the broker: what it took reaches the hub
    bool takesAlong = false;                      ///< what fails takes along what was handed over after it, as both real ways do
    int capacity = 256;
    std::function<Fate()> fate = [] { return Fate::Deliver; };
    std::function<int()> delay = [] { return 5; };
    QList<QPair<qint64, qint64>> sent;            ///< first and last of each batch

    QString name() const override { return m_name; }
    bool isConfigured() const override { return configured; }
    bool isUp() const override { return up; }
    int room() const override { return capacity - m_inFlight; }
    void setEvents(Events events) override { m_events = std::move(events); }
    void reset() override
    {
        ++m_life;
        m_inFlight = 0;
    }
    void setUp(bool now)
    {
        up = now;
        if (m_events.upChanged)
            m_events.upChanged(now);
    }
    void send(const QList<SignedEntry> &entries) override
    {
        sent.append({entries.first().entry.id.seq, entries.last().entry.id.seq});
        m_inFlight += int(entries.size());
        m_later.in(delay(), [this, entries, life = m_life, fate = up ? fate() : Fate::Fail] { arrive(entries, life, fate); });
    }

private:
    bool isDirect() const { return m_name == QLatin1String("direct"); }

    void arrive(const QList<SignedEntry> &entries, int life, Fate fate)
    {
        const bool isGone = takesAlong && life != m_life;
        const bool reaches = fate != Fate::Fail && fate != Fate::Lose && hubReads && !isGone;
        if (reaches)
            m_hub.take(entries);
        if (fate == Fate::DeliverTwice)
            m_later.in(delay(), [this, entries] { m_hub.take(entries); });
        const Ack ack = m_hub.ack(entries.last().entry.id.epoch);
        m_later.in(delay(), [this, entries, life, fate, ack] {
            if (life == m_life)
                answer(entries, fate, ack);
        });
    }

    /// What is lost without a word comes back as a time-out: a channel always says something in the end.
    void answer(const QList<SignedEntry> &entries, Fate fate, const Ack &ack)
    {
        m_inFlight -= int(entries.size());
        const EntryId first = entries.first().entry.id;
        const EntryId last = entries.last().entry.id;
        const bool silent = fate == Fate::Lose || fate == Fate::LoseTheAnswer;
        if (fate == Fate::Fail || fate == Fate::FailAfterDelivery || (silent && isDirect())) {
            if (takesAlong)
                reset();
            m_events.failed(first, {Error::Code::Unreachable, QStringLiteral("no."), {}});
        } else if (!isDirect()) {
            m_events.accepted(last); // a delivery report is only a hint
        } else {
            m_events.acknowledged(ack);
            ack.hw >= last.seq ? m_events.accepted(last)
                               : m_events.failed({first.till, first.epoch, std::max(first.seq, ack.hw + 1)}, {Error::Code::Conflict, QStringLiteral("not applied."), {}});
        }
    }

    QString m_name;
    ModelHub &m_hub;
    Later m_later;
    Events m_events;
    int m_inFlight = 0;
    int m_life = 0;
};

/// The stream from the hub. While `reachable` is false nothing opens.
class FakeLink final : public FeedLink {
public:
    FakeLink(ModelHub &hub, Scheduler &scheduler) : m_hub(hub), m_later(scheduler)
    {
        m_hub.committed = [this](const Ack &ack) { push(ack); };
        m_hub.missing = [this](const GapRequest &gap) { push(gap); };
    }
    bool reachable = true;
    bool denied = false;
    bool losesAcks = false;
    int pageItems = 3;
    std::function<int()> delay = [] { return 5; };
    QList<Hello> hellos;

    bool isLinked() const { return m_greeted; }
    void setEvents(Events events) override { m_events = std::move(events); }
    void open(const Hello &hello) override
    {
        end({Error::Code::Unreachable, QStringLiteral("opened anew."), {}});
        m_open = true;
        hellos.append(hello);
        after([this, hello] { reachable && !denied ? greet(hello) : end({denied ? Error::Code::Denied : Error::Code::Unreachable, QStringLiteral("refused."), {}}); });
    }
    void close() override { end({Error::Code::Unreachable, QStringLiteral("closed."), {}}); }
    void drop() { end({Error::Code::Unreachable, QStringLiteral("cable pulled."), {}}); }
    void push(const HubFrame &frame)
    {
        if (m_greeted && !(losesAcks && std::holds_alternative<Ack>(frame)))
            after([this, frame] { m_events.frame(frame); });
    }

private:
    void after(std::function<void()> what)
    {
        m_later.in(delay(), [this, what = std::move(what), life = m_life] {
            if (life == m_life && m_open)
                what();
        });
    }

    void greet(const Hello &hello)
    {
        const qint64 hw = m_hub.hw(hello.epoch);
        if (hw > hello.lastSeq) {
            m_events.frame(Stop{QStringLiteral("ahead"), QStringLiteral("restored from an older copy")});
            return;
        }
        if (hw == hello.lastSeq && hw > 0 && m_hub.head(hello.epoch) != hello.headHash) {
            m_events.frame(Stop{QStringLiteral("fork"), QStringLiteral("two tills")});
            return;
        }
        m_greeted = true;
        const bool snapshot = hello.resumeFrom <= 0 || hello.hubId != m_hub.id || hello.resumeFrom > m_hub.feedHead();
        m_cursor = snapshot ? 0 : hello.resumeFrom;
        QList<EarlierLane> earlier;
        for (int epoch = 1; epoch < hello.epoch; ++epoch)
            earlier.append({epoch, m_hub.hw(epoch), m_hub.head(epoch), {}});
        m_events.frame(Welcome{m_hub.id, StoreId{1}, QStringLiteral("San Telmo"), snapshot, m_hub.feedHead(), m_hub.ack(hello.epoch), earlier});
        if (m_greeted)
            page(snapshot);
    }

    void page(bool snapshot)
    {
        Changes changes;
        changes.cursor = m_hub.feedHead();
        for (const FeedChange &change : m_hub.feed) {
            if (change.seq <= m_cursor)
                continue;
            if (changes.items.size() == pageItems) {
                changes.cursor = changes.items.last().seq;
                break;
            }
            changes.items.append(change);
        }
        if (changes.items.isEmpty() && !(snapshot && m_cursor == 0))
            return;
        m_cursor = changes.cursor;
        changes.complete = m_cursor == m_hub.feedHead();
        after([this, changes] {
            const int life = m_life;
            m_events.frame(changes);
            if (life == m_life && m_cursor < m_hub.feedHead())
                page(false);
        });
    }

    void end(const Error &error)
    {
        if (!std::exchange(m_open, false))
            return;
        m_greeted = false;
        ++m_life;
        m_events.closed(error);
    }

    ModelHub &m_hub;
    Later m_later;
    Events m_events;
    bool m_open = false;
    bool m_greeted = false;
    qint64 m_cursor = 0;
    int m_life = 0;
};

/// A till with its real database, a model hub and two ways to it, in virtual time.
struct SyncWorld {
    TillFixture till;
    ManualScheduler scheduler{till.clock};
    SeededRandom random{7};
    PlainSigner signer;
    ModelHub hub;
    FakeChannel kafka{QStringLiteral("kafka"), hub, scheduler};
    FakeChannel direct{QStringLiteral("direct"), hub, scheduler};
    FakeLink link{hub, scheduler};

    JournalStore &journal() { return *till.stores->journal; }
    OutboxState outbox() { return *journal().outbox(); }

    /// Appends what a till does most cheaply: entries that touch nothing else.
    void write(int count)
    {
        for (int i = 0; i < count; ++i) {
            Transaction transaction(*till.stores->database);
            QVERIFY(transaction.begun().ok());
            const auto entry = journal().append(EntryType::EpochStarted, "{}");
            QVERIFY2(entry.ok(), entry.ok() ? "" : qPrintable(entry.error().message));
            QVERIFY(transaction.commit().ok());
        }
    }
    /// A table is not to be found: every read and write of it fails until it is back.
    void breakStore(const QString &table) { rename(table, table + QStringLiteral("_away")); }
    void mendStore(const QString &table) { rename(table + QStringLiteral("_away"), table); }

    /// Everything there is at the hub exactly as at the till, once and in order.
    void verifyComplete()
    {
        const auto all = journal().window(1, 100'000, signer);
        QVERIFY(all.ok());
        const QList<JournalEntry> lane = hub.lanes.value(outbox().epoch);
        QCOMPARE(lane.size(), all->size());
        for (qsizetype i = 0; i < lane.size(); ++i)
            QCOMPARE(lane[i].hash, (*all)[i].entry.hash);
        QCOMPARE(hub.forks, 0);
        QCOMPARE(outbox().pending(), 0);
    }

private:
    void rename(const QString &from, const QString &to)
    {
        Sql &sql = till.stores->database->sql();
        QVERIFY(sql.run(QStringLiteral("PRAGMA legacy_alter_table = ON"), {}).ok());
        const auto renamed = sql.run(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(from, to), {});
        QVERIFY2(renamed.ok(), renamed.ok() ? "" : qPrintable(renamed.error().detail));
    }
};

} // namespace mostrador
