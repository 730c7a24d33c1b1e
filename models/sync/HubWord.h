// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/storage/JournalStore.h"
#include <QMap>
#include <functional>
#include <memory>
#include <optional>

namespace mostrador {

/// What the hub said that it has, on its way into the journal. Two ways may bring its words in another order: one that is older than what the
/// same hub said before is dropped. One that the database did not take is known, and kept again when it works.
class HubWord final {
public:
    struct Parts {
        JournalStore &journal; ///< on the storage thread only
        Executor &storage;
        Executor &own;
    };
    struct Greeting {
        Ack ack;
        QList<EarlierLane> earlier;
    };
    struct Events {
        /// hasGreeted: it was what the hub said first on its link, with what it makes of the earlier epochs.
        std::function<void(const OutboxState &outbox, bool hasGreeted)> kept;
        std::function<void(const Error &)> conflicted; ///< the hub's book and ours do not fit
        std::function<void(const Error &)> failed;     ///< the database did not take it
    };
    HubWord(Parts parts, Events events) : m_parts(parts), m_events(std::move(events)) {}

    void greeted(const Greeting &greeting); ///< what this hub or another said before is worth nothing any more
    void acknowledge(const Ack &ack);
    std::optional<Greeting> greetingToKeep() const; ///< that the database did not take yet, with the newest word of that hub
    void keepAgain();                               ///< the acknowledgements that it did not take
    void forget();                                  ///< the till has begun another epoch

private:
    enum class Kind { Acknowledgement, Greeting };
    void keep(const Ack &ack, Kind kind, std::function<Result<void>(JournalStore &)> work);
    void kept(const Ack &ack, Kind kind, const Result<void> &done, const Result<OutboxState> &outbox);

    Parts m_parts;
    Events m_events;
    QMap<int, Ack> m_newest;            ///< of this hub, by its commits
    QMap<int, Ack> m_unkept;            ///< the database did not take them
    std::optional<Greeting> m_greeting; ///< until it is kept
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
