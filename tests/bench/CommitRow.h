// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// CommitPair in a shop of 200 products. In shops of other sizes: CounterRow.
class CommitRow final : public Row {
public:
    QString name() const override { return QStringLiteral("commit"); }
    QString what() const override { return QStringLiteral("commit of a sale of five lines / write + fdatasync of its entry's bytes"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
