// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CommitRow.h"

#include "tests/bench/CommitPair.h"
#include "tests/bench/ManyProducts.h"

namespace mostrador {

static constexpr int Products = 200;

Result<QList<Figure>> CommitRow::run(const BenchPlan &plan)
{
    SystemClock clock;
    SystemRandom random;
    if (const auto filled = ManyProducts::fillTill(plan.folder, Products, clock, random); !filled)
        return filled.error();
    CommitPair commit;
    if (const auto ready = commit.prepare(plan.folder, Products); !ready)
        return ready.error();
    const auto measured = measure(commit, plan.times(2000, 20));
    if (!measured)
        return measured.error();
    if (const auto right = commit.check(); !right)
        return right.error();
    return QList<Figure>{figure(QStringLiteral("commit, median (p99)"), QStringLiteral("%1 (%2)").arg(ms(measured->product.median(), 3), ms(measured->product.p99(), 3))),
                         figure(QStringLiteral("write + fdatasync, median (p99)"),
                                QStringLiteral("%1 (%2)").arg(ms(measured->bare.median(), 3), ms(measured->bare.p99(), 3))),
                         atMost(QStringLiteral("ratio of the medians"), measured->ratio(), 1.25),
                         figure(QStringLiteral("ratio of the 99th percentiles"), QString::number(measured->product.p99() / measured->bare.p99(), 'f', 2))};
}

} // namespace mostrador
