// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"
#include <algorithm>
#include <chrono>
#include <cmath>

namespace mostrador {

namespace {

constexpr int NameWidth = 40;

template <typename Run>
Result<void> timed(Times *times, Run run)
{
    const auto from = std::chrono::steady_clock::now();
    const Result<void> done = run();
    const auto took = std::chrono::steady_clock::now() - from;
    if (done && times)
        times->add(std::chrono::duration_cast<std::chrono::nanoseconds>(took).count());
    return done;
}

Result<void> turn(Row &row, bool productFirst, Measured *measured)
{
    for (const bool product : {productFirst, !productFirst}) {
        Times *times = !measured ? nullptr : product ? &measured->product : &measured->bare;
        const auto done = timed(times, [&row, product] { return product ? row.runProduct() : row.runBare(); });
        if (!done)
            return done;
    }
    return {};
}

QString cell(double value, int width, int digits)
{
    return QString::number(value, 'f', digits).rightJustified(width);
}

QString side(const QString &what, const Times &times)
{
    return QStringLiteral("  %1%2%3").arg(what.leftJustified(NameWidth), cell(times.median() / 1e6, 12, 3), cell(times.p99() / 1e6, 12, 3));
}

} // namespace

double Times::quantile(double part) const
{
    if (m_all.isEmpty())
        return 0;
    QList<qint64> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    return double(sorted[qBound<qsizetype>(0, qsizetype(std::ceil(part * double(sorted.size()))) - 1, sorted.size() - 1)]);
}

Result<Measured> measure(Row &row, int runs, const QString &folder)
{
    if (const auto ready = row.prepare(folder); !ready)
        return ready.error();
    for (int i = 0; i < runs / 20; ++i)
        if (const auto done = turn(row, i % 2 == 0, nullptr); !done)
            return done.error();
    Measured measured;
    for (int i = 0; i < runs; ++i)
        if (const auto done = turn(row, i % 2 == 0, &measured); !done)
            return done.error();
    if (const auto right = row.check(); !right)
        return right.error();
    return measured;
}

QString tableHead()
{
    return QStringLiteral("  %1%2%3").arg(QString().leftJustified(NameWidth), QStringLiteral("median ms").rightJustified(12), QStringLiteral("p99 ms").rightJustified(12));
}

QString tableRow(const Row &row, const Measured &measured)
{
    return QStringLiteral("%1\n%2\n%3\n  %4%5%6")
        .arg(row.name(), side(row.product(), measured.product), side(row.bare(), measured.bare), QStringLiteral("ratio").leftJustified(NameWidth),
             cell(measured.product.median() / measured.bare.median(), 12, 2), cell(measured.product.p99() / measured.bare.p99(), 12, 2));
}

} // namespace mostrador
