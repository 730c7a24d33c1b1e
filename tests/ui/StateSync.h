// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/SyncStatus.h"

namespace mostrador {

/// Delivery in whatever state a test wants to see on the screen.
class StateSync final : public SyncControl {
public:
    SyncStatus status() const override { return m_status; }
    void set(const SyncStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    }
    void setOffline(bool offline) override
    {
        SyncStatus next = m_status;
        next.offlineByHand = offline;
        next.hubUp = !offline;
        next.state = offline ? SyncStatus::State::Offline : next.pending > 0 ? SyncStatus::State::Sending : SyncStatus::State::UpToDate;
        set(next);
    }
    void syncNow() override { ++retries; }
    void setHubIsLost(bool) override {}
    void enrol(const QUrl &, const QString &, const QString &, std::function<void(Result<void>)> reply) override { reply({}); }
    int retries = 0;

private:
    SyncStatus m_status;
};

} // namespace mostrador
