// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/HubLink.h"

namespace mostrador {

namespace {
constexpr int TellCountsMs = 2000;  ///< between two reports of what went which way
constexpr qint64 SteadyMs = 30'000; ///< a link that lives so long was a good one
} // namespace

HubLink::HubLink(Parts parts, Events events)
    : m_parts(parts), m_events(std::move(events)), m_backoff(parts.random, 250, 30'000), m_instance(QString::fromLatin1(parts.random.bytes(8).toHex()))
{
    m_parts.link.setEvents({[this](const HubFrame &frame) { take(frame); }, [this](const Error &error) { ended(error); }});
}

HubLink::~HubLink()
{
    m_parts.link.setEvents({});
}

void HubLink::open()
{
    if (m_isUp || m_isOpening || !m_events.mayOpen())
        return;
    m_isOpening = true;
    m_reconnect.reset();
    m_parts.storage.post([self = this, journal = &m_parts.journal, feed = &m_parts.feed, settings = m_parts.settings, own = &m_parts.own, now = ++m_turn,
                          alive = std::weak_ptr<int>(m_alive)] {
        auto standing = TillStanding::read(*journal, *feed, settings);
        own->post([self, alive, now, standing = std::move(standing)] {
            if (!alive.expired() && now == self->m_turn)
                self->sayHello(standing);
        });
    });
}

void HubLink::sayHello(const Result<TillStanding> &standing)
{
    if (!standing) {
        m_isOpening = false;
        m_events.storageFailed(standing.error());
        openAfter(m_backoff.next());
        return;
    }
    m_events.storageWorked();
    if (!m_events.mayOpen()) {
        m_isOpening = false;
        return;
    }
    Hello hello;
    hello.till = standing->who.till;
    hello.epoch = standing->who.epoch;
    hello.lastSeq = m_toldLast = standing->outbox.lastSeq;
    hello.headHash = standing->outbox.headHash;
    hello.hubId = standing->cursor.hubId;
    hello.resumeFrom = standing->cursor.seq;
    hello.instance = m_instance;
    m_parts.link.open(hello);
}

void HubLink::take(const HubFrame &frame)
{
    if (const auto *welcome = std::get_if<Welcome>(&frame)) {
        m_isOpening = false;
        m_isUp = true;
        m_upSince = m_parts.clock.monotonicMs();
        m_hubTakesCounts = welcome->takesCounts;
        m_told.clear();
    }
    m_events.frame(frame);
}

void HubLink::ended(const Error &error)
{
    m_isOpening = false;
    const bool was = std::exchange(m_isUp, false);
    // A link that is lost as soon as it is there (a full disk, two copies of one till) is no success.
    if (was && m_parts.clock.monotonicMs() - m_upSince >= SteadyMs)
        m_backoff.reset();
    if (error.code != Error::Code::Denied && m_events.mayOpen())
        comeBack(was, error);
    m_events.ended(error); // last: whoever is told may open it, or leave
}

void HubLink::comeBack(bool wasUp, const Error &error)
{
    const int wait = m_backoff.next();
    m_events.logged(
        QStringLiteral("%1: %2 Trying again in %3 ms.").arg(wasUp ? QStringLiteral("link to the hub lost") : QStringLiteral("hub not reached"), error.message).arg(wait));
    openAfter(wait);
}

void HubLink::openAfter(int wait)
{
    m_reconnect = m_parts.scheduler.after(wait, [this] { open(); });
}

void HubLink::greetAgain()
{
    m_parts.link.close();
}

void HubLink::leave()
{
    ++m_turn;
    m_parts.link.close();
    m_isUp = false;
    m_isOpening = false;
    m_reconnect.reset();
}

void HubLink::hurry()
{
    m_backoff.reset();
}

void HubLink::tellCounts()
{
    if (!m_isUp || !m_hubTakesCounts || m_telling || m_told == m_events.counts())
        return;
    m_telling = m_parts.scheduler.after(TellCountsMs, [this] {
        m_telling.reset();
        if (m_isUp && m_hubTakesCounts)
            m_parts.link.report(m_told = m_events.counts());
    });
}

} // namespace mostrador
