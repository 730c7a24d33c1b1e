// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QList>
#include <QString>
#include <QTextStream>
#include <memory>
#include <optional>
#include <vector>

namespace mostrador {

/// How a row is to be measured.
struct BenchPlan {
    QString folder;       ///< empty, and gone afterwards
    QString programs;     ///< where mostrador-hub and mostrador-bench-clients are
    QString source;       ///< the project's root: cmake/kafka/server
    int runs = 0;         ///< wanted measurements; 0: the row's own number
    bool isQuick = false; ///< so little that the figures say nothing: only whether the row works
    int pick(int full, int quick) const { return isQuick ? quick : full; }
    int times(int full, int quick) const { return runs > 0 ? runs : pick(full, quick); }
};

/// A line of a row.
struct Figure {
    QString what;
    QString value;
    struct Goal {
        double is = 0;
        double limit = 0;
        bool atLeast = false;
    };
    std::optional<Goal> goal = {};
    bool isMet() const { return !goal || (goal->atLeast ? goal->is >= goal->limit : goal->is <= goal->limit); }
};

/// A row of the table: something that Mostrador does, and the barest way to get the same promise, to hold it against.
class Row {
public:
    virtual ~Row() = default;
    virtual QString name() const = 0;     ///< one word, to choose it by
    virtual QString what() const = 0;     ///< what Mostrador does and what it is held against, in a few words
    /// Error::Unsupported: it cannot be measured here (no Kafka to be had).
    virtual Result<QList<Figure>> run(const BenchPlan &plan) = 0;
};

/// Every row there is, in the order of the table.
std::vector<std::unique_ptr<Row>> allRows();
/// Runs a row in a folder of its own in that of the plan, and prints its lines. What went wrong, if something did.
std::optional<Error> show(Row &row, const BenchPlan &plan, QTextStream &out);

} // namespace mostrador
