// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// One hub process on one core holds many tills, each following its own store, while sales come in over Kafka: how long from when a sale is made until each till of its
/// store has been told. The tills are sockets of another process.
class TillsRow final : public Row {
public:
    QString name() const override { return QStringLiteral("tills"); }
    QString what() const override { return QStringLiteral("tills held by one hub process on one core while sales come in"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
