// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador {

/// From now on a power cut leaves this file as it is, under this name: its bytes and its folder's entry are on the disk (renaming a file into
/// place, as QSaveFile does, is not enough). False: the disk did not take it. Not for a database that is open: closing the file again would drop its locks.
bool makeDurable(const QString &file);

} // namespace mostrador
