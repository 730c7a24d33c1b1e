// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

namespace mostrador {

/// A till that was cut off for long sends its journal over a real Kafka: JournalRelay, its storage thread, KafkaChannel, until the broker has the last entry;
/// against librdkafka alone with the same messages, ready made, under the same settings.
class DrainRow final : public Row {
public:
    QString name() const override { return QStringLiteral("drain"); }
    QString what() const override { return QStringLiteral("a till's journal goes out over Kafka / bare librdkafka with the same bytes and settings"); }
    Result<QList<Figure>> run(const BenchPlan &plan) override;
};

} // namespace mostrador
