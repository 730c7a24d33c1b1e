// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/Shift.h"
#include "models/services/Till.h"
#include "models/storage/paper/PrintJobStore.h"

namespace mostrador {

/// A job that is marked as being printed, with what its paper is made from.
struct TakenJob {
    PrintJob job;
    std::optional<Sale> sale = {};      ///< of a receipt
    std::optional<ZReport> report = {}; ///< of a close
    std::optional<CashMove> move = {};  ///< of money in or out
    QString unreadable = {};            ///< why there is none of them, though there should be

    /// The oldest that waits, marked before anything of it can be on paper; none: nothing waits. One that cannot be read does not hold up those behind it.
    /// On the storage thread.
    static Result<std::shared_ptr<TakenJob>> next(Till::Stores &stores, const QDateTime &now);
};

} // namespace mostrador
