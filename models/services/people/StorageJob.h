// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillStores.h"

namespace mostrador {

/// One use case on the storage thread, as Till runs its own: tried once more where room was made, reported to who watches commits, and answered on `own`.
template <typename T>
void postJob(const std::shared_ptr<Till::Stores> &stores, Executor &storage, Executor &own, std::function<Result<T>(Till::Stores &)> work,
             std::function<void(const Result<T> &)> done)
{
    storage.post([stores, own = &own, work = std::move(work), done = std::move(done)] {
        const QByteArray before = stores->journal->lastHash();
        Result<T> result = work(*stores);
        if (!result && result.error().code == Error::Code::Storage && stores->recover())
            result = work(*stores);
        if (result.ok() && stores->afterCommit && stores->journal->lastHash() != before)
            stores->afterCommit(stores->journal->lastId(), stores->journal->lastHash());
        own->post([done, result] { done(result); });
    });
}

} // namespace mostrador
