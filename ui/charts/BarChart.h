// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartColours.h"
#include <QList>
#include <QWidget>
#include <functional>
#include <memory>

namespace mostrador {

/// Bars from left to right, each with what it is held against as a dashed outline in the same place. The y axis grows at once and shrinks
/// only when asked by reset(). Qt Charts stays inside.
class BarChart final : public QWidget {
    Q_OBJECT
public:
    struct Bar { QString label; double value = 0; double reference = 0; };
    /// Text of a y value, as in TimeChart.
    explicit BarChart(std::function<QString(double)> valueText, QWidget *parent = nullptr);
    ~BarChart() override;
    void setColours(const ChartColours &colours); ///< the outline is drawn in `text`
    void setBars(const QList<Bar> &bars);
    void reset();                                 ///< another subject: the y axis starts anew

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void redraw();
    void label();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador
