// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// The hub's ledger takes batches of sales (Ledger::apply: signatures, chains, stock, activity, feed; one transaction each), against SQLite's own
/// interface that puts the very rows which this left into the same tables, in the same batches, under the same pragmas.
class ApplyRow final : public Row {
public:
    QString name() const override { return QStringLiteral("apply"); }
    QString what() const override { return QStringLiteral("the hub applies sales of five lines / bare insert of the same rows in the same batches"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
