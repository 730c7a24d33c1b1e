// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartColours.h"
#include <QDateTime>
#include <QList>
#include <QWidget>
#include <functional>
#include <optional>

namespace mostrador {

/// A filled line over time. The y axis grows at once and shrinks only when asked by reset(), so that it does not jump while one looks.
/// Qt Charts stays inside (it is deprecated from Qt 6.10).
class TimeChart final : public QWidget {
    Q_OBJECT
public:
    struct Point { QDateTime at; double value = 0; };
    /// Text of a y value; labels are ours, since QLocale's change between Qt versions.
    explicit TimeChart(std::function<QString(double)> valueText, QWidget *parent = nullptr);
    ~TimeChart() override;

    void setColours(const ChartColours &colours);
    void setPoints(const QList<Point> &points, const QDateTime &from, const QDateTime &to);
    void setThreshold(std::optional<double> value);
    void setWholeNumbers(bool whole);  ///< tickets: no half ones on the axis
    void setStepped(bool stepped);     ///< stock keeps its value until the next change
    void reset();                      ///< another subject: the y axis starts anew

private:
    void redraw();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador
