// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Simulate.h"

#include "tests/simulation/Simulation.h"
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <cstdio>

namespace mostrador::simulation {

namespace {

struct Sums {
    qint64 seeds = 0;
    qint64 failed = 0;
    qint64 virtualMs = 0;
    qint64 steps = 0;
    qint64 sales = 0;
    qint64 entries = 0;
    qint64 faults = 0;
    qint64 cutsThatLost = 0;
    qint64 longestDrainMs = 0;
    qint64 checks = 0;
    qint64 joined = 0;
    qint64 leftBehind = 0;
    QMap<QString, qint64> drawn;

    void add(const Outcome &outcome)
    {
        ++seeds;
        failed += outcome.violations.isEmpty() ? 0 : 1;
        virtualMs += outcome.virtualMs;
        steps += outcome.steps;
        sales += outcome.sales;
        entries += outcome.entries;
        faults += outcome.faults;
        cutsThatLost += outcome.cutsThatLost;
        checks += outcome.checks;
        joined += outcome.joined;
        leftBehind += outcome.leftBehind;
        longestDrainMs = std::max(longestDrainMs, outcome.drainMs);
        for (auto one = outcome.drawn.cbegin(); one != outcome.drawn.cend(); ++one)
            drawn[one.key()] += one.value();
    }
};

void say(const QString &text)
{
    std::fputs(qPrintable(text + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

void report(const Sums &sums, qint64 realMs)
{
    const double real = double(std::max<qint64>(realMs, 1));
    say(QStringLiteral("%1 seeds, %2 failed; %3 seeds/s; %4 h of virtual time in %5 s: %6 times real time")
            .arg(sums.seeds).arg(sums.failed).arg(1000.0 * double(sums.seeds) / real, 0, 'f', 1).arg(double(sums.virtualMs) / 3'600'000.0, 0, 'f', 2).arg(real / 1000.0, 0, 'f', 1)
            .arg(double(sums.virtualMs) / real, 0, 'f', 0));
    say(QStringLiteral("%1 sales, %2 entries, %3 faults (%4 power cuts that took something), %5 steps; longest drain %6 s")
            .arg(sums.sales).arg(sums.entries).arg(sums.faults).arg(sums.cutsThatLost).arg(sums.steps).arg(double(sums.longestDrainMs) / 1000.0, 0, 'f', 0));
    say(QStringLiteral("%1 checks after a step; %2 times a till joined again, %3 entries stayed at their till for a person")
            .arg(sums.checks)
            .arg(sums.joined)
            .arg(sums.leftBehind));
    for (auto one = sums.drawn.cbegin(); one != sums.drawn.cend(); ++one)
        say(QStringLiteral("  %1 %2").arg(one.key(), -24).arg(one.value()));
}

/// Leaves faults out, many at a time and then fewer, as long as something is violated without them.
Plan shrunk(Plan plan, const Outcome &failed)
{
    QList<qint64> left;
    for (const QString &fault : failed.faultList)
        left.append(fault.section(QLatin1Char(' '), 0, 0).toLongLong());
    for (qsizetype size = std::max<qsizetype>(1, left.size() / 2); !left.isEmpty(); size = size == 1 ? 0 : (size + 1) / 2) {
        if (size == 0)
            break;
        for (qsizetype at = 0; at < left.size();) {
            const QList<qint64> part = left.mid(at, size);
            Plan fewer = plan;
            fewer.without.unite(QSet<qint64>(part.cbegin(), part.cend()));
            if (simulate(fewer).violations.isEmpty()) {
                at += size;
                continue;
            }
            plan = fewer;
            left.remove(at, part.size());
        }
    }
    return plan;
}

void tell(const Plan &plan, const Outcome &outcome)
{
    QStringList without;
    for (const qint64 number : plan.without)
        without.append(QString::number(number));
    for (const QString &violation : outcome.violations)
        say(QStringLiteral("seed %1 (--mix %2 --minutes-of-virtual-time %3%4) %5")
                .arg(plan.seed)
                .arg(mixNames().at(int(plan.mix)))
                .arg(plan.minutes)
                .arg(without.isEmpty() ? QString() : QStringLiteral(" --without ") + without.join(QLatin1Char(',')), violation));
}

/// A failing run with its log, and with as few faults as it takes.
void explain(Plan plan, const Outcome &failed, bool shrink)
{
    if (shrink) {
        plan = shrunk(plan, failed);
        say(QStringLiteral("with as few faults as it takes:"));
    }
    plan.keepLog = true;
    const Outcome again = simulate(plan);
    for (const QString &line : again.log)
        say(line);
    for (const QString &fault : again.faultList)
        say(QStringLiteral("fault ") + fault);
    tell(plan, again);
}

} // namespace

const QStringList &mixNames()
{
    static const QStringList names{QStringLiteral("ordinary"), QStringLiteral("edits"), QStringLiteral("lives")};
    return names;
}

void silence()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
}

int runSeeds(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("seeds"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("100")},
         {QStringLiteral("seed"), QStringLiteral("The first one."), QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("minutes-of-virtual-time"), QStringLiteral("In which things go wrong, for each seed."), QStringLiteral("M"), QStringLiteral("10")},
         {QStringLiteral("mix"), QStringLiteral("What happens most: ordinary, edits, lives."), QStringLiteral("MIX"), QStringLiteral("ordinary")},
         {QStringLiteral("without"), QStringLiteral("Numbers of faults that are left out."), QStringLiteral("N,N")},
         {QStringLiteral("shrink"), QStringLiteral("Of a seed that fails, find the faults that it takes.")},
         {QStringLiteral("log"), QStringLiteral("Print the event log of every seed.")},
         {QStringLiteral("keep-going"), QStringLiteral("Do not stop at the first seed that fails.")},
         {QStringLiteral("lazy-disks"), QStringLiteral("Negative control: tills with synchronous=NORMAL.")},
         {QStringLiteral("doubling"), QStringLiteral("Negative control: the hub applies once more what it has.")}});
    parser.process(arguments);
    if (!mixNames().contains(parser.value(QStringLiteral("mix"))))
        parser.showHelp(2);
    silence();
    Plan plan;
    plan.minutes = parser.value(QStringLiteral("minutes-of-virtual-time")).toInt();
    plan.lazyDisks = parser.isSet(QStringLiteral("lazy-disks"));
    plan.doubling = parser.isSet(QStringLiteral("doubling"));
    plan.mix = Mix(mixNames().indexOf(parser.value(QStringLiteral("mix"))));
    for (const QString &number : parser.value(QStringLiteral("without")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        plan.without.insert(number.toLongLong());
    plan.keepLog = parser.isSet(QStringLiteral("log"));
    const quint64 first = parser.value(QStringLiteral("seed")).toULongLong();
    const quint64 last = first + parser.value(QStringLiteral("seeds")).toULongLong();
    Sums sums;
    QElapsedTimer timer;
    timer.start();
    for (plan.seed = first; plan.seed < last; ++plan.seed) {
        const Outcome outcome = simulate(plan);
        sums.add(outcome);
        for (const QString &line : outcome.log)
            say(line);
        tell(plan, outcome);
        if (!outcome.violations.isEmpty() && !parser.isSet(QStringLiteral("keep-going"))) {
            explain(plan, outcome, parser.isSet(QStringLiteral("shrink")));
            break;
        }
    }
    report(sums, timer.elapsed());
    return sums.failed == 0 ? 0 : 1;
}

} // namespace mostrador::simulation
