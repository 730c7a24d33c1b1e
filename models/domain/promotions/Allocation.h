// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Rounding.h"
#include "models/domain/promotions/Promotion.h"
#include <map>
#include <vector>

namespace mostrador {

/// Money inside the search is in millionths of the currency's minor unit, so that nothing is rounded before the end.
constexpr qint64 FinePerMinor = 1'000'000;

/// Units of one product at one price.
struct Pool {
    Sku sku;
    QString category;
    bool isManual = false;
    bool isWhole = true; ///< made of pieces; else one unit of all that was weighed
    qint64 units = 0;
    qint64 unitMilli = 0; ///< of one unit
    Wide value = 0;       ///< of one unit, fine
    bool operator==(const Pool &) const = default;
};

/// Which units, and what is left of the price of each.
struct Run {
    int pool = 0;
    qint64 units = 0;
    Wide value = 0;
};
using Runs = std::vector<Run>;

/// What is taken off, by promotion and pool.
struct Plan {
    std::map<std::pair<int, int>, Wide> savings;
    Wide total = 0;
    void add(int promotion, int pool, Wide saving);
    void add(const Plan &other);
};

/// The pools of a sale and the promotions that may touch them, each in an order that does not depend on the lines'.
class Allocation final {
public:
    Allocation(std::vector<Pool> pools, std::vector<Promotion> promotions);

    const std::vector<Pool> &pools() const { return m_pools; }
    const std::vector<Promotion> &promotions() const { return m_promotions; }
    const std::vector<int> &promotionsOf(int pool) const { return m_ofPool[size_t(pool)]; }
    bool touches(int promotion, int pool) const { return m_touches[size_t(promotion) * m_pools.size() + size_t(pool)]; }
    bool isLimited(int promotion) const { return m_promotions[size_t(promotion)].mostUses > 0; }

    /// What a promotion without sets takes off one unit that still costs `value`.
    Wide unitSaving(int promotion, int pool, Wide value) const;
    /// What a set saves, dearest unit first.
    Wide setSaving(int promotion, const Runs &set) const;
    void addSet(int promotion, const Runs &set, qint64 times, Wide saving, Plan &plan) const;

    Runs allRuns() const;
    /// As often as it can: sets of the dearest first; units where it saves most, and of those the cheapest. The units that it took leave `runs`, and come back at what is left of their price.
    Runs apply(int promotion, Runs &runs, Plan &plan) const;
    /// Those that stack, one on the other.
    void applyStack(Runs runs, Plan &plan) const;

private:
    bool mayTouch(const Promotion &promotion, const Pool &pool) const;
    void dropTooFew(int promotion);
    Runs applyToUnits(int promotion, Runs &runs, Plan &plan) const;
    Runs applyToSets(int promotion, Runs &runs, Plan &plan) const;
    Runs nextSet(int promotion, const Runs &dearestFirst) const;

    std::vector<Pool> m_pools;
    std::vector<Promotion> m_promotions;
    std::vector<bool> m_touches;
    std::vector<std::vector<int>> m_ofPool;
};

/// The plan that saves most; exact unless it says otherwise.
struct Combination {
    Plan plan;
    bool isExact = true;
};
Combination bestCombination(const Allocation &allocation);
/// A promotion alone, and nothing else.
Plan aloneOf(const Allocation &allocation, int promotion);

} // namespace mostrador
