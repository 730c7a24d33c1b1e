// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Tally.h"

namespace mostrador {

void Tally::addAmount(Money more)
{
    if (!amount.currency().isValid()) {
        amount = more;
        return;
    }
    if (const auto sum = amount.plus(more))
        amount = *sum;
}

void Tally::add(const Sale &sale)
{
    switch (sale.type) {
    case SaleType::Sale: ++sales; break;
    case SaleType::Return: ++returns; break;
    case SaleType::Void: ++voids; break;
    }
    addAmount(sale.total);
}

Tally &Tally::operator+=(const Tally &other)
{
    rows += other.rows;
    sales += other.sales;
    returns += other.returns;
    voids += other.voids;
    movements += other.movements;
    products += other.products;
    skipped += other.skipped;
    refused += other.refused;
    if (other.amount.currency().isValid())
        addAmount(other.amount);
    return *this;
}

QJsonObject Tally::toJson() const
{
    return {{QStringLiteral("rows"), rows}, {QStringLiteral("sales"), sales}, {QStringLiteral("returns"), returns}, {QStringLiteral("voids"), voids},
            {QStringLiteral("movements"), movements}, {QStringLiteral("products"), products}, {QStringLiteral("skipped"), skipped},
            {QStringLiteral("refused"), refused}, {QStringLiteral("amount"), amount.minor()}, {QStringLiteral("currency"), amount.currency().code()}};
}

} // namespace mostrador
