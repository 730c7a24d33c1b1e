// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/GuessCount.h"

#include "models/domain/people/GuessDelay.h"

namespace mostrador {

Result<qint64> countGuess(UserStore &users, const Clock &clock, const QString &whose)
{
    const auto found = users.guesses(whose);
    if (!found)
        return found.error();
    UserStore::Guesses guesses = *found;
    const QString boot = clock.bootId();
    const qint64 left = guesses.leftMs(boot, clock.monotonicMs());
    if (left == 0) {
        ++guesses.failures;
        guesses.waitMs = guess::waitAfter(guesses.failures);
    }
    if (left == 0 || guesses.bootId != boot) { // a wait that the machine was switched off in begins anew
        guesses.bootId = boot;
        guesses.sinceMs = clock.monotonicMs();
        if (const auto kept = users.putGuesses(whose, guesses); !kept)
            return kept.error();
    }
    return left;
}

Result<void> forgiveGuess(UserStore &users, const QString &whose)
{
    const auto found = users.guesses(whose);
    if (!found)
        return found.error();
    UserStore::Guesses guesses = *found;
    guesses.failures = qMax(0, guesses.failures - 1);
    guesses.waitMs = 0; // there was none when it was counted
    return users.putGuesses(whose, guesses);
}

} // namespace mostrador
