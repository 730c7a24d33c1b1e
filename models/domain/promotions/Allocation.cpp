// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promotions/Allocation.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace mostrador {

namespace {

/// A price at its own scale, of so many thousandths, fine.
Wide fineOf(const UnitPrice &price, qint64 milli)
{
    const int finer = price.scale() - price.currency().decimals();
    return dividedHalfAway(Wide(price.value()) * FinePerMinor / powerOfTen(finer) * milli, 1000);
}

/// A bundle's price is what is charged for it: a whole number of minor units.
Wide fineOf(const Money &money)
{
    return Wide(money.minor()) * FinePerMinor;
}

Wide partOf(Wide value, int basisPoints)
{
    return dividedHalfAway(value * basisPoints, 10000);
}

void sortDearestFirst(Runs &runs)
{
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run &one, const Run &other) { return one.value != other.value ? one.value > other.value : one.pool < other.pool; });
}

/// amount x weight / whole. Huge prices are reckoned without the fractions that nobody sees, so that 128 bits hold them.
Wide proportion(Wide amount, Wide weight, Wide whole)
{
    if (whole == 0)
        return 0;
    if (whole < Wide(1) << 62)
        return amount * weight / whole;
    return amount / FinePerMinor * (weight / FinePerMinor) / qMax(Wide(1), whole / FinePerMinor) * FinePerMinor;
}

/// Dearest first, and each price of a pool once.
void arrange(Runs &runs)
{
    sortDearestFirst(runs);
    Runs merged;
    for (const Run &run : runs)
        if (!merged.empty() && merged.back().pool == run.pool && merged.back().value == run.value)
            merged.back().units += run.units;
        else
            merged.push_back(run);
    runs = std::move(merged);
}

int setSize(const Promotion &promotion)
{
    return promotion.kind == PromotionKind::NForM ? promotion.take : 2;
}

/// How many times all of `set` is in `runs`, of which it is made.
qint64 timesIn(const Runs &runs, const Runs &set)
{
    qint64 times = std::numeric_limits<qint64>::max();
    size_t at = 0;
    for (const Run &wanted : set) {
        while (runs[at].pool != wanted.pool || runs[at].value != wanted.value)
            ++at;
        times = qMin(times, runs[at].units / wanted.units);
    }
    return times;
}

} // namespace

void Plan::add(int promotion, int pool, Wide saving)
{
    if (saving == 0)
        return;
    savings[{promotion, pool}] += saving;
    total += saving;
}

void Plan::add(const Plan &other)
{
    for (const auto &[where, saving] : other.savings)
        add(where.first, where.second, saving);
}

Allocation::Allocation(std::vector<Pool> pools, std::vector<Promotion> promotions) : m_pools(std::move(pools)), m_promotions(std::move(promotions))
{
    m_touches.resize(m_promotions.size() * m_pools.size());
    m_ofPool.resize(m_pools.size());
    for (size_t p = 0; p < m_promotions.size(); ++p) {
        const QSet<QString> products(m_promotions[p].products.cbegin(), m_promotions[p].products.cend());
        const QSet<QString> categories(m_promotions[p].categories.cbegin(), m_promotions[p].categories.cend());
        for (size_t i = 0; i < m_pools.size(); ++i) {
            const Pool &pool = m_pools[i];
            const bool named = m_promotions[p].kind == PromotionKind::BundlePrice || (products.isEmpty() && categories.isEmpty()) || products.contains(pool.sku)
                || categories.contains(pool.category);
            m_touches[p * m_pools.size() + i] = named && mayTouch(m_promotions[p], pool);
        }
    }
    for (size_t p = 0; p < m_promotions.size(); ++p) {
        if (m_promotions[p].kind == PromotionKind::QuantityPrice)
            dropTooFew(int(p));
        for (size_t i = 0; i < m_pools.size(); ++i)
            if (touches(int(p), int(i)))
                m_ofPool[i].push_back(int(p));
    }
}

bool Allocation::mayTouch(const Promotion &promotion, const Pool &pool) const
{
    if ((pool.isManual && !promotion.touchesManual) || (promotion.isOfSets() && !pool.isWhole))
        return false;
    return promotion.kind != PromotionKind::BundlePrice
        || std::any_of(promotion.bundle.cbegin(), promotion.bundle.cend(), [&pool](const BundlePart &part) { return part.sku == pool.sku; });
}

/// The quantity is a condition of the sale: it counts what another promotion takes, too.
void Allocation::dropTooFew(int promotion)
{
    QHash<Sku, Wide> milli;
    for (size_t i = 0; i < m_pools.size(); ++i)
        if (touches(promotion, int(i)))
            milli[m_pools[i].sku] += Wide(m_pools[i].units) * m_pools[i].unitMilli;
    for (size_t i = 0; i < m_pools.size(); ++i)
        if (touches(promotion, int(i)) && milli.value(m_pools[i].sku) < m_promotions[size_t(promotion)].from.milli())
            m_touches[size_t(promotion) * m_pools.size() + i] = false;
}

Wide Allocation::unitSaving(int promotion, int pool, Wide value) const
{
    const Promotion &rule = m_promotions[size_t(promotion)];
    const qint64 milli = m_pools[size_t(pool)].unitMilli;
    switch (rule.kind) {
    case PromotionKind::PercentOff: return partOf(value, rule.basisPoints);
    case PromotionKind::AmountOff: return qMin(value, fineOf(rule.price, milli));
    case PromotionKind::QuantityPrice: return qMax(Wide(0), value - fineOf(rule.price, milli));
    case PromotionKind::NForM:
    case PromotionKind::SecondUnit:
    case PromotionKind::BundlePrice: break;
    }
    return 0;
}

Wide Allocation::setSaving(int promotion, const Runs &set) const
{
    const Promotion &rule = m_promotions[size_t(promotion)];
    if (rule.kind == PromotionKind::SecondUnit)
        return partOf(set.back().value, rule.basisPoints);
    Wide saving = 0;
    if (rule.kind == PromotionKind::BundlePrice) {
        for (const Run &run : set)
            saving += run.value * run.units;
        return saving - fineOf(rule.price.rounded());
    }
    qint64 paid = rule.pay;
    for (const Run &run : set) {
        const qint64 free = run.units - qMin(paid, run.units);
        paid -= run.units - free;
        saving += run.value * free;
    }
    return saving;
}

/// By price, and what does not divide to the last: the parts are the whole.
void Allocation::addSet(int promotion, const Runs &set, qint64 times, Wide saving, Plan &plan) const
{
    Wide whole = 0;
    for (const Run &run : set)
        whole += run.value * run.units;
    Wide left = saving;
    Wide leftOfWhole = whole;
    for (const Run &run : set) {
        const Wide weight = run.value * run.units;
        const Wide share = proportion(left, weight, leftOfWhole);
        plan.add(promotion, run.pool, share * times);
        left -= share;
        leftOfWhole -= weight;
    }
    if (left != 0)
        plan.add(promotion, set.back().pool, left * times);
}

Runs Allocation::allRuns() const
{
    Runs runs;
    for (size_t i = 0; i < m_pools.size(); ++i)
        runs.push_back({int(i), m_pools[i].units, m_pools[i].value});
    return runs;
}

Runs Allocation::apply(int promotion, Runs &runs, Plan &plan) const
{
    return m_promotions[size_t(promotion)].isOfSets() ? applyToSets(promotion, runs, plan) : applyToUnits(promotion, runs, plan);
}

Runs Allocation::applyToUnits(int promotion, Runs &runs, Plan &plan) const
{
    Runs took;
    const bool limited = isLimited(promotion);
    qint64 uses = limited ? m_promotions[size_t(promotion)].mostUses : std::numeric_limits<qint64>::max();
    if (limited)
        std::stable_sort(runs.begin(), runs.end(), [this, promotion](const Run &one, const Run &other) {
            const Wide savesOne = touches(promotion, one.pool) ? unitSaving(promotion, one.pool, one.value) : 0;
            const Wide savesOther = touches(promotion, other.pool) ? unitSaving(promotion, other.pool, other.value) : 0;
            if (savesOne != savesOther)
                return savesOne > savesOther;
            return one.value != other.value ? one.value < other.value : one.pool < other.pool; // what is dear is left for the next promotion
        });
    for (Run &run : runs) {
        const Wide saving = touches(promotion, run.pool) ? unitSaving(promotion, run.pool, run.value) : 0;
        const qint64 units = qMin(uses, run.units);
        if (saving <= 0 || units == 0)
            continue;
        plan.add(promotion, run.pool, saving * units);
        took.push_back({run.pool, units, run.value - saving});
        run.units -= units;
        uses -= units;
    }
    std::erase_if(runs, [](const Run &run) { return run.units == 0; });
    return took;
}

/// One set out of runs that the promotion touches, dearest first; empty when there is none.
Runs Allocation::nextSet(int promotion, const Runs &dearestFirst) const
{
    const Promotion &rule = m_promotions[size_t(promotion)];
    Runs set;
    const auto takeFrom = [&set](const Runs &runs, qint64 wanted, auto fits) {
        for (const Run &run : runs) {
            const qint64 units = fits(run) ? qMin(wanted, run.units) : 0;
            if (units > 0)
                set.push_back({run.pool, units, run.value});
            wanted -= units;
        }
        return wanted == 0;
    };
    bool whole = true;
    if (rule.kind == PromotionKind::BundlePrice) {
        for (const BundlePart &part : rule.bundle)
            whole = whole && takeFrom(dearestFirst, part.units, [this, &part](const Run &run) { return m_pools[size_t(run.pool)].sku == part.sku; });
        sortDearestFirst(set);
    } else {
        whole = takeFrom(dearestFirst, setSize(rule), [](const Run &) { return true; });
    }
    return whole ? set : Runs();
}

Runs Allocation::applyToSets(int promotion, Runs &runs, Plan &plan) const
{
    Runs mine;
    Runs others;
    for (const Run &run : runs)
        (touches(promotion, run.pool) ? mine : others).push_back(run);
    arrange(mine);
    Runs took;
    qint64 uses = isLimited(promotion) ? m_promotions[size_t(promotion)].mostUses : std::numeric_limits<qint64>::max();
    while (uses > 0) {
        const Runs set = nextSet(promotion, mine);
        const Wide saving = set.empty() ? 0 : setSaving(promotion, set);
        if (saving <= 0)
            break;
        const qint64 times = qMin(uses, timesIn(mine, set));
        addSet(promotion, set, times, saving, plan);
        uses -= times;
        Wide whole = 0;
        for (const Run &part : set)
            whole += part.value * part.units;
        for (const Run &part : set) {
            const auto from =
                std::find_if(mine.begin(), mine.end(), [&part](const Run &run) { return run.pool == part.pool && run.value == part.value && run.units > 0; });
            from->units -= part.units * times;
            took.push_back({part.pool, part.units * times, part.value - proportion(saving, part.value, whole)});
        }
        std::erase_if(mine, [](const Run &run) { return run.units == 0; });
    }
    runs = std::move(others);
    runs.insert(runs.end(), mine.begin(), mine.end());
    return took;
}

void Allocation::applyStack(Runs runs, Plan &plan) const
{
    for (size_t p = 0; p < m_promotions.size(); ++p) {
        if (!m_promotions[p].stacks)
            continue;
        const Runs took = apply(int(p), runs, plan);
        runs.insert(runs.end(), took.begin(), took.end());
    }
}

} // namespace mostrador
