// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mostrador {

/// While it lives, a display that is not there ends the program with one line on stderr and the exit code "not reachable", not with a core
/// dump: Qt gives up where its application is made. What Qt says about its plugins is shown at log level debug.
class DisplayGuard final {
public:
    explicit DisplayGuard(bool verbose);
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard &) = delete;
    DisplayGuard &operator=(const DisplayGuard &) = delete;
};

} // namespace mostrador
