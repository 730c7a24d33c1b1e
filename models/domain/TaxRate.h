// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include <QList>

namespace mostrador {

/// A tax that is included in the price, in basis points (2100 = 21 %). 0 to 10000.
class TaxRate final {
public:
    constexpr TaxRate() = default;
    static constexpr TaxRate fromBasisPoints(int basisPoints) { return TaxRate(basisPoints); }
    constexpr int basisPoints() const { return m_basisPoints; }
    /// What goods are taxed with where that currency is paid, the usual rate first; at least one.
    static QList<TaxRate> usualIn(Currency currency);
    /// The tax inside a total that includes it: total x rate / (10000 + rate), half away from zero.
    Money includedIn(Money total) const;
    constexpr bool operator==(const TaxRate &) const = default;

private:
    constexpr explicit TaxRate(int basisPoints) : m_basisPoints(basisPoints) {}
    int m_basisPoints = 0;
};

} // namespace mostrador
