// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CommitRow.h"
#include "tests/bench/PricingRow.h"

namespace mostrador {

std::vector<std::unique_ptr<Row>> allRows()
{
    std::vector<std::unique_ptr<Row>> rows;
    rows.push_back(std::make_unique<CommitRow>());
    rows.push_back(std::make_unique<PricingRow>());
    return rows;
}

} // namespace mostrador
