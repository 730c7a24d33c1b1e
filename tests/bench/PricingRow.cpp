// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PricingRow.h"

#include "tests/models/domain/promotions/RandomCarts.h"

namespace mostrador {

namespace {

constexpr int Lines = 200;
constexpr int Products = 150;
constexpr int Promotions = 50;

bool names(const Promotion &promotion, const PriceLine &line)
{
    return (promotion.products.isEmpty() && promotion.categories.isEmpty()) || promotion.products.contains(line.sku) || promotion.categories.contains(line.category);
}

} // namespace

Result<void> PricingRow::prepare(const QString &)
{
    RandomCarts random(7, false);
    m_lines = random.lines(Lines, Products, 4);
    m_promotions = random.promotions(Promotions, Products);
    return {};
}

Result<void> PricingRow::runProduct()
{
    const auto cart = price(m_lines, m_promotions, {}, RandomCarts::noon());
    if (!cart)
        return cart.error();
    m_cart = *cart;
    return {};
}

/// As if each were a percentage.
Result<void> PricingRow::runBare()
{
    m_most = 0;
    for (const Promotion &promotion : std::as_const(m_promotions)) {
        qint64 saved = 0;
        for (const PriceLine &line : std::as_const(m_lines))
            if (names(promotion, line))
                saved += line.listPrice.times(line.quantity)->minor() * promotion.basisPoints / 10000;
        m_most = qMax(m_most, saved);
    }
    return {};
}

Result<void> PricingRow::check()
{
    qint64 total = 0;
    for (const PricedLine &line : std::as_const(m_cart.lines))
        total += line.total.minor();
    if (m_cart.lines.size() != Lines || total != m_cart.total.minor() || !m_cart.savings.isNegative() || m_most == 0)
        return Error{Error::Code::Invalid, QStringLiteral("The cart was not priced."), {}};
    return {};
}

} // namespace mostrador
