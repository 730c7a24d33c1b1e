// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador {

class Database;

/// On whose behalf something is written: the journal's entries name both. Nobody: the till itself, or a shop without users.
struct Acting {
    QString operatorId;
    QString approver; ///< who agreed to just this; mostly nobody; with commas where it took several
    int turn = 0;     ///< counted whenever somebody comes or goes: what was approved in an earlier one is over
    bool operator==(const Acting &) const = default;
};

/// Of the connection, from now on: what is appended to the journal over it is theirs.
void actAs(Database &database, const Acting &acting);
Acting actingOn(Database &database);

} // namespace mostrador
