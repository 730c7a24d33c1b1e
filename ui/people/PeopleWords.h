// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/Role.h"

namespace mostrador {

/// What roles and deeds are called in the window.
struct PeopleWords {
    static QString role(Role role);
    static QString deed(Deed deed);
};

} // namespace mostrador
