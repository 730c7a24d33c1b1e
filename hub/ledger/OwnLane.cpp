// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/OwnLane.h"

#include "models/wire/Payloads.h"
#include <QTimeZone>

namespace mostrador {

namespace {
constexpr TillId OwnTill{0};
}

OwnLane::OwnLane(Database &database, Ledger &ledger, const Clock &clock, RandomSource &random, Identity identity)
    : m_database(database), m_store(database), m_ledger(ledger), m_clock(clock), m_random(random), m_identity(std::move(identity))
{
}

Result<Lane> OwnLane::current() const
{
    const auto lanes = m_store.lanes();
    if (!lanes)
        return lanes.error();
    Lane newest;
    for (const Lane &lane : *lanes)
        if (lane.till == OwnTill)
            newest = lane; // they come in the order of their epochs
    return newest;
}

Result<void> OwnLane::open(bool renew)
{
    auto lane = current();
    if (!lane)
        return lane.error();
    Lane before = *lane;
    if (lane->epoch == 0 || renew || lane->publicKey != m_identity.publicKey || !lane->stopped.isEmpty()) {
        Transaction transaction(m_database);
        if (!transaction.begun())
            return transaction.begun();
        if (const auto opened = m_store.openLane(OwnTill, before.epoch + 1, StoreId{}, m_identity.publicKey); !opened)
            return opened;
        if (const auto committed = transaction.commit(); !committed)
            return committed;
        lane = current();
        if (!lane)
            return lane.error();
    }
    if (lane->hw > 0)
        return {};
    if (before.epoch == lane->epoch) { // opened by a run that ended before it wrote the first entry
        const auto earlier = m_store.lane(OwnTill, lane->epoch - 1);
        if (!earlier)
            return earlier.error();
        before = earlier->value_or(Lane{});
    }
    const QByteArray hash = before.hw > 0 ? before.headHash : zeroHash();
    const auto begun = append({{EntryType::EpochStarted, encode(EpochStarted{before.epoch, before.hw, hash, m_identity.publicKey}), StoreId{}}});
    return begun ? Result<void>() : begun.error();
}

JournalEntry OwnLane::entryFrom(const Draft &draft, const Lane &lane, qint64 seq, const QByteArray &previous)
{
    JournalEntry entry;
    entry.id = {OwnTill, lane.epoch, seq};
    entry.store = draft.store;
    entry.type = draft.type;
    entry.wallUtc = m_clock.nowUtc();
    entry.uuid = uuidV7(entry.wallUtc.toMSecsSinceEpoch(), m_random);
    entry.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    entry.monotonicMs = m_clock.monotonicMs();
    entry.bootId = m_clock.bootId();
    entry.appVersion = m_identity.appVersion;
    entry.payload = draft.payload;
    entry.prevHash = previous;
    entry.hash = hashOf(entry);
    return entry;
}

Result<ApplyReport> OwnLane::append(const QList<Draft> &drafts)
{
    const auto lane = current();
    if (!lane)
        return lane.error();
    qint64 seq = lane->hw;
    QByteArray previous = lane->headHash;
    QList<IncomingEntry> entries;
    EntryOrigin origin;
    origin.channel = QStringLiteral("hub");
    for (const Draft &draft : drafts) {
        if (draft.payload.size() > JournalEntry::MaxPayloadBytes)
            return Error{Error::Code::Invalid, QStringLiteral("This is too large to be recorded in one piece. Nothing was changed."), {}};
        if (seq == 0) // an epoch's first entry says what it follows
            previous = decodeEpochStarted(draft.payload).value().previousHash;
        const JournalEntry entry = entryFrom(draft, *lane, ++seq, previous);
        previous = entry.hash;
        entries.append({SignedEntry{entry, {}, {}}, origin});
    }
    if (!entries.isEmpty()) { // the last one's signature speaks for all of them
        SignedEntry last = *entries.last().entry;
        last.signature = m_identity.signer.sign(last.entry.hash);
        last.keyId = m_identity.signer.keyId();
        entries.last().entry = last;
    }
    auto report = m_ledger.apply(entries);
    if (report && (report->applied != entries.size() || report->quarantined > 0))
        return Error{Error::Code::Damaged, QStringLiteral("The hub's own journal did not take all of this: %1 of %2 entries are recorded, %3 are in quarantine. See mostrador-hub quarantine list.")
                                               .arg(report->applied).arg(entries.size()).arg(report->quarantined), {}};
    return report;
}

} // namespace mostrador
