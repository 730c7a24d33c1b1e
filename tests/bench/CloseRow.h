// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// A day's sales are closed: every document of it read from the journal and added up, the Z written; against SQLite adding up three columns.
class CloseRow final : public Row {
public:
    QString name() const override { return QStringLiteral("close"); }
    QString what() const override { return QStringLiteral("closing a day of 10,000 sales, against two sums in SQL"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
