// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace mostrador {

namespace {

constexpr int NameWidth = 60;
constexpr int ValueWidth = 22;
constexpr int LookMs = 2;

template <typename Run>
Result<void> timed(Times *times, Run run)
{
    const qint64 from = nowNs();
    const Result<void> done = run();
    const qint64 took = nowNs() - from;
    if (done && times)
        times->add(took);
    return done;
}

Result<void> turn(Pair &pair, bool productFirst, Measured *measured)
{
    if (const auto ready = pair.ready(); !ready)
        return ready;
    for (const bool product : {productFirst, !productFirst}) {
        Times *times = !measured ? nullptr : product ? &measured->product : &measured->bare;
        const auto done = timed(times, [&pair, product] { return product ? pair.runProduct() : pair.runBare(); });
        if (!done)
            return done;
    }
    return {};
}

Figure withGoal(const QString &what, const QString &value, const Figure::Goal &goal)
{
    return {what, value, goal};
}

} // namespace

qint64 nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double Times::quantile(double part) const
{
    if (m_all.isEmpty())
        return 0;
    QList<qint64> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    return double(sorted[qBound<qsizetype>(0, qsizetype(std::ceil(part * double(sorted.size()))) - 1, sorted.size() - 1)]);
}

Result<Measured> measure(Pair &pair, int runs)
{
    for (int i = 0; i < runs / 20; ++i)
        if (const auto done = turn(pair, i % 2 == 0, nullptr); !done)
            return done.error();
    Measured measured;
    for (int i = 0; i < runs; ++i)
        if (const auto done = turn(pair, i % 2 == 0, &measured); !done)
            return done.error();
    return measured;
}

Result<void> await(const QString &what, int milliseconds, const std::function<bool()> &done)
{
    const qint64 end = nowNs() + milliseconds * 1'000'000LL;
    QTimer look; // some of what is awaited wakes no event loop
    look.start(LookMs);
    while (!done()) {
        if (nowNs() > end)
            return Error{Error::Code::Unreachable, QStringLiteral("%1 did not come within %2 ms").arg(what).arg(milliseconds), {}};
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return {};
}

Figure figure(const QString &what, const QString &value)
{
    return {what, value};
}

Figure atLeast(const QString &what, double is, double limit, const QString &unit, int digits)
{
    return withGoal(what, QString::number(is, 'f', digits) + unit, {is, limit, true});
}

Figure atMost(const QString &what, double is, double limit, const QString &unit, int digits)
{
    return withGoal(what, QString::number(is, 'f', digits) + unit, {is, limit, false});
}

QString ms(double nanoseconds, int digits)
{
    return QString::number(nanoseconds / 1e6, 'f', digits) + QStringLiteral(" ms");
}

QString perSecond(double count, double nanoseconds)
{
    return QStringLiteral("%1 /s").arg(qint64(count * 1e9 / nanoseconds));
}

QString linesOf(const QList<Figure> &figures)
{
    QString text;
    for (const Figure &one : figures) {
        text += QStringLiteral("  %1%2").arg(one.what.leftJustified(NameWidth), one.value.rightJustified(ValueWidth));
        if (one.goal)
            text += QStringLiteral("   goal %1 %2: %3")
                        .arg(one.goal->atLeast ? QStringLiteral("≥") : QStringLiteral("≤"))
                        .arg(one.goal->limit)
                        .arg(one.isMet() ? QStringLiteral("met") : QStringLiteral("MISSED"));
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace mostrador
