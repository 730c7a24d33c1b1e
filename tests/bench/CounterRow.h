// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// What a cashier waits for, in a shop of 1,000, 100,000 and 1,000,000 products: the line of a scan, what is found with each letter, the
/// commit, the start of the program; and its memory. Held against the barest window over the same database, and an empty one.
class CounterRow final : public Row {
public:
    QString name() const override { return QStringLiteral("counter"); }
    QString what() const override { return QStringLiteral("at the counter, by the number of products / a bare Qt window with SQLite's C interface"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
