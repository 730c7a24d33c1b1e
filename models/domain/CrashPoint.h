// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mostrador {

/// A place at which the fault suite ends the process as a crash would. Nothing in the product: only the suite's own programs are compiled with
/// MOSTRADOR_CRASH_POINTS. tests/faults/crash/points.txt lists the names.
#ifdef MOSTRADOR_CRASH_POINTS
void crashPoint(const char *name);
#else
inline void crashPoint(const char *) {}
#endif

} // namespace mostrador
