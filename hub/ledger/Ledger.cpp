// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/Ledger.h"

#include "hub/ledger/LaneRun.h"
#include "models/storage/hub/ProjectionTables.h"
#include "models/storage/hub/RegistryStore.h"
#include "models/wire/Json.h"
#include <algorithm>

namespace mostrador {

namespace {

/// One batch inside its transaction.
class Batch final {
public:
    Batch(Database &database, LedgerStore &store, const SignatureVerifier &verifier, const QDateTime &now)
        : m_database(database), m_store(store), m_verifier(verifier), m_now(now), m_projection(database, store, now)
    {
    }

    Result<ApplyReport> apply(const QList<IncomingEntry> &incoming, const QList<KafkaPosition> &positions)
    {
        const auto commitNo = m_store.count(QStringLiteral("commit_no"));
        if (!commitNo)
            return commitNo.error();
        m_report.commitNo = *commitNo;
        QMap<QPair<int, int>, QList<LaneEntry>> lanes; // in one order whatever the batch's, as a rebuild will have it
        for (const IncomingEntry &one : incoming) {
            if (one.entry) {
                const EntryId &id = one.entry->entry.id;
                lanes[{id.till.value, id.epoch}].append({*one.entry, one.origin});
            } else if (const auto kept = quarantine(EntryId{}, one.entry.error().message, one.origin, StoreId{}); !kept) {
                return kept.error();
            }
        }
        for (auto lane = lanes.begin(); lane != lanes.end(); ++lane)
            if (const auto applied = applyLane(TillId{lane.key().first}, lane.key().second, std::move(*lane)); !applied)
                return applied.error();
        for (const KafkaPosition &position : positions)
            if (const auto kept = m_store.setNextOffset(position.topic, position.partition, position.nextOffset); !kept)
                return kept.error();
        if (const auto flushed = m_projection.flush(); !flushed)
            return flushed.error();
        m_report.sales = m_projection.sales();
        m_report.oversold = m_projection.oversold();
        return m_report;
    }

private:
    Result<void> quarantine(const EntryId &id, const QString &reason, const EntryOrigin &origin, StoreId store)
    {
        const auto known = m_store.isQuarantined(id, origin.raw);
        if (!known)
            return known.error();
        ++m_report.quarantined;
        ++m_report.channels[origin.channel].quarantined;
        if (*known)
            return {}; // sent again: it is here already, byte for byte
        const auto number = m_store.quarantine(id, reason, origin, m_now);
        if (!number)
            return number.error();
        if (store.isValid())
            m_projection.touch(QStringLiteral("problem"), QString::number(*number), store);
        return {};
    }

    Result<void> applyLane(TillId till, int epoch, QList<LaneEntry> entries)
    {
        const auto found = m_store.lane(till, epoch);
        if (!found)
            return found.error();
        if (!*found) {
            for (const LaneEntry &entry : std::as_const(entries))
                if (const auto kept = quarantine(entry.entry.entry.id, QStringLiteral("no till is enrolled under this number and epoch"), entry.origin, StoreId{}); !kept)
                    return kept;
            return {};
        }
        Lane lane = **found;
        if (!lane.stopped.isEmpty()) {
            m_report.ignored += entries.size();
            return {};
        }
        if (const auto joined = joinAside(lane, entries); !joined)
            return joined;
        auto sorted = sortIntoLane(lane, std::move(entries), m_store, m_verifier);
        if (!sorted)
            return sorted.error();
        return settle(lane, *sorted);
    }

    /// What waited comes back when the gap before it may be closing.
    Result<void> joinAside(const Lane &lane, QList<LaneEntry> &entries)
    {
        const bool closes = std::any_of(entries.cbegin(), entries.cend(), [&lane](const LaneEntry &entry) { return entry.entry.entry.id.seq == lane.hw + 1; });
        if (!closes)
            return {};
        const auto any = m_store.hasAside(lane.till, lane.epoch);
        if (!any || !*any)
            return any ? Result<void>() : any.error();
        const auto waiting = m_store.takeAside(lane.till, lane.epoch, lane.hw);
        if (!waiting)
            return waiting.error();
        EntryOrigin origin = entries.first().origin;
        origin.topic.clear();
        origin.partition = -1;
        origin.position = -1;
        for (const SignedEntry &entry : *waiting) {
            origin.headers = toKafkaHeaders(entry);
            origin.raw = entry.entry.payload;
            entries.append({entry, origin});
        }
        return {};
    }

    Result<void> settle(Lane &lane, const LaneRun &sorted)
    {
        m_report.duplicates += sorted.duplicates.size();
        for (const QString &channel : sorted.duplicates)
            ++m_report.channels[channel].duplicates;
        for (const LaneEntry &entry : sorted.run)
            if (const auto applied = applyOne(entry); !applied)
                return applied;
        for (const auto &[entry, reason] : sorted.refused)
            if (const auto kept = quarantine(entry.entry.entry.id, reason, entry.origin, lane.store); !kept)
                return kept;
        if (!sorted.run.isEmpty()) {
            lane.hw = sorted.run.last().entry.entry.id.seq;
            lane.headHash = sorted.run.last().entry.entry.hash;
        }
        if (sorted.clone) {
            RegistryStore registry(m_database);
            if (const auto raised = registry.raiseAlarm(lane.till, lane.epoch, *sorted.clone); !raised)
                return raised;
        }
        if (sorted.fork) {
            lane.stopped = *sorted.fork;
            m_report.ignored += sorted.aside.size();
            m_report.stops.append({lane.till, lane.epoch, Stop{QStringLiteral("fork"), QStringLiteral("The hub stopped taking entries of this till: %1. Nothing was deleted; "
                                                                                          "selling goes on. The till must join the hub again.").arg(lane.stopped)}});
        } else if (const auto kept = keepAside(lane, sorted); !kept) {
            return kept;
        }
        m_report.acks.append(Ack{lane.till, lane.epoch, lane.hw, lane.headHash, {}, m_report.commitNo, m_now});
        return m_store.moveLane(lane);
    }

    Result<void> keepAside(const Lane &lane, const LaneRun &sorted)
    {
        for (const LaneEntry &entry : sorted.aside) {
            const auto kept = m_store.putAside(entry.entry, entry.origin.channel);
            if (!kept)
                return kept.error();
            if (!*kept)
                break; // no room: the till sends it again
            ++m_report.aside;
        }
        if (!sorted.missingFrom)
            return {};
        // What was refused just now would come again as it is, round and round; an entry that lacks its signature is asked for with one.
        const qint64 from = *sorted.missingFrom;
        const bool refused = std::any_of(sorted.refused.cbegin(), sorted.refused.cend(), [from](const auto &pair) { return pair.first.entry.entry.id.seq == from; });
        if (!refused)
            m_report.gaps.append({lane.till, GapRequest{lane.epoch, from, qMax(from, sorted.aside.first().entry.entry.id.seq - 1)}});
        return {};
    }

    Result<void> applyOne(const LaneEntry &entry)
    {
        const JournalEntry &journal = entry.entry.entry;
        if (const auto stored = m_store.insert(entry.entry, m_now, entry.origin.channel, m_report.commitNo); !stored)
            return stored;
        ++m_report.applied;
        ++m_report.channels[entry.origin.channel].applied;
        const auto projected = m_projection.apply(journal);
        if (projected || projected.error().code == Error::Code::Storage)
            return projected;
        // It is the till's word and stays in the book; what it means cannot be read, and a person is told.
        return quarantine(journal.id, QStringLiteral("it is recorded, but its content cannot be read: %1").arg(projected.error().message), entry.origin, journal.store);
    }

    Database &m_database;
    LedgerStore &m_store;
    const SignatureVerifier &m_verifier;
    QDateTime m_now;
    Projection m_projection;
    ApplyReport m_report;
};

/// Kafka's messages are kept with their headers; what came over the direct channel and could not be read, as its JSON.
Result<SignedEntry> readAgain(const EntryOrigin &origin)
{
    if (!origin.headers.isEmpty())
        return fromKafka(origin.headers, origin.raw);
    const auto object = JsonReader::parse(origin.raw);
    return object ? signedEntryFromJson(*object) : object.error();
}

} // namespace

Ledger::Ledger(Database &database, const Clock &clock, const SignatureVerifier &verifier)
    : m_database(database), m_store(database), m_clock(clock), m_verifier(verifier)
{
}

Result<ApplyReport> Ledger::apply(const QList<IncomingEntry> &incoming, const QList<KafkaPosition> &positions)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    auto report = Batch(m_database, m_store, m_verifier, m_clock.nowUtc()).apply(incoming, positions);
    if (!report)
        return report;
    const auto hubId = m_store.meta(QStringLiteral("hub_id"));
    if (!hubId)
        return hubId.error();
    for (Ack &ack : report->acks)
        ack.hubId = *hubId;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return report;
}

Result<ApplyReport> Ledger::replay(qint64 quarantineId)
{
    const auto found = m_store.quarantinedOne(quarantineId);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Code::NotFound, QStringLiteral("Nothing in quarantine has the number %1.").arg(quarantineId), {}};
    const QuarantinedEntry &kept = **found;
    if (kept.replayed)
        return Error{Error::Code::Conflict, QStringLiteral("Number %1 was replayed already.").arg(quarantineId), {}};
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto marked = m_store.markReplayed(quarantineId); !marked)
        return marked.error();
    const IncomingEntry again{readAgain(kept.origin), kept.origin};
    auto report = Batch(m_database, m_store, m_verifier, m_clock.nowUtc()).apply({again}, {});
    if (!report)
        return report;
    if (report->quarantined > 0) // as bad as before: it stays where it is
        return Error{Error::Code::Invalid, QStringLiteral("Number %1 still cannot be applied: %2. It stays in quarantine.").arg(quarantineId).arg(kept.reason), {}};
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return report;
}

Result<QStringList> Ledger::rebuild(bool keep)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    ProjectionTables tables(m_database);
    if (const auto cleared = tables.setAsideAndClear(); !cleared)
        return cleared.error();
    Projection projection(m_database, m_store, m_clock.nowUtc());
    const auto replayed = m_store.eachApplied([&projection](const JournalEntry &entry) -> Result<void> {
        const auto applied = projection.apply(entry);
        return applied || applied.error().code != Error::Code::Storage ? Result<void>() : applied;
    });
    if (!replayed)
        return replayed.error();
    if (const auto flushed = projection.flush(); !flushed)
        return flushed.error();
    auto differences = tables.differences();
    if (!differences || !keep)
        return differences;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return differences;
}

Result<void> Ledger::forgetOldActivity()
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const QDateTime oldest = m_clock.nowUtc().addDays(-Projection::DaysOfActivity);
    if (const auto pruned = ProjectionTables(m_database).prune(oldest, oldest); !pruned)
        return pruned;
    return transaction.commit();
}

} // namespace mostrador
