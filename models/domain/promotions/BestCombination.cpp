// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promotions/Allocation.h"

#include "models/domain/promotions/SetPacking.h"
#include <algorithm>
#include <numeric>

namespace mostrador {

namespace {

constexpr qint64 StepsOfSale = 400'000; ///< of all its searches together: a few milliseconds

/// Whether its taking a unit of one pool may change what it takes of another.
bool couples(const Promotion &promotion)
{
    return promotion.isOfSets() || promotion.mostUses > 0;
}

/// Pools that share a promotion which couples them, directly or through others. Each such group is a question of its own.
std::vector<std::vector<int>> groupsOf(const Allocation &allocation)
{
    std::vector<int> leader(allocation.pools().size());
    std::iota(leader.begin(), leader.end(), 0);
    const auto find = [&leader](int pool) {
        while (leader[size_t(pool)] != pool)
            pool = leader[size_t(pool)] = leader[size_t(leader[size_t(pool)])];
        return pool;
    };
    std::vector<int> first(allocation.promotions().size(), -1);
    for (int pool = 0; pool < int(leader.size()); ++pool)
        for (const int promotion : allocation.promotionsOf(pool)) {
            if (!couples(allocation.promotions()[size_t(promotion)]))
                continue;
            int &joined = first[size_t(promotion)];
            joined = joined < 0 ? pool : joined;
            leader[size_t(find(pool))] = find(joined);
        }
    std::map<int, std::vector<int>> groups;
    for (int pool = 0; pool < int(leader.size()); ++pool)
        if (!allocation.promotionsOf(pool).empty())
            groups[find(pool)].push_back(pool);
    std::vector<std::vector<int>> list;
    for (auto &[leading, pools] : groups)
        list.push_back(std::move(pools));
    return list;
}

/// The greedy over the pools of one group.
class Greedy final {
public:
    Greedy(const Allocation &allocation, const std::vector<int> &pools) : m_allocation(allocation)
    {
        for (const int pool : pools) {
            m_all.push_back({pool, allocation.pools()[size_t(pool)].units, allocation.pools()[size_t(pool)].value});
            for (const int promotion : allocation.promotionsOf(pool))
                if (!allocation.promotions()[size_t(promotion)].stacks && std::find(m_exclusive.begin(), m_exclusive.end(), promotion) == m_exclusive.end())
                    m_exclusive.push_back(promotion);
        }
        std::sort(m_exclusive.begin(), m_exclusive.end());
    }

    /// One chain, beginning with the promotion that saves most; and what each saves with the stack on the rest.
    Plan best() const
    {
        Plan best = with({});
        std::vector<std::pair<Wide, int>> alone;
        for (const int promotion : m_exclusive) {
            Plan plan = with({promotion});
            alone.emplace_back(plan.total, promotion);
            keepBetter(best, std::move(plan));
        }
        std::stable_sort(alone.begin(), alone.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
        std::vector<int> chain;
        Wide saved = with({}).total;
        for (const auto &[saving, promotion] : alone) {
            chain.push_back(promotion);
            Plan plan = with(chain);
            if (plan.total > saved)
                saved = plan.total;
            else
                chain.pop_back();
            keepBetter(best, std::move(plan));
        }
        return best;
    }

private:
    Plan with(const std::vector<int> &chain) const
    {
        Plan plan;
        Runs free = m_all;
        for (const int promotion : chain)
            static_cast<void>(m_allocation.apply(promotion, free, plan)); // what it took takes no other
        m_allocation.applyStack(std::move(free), plan);
        return plan;
    }

    static void keepBetter(Plan &best, Plan plan)
    {
        if (plan.total > best.total)
            best = std::move(plan);
    }

    const Allocation &m_allocation;
    Runs m_all;
    std::vector<int> m_exclusive;
};

} // namespace

Combination bestCombination(const Allocation &allocation)
{
    Combination combination;
    qint64 steps = StepsOfSale;
    for (const std::vector<int> &pools : groupsOf(allocation)) {
        const Plan greedy = Greedy(allocation, pools).best();
        const auto exact = SetPacking(allocation, pools).best(steps);
        const bool isAlone = pools.size() == 1
            && std::none_of(allocation.promotionsOf(pools.front()).begin(), allocation.promotionsOf(pools.front()).end(),
                            [&allocation](int promotion) { return couples(allocation.promotions()[size_t(promotion)]); });
        combination.isExact = combination.isExact && (exact || isAlone); // alone, all its units are alike: one promotion for all
        combination.plan.add(exact && exact->total > greedy.total ? *exact : greedy);
    }
    return combination;
}

Plan aloneOf(const Allocation &allocation, int promotion)
{
    Plan plan;
    Runs runs = allocation.allRuns();
    static_cast<void>(allocation.apply(promotion, runs, plan));
    return plan;
}

} // namespace mostrador
