// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Till.h"
#include "models/storage/people/Acting.h"

namespace mostrador {

/// The storage thread as the counter uses it: each job is written on behalf of whoever is at the till when it is posted, however long it waits; what was
/// begun before and waited for something else, a card terminal or a hash, on behalf of whoever began it (Behalf). Who is at the till says People alone;
/// who agreed to something a job finds itself (Permission.h).
/// Lives and is posted to on the till's thread.
class ActingExecutor final : public Executor {
public:
    ActingExecutor(std::shared_ptr<Till::Stores> stores, Executor &storage) : m_stores(std::move(stores)), m_storage(storage) {}
    void post(std::function<void()> job) override;

    const Acting &acting() const { return m_began ? *m_began : m_acting; }

    /// While it lives, what is posted is of whoever began it (acting() of then), whoever is at the till by now, and what was approved for them in that turn or since counts.
    class Behalf final {
    public:
        Behalf(ActingExecutor &executor, const Acting &began) : m_executor(executor), m_before(std::exchange(executor.m_began, began)) {}
        ~Behalf() { m_executor.m_began = m_before; }
        Behalf(const Behalf &) = delete;
        Behalf &operator=(const Behalf &) = delete;

    private:
        ActingExecutor &m_executor;
        std::optional<Acting> m_before;
    };

private:
    friend class People;                                                                          ///< after a PIN
    void beginTurn(const QString &operatorId) { m_acting = {operatorId, {}, m_acting.turn + 1}; } ///< somebody came; empty: is gone
    std::shared_ptr<Till::Stores> m_stores;
    Executor &m_storage;
    Acting m_acting;
    std::optional<Acting> m_began;
};

} // namespace mostrador
