// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/people/Wanted.h"

namespace mostrador {

/// What roles and deeds are called in the window.
struct PeopleWords {
    static QString role(Role role);
    static QString deed(Deed deed);
    static QString ofSale(const Wanted &what, const Sale &sale, const MoneyText &text); ///< a discount or a price in it, for both to read
};

} // namespace mostrador
