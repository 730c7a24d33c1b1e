// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"
#include <QList>
#include <functional>

namespace mostrador {

/// What was measured of one side, in nanoseconds.
class Times final {
public:
    void add(qint64 nanoseconds) { m_all.append(nanoseconds); }
    double median() const { return quantile(0.5); }
    double p99() const { return quantile(0.99); }
    double quantile(double part) const; ///< nearest rank; 0 when there is nothing
    qsizetype count() const { return m_all.size(); }
    qint64 at(qsizetype index) const { return m_all.at(index); } ///< in the order in which they were measured

private:
    QList<qint64> m_all;
};

qint64 nowNs(); ///< of a clock that only goes forward

/// The two sides of a row that can be measured in turns, so that whatever else the machine does falls on both.
class Pair {
public:
    virtual ~Pair() = default;
    virtual Result<void> ready() { return {}; } ///< untimed, before each turn
    virtual Result<void> runProduct() = 0;
    virtual Result<void> runBare() = 0;
};

struct Measured {
    Times product;
    Times bare;
    double ratio() const { return product.median() / bare.median(); }
};

/// Runs both sides `runs` times in turns, each turn beginning with the other side, after a twentieth of that to get warm.
Result<Measured> measure(Pair &pair, int runs);

/// Lets the event loop go on until `done`. Error::Unreachable when that takes longer.
Result<void> await(const QString &what, int milliseconds, const std::function<bool()> &done);

Figure figure(const QString &what, const QString &value);
Figure atLeast(const QString &what, double is, double limit, const QString &unit = {}, int digits = 2);
Figure atMost(const QString &what, double is, double limit, const QString &unit = {}, int digits = 2);
QString ms(double nanoseconds, int digits = 2);
QString perSecond(double count, double nanoseconds);
QString linesOf(const QList<Figure> &figures);

} // namespace mostrador
