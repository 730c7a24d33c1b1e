// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promotions/Pricing.h"

#include "models/domain/Sale.h"
#include "models/domain/promotions/Allocation.h"
#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <numeric>

namespace mostrador {

namespace {

Error tooLarge()
{
    return {Error::Code::Overflow, QCoreApplication::translate("Pricing", "The total is too large. Nothing was changed."), {}};
}

/// A pool and the lines that it is of.
struct LinesOfPool {
    Pool pool;
    QList<int> lines;
    qint64 minor = 0; ///< Σ lines
    UnitPrice price;
};

/// Shares `amount` by weight, no share above its room, largest remainders first. What fits nowhere is left over.
std::vector<qint64> shared(qint64 amount, const std::vector<Wide> &weights, const std::vector<qint64> &rooms)
{
    std::vector<qint64> shares(weights.size(), 0);
    Wide whole = 0;
    for (const Wide weight : weights)
        whole += weight;
    if (whole == 0)
        return shares;
    std::vector<std::pair<Wide, size_t>> remainders;
    qint64 left = amount;
    for (size_t i = 0; i < weights.size(); ++i) {
        shares[i] = qMin(rooms[i], qint64(amount * weights[i] / whole));
        left -= shares[i];
        remainders.emplace_back(amount * weights[i] % whole, i);
    }
    std::stable_sort(remainders.begin(), remainders.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    for (const auto &[remainder, i] : remainders) // a minor unit each
        if (left > 0 && remainder > 0 && shares[i] < rooms[i]) {
            ++shares[i];
            --left;
        }
    for (const auto &[remainder, i] : remainders) { // where others had no room
        const qint64 more = qMin(left, rooms[i] - shares[i]);
        shares[i] += weights[i] > 0 ? more : 0;
        left -= weights[i] > 0 ? more : 0;
    }
    return shares;
}

/// Everything that price() does, over one cart.
class Pricing final {
public:
    Pricing(const QList<PriceLine> &lines, const PricingContext &context) : m_lines(lines), m_context(context) {}

    Result<void> priceLines(const QList<PriceList> &lists);
    Result<PricedCart> priceWith(const QList<Promotion> &promotions);

private:
    Result<void> priceLine(const PriceLine &line, const QList<PriceList> &lists);
    std::vector<LinesOfPool> pools() const;
    std::vector<Promotion> inForce(const QList<Promotion> &promotions) const;
    PricedCart settled(const Allocation &allocation, const Plan &plan) const;
    void takeOff(PricedCart &cart, const Promotion &promotion, const LinesOfPool &pool, qint64 minor) const;

    const QList<PriceLine> &m_lines;
    const PricingContext &m_context;
    PricedCart m_cart; ///< before promotions
    std::vector<LinesOfPool> m_pools;
};

Result<void> Pricing::priceLine(const PriceLine &line, const QList<PriceList> &lists)
{
    PricedLine priced;
    priced.listPrice = priced.unitPrice = line.listPrice;
    if (line.manualPrice) {
        priced.unitPrice = *line.manualPrice;
    } else if (const auto listed = line.isOpen || line.quantity.isNegative() ? std::nullopt : listedPrice(line.sku, lists, m_context)) {
        priced.unitPrice = listed->price;
        priced.priceList = listed->list;
    }
    const auto gross = priced.unitPrice.times(line.quantity);
    if (!gross)
        return gross.error();
    const Money discount = line.discount.currency().isValid() ? line.discount : Money::zero(m_context.currency);
    const auto total = gross->plus(discount);
    if (!total)
        return total.error();
    const auto sum = m_cart.subtotal.plus(*total);
    if (!sum || qAbs(sum->minor()) > Sale::MostMinor || qAbs(total->minor()) > Sale::MostMinor)
        return sum ? tooLarge() : sum.error();
    if (priced.unitPrice.value() < 0 || (!line.quantity.isNegative() && total->isNegative()) || (!line.quantity.isNegative() && discount.minor() > 0))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Pricing", "A price and what is left of it after a discount must be zero or more. Nothing was changed."),
                     {}};
    priced.total = *total;
    m_cart.subtotal = *sum;
    m_cart.lines.append(priced);
    return {};
}

Result<void> Pricing::priceLines(const QList<PriceList> &lists)
{
    m_cart.subtotal = m_cart.savings = Money::zero(m_context.currency);
    for (const PriceLine &line : m_lines)
        if (const auto priced = priceLine(line, lists); !priced)
            return priced;
    m_cart.total = m_cart.subtotal;
    m_pools = pools();
    return {};
}

/// By what is in the lines and not where they stand.
std::vector<LinesOfPool> Pricing::pools() const
{
    QMap<QString, LinesOfPool> byKey;
    for (int i = 0; i < m_lines.size(); ++i) {
        const PriceLine &line = m_lines[i];
        const qint64 minor = m_cart.lines[i].total.minor();
        if (line.quantity.milli() <= 0 || minor <= 0)
            continue; // comes back, or costs nothing
        const bool isWhole = line.unit == Unit::Piece && line.quantity.isWhole();
        QString key = QStringLiteral("%1\n%2\n%3\n%4").arg(line.sku, m_cart.lines[i].unitPrice.toWire(), line.category).arg(isWhole ? 1 : 0);
        if (line.isManual()) // each by itself: two of them need not have one discount
            key +=
                QStringLiteral("\n%1\n%2\n%3").arg(line.quantity.milli(), 20, 10, QLatin1Char('0')).arg(minor, 20, 10, QLatin1Char('0')).arg(i, 6, 10, QLatin1Char('0'));
        LinesOfPool &found = byKey[key];
        found.pool.sku = line.sku;
        found.pool.category = line.category;
        found.pool.isManual = line.isManual();
        found.pool.isWhole = isWhole;
        found.pool.unitMilli += line.quantity.milli(); // of all of it, for now
        found.minor += minor;
        found.lines.append(i);
    }
    std::vector<LinesOfPool> list;
    for (LinesOfPool &found : byKey) {
        found.pool.units = found.pool.isWhole ? found.pool.unitMilli / 1000 : 1;
        found.pool.unitMilli = found.pool.isWhole ? 1000 : found.pool.unitMilli;
        found.pool.value = Wide(found.minor) * FinePerMinor / found.pool.units; // of what is printed, so that all of it is all of it
        list.push_back(found);
    }
    return list;
}

std::vector<Promotion> Pricing::inForce(const QList<Promotion> &promotions) const
{
    std::vector<Promotion> list;
    for (const Promotion &promotion : promotions) {
        const bool large = promotion.minimum.isZero() || (promotion.minimum.currency() == m_context.currency && m_cart.subtotal.minor() >= promotion.minimum.minor());
        if (large && isActive(promotion, m_context) && checkPromotion(promotion))
            list.push_back(promotion);
    }
    std::sort(list.begin(), list.end(),
              [](const Promotion &one, const Promotion &other) { return one.priority != other.priority ? one.priority > other.priority : one.id < other.id; });
    list.erase(std::unique(list.begin(), list.end(), [](const Promotion &one, const Promotion &other) { return one.id == other.id; }), list.end());
    return list;
}

/// Over the pool's lines by what each costs. What each still costs is its room.
void Pricing::takeOff(PricedCart &cart, const Promotion &promotion, const LinesOfPool &pool, qint64 minor) const
{
    QList<int> lines = pool.lines;
    std::stable_sort(lines.begin(), lines.end(), [this](int one, int other) { return m_lines[one].quantity > m_lines[other].quantity; });
    std::vector<Wide> weights;
    std::vector<qint64> rooms;
    for (const int line : std::as_const(lines)) {
        weights.push_back(m_cart.lines[line].total.minor());
        rooms.push_back(cart.lines[line].total.minor());
    }
    const std::vector<qint64> shares = shared(minor, weights, rooms);
    for (size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] == 0)
            continue;
        PricedLine &line = cart.lines[lines[int(i)]];
        const Money off(-shares[i], m_context.currency);
        line.adjustments.append({AdjustmentKind::Promotion, promotion.id, promotion.name, off});
        line.total = Money(line.total.minor() - shares[i], m_context.currency);
        cart.savings = Money(cart.savings.minor() - shares[i], m_context.currency);
        cart.total = Money(cart.total.minor() - shares[i], m_context.currency);
    }
}

/// The plan in whole minor units. Each promotion's saving is rounded once.
PricedCart Pricing::settled(const Allocation &allocation, const Plan &plan) const
{
    PricedCart cart = m_cart;
    std::vector<qint64> left;
    for (const LinesOfPool &pool : m_pools)
        left.push_back(pool.minor);
    for (auto at = plan.savings.cbegin(); at != plan.savings.cend();) {
        const int promotion = at->first.first;
        std::vector<Wide> weights;
        std::vector<qint64> rooms;
        std::vector<int> pools;
        Wide saving = 0;
        for (; at != plan.savings.cend() && at->first.first == promotion; ++at) {
            pools.push_back(at->first.second);
            weights.push_back(at->second);
            rooms.push_back(left[size_t(at->first.second)]);
            saving += at->second;
        }
        const std::vector<qint64> shares = shared(qint64(dividedHalfAway(saving, FinePerMinor)), weights, rooms);
        for (size_t i = 0; i < shares.size(); ++i) {
            left[size_t(pools[i])] -= shares[i];
            takeOff(cart, allocation.promotions()[size_t(promotion)], m_pools[size_t(pools[i])], shares[i]);
        }
    }
    return cart;
}

Result<PricedCart> Pricing::priceWith(const QList<Promotion> &promotions)
{
    std::vector<Pool> pools;
    for (const LinesOfPool &pool : m_pools)
        pools.push_back(pool.pool);
    const Allocation allocation(std::move(pools), inForce(promotions));
    const Combination combination = bestCombination(allocation);
    PricedCart best = settled(allocation, combination.plan);
    // Rounding decides between plans that differ by a fraction of a minor unit: what is promised is promised of what is printed.
    for (int promotion = 0; promotion < int(allocation.promotions().size()); ++promotion) {
        const Plan alone = aloneOf(allocation, promotion);
        if (alone.total + FinePerMinor * Wide(allocation.promotions().size()) < combination.plan.total)
            continue;
        PricedCart cart = settled(allocation, alone);
        if (cart.total.minor() < best.total.minor())
            best = std::move(cart);
    }
    best.isExact = combination.isExact;
    return best;
}

} // namespace

PriceLine PriceLine::of(const Product &product, Quantity quantity)
{
    PriceLine line;
    line.sku = product.sku;
    line.category = product.category;
    line.unit = product.unit;
    line.quantity = quantity;
    line.listPrice = product.price;
    return line;
}

Result<PricedCart> price(const QList<PriceLine> &lines, const QList<Promotion> &promotions, const QList<PriceList> &lists, const PricingContext &context)
{
    Pricing pricing(lines, context);
    if (const auto priced = pricing.priceLines(lists); !priced)
        return priced.error();
    return pricing.priceWith(promotions);
}

} // namespace mostrador
