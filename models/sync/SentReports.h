// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/storage/JournalStore.h"
#include "models/sync/RelayLanes.h"
#include <QMap>
#include <functional>
#include <memory>

namespace mostrador {

/// Writes down for people which way entries went, and when. One report at a time, and not at once after another: what comes meanwhile shares the next.
class SentReports final {
public:
    struct Parts {
        JournalStore &journal; ///< on the storage thread only
        Executor &storage;
        Executor &own;
        Scheduler &scheduler;
        RelayLanes &lanes;
    };
    SentReports(Parts parts, std::function<void(const QString &line)> logged) : m_parts(parts), m_logged(std::move(logged)) {}

    void add(RelayLane &lane, qint64 upTo, const QString &channel); ///< that channel has the lane's entries up to there

private:
    void written(const QString &line);
    void addRest();

    Parts m_parts;
    std::function<void(const QString &line)> m_logged;
    bool m_isWriting = false;
    struct Waiting {
        qint64 upTo;
        QString channel;
    };
    QMap<int, Waiting> m_waiting; ///< by epoch
    std::unique_ptr<Scheduler::Handle> m_next;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
