// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/Channel.h"
#include "tests/simulation/Line.h"

namespace mostrador::simulation {

class SimHub;

/// As DirectChannel: one request at a time, the answer is the acknowledgement. A request that was given up may arrive all the same.
class SimDirectChannel final : public Channel {
public:
    SimDirectChannel(World &world, Line &line, SimHub &hub, const Life &life) : m_world(world), m_line(line), m_hub(hub), m_life(life) {}
    void setToken(const QString &token);
    QString name() const override { return QStringLiteral("direct"); }
    bool isConfigured() const override { return !m_token.isEmpty(); }
    bool isUp() const override { return m_up; }
    int room() const override;
    void send(const QList<SignedEntry> &entries) override;
    void reset() override;
    void setEvents(Events events) override { m_events = std::move(events); }

private:
    void sendNext();
    void ask(const QByteArray &body, qsizetype count, int turn);
    void answered(const Result<Ack> &ack, qsizetype count);
    void taken(const Ack &ack, qsizetype count);
    void fail(EntryId from, const Error &error);

    World &m_world;
    Line &m_line;
    SimHub &m_hub;
    std::weak_ptr<int> m_life;
    Events m_events;
    QString m_token;
    QList<SignedEntry> m_waiting;
    bool m_asking = false;
    bool m_up = false;
    int m_turn = 0;
};

} // namespace mostrador::simulation
