// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/SettingStore.h"
#include "models/storage/paper/PrintJobStore.h"

namespace mostrador {

/// Whether a document is to be printed. AsSet: if the till prints by itself; Wanted: somebody asked for it; Unwanted: somebody asked not to.
enum class PaperWish { AsSet, Wanted, Unwanted };

/// Puts what is to be printed beside what it is the paper of, in the same transaction: a crash loses neither or both. Of the storage thread.
class PrintJobs final {
public:
    explicit PrintJobs(Database &database) : m_settings(database), m_jobs(database) {}
    /// In the open transaction: nothing without a printer.
    Result<void> putReceipt(const QString &number, int copy, PaperWish wish, const QDateTime &now);

private:
    SettingStore m_settings;
    PrintJobStore m_jobs;
};

} // namespace mostrador
