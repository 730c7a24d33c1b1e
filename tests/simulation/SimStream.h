// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/feed/FeedOutlet.h"
#include "models/sync/Channel.h"
#include "tests/simulation/Line.h"
#include <deque>

namespace mostrador::simulation {

class SimHub;
class SimFeedLink;
class SimOutlet;

/// One connection: bytes arrive in order or not at all, and an end that hears nothing for a minute gives up.
struct Connection : std::enable_shared_from_this<Connection> {
    Connection(World &inWorld, Line &over) : world(inWorld), line(over), heardAtTill(inWorld.nowUs()), heardAtHub(inWorld.nowUs()) {}

    World &world;
    Line &line;
    SimFeedLink *till = nullptr; ///< null: that end is gone
    SimOutlet *hub = nullptr;
    std::deque<QByteArray> queue;
    qint64 queuedBytes = 0;
    bool moving = false;
    bool broken = false;         ///< reset: what is sent from now on arrives nowhere, also where nobody has been told yet
    bool closing = false;        ///< the hub's last frame is on its way
    QString why;
    qint64 heardAtTill;
    qint64 heardAtHub;

    void send(const QByteArray &frame);
    void deliver();
    void ping();
    void breakUp(const QString &reason); ///< both ends are told, as far as the line lets them
    void tellTill(const QString &reason);
    void tellHub();
};

/// The till's end. As FeedSocket: closed is told within close() and open(), later in every other case.
class SimFeedLink final : public FeedLink {
public:
    SimFeedLink(World &world, Line &line, SimHub &hub, const Life &life) : m_world(world), m_line(line), m_hub(hub), m_life(life) {}
    ~SimFeedLink() override;
    void setToken(const QString &token) { m_token = token; }
    void open(const Hello &hello) override;
    void close() override;
    void setEvents(Events events) override { m_events = std::move(events); }

    void breakUp();
    void arrived(const QByteArray &frame);
    void ended(const Error &error);

private:
    void connectTo(const Hello &hello);
    void letGo();

    World &m_world;
    Line &m_line;
    SimHub &m_hub;
    std::weak_ptr<int> m_life;
    Events m_events;
    QString m_token;
    std::shared_ptr<Connection> m_connection;
    bool m_open = false;
    int m_turn = 0;
};

/// The hub's end.
class SimOutlet final : public FeedOutlet {
public:
    explicit SimOutlet(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) { m_connection->hub = this; }
    ~SimOutlet() override;
    void send(const QByteArray &frame) override;
    qint64 queuedBytes() const override;
    void close(int code, const QString &why) override;
    void setEvents(Events events) override { m_events = std::move(events); }

    void hello(const Hello &hello);
    void drained();
    void closed();

private:
    std::shared_ptr<Connection> m_connection;
    Events m_events;
    bool m_leaving = false;
};

} // namespace mostrador::simulation
