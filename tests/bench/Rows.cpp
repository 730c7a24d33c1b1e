// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ApplyRow.h"
#include "tests/bench/Bench.h"
#include "tests/bench/CloseRow.h"
#include "tests/bench/CommitRow.h"
#include "tests/bench/CounterRow.h"
#include "tests/bench/DrainRow.h"
#include "tests/bench/PricingRow.h"
#include "tests/bench/RestartRow.h"
#include "tests/bench/SeeRow.h"
#include "tests/bench/TillsRow.h"
#include <QTemporaryDir>

namespace mostrador {

std::vector<std::unique_ptr<Row>> allRows()
{
    std::vector<std::unique_ptr<Row>> rows;
    rows.push_back(std::make_unique<CommitRow>());
    rows.push_back(std::make_unique<CounterRow>());
    rows.push_back(std::make_unique<PricingRow>());
    rows.push_back(std::make_unique<CloseRow>());
    rows.push_back(std::make_unique<ApplyRow>());
    rows.push_back(std::make_unique<DrainRow>());
    rows.push_back(std::make_unique<RestartRow>());
    rows.push_back(std::make_unique<SeeRow>());
    rows.push_back(std::make_unique<TillsRow>());
    return rows;
}

std::optional<Error> show(Row &row, const BenchPlan &plan, QTextStream &out)
{
    const QTemporaryDir folder(plan.folder + QStringLiteral("/run-XXXXXX"));
    BenchPlan own = plan;
    own.folder = folder.path();
    out << row.name() << QStringLiteral(": ") << row.what() << Qt::endl;
    const auto figures = row.run(own);
    if (!figures && figures.error().code != Error::Code::Unsupported)
        return figures.error();
    out << (figures ? linesOf(*figures) : QStringLiteral("  left out: %1\n").arg(figures.error().message)) << Qt::endl;
    return std::nullopt;
}

} // namespace mostrador
