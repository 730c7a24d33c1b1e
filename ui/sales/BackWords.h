// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/Sale.h"

namespace mostrador {

/// What came of a return, an exchange or a void, and the money that goes with it: what is to be handed over, and what a card or an account has already.
QString backWords(const Sale &document, const MoneyText &text);

} // namespace mostrador
