// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// A hub that takes sales from Kafka is killed with -9 in the midst of it and started again, several times: how long until its store holds a sale more. And what it
/// takes in all the way from the broker, and how much memory it needs for that.
class RestartRow final : public Row {
public:
    QString name() const override { return QStringLiteral("restart"); }
    QString what() const override { return QStringLiteral("the hub is killed with -9 in mid-stream / until it applies again"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
