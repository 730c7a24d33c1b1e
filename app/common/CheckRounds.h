// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/domain/Scheduler.h"
#include <QString>
#include <atomic>
#include <functional>
#include <memory>

namespace mostrador {

class SignatureVerifier;

/// Looks at all of a database while it is in use, every signature in it too: soon after a start that had no time for it, and once a day.
class CheckRounds final {
public:
    struct Parts {
        Scheduler &scheduler;
        Executor &worker; ///< where it reads: that takes its time
        Executor &own;
        const SignatureVerifier &verifier;
    };
    /// done: of each round, on this thread. soon: the start has not looked at all of it.
    CheckRounds(QString file, bool soon, Parts parts, std::function<void(const Result<void> &)> done);
    ~CheckRounds(); ///< one that is under way is given up

private:
    void next(int milliseconds);
    void look();
    QString m_file;
    Parts m_parts;
    std::function<void(const Result<void> &)> m_done;
    std::unique_ptr<Scheduler::Handle> m_next;
    std::shared_ptr<std::atomic_bool> m_goesOn = std::make_shared<std::atomic_bool>(true);
};

} // namespace mostrador
