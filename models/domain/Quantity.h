// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QtGlobal>
#include <compare>

namespace mostrador {

/// How much of a product, in whole thousandths of its unit (1500 = 1.5 kg, or one and a half pieces). Signed: a return or
/// a stock movement out is negative.
class Quantity final {
public:
    /// The most that one line of a sale, one movement or one count may hold, either way: sums of such stay far inside 64 bits.
    static constexpr qint64 MostMilli = 1'000'000'000'000;

    constexpr Quantity() = default;
    static constexpr Quantity fromMilli(qint64 milli) { return Quantity(milli); }
    static constexpr Quantity units(qint64 units) { return Quantity(units * 1000); }

    constexpr qint64 milli() const { return m_milli; }
    constexpr bool isZero() const { return m_milli == 0; }
    constexpr bool isNegative() const { return m_milli < 0; }
    constexpr bool isWhole() const { return m_milli % 1000 == 0; }
    constexpr Quantity operator-() const { return Quantity(-m_milli); }
    /// Error::Overflow when the sum leaves 64 bits.
    Result<Quantity> plus(Quantity other) const;
    Result<Quantity> minus(Quantity other) const;
    constexpr auto operator<=>(const Quantity &) const = default;

private:
    constexpr explicit Quantity(qint64 milli) : m_milli(milli) {}
    qint64 m_milli = 0;
};

} // namespace mostrador
