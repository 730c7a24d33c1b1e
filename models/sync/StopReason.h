// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/FeedMessages.h"
#include <QString>

namespace mostrador {

/// Why sending has stopped until the till joins its hub again, in this till's language: what happened, what was kept, what to do.
class StopReason final {
public:
    static QString of(const Stop &word); ///< the hub's own words for a reason that is newer than this program
    static QString unknownTill();        ///< the hub takes its token no more
    static QString otherKey();           ///< till.key is not the one that it joined with
    static QString leftCopy();           ///< the data were put back to a copy
};

} // namespace mostrador
