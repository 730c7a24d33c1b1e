// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promotions/SetPacking.h"

#include <algorithm>

namespace mostrador {

namespace {

constexpr size_t MostAtoms = 400;
constexpr qint64 MostStates = 50'000;

} // namespace

SetPacking::SetPacking(const Allocation &allocation, std::vector<int> pools) : m_allocation(allocation), m_pools(std::move(pools))
{
    for (int promotion = 0; promotion < int(allocation.promotions().size()); ++promotion) {
        const Promotion &rule = allocation.promotions()[size_t(promotion)];
        const bool here = std::any_of(m_pools.begin(), m_pools.end(), [&](int pool) { return allocation.touches(promotion, pool); });
        if (here && !rule.stacks)
            m_exclusive.push_back(promotion);
        m_stackIsPlain = m_stackIsPlain && !(here && rule.stacks && (rule.isOfSets() || rule.mostUses > 0));
    }
}

void SetPacking::keepAtom(int promotion, Runs set)
{
    std::stable_sort(set.begin(), set.end(), [](const Run &one, const Run &other) { return one.value > other.value; });
    const Wide saving = m_allocation.promotions()[size_t(promotion)].isOfSets()
        ? m_allocation.setSaving(promotion, set)
        : m_allocation.unitSaving(promotion, m_pools[size_t(set.front().pool)], set.front().value);
    m_tooMany = m_tooMany || ++m_tried > MostAtoms;
    if (saving > 0 && !m_tooMany)
        m_atoms.push_back({promotion, std::move(set), saving});
}

qint64 SetPacking::unitsOf(const std::vector<int> &members, size_t from) const
{
    qint64 units = 0;
    for (size_t i = from; i < members.size(); ++i)
        units += m_allocation.pools()[size_t(m_pools[size_t(members[i])])].units;
    return units;
}

/// Every way to take what is still wanted of a part from its pools, and then the next parts.
void SetPacking::fill(int promotion, const std::vector<std::pair<std::vector<int>, int>> &parts, size_t part, size_t candidate, int wanted, Runs &set)
{
    if (m_tooMany)
        return;
    if (wanted == 0) {
        addSets(promotion, parts, part + 1, set);
        return;
    }
    const std::vector<int> &members = parts[part].first;
    if (unitsOf(members, candidate) < wanted)
        return;
    const int member = members[candidate];
    const Pool &pool = m_allocation.pools()[size_t(m_pools[size_t(member)])];
    for (int units = int(qMin<qint64>(wanted, pool.units)); units >= 0; --units) {
        if (units > 0)
            set.push_back({member, units, pool.value});
        fill(promotion, parts, part, candidate + 1, wanted - units, set);
        if (units > 0)
            set.pop_back();
    }
}

void SetPacking::addSets(int promotion, const std::vector<std::pair<std::vector<int>, int>> &parts, size_t part, Runs &set)
{
    if (part == parts.size())
        keepAtom(promotion, set);
    else
        fill(promotion, parts, part, 0, parts[part].second, set);
}

void SetPacking::addAtoms(int promotion)
{
    const Promotion &rule = m_allocation.promotions()[size_t(promotion)];
    std::vector<int> members;
    for (int member = 0; member < int(m_pools.size()); ++member)
        if (m_allocation.touches(promotion, m_pools[size_t(member)]))
            members.push_back(member);
    std::vector<std::pair<std::vector<int>, int>> parts;
    if (rule.kind == PromotionKind::BundlePrice) {
        for (const BundlePart &part : rule.bundle) {
            std::vector<int> ofPart;
            for (const int member : members)
                if (m_allocation.pools()[size_t(m_pools[size_t(member)])].sku == part.sku)
                    ofPart.push_back(member);
            parts.emplace_back(ofPart, part.units);
        }
    } else {
        parts.emplace_back(members, rule.kind == PromotionKind::NForM ? rule.take : rule.isOfSets() ? 2 : 1);
    }
    const bool isThere = std::all_of(parts.begin(), parts.end(), [this](const auto &part) { return unitsOf(part.first, 0) >= part.second; });
    Runs set;
    if (isThere)
        addSets(promotion, parts, 0, set);
}

bool SetPacking::makeDigits(qint64 steps)
{
    for (const int pool : m_pools)
        m_digits.push_back({m_allocation.pools()[size_t(pool)].units + 1, 1});
    std::map<int, int> limitOf;
    for (const int promotion : m_exclusive)
        if (m_allocation.isLimited(promotion)) {
            qint64 units = 0;
            for (const int pool : m_pools)
                units += m_allocation.pools()[size_t(pool)].units;
            limitOf[promotion] = int(m_digits.size());
            m_digits.push_back({qMin<qint64>(m_allocation.promotions()[size_t(promotion)].mostUses, units) + 1, 1});
        }
    qint64 states = 1;
    for (Digit &digit : m_digits) {
        digit.weight = size_t(states);
        if (digit.size > MostStates || states * digit.size > MostStates)
            return false;
        states *= digit.size;
    }
    m_states = size_t(states);
    m_atomsOfLast.resize(m_pools.size());
    for (size_t i = 0; i < m_atoms.size(); ++i) {
        Atom &atom = m_atoms[i];
        int last = 0;
        for (const Run &run : atom.set) {
            atom.offset += m_digits[size_t(run.pool)].weight * size_t(run.units);
            last = qMax(last, run.pool);
        }
        if (const auto limit = limitOf.find(atom.promotion); limit != limitOf.end()) {
            atom.limit = limit->second;
            atom.offset += m_digits[size_t(atom.limit)].weight;
        }
        m_atomsOfLast[size_t(last)].push_back(int(i));
    }
    size_t most = 1;
    for (const std::vector<int> &atoms : m_atomsOfLast)
        most = qMax(most, atoms.size());
    return states * qint64(most) <= steps;
}

bool SetPacking::fits(const Atom &atom, const std::vector<qint64> &counts) const
{
    if (atom.limit >= 0 && counts[size_t(atom.limit)] == 0)
        return false;
    return std::all_of(atom.set.begin(), atom.set.end(), [&counts](const Run &run) { return counts[size_t(run.pool)] >= run.units; });
}

/// States in the order of their numbers: what is left after a choice has a smaller one.
void SetPacking::walk()
{
    m_best.assign(m_states, 0);
    m_choice.assign(m_states, -1);
    std::vector<qint64> counts(m_digits.size(), 0);
    for (size_t state = 1; state < m_states; ++state) {
        for (size_t digit = 0; ++counts[digit] == m_digits[digit].size; ++digit)
            counts[digit] = 0;
        int last = int(m_pools.size()) - 1;
        while (last >= 0 && counts[size_t(last)] == 0)
            --last;
        if (last < 0)
            continue;
        m_best[state] = m_best[state - m_digits[size_t(last)].weight] + m_leftOut[size_t(last)];
        for (const int atom : m_atomsOfLast[size_t(last)])
            if (const Wide saved = fits(m_atoms[size_t(atom)], counts) ? m_best[state - m_atoms[size_t(atom)].offset] + m_atoms[size_t(atom)].saving : 0;
                saved > m_best[state]) {
                m_best[state] = saved;
                m_choice[state] = atom;
            }
    }
}

/// Of one unit, by those that stack.
Wide SetPacking::stackSaving(int member) const
{
    const int pool = m_pools[size_t(member)];
    Plan plan;
    m_allocation.applyStack({{pool, 1, m_allocation.pools()[size_t(pool)].value}}, plan);
    return plan.total;
}

/// The choices from `state` on; units left out join `left` and go to those that stack.
Plan SetPacking::planOf(size_t state, Runs left) const
{
    Plan plan;
    while (true) {
        int last = int(m_pools.size()) - 1;
        const auto count = [&](int member) { return qint64(state / m_digits[size_t(member)].weight) % m_digits[size_t(member)].size; };
        while (last >= 0 && count(last) == 0)
            --last;
        if (last < 0)
            break;
        if (const int atom = m_choice[state]; atom >= 0) {
            Runs set = m_atoms[size_t(atom)].set;
            for (Run &run : set)
                run.pool = m_pools[size_t(run.pool)];
            m_allocation.addSet(m_atoms[size_t(atom)].promotion, set, 1, m_atoms[size_t(atom)].saving, plan);
            state -= m_atoms[size_t(atom)].offset;
        } else {
            left[size_t(last)].units += 1;
            state -= m_digits[size_t(last)].weight;
        }
    }
    std::erase_if(left, [](const Run &run) { return run.units == 0; });
    m_allocation.applyStack(std::move(left), plan);
    return plan;
}

std::optional<Plan> SetPacking::best(qint64 &steps)
{
    qint64 states = 1;
    for (const int pool : m_pools) {
        const qint64 units = m_allocation.pools()[size_t(pool)].units;
        if (units >= MostStates || (states *= units + 1) > MostStates)
            return std::nullopt;
    }
    for (const int promotion : m_exclusive)
        addAtoms(promotion);
    if (m_tooMany || !makeDigits(steps))
        return std::nullopt;
    for (int member = 0; member < int(m_pools.size()); ++member)
        m_leftOut.push_back(m_stackIsPlain ? stackSaving(member) : 0);
    walk();
    steps -= qint64(m_states);
    if (!m_stackIsPlain)
        return bestWithStack(steps);
    Runs none;
    for (const int pool : m_pools)
        none.push_back({pool, 0, m_allocation.pools()[size_t(pool)].value});
    return planOf(m_states - 1, none);
}

/// What stacks makes sets of its own, so how many units of each pool go to it is tried.
std::optional<Plan> SetPacking::bestWithStack(qint64 &steps)
{
    size_t divisions = 1;
    for (const int pool : m_pools)
        divisions *= size_t(m_allocation.pools()[size_t(pool)].units + 1);
    const qint64 effort = qint64(divisions * m_pools.size() * m_allocation.promotions().size()) * 20;
    if (m_exclusive.empty())
        divisions = 1; // all of it
    else if (effort > steps)
        return std::nullopt;
    else
        steps -= effort;
    std::optional<Plan> best;
    for (size_t exclusive = 0; exclusive < divisions; ++exclusive) { // units of each pool that those that do not stack may take
        Runs left;
        for (size_t member = 0; member < m_pools.size(); ++member) {
            const Pool &pool = m_allocation.pools()[size_t(m_pools[member])];
            const qint64 away = m_exclusive.empty() ? 0 : qint64(exclusive / m_digits[member].weight) % m_digits[member].size;
            left.push_back({m_pools[member], pool.units - away, pool.value});
        }
        const size_t state = m_states - divisions + exclusive; // with every use still to be had
        Plan plan = planOf(m_exclusive.empty() ? 0 : state, std::move(left));
        if (!best || plan.total > best->total)
            best = std::move(plan);
    }
    return best;
}

} // namespace mostrador
