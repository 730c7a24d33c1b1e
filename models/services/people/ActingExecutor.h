// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Till.h"
#include "models/storage/people/Acting.h"

namespace mostrador {

/// The storage thread as the counter uses it: each job is written on behalf of whoever is at the till when it is posted, however long it waits. Who
/// that is says People alone; who agreed to something a job finds itself (Permission.h).
/// Lives and is posted to on the till's thread.
class ActingExecutor final : public Executor {
public:
    ActingExecutor(std::shared_ptr<Till::Stores> stores, Executor &storage) : m_stores(std::move(stores)), m_storage(storage) {}
    void post(std::function<void()> job) override;

    const Acting &acting() const { return m_acting; }

private:
    friend class People; ///< after a PIN
    void setOperator(const QString &id) { m_acting.operatorId = id; }
    std::shared_ptr<Till::Stores> m_stores;
    Executor &m_storage;
    Acting m_acting;
};

} // namespace mostrador
