// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/people/Acting.h"

#include "models/storage/Database.h"
#include "models/storage/Sql.h"

namespace mostrador {

void actAs(Database &database, const Acting &acting)
{
    database.sql().actAs(acting);
}

Acting actingOn(Database &database)
{
    return database.sql().acting();
}

} // namespace mostrador
