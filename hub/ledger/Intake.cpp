// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/Intake.h"

namespace mostrador {

Intake::Intake(Ledger &ledger, Executor &storage, Executor &own, std::function<void(const ApplyReport &)> applied)
    : m_ledger(ledger), m_storage(storage), m_own(own), m_applied(std::move(applied))
{
}

Intake::~Intake() = default;

void Intake::offer(QList<IncomingEntry> entries, QList<KafkaPosition> positions, Done done)
{
    m_waiting.append({std::move(entries), std::move(positions), std::move(done)});
    if (m_underWay.isEmpty())
        next();
}

int Intake::waiting() const
{
    int entries = 0;
    for (const Offer &offer : m_waiting)
        entries += int(offer.entries.size());
    return entries;
}

void Intake::next()
{
    if (m_waiting.isEmpty())
        return;
    QList<IncomingEntry> entries;
    QList<KafkaPosition> positions;
    do {
        m_underWay.append(m_waiting.takeFirst());
        entries += m_underWay.last().entries;
        positions += m_underWay.last().positions;
    } while (!m_waiting.isEmpty() && entries.size() + m_waiting.first().entries.size() <= MostEntries);
    m_storage.post([ledger = &m_ledger, own = &m_own, self = this, entries, positions, alive = std::weak_ptr<int>(m_alive)] {
        auto report = ledger->apply(entries, positions);
        own->post([self, alive, report = std::move(report)] {
            if (!alive.expired())
                self->finish(report);
        });
    });
}

void Intake::finish(const Result<ApplyReport> &report)
{
    const QList<Offer> finished = std::exchange(m_underWay, {});
    if (report)
        m_applied(*report);
    for (const Offer &offer : finished)
        offer.done(report);
    if (m_underWay.isEmpty())
        next();
}

} // namespace mostrador
