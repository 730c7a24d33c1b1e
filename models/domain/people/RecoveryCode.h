// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include <QString>
#include <optional>

namespace mostrador {

/// How a manager comes back whose PIN is forgotten. Wire words: "printed", "hub".
enum class RecoveryWay {
    Printed, ///< a code of this till that was shown and printed once, and lies in another place
    Hub      ///< a code that the hub's administrator makes, good for minutes
};
QString toWire(RecoveryWay way);
std::optional<RecoveryWay> recoveryWayFromWire(const QString &text);

/// Codes are digits, for a till without a keyboard; how many there are says which way it is.
namespace recovery {
inline constexpr int PrintedDigits = 20; ///< 66 bits; what is kept of it is hashed as a PIN is
inline constexpr int HubDigits = 10;     ///< 33 bits, for a quarter of an hour and five tries
QString newCode(RandomSource &random, RecoveryWay way);
QString digitsOf(const QString &typed);                  ///< without the spaces and dashes that people put between
std::optional<RecoveryWay> wayOf(const QString &digits); ///< none: it can be no code
QString grouped(const QString &digits);                  ///< "1234 5678 …", "12345 67890"
} // namespace recovery

} // namespace mostrador
