// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/HubWord.h"

namespace mostrador {

void HubWord::forget()
{
    m_newest.clear();
    m_unkept.clear();
    m_greeting.reset();
}

void HubWord::greeted(const Greeting &greeting)
{
    forget();
    m_greeting = greeting;
    keep(greeting.ack, Kind::Greeting, [greeting](JournalStore &journal) { return journal.greeted(greeting.ack, greeting.earlier); });
}

std::optional<HubWord::Greeting> HubWord::greetingToKeep() const
{
    std::optional<Greeting> greeting = m_greeting;
    if (!greeting)
        return greeting;
    if (const auto newest = m_newest.constFind(greeting->ack.epoch); newest != m_newest.cend() && newest->hubId == greeting->ack.hubId)
        greeting->ack = *newest;
    return greeting;
}

void HubWord::acknowledge(const Ack &ack)
{
    const auto newest = m_newest.constFind(ack.epoch);
    if (newest != m_newest.cend() && newest->hubId == ack.hubId && ack.commitNo < newest->commitNo)
        return;
    keep(ack, Kind::Acknowledgement, [ack](JournalStore &journal) { return journal.acknowledge(ack); });
}

void HubWord::keepAgain()
{
    const QMap<int, Ack> unkept = m_unkept;
    for (const Ack &ack : unkept)
        acknowledge(ack);
}

void HubWord::keep(const Ack &ack, Kind kind, std::function<Result<void>(JournalStore &)> work)
{
    m_newest.insert(ack.epoch, ack);
    m_unkept.remove(ack.epoch);
    m_parts.storage.post([journal = &m_parts.journal, own = &m_parts.own, self = this, ack, kind, work = std::move(work), alive = std::weak_ptr<int>(m_alive)] {
        auto done = work(*journal);
        auto outbox = journal->outbox();
        own->post([self, alive, ack, kind, done = std::move(done), outbox = std::move(outbox)] {
            if (!alive.expired())
                self->kept(ack, kind, done, outbox);
        });
    });
}

void HubWord::kept(const Ack &ack, Kind kind, const Result<void> &done, const Result<OutboxState> &outbox)
{
    if (!done && done.error().code == Error::Code::Conflict) {
        m_events.conflicted(done.error());
        return;
    }
    if (!done || !outbox) {
        m_unkept.insert(ack.epoch, ack);
        m_events.failed(done ? outbox.error() : done.error());
        return;
    }
    // A later word about the current epoch does not stand for a greeting that could not be kept: what it said of the earlier ones is still to be done.
    const bool hasGreeted = kind == Kind::Greeting && m_greeting && m_greeting->ack.epoch == ack.epoch && m_greeting->ack.commitNo <= ack.commitNo;
    if (hasGreeted)
        m_greeting.reset();
    m_events.kept(*outbox, hasGreeted);
}

} // namespace mostrador
