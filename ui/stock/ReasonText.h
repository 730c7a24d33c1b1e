// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Till.h"

namespace mostrador {

/// Why stock changed without a sale, in a person's words. The wire words are StockReason's.
namespace ReasonText {
QStringList offered();                               ///< wire words that a person may choose
QString name(const QString &reason);
QString action(const QString &reason);               ///< id in the table of keys
int sign(const QString &reason);                     ///< +1 comes in, −1 goes out, 0 as typed
QString movement(const OwnMovement &movement);       ///< "Sale 0001-00000012", "Damaged", "Count"
} // namespace ReasonText

} // namespace mostrador
