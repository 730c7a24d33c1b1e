// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PricingRow.h"

#include "models/domain/promotions/Pricing.h"
#include "tests/bench/Bench.h"
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

class PricingPair final : public Pair {
public:
    void prepare();
    Result<void> runProduct() override;
    Result<void> runBare() override;
    Result<void> check() const;

private:
    QList<PriceLine> m_lines;
    QList<Promotion> m_promotions;
    PricedCart m_cart;
    qint64 m_most = 0; ///< that one alone saves, by the bare way
};

void PricingPair::prepare()
{
    RandomCarts random(7, false);
    m_lines = random.lines(Lines, Products, 4);
    m_promotions = random.promotions(Promotions, Products);
}

Result<void> PricingPair::runProduct()
{
    const auto cart = price(m_lines, m_promotions, {}, RandomCarts::noon());
    if (!cart)
        return cart.error();
    m_cart = *cart;
    return {};
}

/// As if each were a percentage.
Result<void> PricingPair::runBare()
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

Result<void> PricingPair::check() const
{
    qint64 total = 0;
    for (const PricedLine &line : std::as_const(m_cart.lines))
        total += line.total.minor();
    if (m_cart.lines.size() != Lines || total != m_cart.total.minor() || !m_cart.savings.isNegative() || m_most == 0)
        return Error{Error::Code::Invalid, QStringLiteral("The cart was not priced."), {}};
    return {};
}

} // namespace

Result<QList<Figure>> PricingRow::run(const BenchPlan &plan)
{
    PricingPair pair;
    pair.prepare();
    const auto measured = measure(pair, plan.times(400, 20));
    if (!measured)
        return measured.error();
    if (const auto right = pair.check(); !right)
        return right.error();
    constexpr double FrameMs = 1000.0 / 60;
    return QList<Figure>{figure(QStringLiteral("each promotion alone, median (p99)"),
                                QStringLiteral("%1 (%2)").arg(ms(measured->bare.median(), 3), ms(measured->bare.p99(), 3))),
                         figure(QStringLiteral("best of all, median"), ms(measured->product.median(), 3)),
                         atMost(QStringLiteral("best of all, p99, against a frame"), measured->product.p99() / 1e6, FrameMs, QStringLiteral(" ms"))};
}

} // namespace mostrador
