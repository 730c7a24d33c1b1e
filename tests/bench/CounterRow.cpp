// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CounterRow.h"

#include "tests/bench/CommitPair.h"
#include "tests/bench/ManyProducts.h"
#include "tests/support/Program.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mostrador {

namespace {

constexpr double FrameMs = 1000.0 / 60;
constexpr int LongestMs = 600'000;

/// How long until a program says that its window is painted, and what it then has of the machine's memory.
struct Started {
    Times times;
    Times kilobytes;
};

Result<void> start(Started &started, const QString &program, const QStringList &arguments)
{
    Program run(program);
    const qint64 from = nowNs();
    const bool isReady = !run.startReady(arguments).isEmpty();
    const qint64 took = nowNs() - from;
    if (!isReady)
        return Error{Error::Code::Unreachable, QStringLiteral("%1 was not ready").arg(program), run.errors()};
    started.times.add(took);
    QFile status(QStringLiteral("/proc/%1/status").arg(run.pid()));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                started.kilobytes.add(line.mid(6).trimmed().split(' ').first().toLongLong());
    run.terminate();
    return {};
}

QString products(int count)
{
    return QLocale::c().toString(count) + QStringLiteral(" products: ");
}

/// What mostrador-bench-counter prints, by what it measured.
Result<QMap<QString, Measured>> printed(const QString &what, const QString &dataDir, int times, int count)
{
    Program run(QStringLiteral("mostrador-bench-counter"));
    if (run.run({what, dataDir, QString::number(times), QString::number(count)}, LongestMs) != 0)
        return Error{Error::Code::Unreachable, QStringLiteral("mostrador-bench-counter ended early"), run.errors()};
    QMap<QString, Measured> all;
    for (const QString &line : run.output().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList words = line.split(QLatin1Char(' '));
        all[words.value(0)].product.add(words.value(1).toLongLong());
        all[words.value(0)].bare.add(words.value(2).toLongLong());
    }
    return all;
}

/// Scans and letters.
Result<QList<Figure>> keys(const BenchPlan &plan, const QString &dataDir, int count)
{
    const auto all = printed(QStringLiteral("keys"), dataDir, plan.times(300, 5), count);
    if (!all)
        return all.error();
    const QList<std::pair<QString, QString>> names{{QStringLiteral("scan"), QStringLiteral("scan to painted line")},
                                                   {QStringLiteral("letter"), QStringLiteral("search, one letter")},
                                                   {QStringLiteral("word"), QStringLiteral("search, letters of a word")},
                                                   {QStringLiteral("accents"), QStringLiteral("search, with accents")},
                                                   {QStringLiteral("nothing"), QStringLiteral("search, no match")}};
    QList<Figure> figures;
    for (const auto &[key, name] : names) {
        const Measured one = all->value(key);
        figures.append(figure(products(count) + name + QStringLiteral(", median / bare"),
                              QStringLiteral("%1 / %2 = %3").arg(ms(one.product.median()), ms(one.bare.median()), QString::number(one.ratio(), 'f', 1))));
        figures.append(atMost(products(count) + name + QStringLiteral(", p99, against a frame"), one.product.p99() / 1e6, FrameMs, QStringLiteral(" ms")));
    }
    return figures;
}

Result<QList<Figure>> starts(const BenchPlan &plan, const QString &dataDir, int count)
{
    Started product;
    Started bare;
    for (int i = 0; i < plan.times(10, 1); ++i) {
        if (const auto done = start(product, QStringLiteral("mostrador"),
                                    {QStringLiteral("--data-dir"), dataDir, QStringLiteral("--offline"), QStringLiteral("--kafka"), QStringLiteral("none")});
            !done)
            return done.error();
        if (const auto done = start(bare, QStringLiteral("mostrador-bench-counter"), {QStringLiteral("empty")}); !done)
            return done.error();
    }
    return QList<Figure>{figure(products(count) + QStringLiteral("start to ready to scan / empty window"),
                                QStringLiteral("%1 / %2").arg(ms(product.times.median(), 0), ms(bare.times.median(), 0))),
                         atMost(products(count) + QStringLiteral("ratio of starts"), product.times.median() / bare.times.median(), 2),
                         figure(products(count) + QStringLiteral("memory / empty window"),
                                QStringLiteral("%1 / %2 MB").arg(product.kilobytes.median() / 1024, 0, 'f', 0).arg(bare.kilobytes.median() / 1024, 0, 'f', 0)),
                         atMost(products(count) + QStringLiteral("ratio of memory"), product.kilobytes.median() / bare.kilobytes.median(), 2)};
}

Result<QList<Figure>> commits(const BenchPlan &plan, const QString &dataDir, int count)
{
    CommitPair commit;
    if (const auto ready = commit.prepare(dataDir, count); !ready)
        return ready.error();
    const auto measured = measure(commit, plan.times(500, 10));
    if (!measured)
        return measured.error();
    if (const auto right = commit.check(); !right)
        return right.error();
    return QList<Figure>{figure(products(count) + QStringLiteral("commit / write + fdatasync"),
                                QStringLiteral("%1 / %2").arg(ms(measured->product.median(), 3), ms(measured->bare.median(), 3))),
                         atMost(products(count) + QStringLiteral("ratio of commits"), measured->ratio(), 1.25)};
}

/// Scans in a shop with everything on: promotions, a list that was chosen, somebody signed in, events that wait for a broker, carts of 200 lines.
Result<QList<Figure>> busy(const BenchPlan &plan, const QString &dataDir, int count)
{
    SystemClock clock;
    SystemRandom random;
    if (const auto added = ManyProducts::addRules(dataDir, count, clock, random); !added)
        return added.error();
    const auto all = printed(QStringLiteral("busy"), dataDir, plan.times(600, 5), count);
    if (!all)
        return all.error();
    const Measured scan = all->value(QStringLiteral("scan"));
    const QString name = products(count) + QStringLiteral("scan with %1 promotions, a list, users and events").arg(ManyProducts::Promotions);
    return QList<Figure>{figure(name + QStringLiteral(", median / bare"),
                                QStringLiteral("%1 / %2 = %3").arg(ms(scan.product.median()), ms(scan.bare.median()), QString::number(scan.ratio(), 'f', 1))),
                         atMost(name + QStringLiteral(", p99, against a frame"), scan.product.p99() / 1e6, FrameMs, QStringLiteral(" ms"))};
}

} // namespace

Result<QList<Figure>> CounterRow::run(const BenchPlan &plan)
{
    if (!QFileInfo::exists(plan.programs + QStringLiteral("/mostrador-bench-counter")))
        return Error{Error::Code::Unsupported, QStringLiteral("it is built without a window"), {}};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    SystemClock clock;
    SystemRandom random;
    QList<Figure> figures;
    for (const int count : plan.isQuick ? QList<int>{500} : QList<int>{1'000, 100'000, 1'000'000}) {
        const QString dataDir = plan.folder + QStringLiteral("/till-%1").arg(count);
        QDir().mkpath(dataDir);
        if (const auto filled = ManyProducts::fillTill(dataDir, count, clock, random); !filled)
            return filled.error();
        for (const auto &part : {&commits, &keys, &starts, &busy}) { // the last adds rules
            const auto measured = part(plan, dataDir, count);
            if (!measured)
                return measured.error();
            figures.append(*measured);
        }
        QDir(dataDir).removeRecursively();
    }
    return figures;
}

} // namespace mostrador
