// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// The commit of a sale of five lines (CheckoutService::complete on a real database file), against write and fdatasync of the bytes of
/// such a sale's journal entry to a file that only grows: what any program has to pay that promises to lose nothing.
class CommitRow final : public Row {
public:
    QString name() const override { return QStringLiteral("commit"); }
    QString what() const override { return QStringLiteral("commit of a sale of five lines / write + fdatasync of its entry's bytes"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
