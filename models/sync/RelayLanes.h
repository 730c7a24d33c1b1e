// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/JournalStore.h"
#include "models/sync/RelayLane.h"
#include <QList>

namespace mostrador {

/// The epochs of a till that have something on its way, oldest first; the current one is the last. What is refused of an earlier one has no lane.
class RelayLanes final {
public:
    void clear() { m_lanes.clear(); }
    void take(const OutboxState &outbox); ///< as read; how far each had come with a channel stays known
    RelayLane *of(int epoch);             ///< none: nothing of it is to go
    RelayLane *toSend(bool withEarlier);  ///< the oldest that has something to go; without the earlier ones only the current
    qint64 inFlight() const;
    bool areAccepted() const;     ///< all of them, to their ends
    void rewind();                ///< to what is confirmed
    void rewindOthers(int epoch); ///< than that one, to what their channel accepted
    void greeted(const Ack &ack); ///< to what a hub says that has just been linked
    const QList<RelayLane> &all() const { return m_lanes; }
    const RelayLane *current() const { return m_lanes.isEmpty() ? nullptr : &m_lanes.last(); }

private:
    QList<RelayLane> m_lanes;
};

} // namespace mostrador
