// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promotions/Allocation.h"
#include <optional>

namespace mostrador {

/// The exact search over one group of pools. A state is how many units of each pool are still there, and how often each promotion with an end
/// may still be used; the best of a state is the best of leaving out one unit, or of giving one set to a promotion that does not stack, and
/// the best of what is left then. Units that are left out go to those that stack.
class SetPacking final {
public:
    SetPacking(const Allocation &allocation, std::vector<int> pools);
    /// Nothing when it takes more than `steps`; what it takes is subtracted from them.
    std::optional<Plan> best(qint64 &steps);

private:
    struct Atom {
        int promotion = 0;
        Runs set; ///< pool: the number in the group
        Wide saving = 0;
        size_t offset = 0; ///< between the states before and after it
        int limit = -1;    ///< digit that counts its uses
    };
    struct Digit {
        qint64 size = 0;
        size_t weight = 1;
    };

    void addAtoms(int promotion);
    void addSets(int promotion, const std::vector<std::pair<std::vector<int>, int>> &parts, size_t part, Runs &set);
    void fill(int promotion, const std::vector<std::pair<std::vector<int>, int>> &parts, size_t part, size_t candidate, int wanted, Runs &set);
    void keepAtom(int promotion, Runs set);
    qint64 unitsOf(const std::vector<int> &members, size_t from) const;
    bool makeDigits(qint64 steps);
    bool fits(const Atom &atom, const std::vector<qint64> &counts) const;
    void walk();
    Wide stackSaving(int member) const;
    Plan planOf(size_t state, Runs left) const;
    std::optional<Plan> bestWithStack(qint64 &steps);

    const Allocation &m_allocation;
    std::vector<int> m_pools;
    std::vector<int> m_exclusive;
    bool m_stackIsPlain = true; ///< what stacks saves as much on a unit whatever becomes of the others
    bool m_tooMany = false;
    size_t m_tried = 0;
    std::vector<Atom> m_atoms;
    std::vector<std::vector<int>> m_atomsOfLast; ///< by the last pool that an atom takes of
    std::vector<Digit> m_digits;                 ///< pools, then limits
    size_t m_states = 1;
    std::vector<Wide> m_best;
    std::vector<int> m_choice;   ///< atom, or -1: a unit is left out
    std::vector<Wide> m_leftOut; ///< what a unit of each pool saves when it is left out
};

} // namespace mostrador
