// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/TaxRate.h"

#include "models/domain/Rounding.h"

namespace mostrador {

Money TaxRate::includedIn(Money total) const
{
    return Money(qint64(dividedHalfAway(Wide(total.minor()) * m_basisPoints, 10000 + m_basisPoints)), total.currency());
}

} // namespace mostrador
