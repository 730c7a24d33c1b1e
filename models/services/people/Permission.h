// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/Role.h"
#include "models/storage/Database.h"

namespace mostrador {

/// On the storage thread, in the step itself: whoever it is written on behalf of may do it, or whoever approved it may. Error::Denied. Everybody where
/// there are no users.
Result<void> checkMay(Database &database, Deed deed, qint64 amount = 0);
/// The name of whoever it is written on behalf of; empty where there are no users.
QString operatorName(Database &database);
QString approverName(Database &database);

} // namespace mostrador
