// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Language.h"
#include "ui/shell/Shortcuts.h"
#include "ui/theme/Theme.h"

namespace mostrador {

/// What every screen is made with: how it looks, speaks and is steered. Outlives all widgets.
struct Context {
    Theme &theme;
    Language &language;
    const Shortcuts &shortcuts;
};

} // namespace mostrador
