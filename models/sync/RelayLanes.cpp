// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/RelayLanes.h"

#include <algorithm>

namespace mostrador {

void RelayLanes::take(const OutboxState &outbox)
{
    QList<RelayLane> lanes;
    const auto add = [&](int epoch, qint64 last, qint64 confirmed) {
        RelayLane *known = of(epoch);
        lanes.append(known ? *known : RelayLane(epoch, last, confirmed));
        lanes.last().moveTo(last, confirmed);
    };
    for (const EarlierEpoch &one : outbox.earlier)
        if (one.refused.isEmpty())
            add(one.epoch, one.lastSeq, one.confirmed);
    add(outbox.epoch, outbox.lastSeq, outbox.confirmed);
    m_lanes = lanes;
}

RelayLane *RelayLanes::of(int epoch)
{
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [epoch](const RelayLane &one) { return one.epoch == epoch; });
    return lane == m_lanes.end() ? nullptr : &*lane;
}

RelayLane *RelayLanes::toSend(bool withEarlier)
{
    for (RelayLane &lane : m_lanes)
        if (lane.hasMore() && (withEarlier || lane.epoch == m_lanes.constLast().epoch))
            return &lane;
    return nullptr;
}

qint64 RelayLanes::inFlight() const
{
    qint64 sum = 0;
    for (const RelayLane &lane : m_lanes)
        sum += lane.inFlight();
    return sum;
}

bool RelayLanes::areAccepted() const
{
    return std::all_of(m_lanes.cbegin(), m_lanes.cend(), [](const RelayLane &lane) { return lane.isAccepted(); });
}

void RelayLanes::rewind()
{
    for (RelayLane &lane : m_lanes)
        lane.rewind(lane.confirmed + 1);
}

void RelayLanes::rewindOthers(int epoch)
{
    for (RelayLane &lane : m_lanes)
        if (lane.epoch != epoch)
            lane.rewind(std::max(lane.accepted, lane.confirmed) + 1);
}

void RelayLanes::greeted(const Ack &ack)
{
    for (RelayLane &lane : m_lanes)
        lane.rewind(lane.epoch == ack.epoch ? ack.hw + 1 : lane.confirmed + 1);
}

} // namespace mostrador
