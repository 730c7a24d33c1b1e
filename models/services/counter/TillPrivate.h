// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillStores.h"
#include <QPointer>
#include <mutex>
#include <optional>

namespace mostrador {

/// The newest cart on its way to the disk; shared with the job, which may outlive the Till. A job that finds none has nothing to do.
struct CartOnItsWay {
    std::mutex mutex;
    std::optional<Cart> newest;
};

struct Till::Private {
    std::shared_ptr<Stores> stores;
    Executor &storage;
    Executor &own;
    std::shared_ptr<CartOnItsWay> cart = std::make_shared<CartOnItsWay>();
    CartJournal open = {}; ///< the cart as it was kept last

    Private(std::shared_ptr<Stores> opened, Executor &onStorage, Executor &onOwn) : stores(std::move(opened)), storage(onStorage), own(onOwn) {}

    /// Runs `work` on the storage thread and answers here: `after` first (signals), then the reply.
    template <typename T>
    void run(Till *till, std::function<Result<T>(Stores &)> work, std::function<void(const Result<T> &)> after, QObject *context, Reply<T> reply)
    {
        postJob<T>(stores, storage, own, std::move(work),
                   [self = QPointer<Till>(till), asker = QPointer<QObject>(context), after = std::move(after), reply = std::move(reply)](const Result<T> &result) {
            if (self)
                after(result);
            if (asker && reply)
                reply(result);
        });
    }
};

} // namespace mostrador
