// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mostrador {

/// How guessing PINs is slowed, for each user by itself: after the fifth wrong one in a row there is a wait, each time twice as long, five minutes at
/// most. So nobody gets through ten thousand of them in less than a month, and nobody who guesses can keep a shop from its till: all others sign
/// in as ever, and the one who was guessed at in five minutes.
namespace guess {
inline constexpr int Free = 5;
inline constexpr qint64 FirstMs = 15'000;
inline constexpr qint64 MostMs = 5 * 60'000;
constexpr qint64 waitAfter(int failures)
{
    if (failures < Free)
        return 0;
    const int doubled = failures - Free;
    return doubled > 10 ? MostMs : qMin(MostMs, FirstMs << doubled);
}
} // namespace guess

} // namespace mostrador
