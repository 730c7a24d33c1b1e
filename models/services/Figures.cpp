// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Figures.h"

namespace mostrador {

namespace {

constexpr int HourSecs = 3600;

QList<Figures::Step> emptySteps(const QDateTime &from, const QDateTime &to, const Money &nothing)
{
    QList<Figures::Step> steps;
    const bool byHour = from.addDays(1) >= to;
    for (QDateTime begin = from; begin < to; begin = byHour ? begin.addSecs(HourSecs) : begin.addDays(1))
        steps.append({begin, nothing, 0, 0});
    return steps;
}

void add(Money &sum, Money part)
{
    if (const auto total = sum.plus(part))
        sum = *total;
}

qint64 ratio(qint64 part, qint64 of)
{
    return of == 0 ? 0 : (part + of / 2) / of;
}

void addUnits(Figures &figures, const Activity &activity, QDate first, QDate last)
{
    qint64 units = 0;
    qint64 tickets = 0;
    for (const DayUnits &day : activity.unitsPerDay(first, last)) {
        figures.unitSteps.append(ratio(day.units.milli(), day.tickets));
        units += day.units.milli();
        tickets += day.tickets;
    }
    figures.unitsPerTicketMilli = ratio(units, tickets);
}

} // namespace

Figures figuresOf(const Activity &activity, const QDateTime &from, const QDateTime &to)
{
    Figures figures;
    figures.net = Money::zero(activity.currency());
    figures.average = figures.net;
    figures.steps = emptySteps(from.toLocalTime(), to, figures.net);
    for (const HourPoint &hour : activity.perHour(from, to)) {
        qsizetype at = figures.steps.size() - 1;
        while (at > 0 && figures.steps[at].begin > hour.begin)
            --at;
        add(figures.net, hour.amount);
        figures.tickets += hour.tickets;
        figures.returns += hour.returns;
        if (at < 0)
            continue;
        Figures::Step &step = figures.steps[at];
        add(step.net, hour.amount);
        step.tickets += hour.tickets;
        step.returns += hour.returns;
    }
    if (figures.tickets > 0)
        figures.average = Money(ratio(figures.net.minor(), figures.tickets), figures.net.currency());
    figures.returnsBasisPoints = int(ratio(figures.returns * 10'000LL, figures.tickets + figures.returns));
    addUnits(figures, activity, from.toLocalTime().date(), to.toLocalTime().addMSecs(-1).date());
    return figures;
}

std::optional<qint64> changeBasisPoints(qint64 now, qint64 before)
{
    if (before <= 0)
        return std::nullopt;
    return (now - before) * 10'000 / before;
}

} // namespace mostrador
