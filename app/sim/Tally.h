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
    qint64 withheld = 0;    ///< sound rows of invoices with a refused one
    Money amount;           ///< sales less returns and voids
    qint64 skippedSales = 0;
    qint64 skippedReturns = 0;
    qint64 skippedMovements = 0;
    Money skippedAmount;

    void add(const Sale &sale);
    void skip(const Sale &sale); ///< committed by an earlier run
    void skipMovement();
    Tally &operator+=(const Tally &other);
    /// This run; in "total" what this run and the ones before it rang up of the same file.
    QJsonObject toJson() const;
};

} // namespace mostrador
