// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace mostrador {

/// What a dashboard looks at, by the local calendar, and the span before that it is held against.
struct Period {
    enum class Kind { Today, Yesterday, Week, Month };
    static Period of(Kind kind, const QDateTime &now);

    QDateTime from;        ///< local midnight
    QDateTime to;          ///< just after now, or the midnight that ended it; not in it
    QDateTime beforeFrom;
    QDateTime beforeTo;    ///< as far into it as `to` is into this one
    QDate firstDay;
    QDate lastDay;         ///< in it
    int days() const { return int(firstDay.daysTo(lastDay)) + 1; }
    bool isOneDay() const { return firstDay == lastDay; }
};

} // namespace mostrador
