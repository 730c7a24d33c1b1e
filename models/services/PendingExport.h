// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Till.h"

namespace mostrador {

/// What the hub has not confirmed, written to a file for the day that no network comes back: one signed entry a line, as
/// `mostrador-journal export` writes them and the hub's import reads them. Nothing is marked or removed: the journal stays the queue.
class PendingExport final {
public:
    PendingExport(std::shared_ptr<Till::Stores> stores, const Signer &signer, Executor &storage, Executor &own);
    /// Replies with the number of entries written. Error::Storage: the file cannot be written; what was there before is as it was.
    void write(const QString &file, QObject *context, Till::Reply<int> reply);

private:
    std::shared_ptr<Till::Stores> m_stores;
    const Signer &m_signer;
    Executor &m_storage;
    Executor &m_own;
};

} // namespace mostrador
