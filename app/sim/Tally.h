// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include <QJsonObject>

namespace mostrador {

/// What a run did, for the line at its end.
struct Tally {
    qint64 rows = 0;        ///< of a recorded file
    qint64 sales = 0;
    qint64 returns = 0;
    qint64 voids = 0;
    qint64 movements = 0;
    qint64 products = 0;    ///< created
    qint64 skipped = 0;     ///< documents that were committed by an earlier run
    qint64 refused = 0;     ///< rows of a recorded file, or documents
    Money amount;           ///< sales less returns and voids

    void add(const Sale &sale);
    Tally &operator+=(const Tally &other);
    QJsonObject toJson() const;

private:
    void addAmount(Money more);
};

} // namespace mostrador
