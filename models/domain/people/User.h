// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/domain/people/Role.h"

namespace mostrador {

/// Somebody who works at this till.
struct User {
    static constexpr int MostName = 40;
    QString id; ///< "u1": how entries of this till's journal name them; never another's
    QString name;
    Role role = Role::Cashier;
    bool isActive = true;
    bool operator==(const User &) const = default;
};

/// Error::Invalid: no name, one that is too long, or one that looks like a card's number.
Result<void> checkUser(const User &user);

/// PINs are digits: at least four, six for who may approve and change what others do. Error::Invalid says what it wants: also of one that is
/// guessed first (1234, 000000).
Result<void> checkPin(const QString &pin, Role role);
int leastDigits(Role role);
inline constexpr int MostDigits = 12;

} // namespace mostrador
