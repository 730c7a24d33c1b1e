// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/SeenTills.h"

#include <QDebug>

namespace mostrador {

namespace {
constexpr int SeenMs = 10'000;   ///< at most until it is written down
constexpr int LinkedMs = 60'000; ///< between two looks
} // namespace

SeenTills::~SeenTills()
{
    if (!m_seen.isEmpty())
        write();
}

void SeenTills::start()
{
    noteLinked();
    m_looking = m_parts.scheduler.after(LinkedMs, [this] { start(); });
}

void SeenTills::note(TillId till, int epoch, qint64 lastSeq)
{
    Seen &known = m_seen[till];
    if (epoch > known.epoch)
        known = {epoch, lastSeq};
    else if (epoch == known.epoch)
        known.lastSeq = qMax(known.lastSeq, lastSeq);
    if (!m_writing)
        m_writing = m_parts.scheduler.after(SeenMs, [this] {
            m_writing.reset();
            write();
        });
}

void SeenTills::noteAll(const ApplyReport &report)
{
    for (const Ack &ack : report.acks) {
        const TillId owner = report.ownerOf(ack.till, ack.epoch);
        if (owner == ack.till)
            note(owner, ack.epoch, ack.hw);
        else
            note(owner); // what another number had is no place in its newest life
    }
}

void SeenTills::noteLinked()
{
    const QList<TillId> linked = m_parts.linked();
    for (const TillId till : linked)
        note(till);
}

void SeenTills::writeNow()
{
    noteLinked();
    write();
}

void SeenTills::write()
{
    m_parts.storage.post([books = &m_parts.books, tills = std::exchange(m_seen, {}), at = m_parts.clock.nowUtc()] {
        Transaction transaction(books->database());
        Result<void> done = transaction.begun();
        for (auto till = tills.cbegin(); done && till != tills.cend(); ++till)
            done = books->registry().seen(till.key(), till->epoch, till->lastSeq, at);
        if (done)
            done = transaction.commit();
        if (!done)
            qWarning().noquote() << QStringLiteral("when tills were seen cannot be written down: %1 %2").arg(done.error().message, done.error().detail);
    });
}

} // namespace mostrador
