// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// A sale at one till until another till of the shop has it in its own copy and says so: two whole tills, the hub program and Kafka, against the time that one message
/// takes from a bare producer to a bare consumer over the same broker.
class SeeRow final : public Row {
public:
    QString name() const override { return QStringLiteral("see"); }
    QString what() const override { return QStringLiteral("a sale at one till is at another / a message from Kafka's producer to its consumer"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
