// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Quantity.h"
#include <QString>

namespace mostrador {

/// What was typed or scanned into the code box: "3*7790387000017", "0,845*2000031", "7790387000017", or a name.
struct CodeEntry {
    Quantity quantity = Quantity::units(1);
    bool hasQuantity = false;
    QString text;              ///< the part after '*', trimmed
    bool looksLikeCode = false;///< digits only (6 or more): worth a lookup by barcode before a search by name
    /// Error::Invalid: a quantity that is no number, zero or negative.
    static Result<CodeEntry> parse(const QString &typed);
};

/// Nothing but 0 to 9, and one of them at least.
bool isDigits(const QString &text);

} // namespace mostrador
