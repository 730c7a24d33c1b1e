// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/TcpTerminal.h"

namespace mostrador {

/// A card terminal's patience where the terminal is the simulator: nobody looks for a purse.
inline TcpTerminal::Times quickTimes()
{
    TcpTerminal::Times times;
    times.answerMs = 1500;
    times.paymentMs = 1500;
    times.pingMs = 300;
    times.leastWaitMs = 20;
    times.mostWaitMs = 200;
    return times;
}

} // namespace mostrador
