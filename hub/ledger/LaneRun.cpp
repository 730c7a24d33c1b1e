// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/LaneRun.h"

#include "models/wire/Payloads.h"
#include <algorithm>

namespace mostrador {

namespace {

class Sorter final {
public:
    Sorter(const Lane &lane, const LedgerStore &store, const SignatureVerifier &verifier)
        : m_lane(lane), m_store(store), m_verifier(verifier), m_head(lane.headHash), m_next(lane.hw + 1)
    {
    }

    Result<LaneRun> sort(QList<LaneEntry> entries)
    {
        std::stable_sort(entries.begin(), entries.end(), [](const LaneEntry &one, const LaneEntry &other) { return one.entry.entry.id.seq < other.entry.entry.id.seq; });
        for (LaneEntry &entry : entries)
            if (const auto placed = place(std::move(entry)); !placed)
                return placed.error();
        vouch();
        if (!m_out.aside.isEmpty() && !m_out.fork)
            m_out.missingFrom = m_lane.hw + 1 + m_out.run.size();
        return m_out;
    }

private:
    Result<void> place(LaneEntry entry)
    {
        const JournalEntry &journal = entry.entry.entry;
        if (journal.id.seq < m_next)
            return placeKnown(std::move(entry));
        if (m_out.fork || journal.id.seq > m_next) {
            m_out.aside.append(std::move(entry));
            return {};
        }
        const auto expected = previousHashOf(journal);
        if (!expected) {
            m_out.refused.append({std::move(entry), expected.error().message});
        } else if (journal.prevHash == *expected) {
            m_head = journal.hash;
            ++m_next;
            m_out.run.append(std::move(entry));
        } else if (isSigned(entry.entry)) {
            // Only the till's own key may stop its lane: anybody who can write to the broker could make up the rest.
            m_out.fork = QStringLiteral("entry %1 follows another entry than the one recorded before it").arg(journal.id.toString());
            m_out.refused.append({std::move(entry), *m_out.fork});
        } else {
            m_out.refused.append({std::move(entry), QStringLiteral("it does not follow the entry recorded before it, and its signature is not this till's")});
        }
        return {};
    }

    /// Recorded already, or earlier in this batch.
    Result<void> placeKnown(LaneEntry entry)
    {
        const JournalEntry &journal = entry.entry.entry;
        QByteArray known;
        if (journal.id.seq > m_lane.hw) {
            known = m_out.run.at(journal.id.seq - m_lane.hw - 1).entry.entry.hash;
        } else {
            const auto recorded = m_store.hashAt(journal.id);
            if (!recorded)
                return recorded.error();
            known = *recorded;
        }
        if (known == journal.hash) {
            m_out.duplicates.append(entry.origin.channel);
            return {};
        }
        if (isSigned(entry.entry))
            m_out.clone = QStringLiteral("two programs write with its identity: there are two entries %1").arg(journal.id.toString());
        m_out.refused.append({std::move(entry), QStringLiteral("another entry is recorded under this number: two tills with one identity")});
        return {};
    }

    /// An epoch's first entry names the hash that it follows; from then on it is the lane's head.
    Result<QByteArray> previousHashOf(const JournalEntry &entry) const
    {
        if (entry.id.seq > 1)
            return m_head;
        if (entry.type != EntryType::EpochStarted)
            return Error{Error::Code::Invalid, QStringLiteral("an epoch must begin with %1").arg(EntryType::EpochStarted), {}};
        const auto started = decodeEpochStarted(entry.payload);
        if (!started)
            return started.error();
        if (started->publicKey != m_lane.publicKey)
            return Error{Error::Code::Invalid, QStringLiteral("it was written with another key than the one that was enrolled"), {}};
        return started->previousHash;
    }

    bool isSigned(const SignedEntry &entry) const
    {
        return !entry.signature.isEmpty() && m_verifier.verify(m_lane.publicKey, entry.entry.hash, entry.signature);
    }

    /// The last signature of a run speaks through the chain for all before it. Only if that one is bad is the first bad one looked for.
    void vouch()
    {
        qsizetype vouched = lastSigned(m_out.run.size());
        if (vouched > 0 && !isSigned(m_out.run.at(vouched - 1).entry)) {
            const qsizetype bad = firstBad();
            vouched = lastSigned(bad);
            LaneEntry refused = m_out.run.takeAt(bad);
            m_out.refused.append({std::move(refused), QStringLiteral("its signature is not this till's")});
        }
        while (m_out.run.size() > vouched)
            m_out.aside.prepend(m_out.run.takeLast());
    }

    qsizetype lastSigned(qsizetype before) const
    {
        while (before > 0 && m_out.run.at(before - 1).entry.signature.isEmpty())
            --before;
        return before;
    }

    qsizetype firstBad() const
    {
        qsizetype index = 0;
        while (m_out.run.at(index).entry.signature.isEmpty() || isSigned(m_out.run.at(index).entry))
            ++index;
        return index;
    }

    const Lane &m_lane;
    const LedgerStore &m_store;
    const SignatureVerifier &m_verifier;
    QByteArray m_head;
    qint64 m_next;
    LaneRun m_out;
};

} // namespace

Result<LaneRun> sortIntoLane(const Lane &lane, QList<LaneEntry> entries, const LedgerStore &store, const SignatureVerifier &verifier)
{
    return Sorter(lane, store, verifier).sort(std::move(entries));
}

} // namespace mostrador
