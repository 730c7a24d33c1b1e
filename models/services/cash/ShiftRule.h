// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"

namespace mostrador {

/// Whether a document may be recorded as the drawer is now. On the storage thread, in the document's own transaction: what a window asked before may be
/// long ago. Error::Conflict: the shop sells with a shift (cash::NeedsShift), and none is open.
Result<void> checkShift(Database &database);
/// The same rule, of what is known: a shift is open, one ever was, and the setting.
bool lacksShift(bool isOpen, bool hasAny, const QString &needs);
/// For the cashier.
QString noShiftWords();
/// Error::Conflict: a payment has been begun and has not ended, so the drawer cannot be counted nor closed yet; says which. A card that was charged for the
/// open sale is one; what was charged for a sale that is gone waits for a person beside it. So where a sale waits that could not be parked.
Result<void> checkNoPayment(Database &database);

} // namespace mostrador
