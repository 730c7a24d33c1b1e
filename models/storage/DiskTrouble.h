// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mostrador {

/// What is wrong with the disk, as far as SQLite can tell. A statement that was refused for another reason is none of these.
enum class DiskTrouble {
    None,
    Full,
    ReadOnly,
    Failing, ///< reading, writing or syncing failed: what is on the disk must be looked at anew, on another handle
    Damaged  ///< what is there does not hold together
};

} // namespace mostrador
