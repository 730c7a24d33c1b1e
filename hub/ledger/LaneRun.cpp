// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/LaneRun.h"

#include "models/storage/hub/QuarantineReasons.h"
#include "models/wire/Payloads.h"
#include <QHash>
#include <algorithm>
#include <numeric>

namespace mostrador {

namespace {

using QuarantineReason::NotItsSignature;
const QString DoesNotFollow = QStringLiteral("it does not follow the entry recorded before it, and ") + NotItsSignature;

/// Anybody who can write to the broker can make up entries with a right chain; only the till can sign. So what comes in is laid out as a tree
/// that grows from the lane's head, and the branch to the last entry with a good signature is the till's. All others give way to it.
class Sorter final {
public:
    Sorter(const Lane &lane, const LedgerStore &store, const SignatureVerifier &verifier)
        : m_lane(lane), m_store(store), m_verifier(verifier)
    {
    }

    Result<LaneRun> sort(QList<LaneEntry> entries)
    {
        std::stable_sort(entries.begin(), entries.end(), [](const LaneEntry &one, const LaneEntry &other) { return seqOf(one) < seqOf(other); });
        for (const LaneEntry &entry : std::as_const(entries)) {
            if (seqOf(entry) > m_lane.hw)
                grow(entry);
            else if (const auto placed = placeRecorded(entry); !placed)
                return placed.error();
        }
        findEnd();
        takeBranch();
        for (const LaneEntry &entry : std::as_const(m_loose))
            placeLoose(entry);
        std::stable_sort(m_out.aside.begin(), m_out.aside.end(), [](const LaneRun::Aside &one, const LaneRun::Aside &other) { return seqOf(one.entry) < seqOf(other.entry); });
        std::stable_sort(m_out.refused.begin(), m_out.refused.end(), [](const auto &one, const auto &other) { return seqOf(one.first) < seqOf(other.first); });
        return m_out;
    }

private:
    /// The copies of one entry, as they may differ in their signatures, after the node of the one before it.
    struct Node { qint64 seq; QList<LaneEntry> copies; qsizetype parent; };

    static qint64 seqOf(const LaneEntry &entry) { return entry.entry.entry.id.seq; }
    qint64 next() const { return m_lane.hw + 1 + m_out.run.size(); }

    Result<void> placeRecorded(const LaneEntry &entry)
    {
        const auto recorded = m_store.hashAt(entry.entry.entry.id);
        if (!recorded)
            return recorded.error();
        if (*recorded == entry.entry.entry.hash)
            m_out.duplicates.append(entry.origin.channel);
        else
            refuseOther(entry);
        return {};
    }

    void refuse(const LaneEntry &entry, const QString &reason) { m_out.refused.append({entry, reason}); }

    void refuseStore(const LaneEntry &entry, StoreId right)
    {
        refuse(entry, QStringLiteral("it names shop %1, but this till belonged to shop %2").arg(entry.entry.entry.store.toString(), right.toString()));
    }

    void refuseOther(const LaneEntry &entry)
    {
        if (!isSigned(entry.entry))
            return refuse(entry, QStringLiteral("another entry is recorded under this number, and ") + NotItsSignature);
        m_out.clone = QStringLiteral("two programs write with its identity: there are two entries %1").arg(entry.entry.entry.id.toString());
        refuse(entry, QStringLiteral("another entry is recorded under this number: two tills with one identity"));
    }

    void grow(const LaneEntry &entry)
    {
        const JournalEntry &journal = entry.entry.entry;
        if (const auto known = m_byHash.constFind(journal.hash); known != m_byHash.cend()) {
            m_nodes[*known].copies.append(entry);
            return;
        }
        if (m_lane.store.isValid() && journal.store != m_lane.store)
            return refuseStore(entry, m_lane.store);
        qsizetype parent = -1;
        if (journal.id.seq == m_lane.hw + 1) {
            const auto expected = previousHashOf(journal);
            if (!expected)
                return refuse(entry, expected.error().message);
            if (journal.prevHash != *expected)
                return m_loose.append(entry);
        } else {
            parent = m_byHash.value(journal.prevHash, -1);
            if (parent < 0 || m_nodes.at(parent).seq + 1 != journal.id.seq)
                return m_loose.append(entry);
            const StoreId before = m_nodes.at(parent).copies.first().entry.entry.store;
            if (m_lane.till.value != 0 && journal.store != before) // the lane's shop is what its first entry says
                return refuseStore(entry, before);
        }
        m_byHash.insert(journal.hash, m_nodes.size());
        m_nodes.append({journal.id.seq, {entry}, parent});
    }

    /// An epoch's first entry names the hash that it follows; from then on it is the lane's head.
    Result<QByteArray> previousHashOf(const JournalEntry &entry) const
    {
        if (entry.id.seq > 1)
            return m_lane.headHash;
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

    /// From the last one down: one good signature speaks through the chain for all before it. Of several with one number the first to come wins.
    void findEnd()
    {
        QList<qsizetype> order(m_nodes.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](qsizetype one, qsizetype other) { return m_nodes.at(one).seq > m_nodes.at(other).seq; });
        const auto end = std::find_if(order.cbegin(), order.cend(), [this](qsizetype node) { return keepGood(m_nodes[node]); });
        m_end = end == order.cend() ? -1 : *end;
    }

    /// Is one of its copies signed by the till? That one comes first then; those with a bad signature are no copies.
    bool keepGood(Node &node)
    {
        QList<LaneEntry> unsignedOnes;
        for (qsizetype at = 0; at < node.copies.size(); ++at) {
            if (isSigned(node.copies.at(at).entry)) {
                node.copies.swapItemsAt(0, at);
                return true;
            }
            if (node.copies.at(at).entry.signature.isEmpty())
                unsignedOnes.append(node.copies.at(at));
            else
                refuse(node.copies.at(at), NotItsSignature);
        }
        node.copies = unsignedOnes;
        return false;
    }

    void takeBranch()
    {
        QList<bool> taken(m_nodes.size(), false);
        for (qsizetype node = m_end; node >= 0; node = m_nodes.at(node).parent)
            taken[node] = true;
        for (qsizetype at = 0; at < m_nodes.size(); ++at)
            if (taken.at(at)) {
                m_out.run.append(m_nodes[at].copies.takeFirst());
                for (const LaneEntry &copy : std::as_const(m_nodes[at].copies))
                    m_out.duplicates.append(copy.origin.channel);
            }
        QList<bool> follows(m_nodes.size(), false);
        for (qsizetype at = 0; at < m_nodes.size(); ++at) {
            const Node &node = m_nodes.at(at);
            follows[at] = node.parent == m_end || (node.parent >= 0 && follows.at(node.parent));
            if (!taken.at(at))
                placeOther(node, follows.at(at));
        }
    }

    /// What stands on no branch with a good signature: it waits for one, unless the till has said otherwise by now.
    void placeOther(const Node &node, bool follows)
    {
        for (const LaneEntry &entry : node.copies) {
            if (node.seq < next())
                refuseOther(entry);
            else if (follows)
                m_out.aside.append({entry, false});
            else
                refuse(entry, DoesNotFollow);
        }
    }

    void placeLoose(const LaneEntry &entry)
    {
        const SignedEntry &it = entry.entry;
        if (it.entry.id.seq < next())
            return refuseOther(entry);
        const bool good = isSigned(it);
        if (it.entry.id.seq > next() && (good || it.signature.isEmpty()))
            return m_out.aside.append({entry, good});
        if (!good)
            return refuse(entry, it.entry.id.seq > next() ? NotItsSignature : DoesNotFollow);
        // Only the till's own key may stop its lane.
        m_out.fork = QStringLiteral("entry %1 follows another entry than the one recorded before it").arg(it.entry.id.toString());
        refuse(entry, *m_out.fork);
    }

    const Lane &m_lane;
    const LedgerStore &m_store;
    const SignatureVerifier &m_verifier;
    QList<Node> m_nodes;                    ///< by number
    QHash<QByteArray, qsizetype> m_byHash;
    QList<LaneEntry> m_loose;               ///< nothing of this batch comes right before them
    qsizetype m_end = -1;                   ///< the last node that is vouched for; -1: the lane's head
    LaneRun m_out;
};

} // namespace

Result<LaneRun> sortIntoLane(const Lane &lane, QList<LaneEntry> entries, const LedgerStore &store, const SignatureVerifier &verifier)
{
    return Sorter(lane, store, verifier).sort(std::move(entries));
}

} // namespace mostrador
