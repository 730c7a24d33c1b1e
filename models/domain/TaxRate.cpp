// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/TaxRate.h"

#include "models/domain/Rounding.h"

namespace mostrador {

namespace {

struct Usual {
    const char *currency;
    QList<int> basisPoints;
};

} // namespace

QList<TaxRate> TaxRate::usualIn(Currency currency)
{
    // IVA, IGV, ITBIS, ICMS: of the countries that the currency is of, as their laws have it in 2026.
    static const Usual usual[] = {
        {"ARS", {2100, 1050, 2700, 0}},
        {"BOB", {1300, 0}},
        {"BRL", {1800, 1200, 700, 0}},
        {"CLP", {1900, 0}},
        {"COP", {1900, 500, 0}},
        {"CRC", {1300, 400, 200, 100}},
        {"DOP", {1800, 1600, 0}},
        {"EUR", {2100, 1000, 400, 0}},
        {"GBP", {2000, 500, 0}},
        {"GTQ", {1200, 500, 0}},
        {"HNL", {1500, 1800, 0}},
        {"MXN", {1600, 800, 0}},
        {"NIO", {1500, 0}},
        {"PEN", {1800, 1000, 0}},
        {"PYG", {1000, 500, 0}},
        {"USD", {1500, 1300, 500, 0}},
        {"UYU", {2200, 1000, 0}},
    };
    QList<TaxRate> rates;
    for (const Usual &each : usual)
        if (currency.code() == QLatin1String(each.currency))
            for (const int rate : each.basisPoints)
                rates.append(fromBasisPoints(rate));
    if (rates.isEmpty())
        rates.append(TaxRate());
    return rates;
}

Money TaxRate::includedIn(Money total) const
{
    return Money(qint64(dividedHalfAway(Wide(total.minor()) * m_basisPoints, 10000 + m_basisPoints)), total.currency());
}

} // namespace mostrador
