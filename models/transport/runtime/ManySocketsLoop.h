// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mostrador {

/// For a program that holds thousands of sockets and timers: an event loop of the main thread whose turns cost what happens in them, where Qt's own looks at
/// every socket in each turn and walks the list of all timers for each that is set. On Linux; elsewhere Qt's own stays. Call it before QCoreApplication is made.
void useLoopForManySockets();

} // namespace mostrador
