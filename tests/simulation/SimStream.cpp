// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimStream.h"

#include "tests/simulation/SimHub.h"
#include <limits>

namespace mostrador::simulation {

namespace {

constexpr qint64 PingUs = 20'000'000;
constexpr qint64 SilenceUs = 60'000'000;
constexpr qint64 AgainUs = 200'000;      // a packet that found the line cut is sent again
constexpr qint64 ConnectUs = 10'000'000;
constexpr qint64 MostQueued = 4 * 1024 * 1024;

Error unreachable(const QString &why)
{
    return {Error::Code::Unreachable, why, {}};
}

} // namespace

void Connection::send(const QByteArray &frame)
{
    if (broken)
        return;
    queue.push_back(frame);
    queuedBytes += frame.size();
    if (!std::exchange(moving, true))
        world.after(line.delay(world), [self = shared_from_this()] { self->deliver(); });
    if (queuedBytes > MostQueued && hub)
        hub->close(1013, QStringLiteral("reads too slowly"));
}

void Connection::deliver()
{
    if (broken)
        return;
    if (line.cut) {
        world.after(AgainUs, [self = shared_from_this()] { self->deliver(); });
        return;
    }
    if (queue.empty()) {
        moving = false;
        if (closing)
            tellTill(why);
        else if (hub)
            hub->drained();
        return;
    }
    const QByteArray frame = queue.front();
    queue.pop_front();
    queuedBytes -= frame.size();
    heardAtTill = world.nowUs();
    world.after(queue.empty() ? line.delay(world) : world.between(1, 200), [self = shared_from_this()] { self->deliver(); });
    if (till)
        till->arrived(frame);
}

void Connection::ping()
{
    if (!till && !hub)
        return;
    if (!line.cut) {
        if (!till || !hub || broken) { // the one that is left hears that nobody is there
            breakUp(QStringLiteral("reset"));
            return;
        }
        heardAtTill = heardAtHub = world.nowUs();
    }
    if (till && world.nowUs() - heardAtTill > SilenceUs)
        tellTill(QStringLiteral("The hub has been silent for a minute."));
    if (hub && world.nowUs() - heardAtHub > SilenceUs)
        tellHub();
    world.after(PingUs, [self = shared_from_this()] { self->ping(); });
}

void Connection::tellTill(const QString &reason)
{
    if (SimFeedLink *one = std::exchange(till, nullptr))
        one->ended(unreachable(reason));
}

void Connection::tellHub()
{
    if (SimOutlet *one = std::exchange(hub, nullptr))
        one->closed();
}

void Connection::breakUp(const QString &reason)
{
    broken = true;
    queue.clear();
    queuedBytes = 0;
    world.after(line.delay(world), [self = shared_from_this(), reason] {
        if (self->line.cut)
            return; // silence will tell
        self->tellTill(reason);
        self->tellHub();
    });
}

SimFeedLink::~SimFeedLink()
{
    letGo();
}

void SimFeedLink::letGo()
{
    const auto gone = std::exchange(m_connection, nullptr);
    if (!gone)
        return;
    gone->till = nullptr;
    gone->breakUp(QStringLiteral("closed"));
}

void SimFeedLink::open(const Hello &hello)
{
    close();
    m_open = true;
    const int turn = ++m_turn;
    const Life life = m_life.lock();
    m_world.after(2 * m_line.delay(m_world), life, [this, hello, turn] {
        if (turn == m_turn && m_open)
            connectTo(hello);
    });
}

void SimFeedLink::connectTo(const Hello &hello)
{
    if (m_line.cut) {
        m_world.after(ConnectUs, m_life.lock(), [this, turn = m_turn] {
            if (turn == m_turn && m_open && !m_connection)
                ended(unreachable(QStringLiteral("time-out.")));
        });
        return;
    }
    if (!m_hub.isServing()) {
        ended(unreachable(QStringLiteral("refused.")));
        return;
    }
    const auto who = m_hub.tillOf(m_token);
    if (!who) {
        ended({Error::Code::Denied, QStringLiteral("The hub does not know this till's token."), {}});
        return;
    }
    m_connection = std::make_shared<Connection>(m_world, m_line);
    m_connection->till = this;
    auto outlet = std::make_unique<SimOutlet>(m_connection);
    m_world.after(PingUs, [connection = m_connection] { connection->ping(); });
    m_world.after(m_line.delay(m_world), [connection = m_connection, hello] {
        if (!connection->line.cut && connection->hub)
            connection->hub->hello(hello);
        else
            connection->breakUp(QStringLiteral("reset"));
    });
    m_hub.takeStream(std::move(outlet), *who);
}

void SimFeedLink::close()
{
    if (!m_open)
        return;
    letGo();
    ended(unreachable(QStringLiteral("The stream was closed here.")));
}

void SimFeedLink::breakUp()
{
    if (m_connection)
        m_connection->breakUp(QStringLiteral("reset"));
}

void SimFeedLink::arrived(const QByteArray &frame)
{
    const auto read = decodeHubFrame(frame);
    if (read && *read && m_events.frame)
        m_events.frame(**read);
}

void SimFeedLink::ended(const Error &error)
{
    if (!std::exchange(m_open, false))
        return;
    ++m_turn;
    letGo();
    if (const auto closed = m_events.closed)
        closed(error);
}

SimOutlet::~SimOutlet()
{
    m_connection->hub = nullptr;
    if (!m_connection->closing)
        m_connection->breakUp(QStringLiteral("The hub closed the stream."));
}

void SimOutlet::send(const QByteArray &frame)
{
    if (!m_leaving)
        m_connection->send(frame);
}

qint64 SimOutlet::queuedBytes() const
{
    return m_leaving ? std::numeric_limits<qint64>::max() : m_connection->queuedBytes;
}

void SimOutlet::close(int, const QString &why)
{
    if (std::exchange(m_leaving, true))
        return;
    m_connection->closing = true;
    m_connection->why = why;
    if (!std::exchange(m_connection->moving, true))
        m_connection->world.after(m_connection->line.delay(m_connection->world), [one = m_connection] { one->deliver(); });
    m_connection->world.after(m_connection->world.between(1'000, 5'000'000), [one = m_connection] { one->tellHub(); });
}

void SimOutlet::hello(const Hello &hello)
{
    if (const auto told = m_events.hello)
        told(hello);
}

void SimOutlet::drained()
{
    if (const auto told = m_events.drained; told && !m_leaving)
        told();
}

void SimOutlet::closed()
{
    m_leaving = true;
    if (const auto told = m_events.closed)
        told();
}

} // namespace mostrador::simulation
