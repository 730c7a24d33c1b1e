// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/LedgerBatch.h"

#include "models/domain/CrashPoint.h"
#include "models/storage/hub/QuarantineReasons.h"
#include "models/storage/hub/RegistryStore.h"
#include "models/wire/Json.h"
#include <algorithm>
#include <limits>

namespace mostrador {

namespace {

constexpr TillId NoTill{0};

} // namespace

/// Kafka's messages are kept with their headers; what came over the direct channel and could not be read, as its JSON.
Result<SignedEntry> readAgain(const EntryOrigin &origin)
{
    if (!origin.headers.isEmpty())
        return fromKafka(origin.headers, origin.raw);
    const auto object = JsonReader::parse(origin.raw);
    return object ? signedEntryFromJson(*object) : object.error();
}

Result<void> LedgerBatch::begin()
{
    const auto commitNo = m_store.count(QStringLiteral("commit_no"));
    if (!commitNo)
        return commitNo.error();
    m_report.commitNo = *commitNo;
    return {};
}

Result<ApplyReport> LedgerBatch::finish()
{
    if (const auto flushed = m_projection.flush(); !flushed)
        return flushed.error();
    m_report.sales = m_projection.sales();
    m_report.oversold = m_projection.oversold();
    m_report.stores = m_projection.stores();
    for (const ReturnProjection::Twice &twice : m_projection.twice())
        if (m_report.refusals.size() < ApplyReport::MostRefusals)
            m_report.refusals.append(QStringLiteral("returned twice: %1 takes back what had come back of receipt %2 at another till").arg(twice.number, twice.original));
    return m_report;
}

Result<ApplyReport> LedgerBatch::apply(const QList<IncomingEntry> &incoming, const QList<KafkaPosition> &positions)
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    QMap<QPair<int, int>, QList<LaneEntry>> lanes; // in one order whatever the batch's, as a rebuild will have it
    for (const IncomingEntry &one : incoming) {
        if (one.entry) {
            const EntryId &id = one.entry->entry.id;
            lanes[{id.till.value, id.epoch}].append({*one.entry, one.origin});
        } else if (const auto kept = quarantine(EntryId{}, one.entry.error().message, one.origin); !kept) {
            return kept.error();
        }
    }
    for (auto lane = lanes.begin(); lane != lanes.end(); ++lane)
        if (const auto applied = applyLane(TillId{lane.key().first}, lane.key().second, std::move(*lane)); !applied)
            return applied.error();
    for (const KafkaPosition &position : positions)
        if (const auto kept = m_store.setNextOffset(position.topic, position.partition, position.nextOffset); !kept)
            return kept.error();
    if (const auto told = tellDoubled(); !told)
        return told.error();
    return finish();
}

Result<ApplyReport> LedgerBatch::project(const QuarantinedEntry &kept)
{
    const auto recorded = m_store.entry(kept.entry);
    if (!recorded)
        return recorded.error();
    if (!*recorded)
        return Error{Error::Code::Damaged, QStringLiteral("Entry %1 is not in the journal.").arg(kept.entry.toString()), {}};
    if (const auto begun = begin(); !begun)
        return begun.error();
    const auto projected = m_projection.apply((**recorded).entry);
    if (!projected)
        return projected.error();
    ++m_report.applied;
    return finish();
}

Result<void> LedgerBatch::quarantine(const EntryId &id, const QString &reason, const EntryOrigin &origin, bool recorded, const Sku &sku)
{
    m_reason = reason;
    const auto known = m_store.isQuarantined(id, origin);
    if (!known)
        return known.error();
    ++m_report.quarantined;
    ++m_report.channels[origin.channel].quarantined;
    if (*known)
        return {}; // sent again: it is here already, byte for byte
    const auto number = m_store.quarantine(id, reason, origin, m_now, recorded, sku);
    if (!number)
        return number.error();
    note(*number, id, reason, origin);
    m_projection.touch(QStringLiteral("problem"), QString::number(*number), StoreId{}); // its till takes it from the feed, and an administrator's topic
    return {};
}

/// The till that goes on with these numbers, else whose the entry is: when it joins again it goes on after all that are known.
Result<void> LedgerBatch::tellDoubled()
{
    RegistryStore registry(m_database);
    for (const Projection::Doubled &pair : m_projection.doubled()) {
        const auto holder = registry.till(pair.entry.till);
        const auto lane = m_store.lane(pair.entry.till, pair.entry.epoch);
        if (!holder || !lane)
            return holder ? lane.error() : holder.error();
        const TillId till = *holder || !*lane ? pair.entry.till : (*lane)->owner;
        const auto raised =
            registry.raiseAlarm(till,
                                QStringLiteral("two documents are numbered %1 (entries %2 and %3): it must join again, then its numbers go on after those")
                                    .arg(pair.number, pair.other.toString(), pair.entry.toString()));
        if (!raised)
            return raised;
    }
    return {};
}

void LedgerBatch::note(qint64 number, const EntryId &id, const QString &reason, const EntryOrigin &origin)
{
    if (++m_report.quarantinedAnew > ApplyReport::MostRefusals)
        return;
    const QString what = id.till.isValid() ? QStringLiteral("entry %1").arg(id.toString()) : QStringLiteral("something unreadable");
    const QString where = origin.topic.isEmpty()
        ? origin.channel
        : QStringLiteral("%1, topic %2, partition %3, offset %4").arg(origin.channel, origin.topic).arg(origin.partition).arg(origin.position);
    m_report.refusals.append(QStringLiteral("quarantine %1: %2 (%3): %4").arg(number).arg(what, where, reason.left(300)));
}

Result<void> LedgerBatch::applyLane(TillId till, int epoch, QList<LaneEntry> entries)
{
    const auto found = m_store.lane(till, epoch);
    if (!found)
        return found.error();
    if (!*found) {
        for (const LaneEntry &entry : std::as_const(entries))
            if (const auto kept = quarantine(entry.entry.entry.id, QuarantineReason::OfNobody, entry.origin); !kept)
                return kept;
        return {};
    }
    Lane lane = **found;
    if (!lane.stopped.isEmpty())
        return ignore(lane, entries);
    if (till == NoTill)
        return applyOwn(lane, std::move(entries));
    if (const auto joined = joinAside(lane, entries); !joined)
        return joined;
    auto sorted = sortIntoLane(lane, std::move(entries), m_store, m_verifier);
    if (!sorted)
        return sorted.error();
    return settle(lane, *sorted);
}

/// The till keeps what it sent; what a person imported would be nowhere else.
Result<void> LedgerBatch::ignore(const Lane &lane, const QList<LaneEntry> &entries)
{
    m_reason = QStringLiteral("the hub takes nothing of this till in epoch %1 (%2); the till must join the hub again").arg(lane.epoch).arg(lane.stopped);
    const QString reason = m_reason;
    for (const LaneEntry &entry : entries) {
        const bool isImported = entry.origin.channel == QLatin1String("import");
        const auto recorded = isImported ? m_store.hashAt(entry.entry.entry.id) : Result<QByteArray>(QByteArray());
        if (!recorded)
            return recorded.error();
        if (!isImported || *recorded == entry.entry.entry.hash)
            ++m_report.ignored;
        else if (const auto kept = quarantine(entry.entry.entry.id, reason, entry.origin); !kept)
            return kept;
    }
    return {};
}

/// What the hub itself does goes nowhere before it is here: who sends such from outside is somebody else.
Result<void> LedgerBatch::applyOwn(Lane &lane, QList<LaneEntry> entries)
{
    const auto foreign = std::stable_partition(entries.begin(), entries.end(), [](const LaneEntry &entry) {
        return entry.origin.channel == QLatin1String("hub") || entry.origin.channel == QLatin1String("import");
    });
    for (auto entry = foreign; entry != entries.end(); ++entry)
        if (const auto kept = quarantine(entry->entry.entry.id, QStringLiteral("the hub's own entries do not come from outside"), entry->origin); !kept)
            return kept;
    entries.erase(foreign, entries.end());
    auto sorted = entries.isEmpty() ? Result<LaneRun>(LaneRun()) : sortIntoLane(lane, std::move(entries), m_store, m_verifier);
    if (!sorted)
        return sorted.error();
    return settle(lane, *sorted);
}

/// What waited and follows without a gap comes back, and stays where it is until it is settled.
Result<void> LedgerBatch::joinAside(const Lane &lane, QList<LaneEntry> &entries)
{
    QSet<qint64> present;
    for (const LaneEntry &entry : std::as_const(entries))
        present.insert(entry.entry.entry.id.seq);
    const auto waiting = m_store.asideRun(lane.till, lane.epoch, lane.hw, present);
    if (!waiting)
        return waiting.error();
    EntryOrigin origin = entries.first().origin;
    origin.topic.clear();
    origin.partition = -1;
    origin.position = -1;
    for (const SignedEntry &entry : *waiting) {
        origin.headers = toKafkaHeaders(entry);
        origin.raw = entry.entry.payload;
        entries.append({entry, origin, true});
    }
    return {};
}

Result<void> LedgerBatch::settle(Lane &lane, const LaneRun &sorted)
{
    m_report.duplicates += sorted.duplicates.size();
    for (const QString &channel : sorted.duplicates)
        ++m_report.channels[channel].duplicates;
    for (const LaneEntry &entry : sorted.run)
        if (const auto applied = applyOne(entry); !applied)
            return applied;
    if (const auto settled = settleKept(sorted.run); !settled)
        return settled;
    for (const auto &[entry, reason] : sorted.refused) {
        if (const auto kept = quarantine(entry.entry.entry.id, reason, entry.origin); !kept)
            return kept;
        if (const auto dropped = entry.waited ? m_store.dropAside(entry.entry.entry.id) : Result<void>(); !dropped)
            return dropped;
    }
    if (!sorted.run.isEmpty()) {
        lane.hw = sorted.run.last().entry.entry.id.seq;
        lane.headHash = sorted.run.last().entry.entry.hash;
        if (!lane.store.isValid() && lane.till.value != 0)
            lane.store = sorted.run.first().entry.entry.store;
    }
    if (sorted.clone) {
        RegistryStore registry(m_database);
        if (const auto raised = registry.raiseAlarm(lane.till, lane.epoch, *sorted.clone); !raised)
            return raised;
    }
    if (sorted.fork) {
        lane.stopped = *sorted.fork;
        if (const auto kept = giveUpWaiting(lane, sorted); !kept)
            return kept;
        m_report.stops.append({lane.till, lane.epoch,
                               Stop{QStringLiteral("fork"),
                                    QStringLiteral("The hub stopped taking entries of this till: %1. Nothing was deleted; "
                                                   "selling goes on. The till must join the hub again.")
                                        .arg(lane.stopped)}});
    } else if (const auto kept = keepAside(lane, sorted); !kept) {
        return kept;
    }
    if (lane.owner != lane.till)
        m_report.owners.insert({lane.till.value, lane.epoch}, lane.owner);
    m_report.acks.append(Ack{lane.till, lane.epoch, lane.hw, lane.headHash, {}, m_report.commitNo, m_now});
    return m_store.moveLane(lane);
}

/// A stopped lane goes nowhere: what was received and waits is for a person to see.
Result<void> LedgerBatch::giveUpWaiting(const Lane &lane, const LaneRun &sorted)
{
    const QString reason = QStringLiteral("it waited for entries before it, and the lane was stopped: %1").arg(lane.stopped);
    const auto waiting = m_store.aside(lane.till, lane.epoch);
    if (!waiting)
        return waiting.error();
    for (const SignedEntry &entry : *waiting) {
        EntryOrigin origin;
        origin.channel = QStringLiteral("aside");
        origin.headers = toKafkaHeaders(entry);
        origin.raw = entry.entry.payload;
        if (const auto kept = entry.entry.id.seq > lane.hw ? quarantine(entry.entry.id, reason, origin) : Result<void>(); !kept)
            return kept;
    }
    for (const auto &[entry, vouched] : sorted.aside)
        if (const auto kept = entry.waited ? Result<void>() : quarantine(entry.entry.entry.id, reason, entry.origin); !kept)
            return kept;
    return m_store.dropAside(lane.till, lane.epoch, std::numeric_limits<qint64>::max());
}

/// What was kept, for whatever reason, and is in the book now needs nobody any more. A stranger's copy of it stays for a person to see; its
/// till, which wrote another, hears that it is settled.
Result<void> LedgerBatch::settleKept(const QList<LaneEntry> &run)
{
    if (run.isEmpty())
        return {};
    const EntryId first = run.first().entry.entry.id;
    const auto kept = m_store.quarantinedFrom(first, run.last().entry.entry.id.seq);
    if (!kept)
        return kept.error();
    for (const QuarantinedEntry &one : *kept) {
        const auto read = readAgain(one.origin);
        const bool isSame = read && read->entry.hash == run.at(one.entry.seq - first.seq).entry.entry.hash;
        if (const auto marked = isSame && !one.recorded ? m_store.markReplayed(one.id) : Result<void>(); !marked)
            return marked;
        if ((isSame && !one.recorded) || QuarantineReason::isOfAStranger(one.reason))
            settled(one.id);
    }
    return {};
}

Result<void> LedgerBatch::keepAside(const Lane &lane, const LaneRun &sorted)
{
    if (const auto dropped = sorted.run.isEmpty() ? Result<void>() : m_store.dropAside(lane.till, lane.epoch, lane.hw); !dropped)
        return dropped;
    auto room = sorted.aside.isEmpty() ? Result<int>(0) : m_store.asideRoom(lane.till, lane.epoch);
    if (!room)
        return room.error();
    for (const auto &[entry, vouched] : sorted.aside) {
        if (entry.waited)
            continue; // it has its place
        const auto kept = m_store.putAside(entry.entry, entry.origin.channel, vouched, *room);
        if (!kept)
            return kept.error();
        m_report.aside += *kept ? 1 : 0; // no room: the till sends it again
    }
    return sorted.run.isEmpty() && sorted.aside.isEmpty() ? Result<void>() : askForGap(lane, sorted);
}

Result<void> LedgerBatch::askForGap(const Lane &lane, const LaneRun &sorted)
{
    const auto first = m_store.firstAside(lane.till, lane.epoch);
    if (!first || *first == 0)
        return first ? Result<void>() : first.error();
    // What was refused just now would come again as it is, round and round; an entry that lacks its signature is asked for with one.
    const qint64 from = lane.hw + 1;
    const bool refused = std::any_of(sorted.refused.cbegin(), sorted.refused.cend(), [from](const auto &pair) { return pair.first.entry.entry.id.seq == from; });
    if (!refused)
        m_report.gaps.append({lane.owner, GapRequest{lane.epoch, from, qMax(from, *first - 1)}});
    return {};
}

Result<void> LedgerBatch::applyOne(const LaneEntry &entry)
{
    const JournalEntry &journal = entry.entry.entry;
    if (const auto stored = m_store.insert(entry.entry, m_now, entry.origin.channel, m_report.commitNo); !stored)
        return stored;
    ++m_report.applied;
    ++m_report.channels[entry.origin.channel].applied;
    crashPoint("hub_entry_written");
    const auto projected = m_projection.apply(journal);
    if (projected || projected.error().code == Error::Code::Storage)
        return projected;
    // It is the till's word and stays in the book; what it means cannot be read, and a person is told.
    const auto edit = journal.type == EntryType::ProductEdited ? decodeProductEdit(journal.payload) : Result<ProductEdit>(projected.error());
    return quarantine(journal.id, QStringLiteral("it is recorded, but its content cannot be read: %1").arg(projected.error().message), entry.origin, true,
                      edit ? edit->sku : Sku());
}

} // namespace mostrador
