// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/ReadAhead.h"

namespace mostrador {

namespace {

constexpr int SignAfterMs = 1'000; ///< after the journal grew and nothing could be sent

/// Entries of an earlier epoch whose key is lost come without a signature. Up to the last signature the chain speaks for them.
void dropUnsignedEnd(QList<SignedEntry> &entries)
{
    while (!entries.isEmpty() && entries.last().signature.isEmpty())
        entries.removeLast();
}

} // namespace

qint64 ReadAhead::nextToRead(const RelayLane &lane) const
{
    return m_entries.isEmpty() ? lane.next : m_entries.last().entry.id.seq + 1;
}

bool ReadAhead::isNextOf(const RelayLane &lane) const
{
    return !m_entries.isEmpty() && m_entries.first().entry.id.epoch == lane.epoch && m_entries.first().entry.id.seq == lane.next;
}

QList<SignedEntry> ReadAhead::take(qsizetype count)
{
    const QList<SignedEntry> entries = m_entries.first(count);
    m_entries.remove(0, count);
    return entries;
}

void ReadAhead::read(const RelayLane &lane)
{
    const int atOnce = m_parts.window / 2;
    const qint64 from = nextToRead(lane);
    if (m_isReading || m_entries.size() > atOnce || from > lane.lastSeq)
        return;
    m_isReading = true;
    m_parts.storage.post([journal = &m_parts.journal, signer = &m_parts.signer, own = &m_parts.own, self = this, epoch = lane.epoch, from,
                          count = std::min<qint64>(atOnce, lane.lastSeq - from + 1), alive = std::weak_ptr<int>(m_alive)] {
        auto entries = journal->window(epoch, from, int(count), *signer);
        if (entries)
            dropUnsignedEnd(*entries);
        own->post([self, alive, epoch, from, entries = std::move(entries)] {
            if (alive.expired())
                return;
            self->m_isReading = false;
            self->m_read(epoch, from, entries);
        });
    });
}

void ReadAhead::signLater()
{
    const RelayLane *lane = m_parts.lanes.current();
    if (m_signing || m_isReading || !lane || !lane->hasMore())
        return;
    m_signing = m_parts.scheduler.after(SignAfterMs, [this] { sign(); });
}

void ReadAhead::sign()
{
    m_parts.storage.post(
        [journal = &m_parts.journal, signer = &m_parts.signer, own = &m_parts.own, self = this, most = m_parts.window, alive = std::weak_ptr<int>(m_alive)] {
        const auto count = journal->signAhead(most, *signer);
        own->post([self, alive, all = !count || *count < most] {
            if (alive.expired())
                return;
            self->m_signing.reset();
            if (!all)
                self->signLater();
        });
    });
}

} // namespace mostrador
