// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QtGlobal>

namespace mostrador {

/// 128 bits, for products of two 64-bit numbers before they are rounded back.
__extension__ typedef __int128 Wide;

/// numerator / denominator, half away from zero. denominator > 0.
constexpr Wide dividedHalfAway(Wide numerator, Wide denominator)
{
    const Wide half = denominator / 2 + (denominator % 2 != 0 ? 1 : 0);
    const Wide magnitude = numerator < 0 ? -numerator : numerator;
    const Wide rounded = magnitude / denominator + (magnitude % denominator >= half ? 1 : 0);
    return numerator < 0 ? -rounded : rounded;
}

constexpr qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace mostrador
