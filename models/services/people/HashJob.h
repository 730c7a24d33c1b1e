// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/domain/people/PinHasher.h"
#include <QPointer>
#include <memory>

namespace mostrador {

/// Something secret is hashed, or held against a hash, on the thread that is there for it; answered on `own`, as long as `asker` lives.
template <typename T>
void postHash(Executor &hashing, Executor &own, const std::shared_ptr<PinHasher> &hasher, QObject *asker, std::function<Result<T>(PinHasher &)> work,
              std::function<void(const Result<T> &)> done)
{
    hashing.post([hasher, own = &own, asker = QPointer<QObject>(asker), work = std::move(work), done = std::move(done)]() mutable {
        own->post([asker, done = std::move(done), result = work(*hasher)] {
            if (asker)
                done(result);
        });
    });
}

} // namespace mostrador
