// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"
#include <QList>

namespace mostrador {

/// What was measured of one side, in nanoseconds.
class Times final {
public:
    void add(qint64 nanoseconds) { m_all.append(nanoseconds); }
    double median() const { return quantile(0.5); }
    double p99() const { return quantile(0.99); }
    double quantile(double part) const; ///< nearest rank; 0 when there is nothing

private:
    QList<qint64> m_all;
};

struct Measured {
    Times product;
    Times bare;
};

/// Runs both sides `runs` times in turns, each turn beginning with the other side, after a twentieth of that to get warm.
Result<Measured> measure(Row &row, int runs, const QString &folder);

/// The table's head, and a row of it. Milliseconds; the ratio is product to bare.
QString tableHead();
QString tableRow(const Row &row, const Measured &measured);

} // namespace mostrador
