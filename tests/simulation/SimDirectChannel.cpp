// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimDirectChannel.h"

#include "models/wire/EntryCodec.h"
#include "tests/simulation/SimHub.h"

namespace mostrador::simulation {

namespace {
constexpr qint64 IdleUs = 30'000'000; // HubClient's patience
}

void SimDirectChannel::setToken(const QString &token)
{
    reset();
    m_token = token;
}

int SimDirectChannel::room() const
{
    return MaxBatch - int(m_waiting.size());
}

void SimDirectChannel::send(const QList<SignedEntry> &entries)
{
    m_waiting.append(entries);
    sendNext();
}

void SimDirectChannel::reset()
{
    m_waiting.clear();
    m_asking = false;
    ++m_turn;
}

void SimDirectChannel::sendNext()
{
    if (m_asking || m_waiting.isEmpty())
        return;
    const QList<SignedEntry> batch = m_waiting.mid(0, MaxBatch);
    m_asking = true;
    ask(encodeBatch(batch), batch.size(), ++m_turn);
}

void SimDirectChannel::ask(const QByteArray &body, qsizetype count, int turn)
{
    // One way or the other there is an end: an answer, a refusal, or the client's patience.
    const auto end = [this, count, turn, guard = m_life](const Result<Ack> &ack) {
        if (!guard.expired() && turn == m_turn && m_asking)
            answered(ack, count);
    };
    const auto answer = [end, world = &m_world, line = &m_line](const Result<Ack> &ack) {
        world->after(line->delay(*world), [end, ack, world, line] {
            if (line->cut || world->chance(line->answersLost))
                world->after(world->between(1'000, IdleUs), [end] { end(Error{Error::Code::Unreachable, QStringLiteral("no answer."), {}}); });
            else
                end(ack);
        });
    };
    m_world.after(m_line.delay(m_world), [end, answer, body, token = m_token, world = &m_world, line = &m_line, hub = &m_hub] {
        if (line->cut)
            world->after(IdleUs, [end] { end(Error{Error::Code::Unreachable, QStringLiteral("no answer."), {}}); });
        else if (!hub->isServing())
            end(Error{Error::Code::Unreachable, QStringLiteral("refused."), {}});
        else
            hub->postJournal(token, body, answer);
    });
}

void SimDirectChannel::answered(const Result<Ack> &ack, qsizetype count)
{
    m_asking = false;
    const bool isUp = ack.ok() || ack.error().code != Error::Code::Unreachable;
    const bool changed = std::exchange(m_up, isUp) != isUp;
    ack ? taken(*ack, count) : fail(m_waiting.first().entry.id, ack.error());
    if (changed && m_events.upChanged)
        m_events.upChanged(m_up);
}

void SimDirectChannel::taken(const Ack &ack, qsizetype count)
{
    const EntryId first = m_waiting.first().entry.id;
    const EntryId last = m_waiting[count - 1].entry.id;
    const bool all = ack.epoch != last.epoch || ack.hw >= last.seq;
    all ? void(m_waiting.remove(0, count)) : m_waiting.clear();
    if (m_events.acknowledged)
        m_events.acknowledged(ack);
    if (!all)
        return fail({first.till, first.epoch, std::max(first.seq, ack.hw + 1)}, {Error::Code::Conflict, QStringLiteral("The hub has it, but could not apply it yet."), {}});
    if (m_events.accepted)
        m_events.accepted(last);
    sendNext();
}

void SimDirectChannel::fail(EntryId from, const Error &error)
{
    m_waiting.clear();
    if (m_events.failed)
        m_events.failed(from, error);
}

} // namespace mostrador::simulation
