// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Activity.h"
#include "models/services/Period.h"

namespace mostrador {

/// The figures of a span and how they went within it. Whole numbers throughout: shares in hundredths of a percent, units in thousandths.
struct Figures {
    struct Step { QDateTime begin; Money net; int tickets = 0; int returns = 0; }; ///< an hour of a day, or a day of a longer span
    Money net;                        ///< sales less returns
    int tickets = 0;                  ///< sales
    int returns = 0;
    Money average;                    ///< net / tickets; zero without tickets
    qint64 unitsPerTicketMilli = 0;   ///< by whole days
    int returnsBasisPoints = 0;       ///< returns of all documents
    QList<Step> steps;                ///< every one, zeros too, up to the span's end
    QList<qint64> unitSteps;          ///< unitsPerTicketMilli of each day
    bool isEmpty() const { return tickets == 0 && returns == 0; }
};

/// Of [from, to); steps are hours when it is one day, days else.
Figures figuresOf(const Activity &activity, const QDateTime &from, const QDateTime &to);
/// How `now` stands to `before`, in hundredths of a percent; nothing to compare with: no value.
std::optional<qint64> changeBasisPoints(qint64 now, qint64 before);

} // namespace mostrador
