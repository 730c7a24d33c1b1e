// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/storage/people/UserStore.h"

namespace mostrador {

/// In the open transaction: something secret is about to be tried, of somebody or of the till itself. It counts as wrong from here on, so that neither a kill nor
/// many at once give a free one. What is left of a wait, in ms; 0: it was counted.
Result<qint64> countGuess(UserStore &users, const Clock &clock, const QString &whose);
/// In the open transaction: what was counted was not tried after all.
Result<void> forgiveGuess(UserStore &users, const QString &whose);

} // namespace mostrador
