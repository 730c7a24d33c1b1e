// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/services/Till.h"
#include "models/sync/SyncStatus.h"

namespace mostrador {

/// Of a till that was put back to a copy, or has a new disk: asks the hub for the highest number that a Z of it has, each time that the hub is there, until it
/// was told. Then the next Z is a later one (ZNumbers).
class LastZ final {
public:
    using Ask = std::function<void(std::function<void(Result<int>)>)>;
    struct Parts {
        Database &reader; ///< on this thread
        std::shared_ptr<Till::Stores> stores;
        Executor &storage;
        Ask ask;
    };
    explicit LastZ(Parts parts) : m_parts(std::move(parts)) {}
    void follow(const SyncStatus &status);

private:
    void told(int number);
    Parts m_parts;
    bool m_isUp = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
