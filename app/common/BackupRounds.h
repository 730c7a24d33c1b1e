// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/ProgramOptions.h"
#include "models/domain/Clock.h"
#include "models/domain/Scheduler.h"
#include "models/wire/JournalEntry.h"
#include <atomic>
#include <functional>
#include <memory>

namespace mostrador {

/// Verified backups of a database, one after another, while it is in use.
class BackupRounds final {
public:
    struct Plan {
        QString folder;        ///< empty: none are made
        int everyMinutes = 24 * 60;
        int keep = 14;
    };
    /// --backup-dir, --backup-every, --backup-keep.
    static QList<OptionSpec> options();
    static Plan planOf(const ProgramOptions &options);
    struct Parts {
        const Clock &clock;
        Scheduler &scheduler;
        Executor &worker;      ///< where the copies are made and verified: they take their time
        Executor &own;
        const SignatureVerifier &verifier;
    };
    /// done: of each round, on this thread.
    BackupRounds(Plan plan, QString file, Parts parts, std::function<void(const Result<QString> &)> done);
    ~BackupRounds(); ///< one that is under way is given up

private:
    void next(int milliseconds);
    void make();
    Plan m_plan;
    QString m_file;
    Parts m_parts;
    std::function<void(const Result<QString> &)> m_done;
    std::unique_ptr<Scheduler::Handle> m_next;
    std::shared_ptr<std::atomic_bool> m_goesOn = std::make_shared<std::atomic_bool>(true);
};

} // namespace mostrador
