// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "models/sync/SyncStatus.h"

namespace mostrador {

/// How old what this till says about stock is. With the hub at the other end its copy is live; without, it is as of the last word from the hub.
struct StockAge {
    bool isLive = false;
    QDateTime asOf; ///< when not live; invalid: nobody knows

    static StockAge of(const StockView &stock, const SyncStatus &status);
    QString words(const QDateTime &now) const; ///< "live", "2 min ago", "on 24/11 14:32"; empty when nobody knows
};

} // namespace mostrador
