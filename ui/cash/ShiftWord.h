// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador {

class CashDesk;

/// How the shift stands, in one word: "Open", "Closed". Empty: there never was one.
QString shiftWord(const CashDesk &cash);

} // namespace mostrador
