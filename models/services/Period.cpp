// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Period.h"

namespace mostrador {

Period Period::of(Kind kind, const QDateTime &now)
{
    const QDateTime here = now.toLocalTime();
    const QDate today = here.date();
    const int length = kind == Kind::Week ? 7 : kind == Kind::Month ? 30 : 1;
    Period period;
    period.lastDay = kind == Kind::Yesterday ? today.addDays(-1) : today;
    period.firstDay = period.lastDay.addDays(1 - length);
    period.from = period.firstDay.startOfDay(Qt::LocalTime);
    period.to = kind == Kind::Yesterday ? today.startOfDay(Qt::LocalTime) : here.addMSecs(1);
    period.beforeFrom = period.firstDay.addDays(-length).startOfDay(Qt::LocalTime);
    // By the clock on the wall, not by elapsed milliseconds: a day of 23 hours is held against one of 24.
    period.beforeTo = kind == Kind::Yesterday ? period.from : QDateTime(period.lastDay.addDays(-length), here.time(), Qt::LocalTime);
    return period;
}

} // namespace mostrador
