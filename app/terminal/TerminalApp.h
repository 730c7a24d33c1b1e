// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/ProgramOptions.h"

namespace mostrador {

/// mostrador-terminal: a card terminal that charges nobody, to try and to test the till with. Prints "ready ADDRESS" once it listens.
class TerminalApp final {
public:
    explicit TerminalApp(const ProgramOptions &options) : m_options(options) {}
    static ProgramOptions::Program program();
    int run(); ///< needs a QCoreApplication

private:
    const ProgramOptions &m_options;
};

} // namespace mostrador
