// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// The best of 50 promotions for a cart of 200 lines, beside trying each promotion alone on each line.
class PricingRow final : public Row {
public:
    QString name() const override { return QStringLiteral("pricing"); }
    QString what() const override { return QStringLiteral("best of 50 promotions for a cart of 200 lines / each promotion alone, on each line"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
