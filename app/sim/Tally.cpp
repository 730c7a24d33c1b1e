// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Tally.h"

namespace mostrador {

namespace {

void addTo(Money &sum, Money more)
{
    if (!more.currency().isValid())
        return;
    if (!sum.currency().isValid())
        sum = more;
    else if (const auto both = sum.plus(more))
        sum = *both;
}

} // namespace

void Tally::add(const Sale &sale)
{
    switch (sale.type) {
    case SaleType::Sale:
    case SaleType::Exchange: ++sales; break; // an exchange sells, too
    case SaleType::Return: ++returns; break;
    case SaleType::Void: ++voids; break;
    }
    addTo(amount, sale.total);
}

void Tally::skip(const Sale &sale)
{
    ++skipped;
    ++(sale.type == SaleType::Sale ? skippedSales : skippedReturns);
    addTo(skippedAmount, sale.total);
}

void Tally::skipMovement()
{
    ++skipped;
    ++skippedMovements;
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
    withheld += other.withheld;
    skippedSales += other.skippedSales;
    skippedReturns += other.skippedReturns;
    skippedMovements += other.skippedMovements;
    addTo(amount, other.amount);
    addTo(skippedAmount, other.skippedAmount);
    return *this;
}

QJsonObject Tally::toJson() const
{
    Money whole = amount;
    addTo(whole, skippedAmount);
    QJsonObject json{{QStringLiteral("rows"), rows}, {QStringLiteral("sales"), sales}, {QStringLiteral("returns"), returns}, {QStringLiteral("voids"), voids},
                     {QStringLiteral("movements"), movements}, {QStringLiteral("products"), products}, {QStringLiteral("skipped"), skipped},
                     {QStringLiteral("refused"), refused}, {QStringLiteral("amount"), amount.minor()}, {QStringLiteral("currency"), whole.currency().code()}};
    if (rows == 0)
        return json; // no recorded file
    json.insert(QStringLiteral("withheld"), withheld);
    json.insert(QStringLiteral("skipped_amount"), skippedAmount.minor());
    json.insert(QStringLiteral("total"), QJsonObject{{QStringLiteral("sales"), sales + skippedSales}, {QStringLiteral("returns"), returns + skippedReturns},
                                                     {QStringLiteral("movements"), movements + skippedMovements}, {QStringLiteral("amount"), whole.minor()}});
    return json;
}

} // namespace mostrador
